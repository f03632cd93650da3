import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { GrantStatus, limits } from '@ganira/protocol';
import { Inbox } from './testing/inbox.test-helper.ts';
import {
  agreeTo,
  bytesOf,
  issueGrant,
  newDevice,
  openDelivery,
  openMailbox,
  openRoute,
  sendBody,
  signIn,
  type Member,
} from './testing/member.test-helper.ts';
import { manualClock, startServer, startWithMembers, text } from './testing/server.test-helper.ts';

const day = 86_400_000;

async function aliceAlone(options: Parameters<typeof startWithMembers>[1] = {}) {
  const { server, members } = await startWithMembers(1, options);
  return { server, alice: members[0] as Member };
}

test('a newer connection of the same device replaces the older one', async () => {
  const { alice } = await aliceAlone();
  const older = await openMailbox(alice);
  const newer = await openMailbox(alice);
  expect(await older.closed).toBe(4001);
  await issueGrant(newer);
});

test("acknowledging what was never sent closes the connection and touches nobody's mail", async () => {
  const { server, alice } = await aliceAlone();
  const mailbox = await openMailbox(alice);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  mailbox.send({ body: { case: 'acknowledge', value: { sequence: 7n } } });
  expect(await mailbox.closed).toBe(1008);
  expect(await sendBody(delivery, 1, text('still here'))).toEqual([GrantStatus.STORED]);
  const again = await openMailbox(alice);
  again.send({ request: 9, body: { case: 'acknowledge', value: { sequence: 2n ** 63n } } });
  expect(await again.closed).toBe(1008);
  const inbox = new Inbox(await openMailbox(alice));
  await inbox.until(1);
  expect(inbox.texts).toEqual(['still here']);
});

test('a device that says it has more than there ever was is served from the start', async () => {
  const { server, alice } = await aliceAlone();
  const mailbox = await openMailbox(alice);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  mailbox.close();
  await mailbox.closed;
  await sendBody(delivery, 1, text('one'));
  const inbox = new Inbox(await openMailbox(alice, { acknowledged: 1_000 }));
  await inbox.until(1);
  expect(inbox.texts).toEqual(['one']);
});

test('mail that nobody fetched expires after the days that the server says, and the device is told', async () => {
  const clock = manualClock();
  const { server, alice } = await aliceAlone({ clock, mailDays: 2 });
  const mailbox = await openMailbox(alice);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  mailbox.close();
  await mailbox.closed;
  await sendBody(delivery, 1, text('old 1'));
  await sendBody(delivery, 1, text('old 2'));
  clock.advance(2 * day);
  await sendBody(delivery, 1, text('new'));
  await server.sweep();
  expect(server.read('SELECT count(*) AS count FROM item')).toEqual([{ count: 3 }]);
  clock.advance(day);
  await server.sweep();
  const again = await openMailbox(alice);
  const authenticated = await again.first('authenticated');
  expect(authenticated).toMatchObject({ expiredUntil: 2n, newest: 3n });
  const inbox = new Inbox(again);
  await inbox.until(1);
  expect([inbox.texts, inbox.sequences]).toEqual([['new'], [3]]);
  again.close();
  await again.closed;
  const later = await openMailbox(alice, { acknowledged: 3 });
  expect((await later.first('authenticated')).expiredUntil).toBe(0n);
});

test('sequences go on where they were after everything was read, across a restart', async () => {
  const { server, alice } = await aliceAlone();
  const mailbox = await openMailbox(alice);
  const grant = await issueGrant(mailbox);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [grant]);
  const inbox = new Inbox(mailbox);
  await sendBody(delivery, 1, text('one'));
  await sendBody(delivery, 1, text('two'));
  await inbox.until(2);
  await expect.poll(() => server.read('SELECT count(*) AS count FROM item')).toEqual([{ count: 0 }]);
  await server.close();

  const again = await startServer({ dataDir: server.dataDir });
  expect(again.incarnation).toEqual(server.incarnation);
  expect(again.firstInvitation).toBeUndefined();
  const next = await openDelivery(again.url);
  await openRoute(next, 1, [grant]);
  await sendBody(next, 1, text('three'));
  const reopened = new Inbox(await openMailbox({ ...alice, url: again.url }, { acknowledged: 2 }));
  await reopened.until(1);
  expect([reopened.texts, reopened.sequences]).toEqual([['three'], [3]]);
});

test('key packages: each one-time one is given out once, then the last resort, with the chain', async () => {
  const clock = manualClock();
  const { server, alice } = await aliceAlone({ clock });
  const mailbox = await openMailbox(alice);
  const grant = await issueGrant(mailbox);
  const delivery = await openDelivery(server.url);
  const take = () => delivery.expect({ case: 'takeKeyPackages', value: { grant } }, 'takenKeyPackages');
  expect((await take()).devices).toEqual([]);
  const expiresAt = BigInt(Math.floor(clock.now() / 1_000) + 1_000);
  const oneTime = [text('first'), text('second')];
  await mailbox.expect(
    { case: 'putKeyPackages', value: { oneTime, lastResort: text('last'), expiresAt } },
    'done',
  );
  const taken = await Promise.all([take(), take(), take(), take()]);
  const given = taken.flatMap(({ devices }) =>
    devices.map((each) => [Buffer.from(each.keyPackage).toString(), each.isLastResort]),
  );
  expect(given).toEqual([
    ['first', false],
    ['second', false],
    ['last', true],
    ['last', true],
  ]);
  expect(taken[0]).toMatchObject({ accountId: alice.accountId, chain: [alice.genesis] });
  clock.advance(1_001_000);
  expect((await take()).devices).toEqual([]);
  const unknown = await delivery.expect(
    { case: 'takeKeyPackages', value: { grant: randomBytes(16) } },
    'error',
  );
  expect(unknown.code).toBe('grant_refused');
});

