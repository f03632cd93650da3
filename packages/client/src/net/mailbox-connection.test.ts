import { createHash } from 'node:crypto';
import { GrantClass, closeCodes, limits, mailboxSigningBytes, toHex, type Item } from '@ganira/protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ConnectionState } from '../api.ts';
import { nodeNetwork } from '../platform/node/node-network.ts';
import { MailboxConnection } from './mailbox-connection.ts';
import type { AuthenticatedEvent } from './mailbox-session.ts';
import { FakeClock } from './testing/fake-clock.ts';
import {
  ScriptedServer,
  eventually,
  helloBody,
  untilTrue,
  type Script,
  type ScriptedPeer,
} from './testing/scripted-server.ts';

const token = new Uint8Array(limits.token).fill(3);
const deviceId = new Uint8Array(limits.id).fill(4);

let server: ScriptedServer;
let clock: FakeClock;
let mailbox: MailboxConnection;
let session: Uint8Array | undefined;
let stored: { incarnation: Uint8Array; acknowledged: bigint };
let states: ConnectionState[];
let signOns: AuthenticatedEvent[];
let delivered: Item[][];
let failures: unknown[];
let fraction: number;
let deliver: (items: Item[]) => Promise<void>;
let sayOnline: () => void;

const welcome: Script = (peer, { request, body }) => {
  if (body.case === 'authenticate') peer.say({ case: 'authenticated', value: { keyPackages: 5 } }, request);
  else if (request !== 0) peer.say({ case: 'done', value: {} }, request);
};
const turnAway: Script = (peer, { request }) =>
  peer.say({ case: 'error', value: { code: 'unauthenticated' } }, request);

async function arrange(script: Script, saysHello = true): Promise<void> {
  server = await ScriptedServer.start({ script, saysHello });
  mailbox = new MailboxConnection({
    server: server.address,
    network: {
      ...nodeNetwork,
      onOnline(listener) {
        sayOnline = listener;
        return () => {
          sayOnline = () => undefined;
        };
      },
    },
    clock,
    random: { bytes: (length) => new Uint8Array(length), fraction: () => fraction },
    deviceId,
    getSession: () => session,
    sign: (bytes) => new Uint8Array(createHash('sha512').update(bytes).digest()),
    position: async () => stored,
    onAuthenticated: (event) => {
      signOns.push(event);
    },
    onDeliver: (items) => deliver(items),
    onFailure: (error) => failures.push(error),
    onState: (state) => states.push(state),
  });
}

async function online(index = 0): Promise<ScriptedPeer> {
  await untilTrue(() => mailbox.state === 'online' && signOns.length === index + 1);
  return server.peer(index);
}

function mail(peer: ScriptedPeer, ...sequences: bigint[]): void {
  peer.say({ case: 'deliver', value: { items: sequences.map((sequence) => ({ sequence })) } });
}

function sequences(): bigint[] {
  return delivered.flat().map(({ sequence }) => sequence);
}

beforeEach(() => {
  clock = new FakeClock();
  session = token;
  stored = { incarnation: new Uint8Array(), acknowledged: 0n };
  states = [];
  signOns = [];
  delivered = [];
  failures = [];
  fraction = 0.5;
  deliver = async (items) => {
    delivered.push(items);
  };
});

afterEach(async () => {
  await mailbox.stop();
  expect(clock.waits).toEqual([]);
  await server.stop();
});

test('a device shows its session, signs the nonce and tells what it has stored', async () => {
  await arrange(welcome);
  stored = { incarnation: new Uint8Array(limits.id).fill(8), acknowledged: 41n };
  mailbox.start();
  const peer = await online();
  expect(peer.path).toBe('/v1/mailbox');
  const { body } = await peer.frame(0);
  if (body.case !== 'authenticate') throw new Error(`got ${body.case}`);
  const signed = mailboxSigningBytes(helloBody.value.nonce, createHash('sha256').update(token).digest());
  expect(toHex(body.value.signature)).toBe(createHash('sha512').update(signed).digest('hex'));
  expect(body.value).toMatchObject({ sessionToken: token, deviceId, acknowledged: 41n });
  expect(states).toEqual(['connecting', 'online']);
  expect(signOns[0]).toMatchObject({ clockDifference: 90_000, authenticated: { keyPackages: 5 } });
});

test('a lost connection is found again after a wait that grows', async () => {
  await arrange((peer) => peer.cut());
  mailbox.start();
  for (const wait of [250, 500, 1_000, 2_000]) {
    await untilTrue(() => mailbox.state === 'offline' && clock.waits.length === 1);
    expect(clock.waits).toEqual([wait]);
    clock.advance(wait);
  }
  await server.peer(4);
  expect(states.slice(0, 4)).toEqual(['connecting', 'offline', 'connecting', 'offline']);
});

test('a minute online makes the next wait short again', async () => {
  await arrange(welcome);
  mailbox.start();
  (await online()).cut();
  await untilTrue(() => clock.waits[0] === 250);
  clock.advance(250);
  const second = await online(1);
  clock.advance(60_000);
  second.cut();
  await untilTrue(() => clock.waits[0] === 250);
});

