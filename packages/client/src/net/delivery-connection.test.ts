import { GrantStatus, limits, type ClientFrame } from '@ganira/protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeNetwork } from '../platform/node/node-network.ts';
import { DeliveryConnection, type SendInput } from './delivery-connection.ts';
import { FakeClock } from './testing/fake-clock.ts';
import {
  ScriptedServer,
  eventually,
  untilTrue,
  type Script,
  type ScriptedPeer,
} from './testing/scripted-server.ts';

const { STORED, REFUSED, FULL } = GrantStatus;
const alice = new Uint8Array(limits.grant).fill(1);
const bob = new Uint8Array(limits.grant).fill(2);
const hash = new Uint8Array(limits.hash).fill(3);
const text = new Uint8Array([104, 105]);

let server: ScriptedServer;
let clock: FakeClock;
let delivery: DeliveryConnection;
let attempts: number;

/** Answers as the real one does: a status for each grant of the routes. */
const honest: Script = (peer, { request, body }) => {
  if (body.case === 'openRoute') peer.say({ case: 'done', value: {} }, request);
  if (body.case !== 'send') return;
  const count = (route: number) => Array.from({ length: routeOf(peer, route).length }, () => STORED);
  const attachedStatuses = body.value.attached.flatMap(({ route }) => count(route));
  peer.say({ case: 'sent', value: { statuses: count(body.value.route), attachedStatuses } }, request);
};

function routeOf({ frames }: ScriptedPeer, route: number): Uint8Array[] {
  const opened = frames.findLast(({ body }) => body.case === 'openRoute' && body.value.route === route);
  return opened?.body.case === 'openRoute' ? opened.body.value.grants : [];
}

async function arrange(script: Script): Promise<void> {
  server = await ScriptedServer.start({ script });
  delivery = new DeliveryConnection({ server: server.address, network: nodeNetwork, clock });
}

function message(grants: Uint8Array[], more: Partial<SendInput> = {}): SendInput {
  return { grants, attemptId: new Uint8Array(16).fill(attempts++), body: text, ...more };
}

function frames(kind: ClientFrame['body']['case'], peer = server.peers[0]!): ClientFrame[] {
  return peer.frames.filter(({ body }) => body.case === kind);
}

beforeEach(() => {
  clock = new FakeClock();
  attempts = 0;
});

afterEach(async () => {
  delivery.close();
  await server.stop();
});

test('a route is opened once for each list of grants and connection', async () => {
  await arrange(honest);
  await delivery.send(message([alice]));
  await Promise.all([delivery.send(message([alice, bob])), delivery.send(message([alice]))]);
  await delivery.send(message([bob, alice]));
  await delivery.send(message([alice, bob]));
  expect(server.peers[0]!.path).toBe('/v1/delivery');
  const opened = frames('openRoute').map(({ body }) => (body.value as { grants: Uint8Array[] }).grants);
  expect(opened).toEqual([[alice], [alice, bob], [bob, alice]]);
  delivery.close();
  await delivery.send(message([alice]));
  expect(frames('openRoute', server.peers[1]).length).toBe(1);
});

test('many sends are under way at once and leave in order', async () => {
  await arrange(() => undefined);
  const outcomes = Array.from({ length: 20 }, () => delivery.send(message([alice])));
  await untilTrue(() => server.peers[0]?.frames.length === 21);
  const sends = frames('send');
  const order = sends.map(({ body }) => (body.case === 'send' ? body.value.attemptId[0] : -1));
  expect(order).toEqual(Array.from({ length: 20 }, (_, n) => n));
  const peer = server.peers[0]!;
  peer.say({ case: 'done', value: {} }, frames('openRoute')[0]!.request);
  for (const { request } of sends.toReversed())
    peer.say({ case: 'sent', value: { statuses: [STORED] } }, request);
  for (const outcome of outcomes) expect(await outcome).toMatchObject({ kind: 'sent', statuses: [STORED] });
});

test('no more is under way than the window holds', async () => {
  let isOpen = false;
  await arrange((peer, frame) => {
    if (isOpen) honest(peer, frame);
  });
  const sends = Array.from({ length: 6 }, () =>
    delivery.send(message([alice], { body: new Uint8Array(1_000_000) })),
  );
  await untilTrue(() => server.peers[0] !== undefined && frames('send').length === 4);
  isOpen = true;
  for (const frame of server.peers[0]!.frames) honest(server.peers[0]!, frame);
  await Promise.all(sends);
  expect(frames('send')).toHaveLength(6);
});

