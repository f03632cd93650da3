import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { GrantClass, GrantStatus, limits } from '@ganira/protocol';
import { databaseFile } from './adapters/embedded/open-store.ts';
import { Inbox } from './testing/inbox.test-helper.ts';
import {
  issueGrant,
  openDelivery,
  openMailbox,
  openRoute,
  sendAttempt,
  sendBody,
  sha256,
  type Member,
} from './testing/member.test-helper.ts';
import { manualClock, startServer, startWithMembers, text } from './testing/server.test-helper.ts';

const { STORED, REFUSED, FULL } = GrantStatus;

async function aliceAndSender(options: Parameters<typeof startWithMembers>[1] = {}) {
  const { server, members } = await startWithMembers(1, options);
  const alice = members[0] as Member;
  const mailbox = await openMailbox(alice);
  const delivery = await openDelivery(server.url);
  return { server, alice, mailbox, delivery };
}

test('bob sends while alice is offline; alice reads it once after reconnecting, in order', async () => {
  const { alice, mailbox, delivery } = await aliceAndSender();
  const grant = await issueGrant(mailbox);
  mailbox.close();

  await openRoute(delivery, 1, [grant]);
  expect(await sendBody(delivery, 1, text('one'))).toEqual([STORED]);
  expect(await sendBody(delivery, 1, text('two'))).toEqual([STORED]);

  const inbox = new Inbox(await openMailbox(alice));
  await inbox.until(2);
  expect(inbox.texts).toEqual(['one', 'two']);
  expect(inbox.sequences).toEqual([1, 2]);
  expect(await sendBody(delivery, 1, text('three'))).toEqual([STORED]);
  await inbox.until(3);
  expect(inbox.texts).toEqual(['one', 'two', 'three']);
});

test('alice did not acknowledge: she gets it again; she says what she has: she gets what follows', async () => {
  const { server, alice, mailbox, delivery } = await aliceAndSender();
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  const unread = new Inbox(mailbox, false);
  for (const each of ['one', 'two', 'three']) await sendBody(delivery, 1, text(each));
  await unread.until(3);

  mailbox.close();
  await mailbox.closed;
  const again = new Inbox(await openMailbox(alice), false);
  expect((await again.until(3)).map(({ sequence }) => sequence)).toEqual([1n, 2n, 3n]);

  await sendBody(delivery, 1, text('four'));
  // What she says of another incarnation counts for nothing.
  expect(server.incarnation).not.toEqual(new Uint8Array(16));
  const stranger = await openMailbox(alice, { acknowledged: 2, incarnation: new Uint8Array(16) });
  const fromTheStart = new Inbox(stranger, false);
  expect((await fromTheStart.until(4)).map(({ sequence }) => sequence)).toEqual([1n, 2n, 3n, 4n]);
  const following = new Inbox(await openMailbox(alice, { acknowledged: 2 }), false);
  expect((await following.until(2)).map(({ sequence }) => sequence)).toEqual([3n, 4n]);
});

test('a repeated attempt is answered alike and delivered once, in one batch and later', async () => {
  const { mailbox, delivery } = await aliceAndSender();
  const inbox = new Inbox(mailbox);
  await openRoute(delivery, 1, [await issueGrant(mailbox), randomBytes(16)]);
  const attempt = randomBytes(16);
  const both = await Promise.all([
    sendAttempt(delivery, { route: 1, body: text('once'), attemptId: attempt }),
    sendAttempt(delivery, { route: 1, body: text('once'), attemptId: attempt }),
  ]);
  expect(both).toEqual([
    [STORED, REFUSED],
    [STORED, REFUSED],
  ]);
  expect(await sendAttempt(delivery, { route: 1, body: text('once'), attemptId: attempt })).toEqual([
    STORED,
    REFUSED,
  ]);
  await sendBody(delivery, 1, text('end'));
  await inbox.until(2);
  expect(inbox.texts).toEqual(['once', 'end']);
});

test('an attempt that reached nobody may be made again', async () => {
  const { mailbox, delivery } = await aliceAndSender();
  const inbox = new Inbox(mailbox);
  const grant = randomBytes(16);
  const attempt = randomBytes(16);
  await openRoute(delivery, 1, [grant]);
  expect(await sendAttempt(delivery, { route: 1, body: text('hello'), attemptId: attempt })).toEqual([
    REFUSED,
  ]);
  const value = { hash: sha256(grant), class: GrantClass.CONTACT };
  await mailbox.expect({ case: 'putGrants', value: { grants: [value] } }, 'done');
  expect(await sendAttempt(delivery, { route: 1, body: text('hello'), attemptId: attempt })).toEqual([
    STORED,
  ]);
  await inbox.until(1);
});

