import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { GrantClass, GrantStatus } from '@ganira/protocol';
import { Inbox } from './testing/inbox.test-helper.ts';
import {
  issueGrant,
  openDelivery,
  openMailbox,
  openRoute,
  sha256,
  type Member,
} from './testing/member.test-helper.ts';
import { startWithMembers, text } from './testing/server.test-helper.ts';
import type { ClientFrameInit, TestSocket } from './testing/socket.test-helper.ts';

type CommitValue = {
  groupId: Uint8Array;
  epoch: bigint;
  commitHash: Uint8Array;
  writeToken: Uint8Array;
  nextWriteTokenHash?: Uint8Array;
};

async function group() {
  const { server, members } = await startWithMembers(2);
  const [alice, bob] = members as [Member, Member];
  const [toAlice, toBob] = [await openMailbox(alice), await openMailbox(bob)];
  const [grantOfAlice, grantOfBob] = [
    await issueGrant(toAlice, { class: GrantClass.GROUP }),
    await issueGrant(toBob, { class: GrantClass.GROUP }),
  ];
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [grantOfAlice]);
  await openRoute(delivery, 2, [grantOfBob]);
  return { server, delivery, alice: new Inbox(toAlice), bob: new Inbox(toBob), grantOfBob };
}

function commitOf(groupId: Uint8Array, epoch: bigint, writeToken: Uint8Array): CommitValue {
  return { groupId, epoch, writeToken, commitHash: randomBytes(32) };
}

function sendCommit(
  commit: CommitValue,
  body = 'commit',
  attached: string[] = [],
): NonNullable<ClientFrameInit['body']> {
  return {
    case: 'send',
    value: {
      route: 1,
      attemptId: randomBytes(16),
      body: text(body),
      commit,
      attached: attached.map((each) => ({ route: 2, body: text(each) })),
    },
  };
}

async function accept(delivery: TestSocket, commit: CommitValue): Promise<void> {
  const sent = await delivery.expect(sendCommit(commit), 'sent');
  expect(sent.statuses).toEqual([GrantStatus.STORED]);
}

test('a commit and its welcome arrive together; of two for one epoch one wins', async () => {
  const { server, delivery, alice, bob, grantOfBob } = await group();
  const [groupId, token] = [randomBytes(16), randomBytes(16)];
  await accept(delivery, commitOf(groupId, 0n, token));

  const rival = await openDelivery(server.url);
  await openRoute(rival, 1, [grantOfBob]);
  const [first, second] = [commitOf(groupId, 1n, token), commitOf(groupId, 1n, token)];
  const answers = await Promise.all([
    delivery.ask(sendCommit(first, 'first', ['welcome'])),
    rival.ask(sendCommit(second, 'second')),
  ]);
  expect(new Set(answers.map((answer) => answer.case))).toEqual(new Set(['commitRefused', 'sent']));
  const winner = answers[0]?.case === 'sent' ? first : second;
  const refused = answers.find((answer) => answer.case === 'commitRefused')?.value;
  expect(refused).toMatchObject({ epoch: 2n, commitHash: new Uint8Array(winner.commitHash) });
  if (winner === first) {
    await Promise.all([alice.until(2), bob.until(1)]);
    expect([alice.texts, bob.texts]).toEqual([['commit', 'first'], ['welcome']]);
  } else {
    await bob.until(1);
    expect([alice.texts, bob.texts]).toEqual([['commit'], ['second']]);
  }
});

test('a commit for an old epoch is told the present one, and can be recognised as its own', async () => {
  const { delivery } = await group();
  const [groupId, token] = [randomBytes(16), randomBytes(16)];
  const founding = commitOf(groupId, 0n, token);
  await accept(delivery, founding);
  const again = await delivery.expect(sendCommit({ ...founding }), 'commitRefused');
  expect(again).toMatchObject({ epoch: 1n, commitHash: new Uint8Array(founding.commitHash) });
});

test('a repeated attempt of an accepted commit is answered with Sent', async () => {
  const { delivery, alice } = await group();
  const frame = sendCommit(commitOf(randomBytes(16), 0n, randomBytes(16)));
  const [first, second] = [await delivery.expect(frame, 'sent'), await delivery.expect(frame, 'sent')];
  expect(second.statuses).toEqual(first.statuses);
  await alice.until(1);
  expect(alice.texts).toEqual(['commit']);
});

test('who was removed has the old write token: forbidden; who lost the race is told the epoch', async () => {
  const { delivery } = await group();
  const [groupId, former, next] = [randomBytes(16), randomBytes(16), randomBytes(16)];
  await accept(delivery, commitOf(groupId, 0n, former));
  await accept(delivery, { ...commitOf(groupId, 1n, former), nextWriteTokenHash: sha256(next) });
  const raced = await delivery.expect(sendCommit(commitOf(groupId, 1n, former)), 'commitRefused');
  expect(raced.epoch).toBe(2n);
  const removed = await delivery.expect(sendCommit(commitOf(groupId, 2n, former)), 'error');
  expect(removed.code).toBe('forbidden');
  const stranger = await delivery.expect(sendCommit(commitOf(groupId, 2n, randomBytes(16))), 'error');
  expect(stranger.code).toBe('forbidden');
  await accept(delivery, commitOf(groupId, 2n, next));
});

test('a group is founded at epoch 0 only', async () => {
  const { delivery } = await group();
  const late = await delivery.expect(sendCommit(commitOf(randomBytes(16), 7n, randomBytes(16))), 'error');
  expect(late.code).toBe('forbidden');
});

test('a refused commit stores nothing: neither itself nor its welcome', async () => {
  const { delivery, alice, bob } = await group();
  const refused = sendCommit(commitOf(randomBytes(16), 3n, randomBytes(16)), 'no', ['no welcome']);
  await delivery.expect(refused, 'error');
  await accept(delivery, commitOf(randomBytes(16), 0n, randomBytes(16)));
  await alice.until(1);
  expect([alice.texts, bob.texts]).toEqual([['commit'], []]);
});
