// A locked device is told that mail waits, and nothing else.
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { limits, type ServerFrame } from '@ganira/protocol';
import { adminCall } from './admin.ts';
import { Inbox } from './testing/inbox.test-helper.ts';
import {
  addSecondDevice,
  agreeTo,
  issueGrant,
  newDevice,
  openDelivery,
  openMailbox,
  openRoute,
  request,
  sendBody,
  signIn,
  type Member,
} from './testing/member.test-helper.ts';
import { startServer, startWithMembers, text } from './testing/server.test-helper.ts';
import { TestSocket } from './testing/socket.test-helper.ts';

async function aliceAlone() {
  const { server, members } = await startWithMembers(1);
  return { server, alice: members[0] as Member };
}

async function ticketOf(member: Member): Promise<{ mailbox: TestSocket; ticket: Uint8Array }> {
  const mailbox = await openMailbox(member);
  return { mailbox, ticket: (await mailbox.first('authenticated')).watchTicket };
}

async function openSocket(url: string): Promise<TestSocket> {
  const socket = new TestSocket(`${url}/v1/mailbox`);
  await socket.first('hello');
  return socket;
}

async function openWatch(url: string, ticket: Uint8Array): Promise<TestSocket> {
  const socket = await openSocket(url);
  await socket.expect({ case: 'watch', value: { ticket } }, 'waiting');
  return socket;
}

/** What the server said by itself, or answered to Watch. */
const waitings = ({ frames }: TestSocket): [newest: bigint, onlyOwn: boolean][] =>
  frames.flatMap(({ body }: ServerFrame) =>
    body.case === 'waiting' ? [[body.value.newest, body.value.onlyOwn] as [bigint, boolean]] : [],
  );

/** Asks once more: what was said before has come by then. */
async function caughtUp(watch: TestSocket, ticket: Uint8Array): Promise<TestSocket> {
  await watch.expect({ case: 'watch', value: { ticket } }, 'waiting');
  return watch;
}

test('it is told of mail, by which kind of grant, and is given none; the device receives it later', async () => {
  const { server, alice } = await aliceAlone();
  const { mailbox, ticket } = await ticketOf(alice);
  expect(ticket).toHaveLength(limits.watchTicket);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  await openRoute(delivery, 2, [await issueGrant(mailbox, { deviceId: alice.deviceId })]);
  mailbox.close();
  const watch = await openWatch(server.url, ticket);
  await sendBody(delivery, 1, text('of a contact'));
  await sendBody(delivery, 2, text('of an own device'));
  await caughtUp(watch, ticket);
  expect(waitings(watch)).toEqual([
    [0n, false],
    [1n, false],
    [2n, true],
    [2n, false],
  ]);
  expect(watch.frames.map(({ body }) => body.case)).not.toContain('deliver');
  const inbox = new Inbox(await openMailbox(alice));
  await inbox.until(2);
  expect(inbox.texts).toEqual(['of a contact', 'of an own device']);
  // One doesn't replace the other.
  expect(watch.closeCode).toBeUndefined();
});

test('it counts as offline for what is never stored', async () => {
  const { server, alice } = await aliceAlone();
  const { mailbox, ticket } = await ticketOf(alice);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  mailbox.close();
  const watch = await openWatch(server.url, ticket);
  const attemptId = new Uint8Array(randomBytes(16));
  const value = { route: 1, attemptId, body: text('typing'), ephemeral: true };
  await delivery.expect({ case: 'send', value }, 'sent');
  await caughtUp(watch, ticket);
  expect(waitings(watch)).toEqual([
    [0n, false],
    [0n, false],
  ]);
});

test('one watch for a device: a newer one replaces it, a mailbox connection doesn’t', async () => {
  const { server, alice } = await aliceAlone();
  const { mailbox, ticket } = await ticketOf(alice);
  const older = await openWatch(server.url, ticket);
  const newer = await openWatch(server.url, ticket);
  expect(await older.closed).toBe(4001);
  const again = await openMailbox(alice);
  expect(await mailbox.closed).toBe(4001);
  await caughtUp(newer, ticket);
  expect(again.closeCode).toBeUndefined();
});