test('a deleted grant is refused at once, on routes that are open, and alone in its route', async () => {
  const { mailbox, delivery } = await aliceAndSender();
  const inbox = new Inbox(mailbox);
  const [kept, deleted] = [await issueGrant(mailbox), await issueGrant(mailbox)];
  await openRoute(delivery, 1, [deleted]);
  await openRoute(delivery, 2, [kept, deleted, kept]);
  expect(await sendBody(delivery, 1, text('before'))).toEqual([STORED]);
  await mailbox.expect({ case: 'deleteGrants', value: { hashes: [sha256(deleted)] } }, 'done');
  expect(await sendBody(delivery, 1, text('after'))).toEqual([REFUSED]);
  expect(await sendBody(delivery, 2, text('others'))).toEqual([STORED, REFUSED, STORED]);
  const ephemeral = { route: 1, body: text('typing'), ephemeral: true };
  expect((await delivery.expect({ case: 'send', value: ephemeral }, 'sent')).statuses).toEqual([REFUSED]);
  await inbox.until(2);
  expect(inbox.texts).toEqual(['before', 'others']);
});

test("a stranger can't delete, take over or list somebody's grant", async () => {
  const { server, members } = await startWithMembers(2);
  const [alice, mallory] = members as [Member, Member];
  const mailbox = await openMailbox(alice);
  const grant = await issueGrant(mailbox);
  const hers = await openMailbox(mallory);
  await hers.expect({ case: 'deleteGrants', value: { hashes: [sha256(grant)] } }, 'done');
  const put = { grants: [{ hash: sha256(grant), class: GrantClass.CONTACT }] };
  expect((await hers.expect({ case: 'putGrants', value: put }, 'error')).code).toBe('grant_refused');
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [grant]);
  const inbox = new Inbox(mailbox);
  expect(await sendBody(delivery, 1, text('to alice'))).toEqual([STORED]);
  await inbox.until(1);
});

test('a contact request: 8 KiB at most, alone in its route, gone after its last use', async () => {
  const { mailbox, delivery } = await aliceAndSender();
  const inbox = new Inbox(mailbox);
  const grant = await issueGrant(mailbox, { class: GrantClass.REQUEST, uses: 2 });
  const other = await issueGrant(mailbox);
  await openRoute(delivery, 1, [grant]);
  await openRoute(delivery, 2, [grant, other]);
  const large = { route: 1, attemptId: randomBytes(16), body: new Uint8Array(limits.requestBody + 1) };
  expect((await delivery.expect({ case: 'send', value: large }, 'error')).code).toBe('too_large');
  expect(await sendBody(delivery, 2, text('both'))).toEqual([REFUSED, STORED]);
  expect(await sendBody(delivery, 1, new Uint8Array(limits.requestBody))).toEqual([STORED]);
  const attempt = randomBytes(16);
  expect(await sendAttempt(delivery, { route: 1, body: text('second'), attemptId: attempt })).toEqual([
    STORED,
  ]);
  expect(await sendBody(delivery, 1, text('third'))).toEqual([REFUSED]);
  expect(await sendAttempt(delivery, { route: 1, body: text('second'), attemptId: attempt })).toEqual([
    STORED,
  ]);
  const items = await inbox.until(3);
  expect(items.map((item) => item.class)).toEqual([
    GrantClass.CONTACT,
    GrantClass.REQUEST,
    GrantClass.REQUEST,
  ]);
  const taken = await delivery.expect({ case: 'takeKeyPackages', value: { grant } }, 'error');
  expect(taken.code).toBe('grant_refused');
});

test('two requests at once for the last use: one is stored', async () => {
  const { server, mailbox, delivery } = await aliceAndSender();
  const grant = await issueGrant(mailbox, { class: GrantClass.REQUEST, uses: 1 });
  const second = await openDelivery(server.url);
  await Promise.all([openRoute(delivery, 1, [grant]), openRoute(second, 1, [grant])]);
  const statuses = await Promise.all([sendBody(delivery, 1, text('a')), sendBody(second, 1, text('b'))]);
  expect(new Set(statuses.flat())).toEqual(new Set([STORED, REFUSED]));
});

test('a grant ends at its hour', async () => {
  const clock = manualClock();
  const { mailbox, delivery } = await aliceAndSender({ clock });
  const hour = 3_600;
  const ends = BigInt((Math.floor(clock.now() / 3_600_000) + 1) * hour);
  const grant = await issueGrant(mailbox, { expiresAt: ends });
  await openRoute(delivery, 1, [grant]);
  expect(await sendBody(delivery, 1, text('in time'))).toEqual([STORED]);
  clock.set(Number(ends) * 1_000);
  expect(await sendBody(delivery, 1, text('too late'))).toEqual([REFUSED]);
});

