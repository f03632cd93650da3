import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ClientError } from '../errors.ts';
import { nodeNetwork } from '../platform/node/node-network.ts';
import { createHttpApi } from './http-api.ts';
import { FakeClock } from './testing/fake-clock.ts';
import { untilTrue } from './testing/scripted-server.ts';

let server: Server;
let reply: { status: number; body: string } | undefined;
let asked: { request: IncomingMessage; body: string }[];
let session: Uint8Array | undefined;
let clock: FakeClock;

beforeEach(async () => {
  asked = [];
  session = new Uint8Array(32).fill(1);
  clock = new FakeClock();
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      asked.push({ request, body });
      if (reply !== undefined) response.writeHead(reply.status).end(reply.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function api(path = '') {
  const { port } = server.address() as AddressInfo;
  return createHttpApi({
    server: `http://127.0.0.1:${port}${path}`,
    network: nodeNetwork,
    clock,
    getSession: () => session,
  });
}

test('a call carries its body and no session where none is needed', async () => {
  reply = { status: 200, body: JSON.stringify({ usesLeft: 2, expiresAt: 9 }) };
  expect(await api().call('invitationCheck', { token: 'abc' })).toEqual({ usesLeft: 2, expiresAt: 9 });
  const { request, body } = asked[0]!;
  expect([request.method, request.url, body]).toEqual(['POST', '/v1/invitations/check', '{"token":"abc"}']);
  expect(request.headers.authorization).toBeUndefined();
  expect(clock.waits).toEqual([]);
});

test('a certificate that isn’t trusted is told from a server that isn’t there', async () => {
  const failing = (error: Error) => {
    const fetch = async () => {
      throw error;
    };
    return createHttpApi({
      server: 'https://chat.example',
      network: { ...nodeNetwork, fetch },
      clock,
      getSession: () => session,
    }).call('invitationCheck', { token: 'abc' });
  };
  await expect(failing(new ClientError('certificate_untrusted', 'CERT_HAS_EXPIRED'))).rejects.toMatchObject({
    code: 'certificate_untrusted',
    message: 'CERT_HAS_EXPIRED',
  });
  await expect(failing(new TypeError('fetch failed'))).rejects.toMatchObject({ code: 'offline' });
});

test('parameters go into the path, which may lie below that of the server', async () => {
  reply = { status: 200, body: '{}' };
  await api('/chat/').call('invitationRevoke', undefined, { id: 'a/b' });
  const { request } = asked[0]!;
  expect([request.method, request.url]).toEqual(['DELETE', '/chat/v1/invitations/a%2Fb']);
  expect(request.headers.authorization).toBe('Bearer AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE');
});

test('without a session nothing is asked', async () => {
  session = undefined;
  await expect(api().call('signOut')).rejects.toMatchObject({ code: 'unauthenticated' });
  expect(asked).toEqual([]);
});

test.each([
  [
    429,
    '{"code":"rate_limited","message":"slowly","retryAfter":1500}',
    { code: 'rate_limited', retryAfter: 1500 },
  ],
  [403, '{"code":"invitation_refused","message":"used"}', { code: 'invitation_refused', message: 'used' }],
  [400, '{"code":"made_up","message":"x"}', { code: 'internal' }],
  [400, '{"code":"__proto__"}', { code: 'internal' }],
  [500, '<html>', { code: 'internal' }],
  [502, '<html>', { code: 'offline' }],
  [200, '<html>', { code: 'internal' }],
  [200, 'null', { code: 'internal' }],
  [200, '{"name":1}', { code: 'internal' }],
])('status %i with %s is an error with a code', async (status, body, error) => {
  reply = { status, body };
  await expect(api().call('serverInfo')).rejects.toMatchObject(error);
});

test('a redirection, such as that of a hotel network, is not followed', async () => {
  reply = { status: 302, body: '' };
  await expect(api().call('serverInfo')).rejects.toMatchObject({ code: 'offline' });
});

test('a reply without an end is cut off', async () => {
  reply = { status: 200, body: `"${'x'.repeat(1_048_577)}"` };
  await expect(api().call('serverInfo')).rejects.toMatchObject({ code: 'internal' });
});

test('a server that is away is offline', async () => {
  const away = api();
  await new Promise((resolve) => server.close(resolve));
  await expect(away.call('serverInfo')).rejects.toMatchObject({ code: 'offline' });
  server.listen(0, '127.0.0.1');
});

test('a server that says nothing is offline after half a minute', async () => {
  reply = undefined;
  const call = api().call('serverInfo');
  await untilTrue(() => asked.length === 1);
  clock.advance(29_999);
  expect(clock.waits).toEqual([1]);
  clock.advance(1);
  await expect(call).rejects.toMatchObject({ code: 'offline' });
});
