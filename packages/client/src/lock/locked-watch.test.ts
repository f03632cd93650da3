import { closeCodes, limits } from '@ganira/protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeClock } from '../net/testing/fake-clock.ts';
import {
  ScriptedServer,
  helloBody,
  untilTrue,
  type Script,
  type ScriptedPeer,
} from '../net/testing/scripted-server.ts';
import { nodeNetwork } from '../platform/node/node-network.ts';
import { LockedWatch } from './locked-watch.ts';

const ticket = new Uint8Array(limits.watchTicket).fill(5);
const { incarnation } = helloBody.value;

let server: ScriptedServer;
let clock: FakeClock;
let watch: LockedWatch;
let told: number;
let sayOnline: () => void;

/** @param newest what waits in the mailbox. */
const answer =
  (newest = 7n): Script =>
  (peer, { request }) =>
    peer.say({ case: 'waiting', value: { newest } }, request);

async function arrange(script: Script, newest = 7): Promise<ScriptedPeer> {
  server = await ScriptedServer.start({ script });
  const network = {
    ...nodeNetwork,
    onOnline(listener: () => void) {
      sayOnline = listener;
      return () => {
        sayOnline = () => undefined;
      };
    },
  };
  watch = new LockedWatch(
    {
      server: server.address,
      network,
      clock,
      random: { bytes: (length) => new Uint8Array(length), fraction: () => 0.5 },
      onWaiting: () => {
        told += 1;
      },
    },
    { ticket, incarnation, newest },
  );
  const peer = await server.peer(0);
  await peer.frame(0);
  return peer;
}

/** What the server said has come when the watch has answered the same again. */
async function settled(peer: ScriptedPeer): Promise<void> {
  const before = peer.frames.length;
  sayOnline();
  await peer.frame(before);
  await untilTrue(() => clock.waits.length > 0);
  await new Promise((resolve) => setImmediate(resolve));
}

beforeEach(() => {
  clock = new FakeClock();
  told = 0;
});
afterEach(async () => {
  watch.stop();
  await server.stop();
});

test('it shows its ticket, nothing else, and is silent about what was stored before', async () => {
  const peer = await arrange(answer(7n));
  await settled(peer);
  expect(peer.path).toBe('/v1/mailbox');
  expect(new Set(peer.kinds)).toEqual(new Set(['watch']));
  expect(peer.frames[0]?.body.value).toMatchObject({ ticket });
  expect(told).toBe(0);
});

test('mail that came before it watched is told of', async () => {
  await arrange(answer(8n));
  await untilTrue(() => told === 1);
});

test('mail of own devices is silent, that of others isn’t', async () => {
  const peer = await arrange(answer(7n));
  peer.say({ case: 'waiting', value: { newest: 8n, onlyOwn: true } });
  await settled(peer);
  expect(told).toBe(0);
  peer.say({ case: 'waiting', value: { newest: 9n } });
  await untilTrue(() => told === 1);
});

test('a flood of it is heard now and then', async () => {
  const peer = await arrange(answer(7n));
  for (let n = 8n; n < 1_008n; n++) peer.say({ case: 'waiting', value: { newest: n } });
  await untilTrue(() => told === 1);
  await settled(peer);
  expect(told).toBe(1);
  clock.advance(5_000);
  expect(told).toBe(2);
  clock.advance(20_000);
  expect(told).toBe(2);
});

test('a connection that is lost is found again, and what came meanwhile is told of once', async () => {
  let newest = 7n;
  const peer = await arrange((each, { request }) =>
    each.say({ case: 'waiting', value: { newest } }, request),
  );
  await settled(peer);
  newest = 9n;
  peer.cut();
  await untilTrue(() => clock.waits.includes(250));
  clock.advance(250);
  await untilTrue(() => told === 1);
  const again = await server.peer(1);
  again.cut();
  await untilTrue(() => clock.waits.includes(500));
  clock.advance(500);
  await (await server.peer(2)).frame(0);
  expect(told).toBe(1);
});

test('a restored server counts anew', async () => {
  server = await ScriptedServer.start({ script: answer(2n), saysHello: false });
  watch = new LockedWatch(
    {
      server: server.address,
      network: nodeNetwork,
      clock,
      random: { bytes: (length) => new Uint8Array(length), fraction: () => 0.5 },
      onWaiting: () => {
        told += 1;
      },
    },
    { ticket, incarnation, newest: 1_000 },
  );
  const peer = await server.peer(0);
  peer.say({ ...helloBody, value: { ...helloBody.value, incarnation: new Uint8Array(limits.id).fill(9) } });
  await untilTrue(() => told === 1);
});

test('a silent line is asked whether it lives', async () => {
  const peer = await arrange((each, frame) => {
    if (each.frames.length === 1) answer()(each, frame);
  });
  // The first answer came: nothing but the quiet time is waited for.
  await untilTrue(() => clock.waits.includes(120_000) && !clock.waits.includes(30_000));
  clock.advance(120_000);
  await peer.frame(1);
  clock.advance(10_000);
  await untilTrue(() => clock.waits.includes(250));
});

test.each([
  ['dismissed', closeCodes.dismissed],
  ['removed', closeCodes.removed],
  ['replaced', closeCodes.replaced],
])('P36 after %s it asks no more', async (_name, code) => {
  const peer = await arrange(answer());
  await settled(peer);
  peer.close(code);
  await untilTrue(() => clock.waits.length === 0);
  clock.advance(600_000);
  expect(server.peers).toHaveLength(1);
});

test('P36 a ticket that isn’t taken any more ends it', async () => {
  await arrange((peer, { request }) =>
    peer.say({ case: 'error', value: { code: 'unauthenticated' } }, request),
  );
  await untilTrue(() => clock.waits.length === 0);
  expect(told).toBe(0);
});

test('a server that breaks the contract is left, and tried again later', async () => {
  const peer = await arrange(answer());
  await settled(peer);
  peer.say({ case: 'deliver', value: { items: [{ sequence: 8n }] } });
  await untilTrue(() => !peer.isOpen);
  await untilTrue(() => clock.waits.includes(250));
  expect(told).toBe(0);
});
