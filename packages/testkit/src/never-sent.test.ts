import { spawnSync } from 'node:child_process';
import type { Messenger, Network } from '@ganira/client';
import { describe, expect, it } from 'vitest';
import { FaultyNetwork } from './faulty-network.ts';
import { guardMessenger } from './guarded-messenger.ts';

const password = 'correct horse battery staple';
const words = Array.from({ length: 24 }, (_, at) => (at === 23 ? 'art' : 'abandon'));
const numbers = Array.from({ length: 24 }, (_, at) => (at === 23 ? '0103' : '0001'));
const url = 'https://chat.example/v1/somewhere';

/** A network on which anything may be sent, and a messenger that was given a password and made a key. */
async function used(): Promise<FaultyNetwork> {
  const inner: Network = {
    connect: () => ({ send: () => undefined, close: () => undefined, buffered: 0 }),
    fetch: () => Promise.resolve({ status: 200, text: () => Promise.resolve('') }),
    onOnline: () => () => undefined,
  };
  const network = new FaultyNetwork(inner);
  const messenger: Partial<Messenger> = {
    unlock: () => Promise.reject(new Error('not here')),
    makeRecoveryKey: () => Promise.resolve({ words, numbers, qr: '', accountCode: '', asked: [] }),
  };
  const guarded = guardMessenger(messenger as Messenger, network.neverSent);
  await guarded.unlock({ accountId: '00', password }).catch(() => undefined);
  await guarded.makeRecoveryKey({});
  return network;
}

const frames = (network: FaultyNetwork) =>
  network.connect(url, { onOpen: () => undefined, onFrame: () => undefined, onClose: () => undefined });
const post = (network: FaultyNetwork, body: string, headers: Record<string, string> = {}) =>
  network.fetch(url, { method: 'POST', headers, body });

describe('P17 in all scenarios no password and no recovery key leaves a device: what would fail there', () => {
  const key = Buffer.alloc(32);
  const ways: [string, (network: FaultyNetwork) => unknown][] = [
    ['a password in a body', (network) => post(network, JSON.stringify({ password }))],
    ['a password in a header', (network) => post(network, '', { Authorization: btoa(`a:${password}`) })],
    [
      'a password in an address',
      (network) =>
        network.fetch(`${url}?${Buffer.from(password).toString('hex')}`, { method: 'GET', headers: {} }),
    ],
    ['a password in a frame', (network) => frames(network).send(Buffer.from(`\0${password}\0`))],
    ['a recovery key in words', (network) => post(network, words.join(' '))],
    [
      'four numbers of a recovery key',
      (network) => frames(network).send(Buffer.from(numbers.slice(0, 4).join(' '))),
    ],
    ['the bytes of a recovery key', (network) => post(network, key.toString('base64url'))],
  ];
  it.each(ways)('%s', async (_what, send) => {
    const network = await used();
    await send(network);
    expect(() => network.neverSent.check()).toThrow('sent to the server');
  });

  it('and what wouldn’t: everything else', async () => {
    const network = await used();
    await post(network, JSON.stringify({ pass: 'correct horse', word: 'abandon' }));
    frames(network).send(Buffer.from('staple'));
    expect(() => network.neverSent.check()).not.toThrow();
  });
});

describe('P17 nor does one leave a terminal: what would end its command', () => {
  const preload = new URL('../scenarios/quick-passwords/watch.ts', import.meta.url).href;
  const ways = {
    'a password in a body': `fetch('http://127.0.0.1:1/', { method: 'POST', body: JSON.stringify({ p: secret }) })`,
    'a password in a header': `fetch('http://127.0.0.1:1/', { headers: { Authorization: btoa(secret) } })`,
    'a password in a frame': `WebSocket.prototype.send.call(undefined, Buffer.from(secret))`,
  };
  it.each(Object.entries(ways))('%s', (_what, send) => {
    const env = { ...process.env, GANIRA_NEVER_SENT: JSON.stringify([password]) };
    const script = `const secret = JSON.parse(process.env.GANIRA_NEVER_SENT)[0]; ${send}`;
    const { status, stderr } = spawnSync(process.execPath, [`--import=${preload}`, '-e', script], { env });
    expect([status, String(stderr)]).toEqual([99, expect.stringContaining('sent to the server')]);
  });
});
