import { DeleteGrantsSchema, ServerFrameSchema, create, limits, toBinary } from '@ganira/protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeNetwork } from '../platform/node/node-network.ts';
import { FrameSocket, expectDone, type ServerBody, type SocketEnd } from './frame-socket.ts';
import { NoAnswer } from './server-error.ts';
import { FakeClock } from './testing/fake-clock.ts';
import {
  ScriptedServer,
  eventually,
  helloBody,
  untilTrue,
  type ScriptedPeer,
} from './testing/scripted-server.ts';

let server: ScriptedServer;
let clock: FakeClock;
let socket: FrameSocket;
let peer: ScriptedPeer;
let pushed: ServerBody[];
let end: SocketEnd | undefined;

const question = { case: 'deleteGrants' as const, value: create(DeleteGrantsSchema) };
const done = { case: 'done' as const, value: {} };

async function connect(saysHello = true, outlivesSilence = false): Promise<void> {
  server = await ScriptedServer.start({ saysHello });
  clock = new FakeClock();
  pushed = [];
  end = undefined;
  socket = new FrameSocket({
    url: server.address.replace('http', 'ws'),
    network: nodeNetwork,
    clock,
    outlivesSilence,
    onOpen: () => undefined,
    onPush: (body) => pushed.push(body),
    onClose: (how) => {
      expect(end).toBeUndefined();
      end = how;
    },
  });
  peer = await server.peer(0);
  if (saysHello) await untilTrue(() => socket.isOpen);
}

beforeEach(() => connect());
afterEach(async () => {
  socket.close();
  await server.stop();
});

test('answers find their requests in whatever order they come', async () => {
  const read = (body: ServerBody) => (body.case === 'sent' ? body.value.statuses : []);
  const first = socket.request(question, read);
  const second = socket.request(question, read);
  const [one, two] = [await peer.frame(0), await peer.frame(1)];
  peer.say({ case: 'sent', value: { statuses: [2] } }, two.request);
  peer.say({ case: 'sent', value: { statuses: [1] } }, one.request);
  expect(await first).toEqual([1]);
  expect(await second).toEqual([2]);
  expect(clock.waits).toEqual([]);
});

test('an error answers one request and leaves the others alone', async () => {
  const first = socket.request(question, expectDone);
  const second = socket.request(question, expectDone);
  peer.say(
    { case: 'error', value: { code: 'quota', message: 'full', retryAfter: 70 } },
    (await peer.frame(0)).request,
  );
  await expect(first).rejects.toMatchObject({ code: 'quota', message: 'full', retryAfter: 70 });
  peer.say(done, (await peer.frame(1)).request);
  await second;
});

test('a code that nobody knows becomes internal', async () => {
  const request = socket.request(question, expectDone);
  peer.say({ case: 'error', value: { code: 'constructor' } }, (await peer.frame(0)).request);
  await expect(request).rejects.toMatchObject({ code: 'internal' });
});

test('all that waits fails with offline when the connection ends', async () => {
  const requests = [socket.request(question, expectDone), socket.request(question, expectDone)];
  await peer.frame(1);
  peer.cut();
  for (const request of requests) await expect(request).rejects.toMatchObject({ code: 'offline' });
  expect(end).toMatchObject({ cause: 'closed' });
  await expect(socket.request(question, expectDone)).rejects.toMatchObject({ code: 'offline' });
});

test('a request without an answer ends the connection', async () => {
  const request = socket.request(question, expectDone, 5_000);
  await peer.frame(0);
  clock.advance(5_000);
  await expect(request).rejects.toMatchObject({ code: 'offline' });
  expect(end).toEqual({ cause: 'timeout' });
});

test('where others are answered a request without an answer fails alone, and its answer comes too late', async () => {
  socket.close();
  await server.stop();
  await connect(true, true);
  const silent = socket.request(question, expectDone, 5_000);
  const other = socket.request(question, expectDone, 6_000);
  const [one, two] = [await peer.frame(0), await peer.frame(1)];
  peer.say(done, two.request);
  await other;
  clock.advance(5_000);
  await expect(silent).rejects.toBeInstanceOf(NoAnswer);
  expect(end).toBeUndefined();
  peer.say(done, one.request);
  const next = socket.request(question, expectDone);
  peer.say(done, (await peer.frame(2)).request);
  await next;
  // An answer that nobody asked for stays what it was.
  peer.say(done, one.request);
  await untilTrue(() => end !== undefined);
  expect(end).toEqual({ cause: 'refused' });
});

test('where nothing is answered the connection ends all the same', async () => {
  socket.close();
  await server.stop();
  await connect(true, true);
  const first = socket.request(question, expectDone, 5_000);
  const second = socket.request(question, expectDone, 6_000);
  await peer.frame(1);
  clock.advance(5_000);
  await expect(first).rejects.toBeInstanceOf(NoAnswer);
  await expect(second).rejects.not.toBeInstanceOf(NoAnswer);
  expect(end).toEqual({ cause: 'timeout' });
});

