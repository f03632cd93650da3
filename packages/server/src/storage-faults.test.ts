import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { GrantStatus } from '@ganira/protocol';
import { databaseFile } from './adapters/embedded/open-store.ts';
import { startChild } from './testing/child-server.test-helper.ts';
import { Inbox } from './testing/inbox.test-helper.ts';
import {
  issueGrant,
  openDelivery,
  openMailbox,
  openRoute,
  request,
  sendBody,
  signUp,
  type Member,
} from './testing/member.test-helper.ts';
import { startWithMembers, temporaryFolder, text } from './testing/server.test-helper.ts';

async function pair() {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const mailbox = await openMailbox(alice);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  const sendOne = (body: Uint8Array, attemptId: Uint8Array = randomBytes(16)) =>
    delivery.ask({ case: 'send', value: { route: 1, attemptId, body } });
  return { server, alice, mailbox, delivery, inbox: new Inbox(mailbox), sendOne };
}

/** Another process that wants the database for itself. */
function holdLock(dataDir: string): { release(): void } {
  const holder = new DatabaseSync(join(dataDir, databaseFile), { timeout: 5_000 });
  onTestFinished(() => {
    if (holder.isOpen) holder.close();
  });
  holder.exec('BEGIN IMMEDIATE');
  return {
    release: () => {
      holder.exec('ROLLBACK');
      holder.close();
    },
  };
}

test('a locked database: each sender is told, nothing is half stored, and it heals by itself', async () => {
  const { server, alice, inbox, sendOne, mailbox } = await pair();
  await sendOne(text('before'));
  const lock = holdLock(server.dataDir);
  const attempt = randomBytes(16);
  const answers = await Promise.all([
    sendOne(text('during'), attempt),
    sendOne(text('during 2')),
    sendOne(text('during 3')),
  ]);
  for (const answer of answers) {
    expect(answer).toMatchObject({
      case: 'error',
      value: { code: 'storage_unavailable', retryAfter: 1_000 },
    });
  }
  const grants = await mailbox.ask({ case: 'deleteGrants', value: { hashes: [randomBytes(32)] } });
  expect(grants).toMatchObject({ case: 'error', value: { code: 'storage_unavailable' } });
  const made = await request(server.url, {
    path: '/v1/invitations',
    body: { uses: 1, hours: 1 },
    token: alice.sessionToken,
  });
  expect(made).toMatchObject({ status: 503, body: { code: 'storage_unavailable' } });
  lock.release();
  expect((await sendOne(text('during'), attempt)).case).toBe('sent');
  expect((await sendOne(text('during'), attempt)).case).toBe('sent');
  expect((await sendOne(text('after'))).case).toBe('sent');
  await inbox.until(3);
  expect([inbox.texts, inbox.sequences]).toEqual([
    ['before', 'during', 'after'],
    [1, 2, 3],
  ]);
});

const canLimit = ['bash', 'prlimit'].every((tool) => spawnSync(tool, ['--version']).status === 0);

test.skipIf(!canLimit)(
  'a full disk: sending fails visibly, nothing acknowledged is lost, and it works again with room',
  async () => {
    // Files of 3 MB at most, and an error instead of a signal beyond.
    const limited = ['bash', '-c', 'trap "" XFSZ; ulimit -S -f 3072; exec "$0" "$@"'];
    const server = await startChild({ DATA_DIR: await temporaryFolder() }, limited);
    const alice = await signUp(server.url, server.invitation ?? new Uint8Array());
    const mailbox = await openMailbox(alice);
    const grant = await issueGrant(mailbox);
    mailbox.close();
    await mailbox.closed;
    const delivery = await openDelivery(server.url);
    await openRoute(delivery, 1, [grant]);
    const sendOne = (name: string) => {
      const body = Buffer.concat([text(`${name} `), randomBytes(50_000)]);
      return delivery.ask({ case: 'send', value: { route: 1, attemptId: randomBytes(16), body } });
    };
    const stored: string[] = [];
    let refused = 0;
    for (let count = 0; refused < 5; count++) {
      const answer = await sendOne(`n${count}`);
      if (answer.case === 'sent') stored.push(`n${count}`);
      else {
        expect(answer).toMatchObject({ case: 'error', value: { code: 'storage_unavailable' } });
        refused += 1;
      }
    }
    expect(stored.length).toBeGreaterThan(10);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const inbox = new Inbox(await openMailbox({ ...alice, url: server.url }));
    const names = () => inbox.texts.map((each) => each.split(' ', 1)[0]);
    await inbox.until(stored.length);
    expect(names()).toEqual(stored);

    spawnSync('prlimit', ['--pid', String(server.process.pid), '--fsize=unlimited']);
    await expect.poll(async () => (await sendOne('room')).case, { timeout: 60_000 }).toBe('sent');
    await inbox.until(stored.length + 1);
    expect(names()).toEqual([...stored, 'room']);
    server.process.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  },
);

test('a request grant is not used up by a send that failed', async () => {
  const { server, mailbox } = await pair();
  const grant = await issueGrant(mailbox, { class: 3, uses: 1 });
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [grant]);
  const lock = holdLock(server.dataDir);
  const failed = await delivery.ask({
    case: 'send',
    value: { route: 1, attemptId: randomBytes(16), body: text('x') },
  });
  expect(failed).toMatchObject({ case: 'error', value: { code: 'storage_unavailable' } });
  lock.release();
  expect(await sendBody(delivery, 1, text('y'))).toEqual([GrantStatus.STORED]);
  expect(await sendBody(delivery, 1, text('z'))).toEqual([GrantStatus.REFUSED]);
});

test('acknowledgements that could not be stored are stored later', async () => {
  const { server, sendOne, inbox } = await pair();
  await sendOne(text('one'));
  await inbox.until(1);
  const lock = holdLock(server.dataDir);
  await sendOne(text('refused'));
  lock.release();
  await sendOne(text('two'));
  await inbox.until(2);
  await expect.poll(() => server.read('SELECT count(*) AS count FROM item')).toEqual([{ count: 0 }]);
});