test('every grant has its own answer, those of attached mail too', async () => {
  await arrange((peer, frame) => {
    if (frame.body.case === 'send') {
      const value = { statuses: [STORED, REFUSED], attachedStatuses: [FULL, STORED, REFUSED] };
      peer.say({ case: 'sent', value }, frame.request);
    } else honest(peer, frame);
  });
  const attached = [
    { grants: [bob], body: text },
    { grants: [alice, bob], body: text },
  ];
  expect(await delivery.send(message([alice, bob], { attached }))).toEqual({
    kind: 'sent',
    statuses: [STORED, REFUSED],
    attachedStatuses: [[FULL], [STORED, REFUSED]],
  });
});

test('a commit for an old epoch comes back with the present one', async () => {
  await arrange((peer, frame) => {
    if (frame.body.case === 'send')
      peer.say({ case: 'commitRefused', value: { epoch: 6n, commitHash: hash } }, frame.request);
    else honest(peer, frame);
  });
  const commit = { groupId: alice, epoch: 5n, commitHash: hash, writeToken: bob };
  expect(await delivery.send(message([alice], { commit }))).toEqual({
    kind: 'commit-refused',
    epoch: 6n,
    commitHash: hash,
  });
  expect(frames('send')[0]?.body.value).toMatchObject({ commit });
});

test('an idle connection is closed, a busy one is not', async () => {
  let isOpen = false;
  await arrange((peer, frame) => {
    if (isOpen || frame.body.case === 'openRoute') honest(peer, frame);
  });
  const sent = delivery.send(message([alice]));
  await untilTrue(() => server.peers[0] !== undefined && frames('send').length === 1);
  clock.advance(29_000);
  isOpen = true;
  honest(server.peers[0]!, frames('send')[0]!);
  await sent;
  expect(clock.waits).toEqual([30_000]);
  clock.advance(29_999);
  await delivery.send(message([alice]));
  clock.advance(29_999);
  expect(server.peers[0]!.isOpen).toBe(true);
  clock.advance(1);
  await untilTrue(() => !server.peers[0]!.isOpen);
  expect(clock.waits).toEqual([]);
});

test('what is under way fails with offline when the connection ends, and can be sent again', async () => {
  let isOpen = false;
  await arrange((peer, frame) => {
    if (isOpen) honest(peer, frame);
  });
  const input = message([alice]);
  const sent = delivery.send(input);
  await untilTrue(() => server.peers[0] !== undefined && frames('send').length === 1);
  server.peers[0]!.cut();
  await expect(sent).rejects.toMatchObject({ code: 'offline' });
  isOpen = true;
  expect(await delivery.send(input)).toMatchObject({ kind: 'sent' });
});

test('after stop nothing is sent any more', async () => {
  await arrange(honest);
  await delivery.send(message([alice]));
  const last = delivery.send(message([alice]));
  delivery.stop();
  await expect(last).rejects.toMatchObject({ code: 'offline' });
  await expect(delivery.send(message([alice]))).rejects.toMatchObject({ code: 'offline' });
  expect(clock.waits).toEqual([]);
  expect(server.peers).toHaveLength(1);
});

test('a server that is away is offline, without a loop', async () => {
  await arrange(honest);
  await server.stop();
  await expect(delivery.send(message([alice]))).rejects.toMatchObject({ code: 'offline' });
  await expect(delivery.takeKeyPackages(alice)).rejects.toMatchObject({ code: 'offline' });
  expect(clock.waits).toEqual([30_000]);
});

test('a route that is refused says why, and is opened anew the next time', async () => {
  let refusals = 1;
  await arrange((peer, frame) => {
    if (frame.body.case === 'openRoute' && refusals-- > 0) {
      peer.say({ case: 'error', value: { code: 'rate_limited', retryAfter: 50 } }, frame.request);
    } else if (frame.body.case === 'send' && refusals === 0) {
      peer.say({ case: 'error', value: { code: 'route_unknown' } }, frame.request);
    } else honest(peer, frame);
  });
  await expect(delivery.send(message([alice]))).rejects.toMatchObject({
    code: 'rate_limited',
    retryAfter: 50,
  });
  expect(await delivery.send(message([alice]))).toMatchObject({ statuses: [STORED] });
  expect(server.peers).toHaveLength(1);
});

