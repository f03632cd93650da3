import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress, isLocal } from './client-address.ts';

function request(remoteAddress: string | undefined, headers: Record<string, string> = {}): IncomingMessage {
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

test('only this machine is local, and not what a proxy on it passes on', () => {
  for (const address of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])
    expect(isLocal(request(address)), address).toBe(true);
  for (const address of ['192.0.2.1', '::ffff:192.0.2.1', '10.127.0.1', '2001:db8::1', '', undefined])
    expect(isLocal(request(address)), String(address)).toBe(false);
  for (const header of ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'])
    expect(isLocal(request('127.0.0.1', { [header]: '127.0.0.1' })), header).toBe(false);
});

test('behind proxies the address that the last of them saw counts, whatever the client wrote', () => {
  const spoofed = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7, 192.0.2.2' };
  expect(clientAddress(request('127.0.0.1', spoofed), 0)).toBe('127.0.0.1');
  expect(clientAddress(request('127.0.0.1', spoofed), 1)).toBe('192.0.2.2');
  expect(clientAddress(request('127.0.0.1', spoofed), 2)).toBe('198.51.100.7');
  expect(clientAddress(request('127.0.0.1'), 1)).toBe('127.0.0.1');
});