test('the network coming back, or somebody looking, connects at once', async () => {
  await arrange(welcome);
  mailbox.start();
  for (const [index, hurry] of [() => sayOnline(), () => mailbox.nudge(), () => mailbox.start()].entries()) {
    (await online(index)).cut();
    await untilTrue(() => mailbox.state === 'offline');
    hurry();
  }
  await online(3);
});

test('an attempt on a network that is gone is given up when another comes', async () => {
  await arrange(welcome, false);
  mailbox.start();
  await server.peer(0);
  sayOnline();
  (await server.peer(1)).say(helloBody);
  await untilTrue(() => mailbox.state === 'online');
  await untilTrue(() => !server.peers[0]!.isOpen);
  expect(states).toEqual(['connecting', 'online']);
});

test('the wait that a server asks for is kept', async () => {
  await arrange((peer, { request }) =>
    peer.say({ case: 'error', value: { code: 'rate_limited', retryAfter: 9_000 } }, request),
  );
  mailbox.start();
  await untilTrue(() => clock.waits[0] === 9_250);
});

test('a session that is refused is not tried again until somebody signs in', async () => {
  await arrange(turnAway);
  mailbox.start();
  await untilTrue(() => mailbox.state === 'signed-out');
  mailbox.nudge();
  sayOnline();
  expect(clock.waits).toEqual([]);
  expect(server.peers).toHaveLength(1);
  mailbox.start();
  await server.peer(1);
  await untilTrue(() => mailbox.state === 'signed-out');
  expect(states).toEqual(['connecting', 'signed-out', 'connecting', 'signed-out']);
});

test('a session that ends while it is online signs out too', async () => {
  await arrange(welcome);
  mailbox.start();
  (await online()).say({ case: 'error', value: { code: 'unauthenticated' } });
  await untilTrue(() => mailbox.state === 'signed-out');
});

test('a device that was removed is signed out', async () => {
  await arrange(welcome);
  mailbox.start();
  (await online()).close(closeCodes.dismissed);
  await untilTrue(() => mailbox.state === 'signed-out');
  expect(server.peers).toHaveLength(1);
});

test('two connections of one device do not push each other out for ever', async () => {
  await arrange(welcome);
  mailbox.start();
  (await online()).close(closeCodes.replaced);
  await untilTrue(() => mailbox.state === 'offline');
  sayOnline();
  expect(clock.waits).toEqual([]);
  expect(mailbox.state).toBe('offline');
  mailbox.nudge();
  await online(1);
});

test('a server with too many connections is given time', async () => {
  await arrange((peer) => peer.close(closeCodes.busy));
  mailbox.start();
  await untilTrue(() => clock.waits[0] === 10_250);
});

test('without a session nothing is shown to the server', async () => {
  await arrange(welcome);
  session = undefined;
  mailbox.start();
  await untilTrue(() => mailbox.state === 'signed-out');
  expect(server.peers[0]?.frames).toEqual([]);
});

test('deliveries wait for a slow device, one after the other and in order', async () => {
  const gates: (() => void)[] = [];
  let running = 0;
  deliver = async (items) => {
    running += 1;
    expect(running).toBe(1);
    await new Promise<void>((resolve) => gates.push(resolve));
    running -= 1;
    delivered.push(items);
    mailbox.acknowledge(items.at(-1)!.sequence);
  };
  await arrange(welcome);
  mailbox.start();
  const peer = await online();
  mail(peer, 1n, 2n);
  mail(peer, 3n);
  mail(peer, 4n);
  for (const index of [0, 1, 2]) (await eventually(() => gates[index]))();
  await untilTrue(() => peer.kinds.length === 4);
  expect(sequences()).toEqual([1n, 2n, 3n, 4n]);
  const acknowledged = peer.frames.map(({ body }) =>
    body.case === 'acknowledge' ? body.value.sequence : undefined,
  );
  expect(acknowledged).toEqual([undefined, 2n, 3n, 4n]);
});

test('mail that comes with the answer to the sign-on is handed on after it', async () => {
  await arrange((peer, frame) => {
    welcome(peer, frame);
    mail(peer, 1n);
  });
  deliver = async (items) => {
    expect(signOns).toHaveLength(1);
    delivered.push(items);
  };
  mailbox.start();
  await untilTrue(() => delivered.length === 1);
});

test('what a lost connection brought is stored before the next one asks for more', async () => {
  await arrange(welcome);
  const { promise, resolve } = Promise.withResolvers<void>();
  deliver = async (items) => {
    await promise;
    delivered.push(items);
    stored = { ...stored, acknowledged: items.at(-1)!.sequence };
  };
  mailbox.start();
  const first = await online();
  mail(first, 1n);
  mail(first, 2n);
  first.say({ case: 'error', value: { code: 'shutting_down' } });
  await untilTrue(() => mailbox.state === 'offline');
  mailbox.nudge();
  expect(mailbox.state).toBe('connecting');
  resolve();
  const { body } = await (await online(1)).frame(0);
  expect(body).toMatchObject({ value: { acknowledged: 2n } });
});