test('ephemeral frames reach who is online, are never stored, and tell nobody who is online', async () => {
  const { alice, mailbox, delivery } = await aliceAndSender();
  const inbox = new Inbox(mailbox);
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  const typing = (body: string) =>
    ({ case: 'send', value: { route: 1, body: text(body), ephemeral: true } }) as const;
  expect((await delivery.expect(typing('online'), 'sent')).statuses).toEqual([STORED]);
  await inbox.until(1);
  expect(inbox.sequences).toEqual([0]);
  mailbox.close();
  await mailbox.closed;
  expect((await delivery.expect(typing('offline'), 'sent')).statuses).toEqual([STORED]);
  await sendBody(delivery, 1, text('stored'));
  const later = new Inbox(await openMailbox(alice));
  await later.until(1);
  expect(later.texts).toEqual(['stored']);
});

test('a group body is stored once and is gone with its last pointer', async () => {
  const { server, members } = await startWithMembers(3);
  const mailboxes = await Promise.all(members.map((member) => openMailbox(member)));
  const grants = await Promise.all(mailboxes.map((each) => issueGrant(each, { class: GrantClass.GROUP })));
  for (const each of mailboxes) each.close();
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, grants);
  expect(await sendBody(delivery, 1, text('to all'))).toEqual([STORED, STORED, STORED]);
  expect(await storedBodies(server)).toBe(1);
  for (const member of members) {
    const inbox = new Inbox(await openMailbox(member));
    await inbox.until(1);
    expect(inbox.texts).toEqual(['to all']);
  }
  await expect.poll(() => storedBodies(server)).toBe(0);
});

async function storedBodies(server: { read(sql: string): Record<string, unknown>[] }): Promise<number> {
  return Number(server.read('SELECT count(*) AS count FROM shared_body')[0]?.['count']);
}

test('what was sent right before its connection closed is delivered, unless the grant was deleted', async () => {
  const { mailbox, delivery } = await aliceAndSender();
  const inbox = new Inbox(mailbox);
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  delivery.send({
    body: { case: 'send', value: { route: 1, attemptId: randomBytes(16), body: text('bye') } },
  });
  delivery.raw.close();
  await inbox.until(1);
  expect(inbox.texts).toEqual(['bye']);
});

test('a full mailbox takes nothing more, says so, and says it again to a repeated attempt', async () => {
  const { server, alice, mailbox, delivery } = await aliceAndSender();
  const grant = await issueGrant(mailbox);
  mailbox.close();
  await openRoute(delivery, 1, [grant]);
  await sendBody(delivery, 1, text('one'));
  await server.close();
  const database = new DatabaseSync(join(server.dataDir, databaseFile));
  database.exec(
    `INSERT INTO item (mailbox, sequence, class, stored_day, size_total, body)
     SELECT mailbox, ${limits.mailboxItems}, class, stored_day, size_total, body FROM item`,
  );
  database.close();

  const again = await startServer({ dataDir: server.dataDir });
  const sender = await openDelivery(again.url);
  await openRoute(sender, 1, [grant, randomBytes(16)]);
  const value = { route: 1, body: text('too much'), attemptId: randomBytes(16) };
  expect(await sendAttempt(sender, value)).toEqual([FULL, REFUSED]);
  const inbox = new Inbox(await openMailbox({ ...alice, url: again.url }));
  await inbox.until(2);
  await expect.poll(() => sendAttempt(sender, value)).toEqual([STORED, REFUSED]);
  await inbox.until(3);
});

test('one grant sends at a pace, whoever holds it; other grants are not slowed', async () => {
  const { server, mailbox } = await aliceAndSender({ clock: manualClock(), rateLimits: true });
  const [busy, other] = [await issueGrant(mailbox), await issueGrant(mailbox)];
  const inbox = new Inbox(mailbox);
  const body = new Uint8Array(limits.body);
  const answers = [];
  // Each on a socket of its own: a single one would be read from more slowly.
  for (let count = 0; count < 18; count++) {
    const delivery = await openDelivery(server.url);
    await openRoute(delivery, 1, [busy]);
    answers.push(await delivery.ask({ case: 'send', value: { route: 1, attemptId: randomBytes(16), body } }));
    delivery.close();
  }
  const refused = answers.filter((answer) => answer.case === 'error');
  expect(refused.map((answer) => answer.value.code)).toEqual(refused.map(() => 'rate_limited'));
  expect([refused.length > 0, refused.length < 10]).toEqual([true, true]);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [other]);
  expect(await sendBody(delivery, 1, text('hello'))).toEqual([STORED]);
  await inbox.until(1);
});
