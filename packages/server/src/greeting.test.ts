import { expect, test } from 'vitest';
import { greeting } from './greeting.ts';
import { readOptions } from './options.ts';

const server = { url: 'http://0.0.0.0:8080', firstInvitation: new Uint8Array(32) };
const greet = (env: Record<string, string>) => greeting(server, readOptions([], env, '/web').options);
const everywhere = { HOST: '0.0.0.0' };
const tls = { TLS_CERT: 'cert.pem', TLS_KEY: 'key.pem' };

test('whoever starts it is told the address and the first invitation', () => {
  expect(greet({})).toContain(`http://127.0.0.1:8080/#join/${'A'.repeat(43)}\n`);
  expect(greet({ PUBLIC_URL: 'https://chat.example.org' })).toContain('https://chat.example.org/#join/');
});

test('what other machines still lack is said, and nothing that is there', () => {
  expect(greet({})).not.toMatch(/TLS_CERT|PUBLIC_URL/);
  expect(greet(everywhere)).toMatch(/withhold cryptography[^]*TLS_CERT and TLS_KEY[^]*PUBLIC_URL/);
  expect(greet({ ...everywhere, ...tls })).toContain('Set PUBLIC_URL');
  expect(greet({ ...everywhere, ...tls })).not.toMatch(/withhold|TLS_CERT/);
  const complete = { ...everywhere, ...tls, PUBLIC_URL: 'https://chat.example.org' };
  expect(greet(complete)).not.toMatch(/TLS_CERT|PUBLIC_URL/);
});