test('when storing fails, what follows is dropped and comes again', async () => {
  await arrange(welcome);
  const full = new Error('disk full');
  deliver = async (items) => {
    if (failures.length === 0) throw full;
    delivered.push(items);
  };
  mailbox.start();
  const first = await online();
  mail(first, 1n);
  mail(first, 2n);
  await untilTrue(() => clock.waits[0] === 250);
  expect(failures).toEqual([full]);
  expect(delivered).toEqual([]);
  clock.advance(250);
  mail(await online(1), 1n, 2n);
  await untilTrue(() => delivered.length === 1);
  expect(sequences()).toEqual([1n, 2n]);
});

test('nothing is handed on after stop', async () => {
  await arrange(welcome);
  const { promise, resolve } = Promise.withResolvers<void>();
  deliver = async (items) => {
    delivered.push(items);
    await promise;
  };
  mailbox.start();
  const peer = await online();
  mail(peer, 1n);
  mail(peer, 2n);
  await untilTrue(() => delivered.length === 1);
  const stopped = mailbox.stop();
  resolve();
  await stopped;
  expect(sequences()).toEqual([1n]);
  await untilTrue(() => !peer.isOpen);
  expect(states).toEqual(['connecting', 'online', 'offline']);
});

test('only what this connection brought is acknowledged, once', async () => {
  await arrange(welcome);
  mailbox.start();
  const peer = await online();
  mailbox.acknowledge(9n);
  mail(peer, 3n);
  await untilTrue(() => delivered.length === 1);
  for (const sequence of [9n, 3n, 3n, 2n]) mailbox.acknowledge(sequence);
  await mailbox.deleteGrants([new Uint8Array(limits.hash)]);
  expect(peer.kinds).toEqual(['authenticate', 'acknowledge', 'deleteGrants']);
});

test('requests fail with offline when there is no connection', async () => {
  await arrange(welcome);
  await expect(mailbox.deleteGrants([new Uint8Array(limits.hash)])).rejects.toMatchObject({
    code: 'offline',
  });
});

test('long lists go in parts that the server takes', async () => {
  await arrange(welcome);
  mailbox.start();
  const peer = await online();
  const hash = new Uint8Array(limits.hash);
  await mailbox.putGrants(Array.from({ length: 300 }, () => ({ hash, class: GrantClass.CONTACT })));
  await mailbox.putKeyPackages({
    oneTime: Array.from({ length: 101 }, () => hash),
    lastResort: hash,
    expiresAt: 1n,
  });
  await mailbox.appendChain(
    3,
    Array.from({ length: 130 }, () => hash),
  );
  await mailbox.putKeyPackages({ oneTime: [], lastResort: new Uint8Array(), expiresAt: 1n });
  const sent = peer.frames.slice(1).map(({ body }) => {
    if (body.case === 'putGrants') return body.value.grants.length;
    if (body.case === 'putKeyPackages') return [body.value.oneTime.length, body.value.lastResort.length];
    if (body.case === 'appendChain') return [body.value.position, body.value.entries.length];
    return body.case;
  });
  expect(sent).toEqual([256, 44, [100, 32], [1, 0], [3, 64], [67, 64], [131, 2]]);
});

test('a quiet line is asked whether it lives, and given up when it does not', async () => {
  let answers = true;
  await arrange((peer, frame) => {
    if (answers) welcome(peer, frame);
  });
  mailbox.start();
  const peer = await online();
  clock.advance(120_000);
  await untilTrue(() => peer.kinds.includes('acknowledge'));
  await untilTrue(() => !clock.waits.includes(10_000));
  answers = false;
  mailbox.nudge();
  await untilTrue(() => peer.frames.length === 3);
  clock.advance(10_000);
  expect(mailbox.state).toBe('offline');
});

test.each<[string, (peer: ScriptedPeer) => void]>([
  ['mail before the sign-on', (peer) => mail(peer, 1n)],
  ['bytes that are no frame', (peer) => peer.sayRaw(new Uint8Array([255]))],
  ['an answer to nothing', (peer) => peer.say({ case: 'done', value: {} }, 99)],
  ['an answer of the other socket', (peer) => peer.say({ case: 'sent', value: {} }, peer.frames[0]!.request)],
  ['a second hello', (peer) => peer.say(helloBody)],
])('a server that sends %s loses the connection and is counted', async (_, speak) => {
  await arrange((peer) => speak(peer));
  mailbox.start();
  await untilTrue(() => mailbox.refused === 1);
  await untilTrue(() => clock.waits[0] === 250);
  expect([delivered, failures]).toEqual([[], []]);
});

test('a server that sends without end is not let in further', async () => {
  await arrange(welcome);
  const { promise, resolve } = Promise.withResolvers<void>();
  deliver = () => promise;
  mailbox.start();
  const peer = await online();
  const items = [{ sequence: 1n, body: new Uint8Array(limits.body) }];
  for (let n = 0; n < 18; n++) peer.say({ case: 'deliver', value: { items } });
  await untilTrue(() => mailbox.refused === 1);
  resolve();
});
