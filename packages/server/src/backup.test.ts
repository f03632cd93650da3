import { randomBytes } from 'node:crypto';
import { cp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GrantStatus, toBase64Url } from '@ganira/protocol';
import { adminCall } from './admin.ts';
import { Inbox } from './testing/inbox.test-helper.ts';
import {
  bytesOf,
  issueGrant,
  openDelivery,
  openMailbox,
  openRoute,
  request,
  sendAttempt,
  sendBody,
  signIn,
  signUp,
  type Member,
} from './testing/member.test-helper.ts';
import { startServer, startWithMembers, temporaryFolder, text } from './testing/server.test-helper.ts';

test('a backup made while people write is whole; a server started on it has a new incarnation', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const mailbox = await openMailbox(alice);
  const grant = await issueGrant(mailbox);
  mailbox.close();
  await mailbox.closed;
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [grant]);
  for (let count = 0; count < 200; count++) await sendBody(delivery, 1, randomBytes(4_000));
  const writer = { isDone: false };
  const writing = (async () => {
    for (let at = 0; !writer.isDone; at++) await sendBody(delivery, 1, text(`during ${at}`));
  })();
  const dir = join(await temporaryFolder(), 'copy');
  const reply = await adminCall(server.dataDir, 'backup', { dir });
  writer.isDone = true;
  await writing;
  expect(reply.bytes).toBeGreaterThan(200 * 4_000);
  expect((await readdir(dir)).toSorted()).toEqual(['ganira.db', 'opaque-server-setup']);
  expect(((await stat(dir)).mode & 0o777).toString(8)).toBe('700');

  const restored = join(await temporaryFolder(), 'data');
  await cp(dir, restored, { recursive: true });
  const second = await startServer({ dataDir: restored });
  expect(second.incarnation).not.toEqual(server.incarnation);
  expect(second.firstInvitation).toBeUndefined();
  const there = { ...alice, url: second.url };
  const { finished } = await signIn(second.url, there);
  expect(finished?.body.isDevice).toBe(true);
  const sessionToken = bytesOf(finished?.body.sessionToken ?? '');
  const inbox = new Inbox(await openMailbox({ ...there, sessionToken }));
  await inbox.until(200);
  const texts = inbox.texts.slice(200);
  expect(texts).toEqual(texts.map((_, at) => `during ${at}`));
  expect(inbox.sequences).toEqual(inbox.sequences.map((_, at) => at + 1));
});

test('after a restore the clients send again what was not in the copy, and it arrives once', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const mailbox = await openMailbox(alice);
  const grant = await issueGrant(mailbox);
  const inbox = new Inbox(mailbox);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [grant]);
  await sendBody(delivery, 1, text('before'));
  await inbox.until(1);
  const dir = join(await temporaryFolder(), 'copy');
  await adminCall(server.dataDir, 'backup', { dir });
  const attempt = randomBytes(16);
  await sendAttempt(delivery, { route: 1, body: text('after'), attemptId: attempt });
  await inbox.until(2);
  await server.close();

  const second = await startServer({ dataDir: dir });
  const again = await openDelivery(second.url);
  await openRoute(again, 1, [grant]);
  expect(await sendAttempt(again, { route: 1, body: text('after'), attemptId: attempt })).toEqual([
    GrantStatus.STORED,
  ]);
  expect(await sendAttempt(again, { route: 1, body: text('after'), attemptId: attempt })).toEqual([
    GrantStatus.STORED,
  ]);
  const { incarnation } = server;
  const reopened = new Inbox(
    await openMailbox({ ...alice, url: second.url }, { acknowledged: 2, incarnation }),
  );
  await expect.poll(() => reopened.texts.filter((each) => each === 'after')).toEqual(['after']);
});

test('a backup goes into a new folder only', async () => {
  const server = await startServer();
  const full = await temporaryFolder();
  await adminCall(server.dataDir, 'backup', { dir: join(full, 'a') });
  await expect(adminCall(server.dataDir, 'backup', { dir: full })).rejects.toMatchObject({
    code: 'forbidden',
  });
  await expect(adminCall(server.dataDir, 'backup', { dir: 'relative' })).rejects.toMatchObject({
    code: 'malformed',
  });
  expect(await readdir(full)).toEqual(['a']);
});

test('the operator sees the state and makes invitations, over a socket of their own', async () => {
  const server = await startServer({ publicUrl: new URL('https://chat.example.org') });
  expect(((await stat(join(server.dataDir, 'admin.sock'))).mode & 0o777).toString(8)).toBe('600');
  const status = await adminCall(server.dataDir, 'status', {});
  expect(status).toMatchObject({
    url: 'https://chat.example.org',
    incarnation: toBase64Url(server.incarnation),
    connections: 0,
  });
  const invitation = await adminCall(server.dataDir, 'invite', { uses: 2, hours: 1 });
  expect(invitation.link).toBe(`https://chat.example.org/#join/${invitation.token}`);
  await signUp(server.url, bytesOf(invitation.token));
  const check = await request(server.url, {
    path: '/v1/invitations/check',
    body: { token: invitation.token },
  });
  expect(check.body).toMatchObject({ usesLeft: 1 });
  await expect(adminCall(server.dataDir, 'invite', { uses: 0 })).rejects.toMatchObject({ code: 'malformed' });
  await server.close();
  await expect(adminCall(server.dataDir, 'status', {})).rejects.toMatchObject({ code: 'not_running' });
});
