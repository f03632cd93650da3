import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { ClientFrameSchema, create, GrantSchema, GrantStatus, limits, toBinary } from '@ganira/protocol';
import { Inbox } from './testing/inbox.test-helper.ts';
import {
  issueGrant,
  openDelivery,
  openMailbox,
  openRoute,
  sendBody,
  type Member,
} from './testing/member.test-helper.ts';
import { startServer, startWithMembers, text, type TestServer } from './testing/server.test-helper.ts';
import { TestSocket } from './testing/socket.test-helper.ts';

/** A pair that talks while somebody else attacks. */
async function talkingPair() {
  const { server, members } = await startWithMembers(1);
  const mailbox = await openMailbox(members[0] as Member);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  const inbox = new Inbox(mailbox);
  let count = 0;
  return {
    server,
    expectTalk: async () => {
      count += 1;
      expect(await sendBody(delivery, 1, text(`message ${count}`))).toEqual([GrantStatus.STORED]);
      await inbox.until(count);
    },
  };
}

/** A socket after its upgrade, for bytes that no library would send. */
async function rawSocket(
  server: TestServer,
  path = '/v1/delivery',
  headers = '',
): Promise<{ socket: Socket; status: string }> {
  const socket = connect(server.port, '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
  });
  socket.on('error', () => {});
  const key = randomBytes(16).toString('base64');
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n${headers}\r\n`,
  );
  const first = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
  return { socket, status: first.toString('latin1').slice(9, 12) };
}

function closedBy(socket: Socket): Promise<void> {
  socket.resume();
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

test('P57 each malformed frame closes its own connection with a code, and nobody else notices', async () => {
  const { server, expectTalk } = await talkingPair();
  await expectTalk();
  const good = toBinary(
    ClientFrameSchema,
    create(ClientFrameSchema, { request: 1, body: { case: 'openRoute', value: { route: 1 } } }),
  );
  const bad: Uint8Array[] = [
    new Uint8Array(),
    new Uint8Array([0]),
    good.subarray(0, -1),
    new Uint8Array([...good, 0x0a]),
    new Uint8Array([0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]),
    new Uint8Array([0x8a, 0x01, 0xff, 0xff, 0xff, 0xff, 0x0f]),
    new Uint8Array([0x8a, 0x01, 0x02, 0x12, 0x7f]),
    new Uint8Array([0x1a, 0x02, 0x08, 0x80]),
    new Uint8Array([0x12, 0x00]),
    randomBytes(1_000),
  ];
  for (const bytes of bad) {
    const socket = new TestSocket(`${server.url}/v1/delivery`);
    await socket.first('hello');
    socket.raw.send(bytes);
    expect(['malformed', 'unexpected']).toContain((await socket.first('error')).code);
    expect(await socket.closed).toBe(1008);
  }
  await expectTalk();
});

test('P57 thousands of malformed frames at once: the pair talks on', async () => {
  const { server, expectTalk } = await talkingPair();
  const attackers = await Promise.all(Array.from({ length: 20 }, () => rawSocket(server)));
  const frame = Buffer.concat([
    Buffer.from([0x82, 0x80 | 4]),
    Buffer.alloc(4),
    Buffer.from([0xff, 0xff, 0xff, 0xff]),
  ]);
  const flood = Buffer.concat(Array.from({ length: 2_000 }, () => frame));
  const ends = attackers.map(({ socket }) => {
    socket.write(flood);
    return closedBy(socket);
  });
  for (let round = 0; round < 20; round++) await expectTalk();
  await Promise.all(ends);
});

test('random bytes are never more than a closed connection', async () => {
  const { server, expectTalk } = await talkingPair();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const socket = new TestSocket(`${server.url}/v1/mailbox`);
      await socket.first('hello');
      socket.raw.send(bytes);
      await socket.first('error');
      await socket.closed;
    }),
    { numRuns: 40 },
  );
  await expectTalk();
});

test('text, oversized, unmasked, reserved and endless frames end their connection alone', async () => {
  const { server, expectTalk } = await talkingPair();
  const said = new TestSocket(`${server.url}/v1/delivery`);
  await said.first('hello');
  said.raw.send('hello');
  expect((await said.first('error')).code).toBe('malformed');

  const large = new TestSocket(`${server.url}/v1/delivery`);
  await large.first('hello');
  large.raw.send(new Uint8Array(limits.frame + 1));
  expect(await large.closed).toBe(1009);

  const header = (...bytes: number[]) => Buffer.from(bytes);
  const hostile: Buffer[] = [
    header(0x82, 0x04, 1, 2, 3, 4),
    header(0xc2, 0x84, 0, 0, 0, 0, 1, 2, 3, 4),
    header(0x83, 0x84, 0, 0, 0, 0, 1, 2, 3, 4),
    header(0x82, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
    header(0x89, 0xfe, 0x01, 0x00),
    header(0x80, 0x80, 0, 0, 0, 0),
    header(0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28),
    Buffer.concat([
      header(0x02, 0x81, 0, 0, 0, 0, 1),
      ...Array.from({ length: 100 }, () => header(0x00, 0x81, 0, 0, 0, 0, 1)),
    ]),
  ];
  for (const bytes of hostile) {
    const { socket } = await rawSocket(server);
    const closed = closedBy(socket);
    socket.write(bytes);
    await closed;
  }
  await expectTalk();
});

test('a flood of pings ends its connection alone, after few answers', async () => {
  const { server, expectTalk } = await talkingPair();
  const { socket } = await rawSocket(server);
  let answered = 0;
  socket.on('data', (part) => {
    answered += part.length;
  });
  const ended = closedBy(socket);
  const ping = Buffer.from([0x89, 0x80, 0, 0, 0, 0]);
  socket.write(Buffer.concat(Array.from({ length: 60_000 }, () => ping)));
  await expectTalk();
  await ended;
  expect(answered).toBeLessThan(10_000);
  await expectTalk();
});

test('a page of another origin gets no socket; programs and our own page do', async () => {
  const server = await startServer({ publicUrl: new URL('https://chat.example.org') });
  const status = async (origin?: string, path?: string) =>
    (await rawSocket(server, path, origin === undefined ? '' : `Origin: ${origin}\r\n`)).status;
  expect(await status()).toBe('101');
  expect(await status('https://chat.example.org')).toBe('101');
  expect(await status(`http://127.0.0.1:${server.port}`)).toBe('101');
  for (const origin of ['https://evil.example', 'null', 'https://chat.example.org.evil.example', 'file://']) {
    expect(await status(origin)).toBe('403');
  }
  expect(await status(undefined, '/v1/other')).toBe('404');
});