test('on a slow line nothing is given up while bytes leave, though more wait than before; on a dead one all is', async () => {
  let buffered = 0;
  let how: SocketEnd | undefined;
  let say: (frame: Uint8Array) => void = () => undefined;
  const slow = new FrameSocket({
    url: 'ws://slow.test',
    clock,
    network: {
      ...nodeNetwork,
      connect: (_url, events) => {
        say = (frame) => events.onFrame(frame);
        return {
          send: ({ length }) => {
            buffered += length;
          },
          close: () => undefined,
          get buffered() {
            return buffered;
          },
        };
      },
    },
    onOpen: () => undefined,
    onPush: () => undefined,
    onClose: (slowEnd) => {
      how = slowEnd;
    },
  });
  say(toBinary(ServerFrameSchema, create(ServerFrameSchema, { body: helloBody })));
  const hashes = Array.from({ length: 50 }, () => new Uint8Array(limits.hash));
  const long = { case: 'deleteGrants' as const, value: create(DeleteGrantsSchema, { hashes }) };
  const all = Array.from({ length: 10 }, () => slow.request(long, expectDone));
  const results = Promise.allSettled(all);
  clock.advance(29_000);
  buffered -= 1_000;
  clock.advance(1_000);
  expect(how).toBeUndefined();
  clock.advance(30_000);
  expect(how).toMatchObject({ cause: 'timeout' });
  expect((await results).map(({ status }) => status)).toEqual(all.map(() => 'rejected'));
});

test('what fits into no frame is not sent', async () => {
  const value = create(DeleteGrantsSchema, { hashes: [new Uint8Array(limits.frame)] });
  await expect(socket.request({ case: 'deleteGrants', value }, expectDone)).rejects.toMatchObject({
    code: 'too_large',
  });
  expect(peer.frames).toEqual([]);
});

test('pushes come in order', async () => {
  for (let n = 0; n < 50; n++) peer.say({ case: 'deliver', value: { items: [{ sequence: BigInt(n) }] } });
  await untilTrue(() => pushed.length === 50);
  const sequences = pushed.map((body) =>
    body.case === 'deliver' ? body.value.items[0]?.sequence : undefined,
  );
  expect(sequences).toEqual(Array.from({ length: 50 }, (_, n) => BigInt(n)));
});

test('an error that answers nothing says why the connection ends', async () => {
  peer.say({ case: 'error', value: { code: 'shutting_down', retryAfter: 2_000 } });
  await eventually(() => end);
  expect(end).toMatchObject({ cause: 'told', error: { code: 'shutting_down', retryAfter: 2_000 } });
});

const nonsense: [string, (peer: ScriptedPeer) => void][] = [
  ['bytes that are no frame', (to) => to.sayRaw(new Uint8Array([255, 255, 255]))],
  ['an empty frame', (to) => to.sayRaw(new Uint8Array())],
  ['a frame of a future kind', (to) => to.sayRaw(new Uint8Array([0xa2, 0x06, 0x00]))],
  ['text', (to) => to.sayRaw('hello')],
  ['a frame over the limit', (to) => to.sayRaw(tooLarge())],
  ['an answer to no request', (to) => to.say(done, 77)],
  ['an answer to a request that was answered', (to) => answerTwice(to)],
  ['an answer of another kind', (to) => to.say({ case: 'sent', value: {} }, to.frames[0]?.request ?? 1)],
];

test.each(nonsense)('%s ends the connection and nothing else', async (_, speak) => {
  const request = socket.request(question, expectDone);
  request.catch(() => undefined);
  await peer.frame(0);
  speak(peer);
  expect(await eventually(() => end)).toEqual({ cause: 'refused' });
  await untilTrue(() => !peer.isOpen);
});

test.each([
  ['of a wrong nonce', { ...helloBody, value: { ...helloBody.value, nonce: new Uint8Array(31) } }],
  ['of a wrong incarnation', { ...helloBody, value: { ...helloBody.value, incarnation: new Uint8Array() } }],
  ['that is none', { case: 'deliver' as const, value: {} }],
])('a hello %s is refused', async (_, body) => {
  socket.close();
  await server.stop();
  await connect(false);
  peer.say(body);
  expect(await eventually(() => end)).toEqual({ cause: 'refused' });
});

test('a server that never says hello is given up', async () => {
  socket.close();
  await server.stop();
  await connect(false);
  expect(clock.waits).toEqual([20_000]);
  clock.advance(20_000);
  expect(end).toEqual({ cause: 'timeout' });
  expect(clock.waits).toEqual([]);
});

function tooLarge(): Uint8Array {
  const body = { case: 'deliver' as const, value: { items: [{ body: new Uint8Array(limits.frame) }] } };
  return toBinary(ServerFrameSchema, create(ServerFrameSchema, { body }));
}

function answerTwice(to: ScriptedPeer): void {
  const request = to.frames[0]?.request ?? 1;
  to.say(done, request);
  to.say(done, request);
}