test('a ticket outlives a restart and another setup secret', async () => {
  const { server, alice } = await aliceAlone();
  const { ticket } = await ticketOf(alice);
  await adminCall(server.dataDir, 'rotate-secret', {});
  await server.close();
  const later = await startServer({ dataDir: server.dataDir });
  expect(waitings(await openWatch(later.url, ticket))).toEqual([[0n, false]]);
});

test('P36 with the session the ticket ends, and a watch that is open', async () => {
  const { server, alice } = await aliceAlone();
  const { ticket } = await ticketOf(alice);
  const watch = await openWatch(server.url, ticket);
  await request(server.url, { path: '/v1/sign-out', body: {}, token: alice.sessionToken });
  expect(await watch.closed).toBe(4002);
  await expect(openWatch(server.url, ticket)).rejects.toThrow('unauthenticated');
  // Nor does the next session make it good.
  await signIn(server.url, alice);
  await expect(openWatch(server.url, ticket)).rejects.toThrow('unauthenticated');
});

test('P28 with the device the ticket ends, and a watch that is open', async () => {
  const { server, alice } = await aliceAlone();
  const { mailbox } = await ticketOf(alice);
  const { added, removed, deviceId, deviceKey } = newDevice(alice);
  await mailbox.expect(
    { case: 'appendChain', value: { position: 1, entries: [added], ...(await agreeTo(alice, [added])) } },
    'done',
  );
  const signedIn = await signIn(server.url, { ...alice, deviceId, deviceKey });
  const token = Buffer.from(signedIn.finished?.body.sessionToken ?? '', 'base64url');
  const phone = { ...alice, deviceId, deviceKey, sessionToken: new Uint8Array(token) };
  const { ticket } = await ticketOf(phone);
  const watch = await openWatch(server.url, ticket);
  await mailbox.expect({ case: 'appendChain', value: { position: 2, entries: [removed] } }, 'done');
  expect(await watch.closed).toBe(4005);
  await expect(openWatch(server.url, ticket)).rejects.toThrow('unauthenticated');
});

test('P57 a forged, mixed, truncated or too long ticket opens nothing', async () => {
  const { server, alice } = await aliceAlone();
  const { mailbox, ticket } = await ticketOf(alice);
  const phone = await addSecondDevice(alice, mailbox);
  const { ticket: other } = await ticketOf(phone);
  const flipped = Uint8Array.from(ticket);
  flipped[63] = (flipped[63] ?? 0) ^ 1;
  const forged = [
    new Uint8Array(randomBytes(limits.watchTicket)),
    flipped,
    // Its session, with what proves another.
    new Uint8Array([...other.subarray(0, 32), ...ticket.subarray(32)]),
    // Who knows the database knows what comes first, and has no key for the rest.
    new Uint8Array([...ticket.subarray(0, 32), ...new Uint8Array(32)]),
  ];
  for (const value of forged) {
    const socket = await openSocket(server.url);
    expect(await socket.ask({ case: 'watch', value: { ticket: value } })).toMatchObject({
      value: { code: 'unauthenticated' },
    });
    expect(await socket.closed).toBe(1008);
  }
  for (const length of [0, 31, 32, 63, 65, 100_000]) {
    const socket = await openSocket(server.url);
    const value = { ticket: new Uint8Array(length).fill(1) };
    expect(await socket.ask({ case: 'watch', value })).toMatchObject({ value: { code: 'malformed' } });
    expect(await socket.closed).toBe(1008);
  }
});

test('P57 a watch does nothing that needs a session, and a session is no watch', async () => {
  const { server, alice } = await aliceAlone();
  const { mailbox, ticket } = await ticketOf(alice);
  const phone = await addSecondDevice(alice, mailbox);
  const { ticket: other } = await ticketOf(phone);
  const frames = [
    { case: 'acknowledge', value: { sequence: 0n } },
    { case: 'putGrants', value: {} },
    { case: 'deleteGrants', value: {} },
    { case: 'authenticate', value: { sessionToken: alice.sessionToken, deviceId: alice.deviceId } },
    { case: 'watch', value: { ticket: other } },
  ] as const;
  for (const frame of frames) {
    const watch = await openWatch(server.url, ticket);
    expect(await watch.ask(frame)).toMatchObject({ value: { code: 'unexpected' } });
    expect(await watch.closed).toBe(1008);
  }
  expect(await mailbox.ask({ case: 'watch', value: { ticket } })).toMatchObject({
    value: { code: 'unexpected' },
  });
});