test('frames on the wrong socket, or before their time, are refused', async () => {
  const { server, members } = await startWithMembers(1);
  const delivery = await openDelivery(server.url);
  const acknowledged = await delivery.expect({ case: 'acknowledge', value: { sequence: 1n } }, 'error');
  expect(acknowledged.code).toBe('unexpected');
  expect(await delivery.closed).toBe(1008);
  const mailbox = await openMailbox(members[0] as Member);
  const sent = await mailbox.expect({ case: 'openRoute', value: { route: 1 } }, 'error');
  expect(sent.code).toBe('unexpected');
  const again = await openMailbox(members[0] as Member);
  const authenticate = { sessionToken: randomBytes(32), deviceId: randomBytes(16) };
  const second = await again.expect({ case: 'authenticate', value: authenticate }, 'error');
  expect(second.code).toBe('unexpected');
});

test('fields of a wrong length and lists that are too long are refused by name', async () => {
  const { server, members } = await startWithMembers(1);
  const mailbox = await openMailbox(members[0] as Member);
  const long = Array.from({ length: limits.grantsPerRequest + 1 }, () =>
    create(GrantSchema, { hash: randomBytes(32), class: 1 }),
  );
  expect((await mailbox.expect({ case: 'putGrants', value: { grants: long } }, 'error')).code).toBe('quota');
  const short = await mailbox.expect(
    { case: 'putGrants', value: { grants: [{ hash: randomBytes(31), class: 1 }] } },
    'error',
  );
  expect(short.code).toBe('malformed');
  expect(short.message).toContain('grant.hash: 31 bytes, expected 32');
  const wrong: Parameters<typeof create<typeof GrantSchema>>[1][] = [
    { hash: randomBytes(32) },
    { hash: randomBytes(32), class: 9 as never },
    { hash: randomBytes(32), class: 1, uses: 3 },
    { hash: randomBytes(32), class: 1, expiresAt: 5n },
    { hash: randomBytes(32), class: 1, expiresAt: 2n ** 63n },
    { hash: randomBytes(32), class: 1, deviceId: randomBytes(3) },
  ];
  for (const grant of wrong) {
    const each = await openMailbox(members[0] as Member);
    expect(
      (await each.expect({ case: 'putGrants', value: { grants: [create(GrantSchema, grant)] } }, 'error'))
        .code,
    ).toBe('malformed');
    await each.closed;
  }
  const stranger = await openMailbox(members[0] as Member);
  const foreign = { hash: randomBytes(32), class: 1, deviceId: randomBytes(16) } as const;
  expect((await stranger.expect({ case: 'putGrants', value: { grants: [foreign] } }, 'error')).code).toBe(
    'forbidden',
  );

  const delivery = await openDelivery(server.url);
  const grants = Array.from({ length: limits.routeGrants + 1 }, () => randomBytes(16));
  expect((await delivery.expect({ case: 'openRoute', value: { route: 1, grants } }, 'error')).code).toBe(
    'quota',
  );
  const send = { route: 404, attemptId: randomBytes(16), body: text('x') };
  expect((await delivery.expect({ case: 'send', value: send }, 'error')).code).toBe('route_unknown');
  const body = new Uint8Array(limits.body + 1);
  expect((await delivery.expect({ case: 'send', value: { ...send, body } }, 'error')).code).toBe('too_large');
  const many = Array.from({ length: limits.attachedPerSend + 1 }, () => ({ route: 1, body: text('x') }));
  expect((await delivery.expect({ case: 'send', value: { ...send, attached: many } }, 'error')).code).toBe(
    'quota',
  );
});

test('routes and grants of one connection are bounded', async () => {
  const server = await startServer();
  const delivery = await openDelivery(server.url);
  const grants = Array.from({ length: limits.routeGrants }, () => randomBytes(16));
  for (let route = 0; route < 32; route++) await openRoute(delivery, route, grants);
  expect((await delivery.expect({ case: 'openRoute', value: { route: 32, grants } }, 'error')).code).toBe(
    'quota',
  );
  await openRoute(delivery, 0, grants);
  await openRoute(delivery, 0, []);
  await openRoute(delivery, 32, grants);
});