test('a server that lost a route gets a new connection', async () => {
  await arrange((peer, frame) => {
    if (frame.body.case === 'send' && server.peers.length === 1) {
      peer.say({ case: 'error', value: { code: 'route_unknown' } }, frame.request);
    } else honest(peer, frame);
  });
  await expect(delivery.send(message([alice]))).rejects.toMatchObject({ code: 'offline' });
  expect(await delivery.send(message([alice]))).toMatchObject({ statuses: [STORED] });
});

test('routes beyond the limit of a connection take the place of the oldest', async () => {
  await arrange(honest);
  const grant = (n: number) => new Uint8Array(limits.grant).fill(n >> 8).fill(n, 1);
  for (let n = 0; n <= limits.routesPerConnection; n++) await delivery.send(message([grant(n)]));
  await delivery.send(message([grant(1)]));
  await delivery.send(message([grant(0)]));
  const opened = frames('openRoute').map(({ body }) => body.value as { route: number; grants: unknown[] });
  // Each release comes before the route that takes the number.
  const last = opened.slice(limits.routesPerConnection).map(({ route, grants }) => [route, grants.length]);
  expect(last).toEqual([
    [1, 0],
    [1, 1],
    [3, 0],
    [3, 1],
  ]);
});

test('large groups take no more room at the server than a connection has', async () => {
  await arrange(honest);
  const group = (n: number) =>
    Array.from({ length: limits.routeGrants }, (_, at) =>
      new Uint8Array(limits.grant)
        .fill(n)
        .fill(at >> 8, 1, 2)
        .fill(at, 2),
    );
  for (let n = 0; n < 30; n++) await delivery.send(message(group(n)));
  const held = new Map<number, number>();
  for (const { body } of frames('openRoute')) {
    if (body.case === 'openRoute') held.set(body.value.route, body.value.grants.length);
    expect([...held.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(12_288);
  }
  expect(frames('openRoute')).toHaveLength(30 + 6);
});

test('key packages are taken, and a refused grant says so', async () => {
  const value = { accountId: alice, devices: [{ deviceId: bob, keyPackage: text }], chain: [hash] };
  await arrange((peer, { request, body }) => {
    if (body.case !== 'takeKeyPackages') return;
    if (body.value.grant[0] === 1) peer.say({ case: 'takenKeyPackages', value }, request);
    else peer.say({ case: 'error', value: { code: 'grant_refused' } }, request);
  });
  expect(await delivery.takeKeyPackages(alice)).toMatchObject(value);
  await expect(delivery.takeKeyPackages(bob)).rejects.toMatchObject({ code: 'grant_refused' });
});

test('what no server takes is not sent', async () => {
  await arrange(honest);
  const many = (count: number) => Array.from({ length: count }, () => alice);
  await expect(delivery.send(message(many(limits.routeGrants + 1)))).rejects.toMatchObject({
    code: 'too_large',
  });
  await expect(delivery.send(message([hash]))).rejects.toMatchObject({ code: 'malformed' });
  const attached = many(limits.attachedPerSend + 1).map((grant) => ({ grants: [grant], body: text }));
  await expect(delivery.send(message([alice], { attached }))).rejects.toMatchObject({ code: 'too_large' });
  expect(server.peers).toEqual([]);
});

const twelve = new Uint8Array(12);
test.each<[string, Parameters<ScriptedPeer['say']>[0]]>([
  ['too few statuses', { case: 'sent', value: { statuses: [] } }],
  ['statuses for nobody', { case: 'sent', value: { statuses: [STORED], attachedStatuses: [STORED] } }],
  ['a status without meaning', { case: 'sent', value: { statuses: [0] } }],
  [
    'a refused commit where there was none',
    { case: 'commitRefused', value: { epoch: 1n, commitHash: hash } },
  ],
  ['an id of 12 bytes', { case: 'takenKeyPackages', value: { accountId: twelve } }],
])('a server that answers with %s loses the connection and is counted', async (_, answer) => {
  await arrange((peer, frame) => {
    if (frame.body.case === 'openRoute') honest(peer, frame);
    else peer.say(answer, frame.request);
  });
  const isTake = answer.case === 'takenKeyPackages';
  const asked = isTake ? delivery.takeKeyPackages(alice) : delivery.send(message([alice]));
  await expect(asked).rejects.toMatchObject({ code: 'offline' });
  expect(delivery.refused).toBe(1);
});

test('mail on the delivery socket is refused', async () => {
  await arrange((peer) => peer.say({ case: 'deliver', value: {} }));
  await expect(delivery.send(message([alice]))).rejects.toMatchObject({ code: 'offline' });
  expect(await eventually(() => delivery.refused || undefined)).toBe(1);
});