test('key packages have a quota, and a device sees what is left when it connects', async () => {
  const clock = manualClock();
  const { alice } = await aliceAlone({ clock });
  const mailbox = await openMailbox(alice);
  const expiresAt = BigInt(Math.floor(clock.now() / 1_000) + 1_000);
  const many = Array.from({ length: 100 }, () => randomBytes(20));
  const put = {
    case: 'putKeyPackages',
    value: { oneTime: many, lastResort: text('last'), expiresAt },
  } as const;
  await mailbox.expect(put, 'done');
  await mailbox.expect(put, 'done');
  expect((await mailbox.expect(put, 'error')).code).toBe('quota');
  const large = { oneTime: [new Uint8Array(limits.keyPackage + 1)], expiresAt };
  expect((await mailbox.expect({ case: 'putKeyPackages', value: large }, 'error')).code).toBe('too_large');
  const again = await openMailbox(alice);
  expect(await again.first('authenticated')).toMatchObject({
    keyPackages: 200,
    hasLastResort: true,
    chainLength: 1,
  });
});

test('a device that is connected hears when fewer than half of its key packages are left', async () => {
  const clock = manualClock();
  const { server, alice } = await aliceAlone({ clock });
  const mailbox = await openMailbox(alice);
  const grant = await issueGrant(mailbox);
  const delivery = await openDelivery(server.url);
  const expiresAt = BigInt(Math.floor(clock.now() / 1_000) + 1_000);
  const oneTime = Array.from({ length: limits.keyPackagesKept / 2 + 1 }, () => randomBytes(20));
  await mailbox.expect({ case: 'putKeyPackages', value: { oneTime, expiresAt } }, 'done');
  const take = () => delivery.expect({ case: 'takeKeyPackages', value: { grant } }, 'takenKeyPackages');
  await take();
  await take();
  expect(await mailbox.first('keyPackagesLeft')).toMatchObject({ oneTime: limits.keyPackagesKept / 2 - 1 });
});

test('a device added to the chain gets mail of the account; removed, it is gone with all it had', async () => {
  const { server, alice } = await aliceAlone();
  const mailbox = await openMailbox(alice);
  const grant = await issueGrant(mailbox);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [grant]);
  const phone = newDevice(alice);
  const append = (position: number, entries: Uint8Array[]) =>
    mailbox.ask({ case: 'appendChain', value: { position, entries } });
  const value = { position: 1, entries: [phone.added], ...(await agreeTo(alice, [phone.added])) };
  expect((await mailbox.ask({ case: 'appendChain', value })).case).toBe('done');
  expect((await append(1, [phone.added])).case).toBe('done');
  expect((await append(0, [alice.genesis, phone.added])).case).toBe('done');

  const signedIn = await signIn(server.url, {
    ...alice,
    deviceId: phone.deviceId,
    deviceKey: phone.deviceKey,
  });
  const sessionToken = bytesOf(signedIn.finished?.body.sessionToken ?? '');
  const toPhone = await openMailbox({ ...alice, ...phone, sessionToken });
  const onlyPhone = await issueGrant(mailbox, { deviceId: phone.deviceId });
  await openRoute(delivery, 2, [onlyPhone]);
  expect(await sendBody(delivery, 1, text('to both'))).toEqual([GrantStatus.STORED]);
  expect(await sendBody(delivery, 2, text('to the phone'))).toEqual([GrantStatus.STORED]);
  const phoneInbox = new Inbox(toPhone, false);
  await phoneInbox.until(2);
  expect(phoneInbox.texts).toEqual(['to both', 'to the phone']);

  expect((await append(2, [phone.removed])).case).toBe('done');
  expect(await toPhone.closed).toBe(4005);
  expect(await sendBody(delivery, 2, text('to nobody'))).toEqual([GrantStatus.REFUSED]);
  expect(await sendBody(delivery, 1, text('to one'))).toEqual([GrantStatus.STORED]);
  await expect(openMailbox({ ...alice, ...phone, sessionToken })).rejects.toThrow('unauthenticated');
  const laptop = new Inbox(mailbox);
  await laptop.until(2);
  expect(laptop.texts).toEqual(['to both', 'to one']);
  await expect.poll(() => server.read('SELECT count(*) AS count FROM shared_body')).toEqual([{ count: 0 }]);
});

test('a chain entry that breaks a rule, or stands elsewhere, is refused and nothing changes', async () => {
  const { server, alice } = await aliceAlone();
  const mailbox = await openMailbox(alice);
  const phone = newDevice(alice);
  const append = (position: number, entries: Uint8Array[]) =>
    mailbox.expect({ case: 'appendChain', value: { position, entries } }, 'error');
  expect((await append(1, [phone.removed])).code).toBe('chain_refused');
  expect((await append(2, [phone.added])).code).toBe('chain_refused');
  expect((await append(0, [phone.added])).code).toBe('chain_refused');
  expect((await append(1, [randomBytes(200)])).code).toBe('chain_refused');
  expect((await append(1, [new Uint8Array(limits.chainEntry + 1)])).code).toBe('too_large');
  const forged = Uint8Array.from(phone.added, (byte, at) =>
    at === phone.added.length - 1 ? byte ^ 1 : byte,
  );
  expect((await append(1, [forged])).code).toBe('chain_refused');
  expect(server.read('SELECT count(*) AS count FROM chain_entry')).toEqual([{ count: 1 }]);
  expect(server.read('SELECT count(*) AS count FROM device')).toEqual([{ count: 1 }]);
});
