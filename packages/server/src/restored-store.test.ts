// A store from a backup doubts what it holds: members and devices bring it up to date.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adminCall } from './admin.ts';
import {
  agreeTo,
  issueGrant,
  newDevice,
  openDelivery,
  openMailbox,
  openRoute,
  type Member,
} from './testing/member.test-helper.ts';
import { startServer, startWithMembers, temporaryFolder, text } from './testing/server.test-helper.ts';
import type { ClientFrameInit, TestSocket } from './testing/socket.test-helper.ts';

async function serverWithGrant() {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const mailbox = await openMailbox(alice);
  const grant = await issueGrant(mailbox);
  return { server, alice, mailbox, grant };
}

async function restored(dataDir: string): Promise<string> {
  const dir = join(await temporaryFolder(), 'copy');
  await adminCall(dataDir, 'backup', { dir });
  return dir;
}

async function deliveryTo(url: string, grant: Uint8Array): Promise<TestSocket> {
  const delivery = await openDelivery(url);
  await openRoute(delivery, 1, [grant]);
  return delivery;
}

function commit(
  groupId: Uint8Array,
  epoch: bigint,
  writeToken: Uint8Array,
): NonNullable<ClientFrameInit['body']> {
  const value = { groupId, epoch, writeToken, commitHash: randomBytes(32) };
  return {
    case: 'send',
    value: { route: 1, attemptId: randomBytes(16), body: text('commit'), commit: value },
  };
}

test('a later epoch of a restored group is believed once', async () => {
  const { server, grant } = await serverWithGrant();
  const [groupId, first, later] = [randomBytes(16), randomBytes(16), randomBytes(16)];
  const delivery = await deliveryTo(server.url, grant);
  await delivery.expect(commit(groupId, 0n, first), 'sent');
  expect((await delivery.expect(commit(groupId, 5n, later), 'error')).code).toBe('forbidden');
  const dir = await restored(server.dataDir);

  const second = await startServer({ dataDir: dir });
  const again = await deliveryTo(second.url, grant);
  await again.expect(commit(groupId, 5n, later), 'sent');
  await again.expect(commit(groupId, 6n, later), 'sent');
  expect((await again.expect(commit(groupId, 9n, later), 'commitRefused')).epoch).toBe(7n);
  expect((await again.expect(commit(groupId, 9n, randomBytes(16)), 'error')).code).toBe('forbidden');
});

test('a group that was founded after the backup is believed in any epoch', async () => {
  const { server, grant } = await serverWithGrant();
  const dir = await restored(server.dataDir);
  const [unknown, token] = [randomBytes(16), randomBytes(16)];
  const delivery = await deliveryTo(server.url, grant);
  expect((await delivery.expect(commit(unknown, 4n, token), 'error')).code).toBe('forbidden');

  const second = await startServer({ dataDir: dir });
  const again = await deliveryTo(second.url, grant);
  await again.expect(commit(unknown, 4n, token), 'sent');
  expect((await again.expect(commit(unknown, 4n, token), 'commitRefused')).epoch).toBe(5n);
  await second.close();
  const third = await startServer({ dataDir: dir });
  const later = await deliveryTo(third.url, grant);
  await later.expect(commit(randomBytes(16), 4n, token), 'sent');
});

test('one-time key packages of a backup may have been taken since: only the last-resort one stays', async () => {
  const { server, alice, mailbox } = await serverWithGrant();
  const expiresAt = BigInt(Math.floor(Date.now() / 1_000) + 86_400);
  const oneTime = [text('one'), text('two')];
  await mailbox.expect(
    { case: 'putKeyPackages', value: { oneTime, lastResort: text('last'), expiresAt } },
    'done',
  );
  const dir = await restored(server.dataDir);
  const second = await startServer({ dataDir: dir });
  const grant = await issueGrant(await openMailbox({ ...alice, url: second.url }));
  const delivery = await openDelivery(second.url);
  const taken = await delivery.expect({ case: 'takeKeyPackages', value: { grant } }, 'takenKeyPackages');
  expect(
    taken.devices.map(({ keyPackage, isLastResort }) => [Buffer.from(keyPackage).toString(), isLastResort]),
  ).toEqual([['last', true]]);
});

test('a restored server takes a device back by its own receipt, without the password, and no other', async () => {
  const { server, alice, mailbox } = await serverWithGrant();
  const dir = await restored(server.dataDir);
  const { added } = newDevice(alice);
  const agreed = await agreeTo(alice, [added]);
  const value = { position: 1, entries: [added] };
  await mailbox.expect({ case: 'appendChain', value: { ...value, ...agreed } }, 'done');
  mailbox.close();
  const { chainReceipt: receipt } = await (await openMailbox(alice)).first('authenticated');

  const second = await startServer({ dataDir: dir });
  const again = await openMailbox({ ...alice, url: second.url });
  const early = await again.first('authenticated');
  expect(early.chainLength).toBe(1);
  const other = { position: 1, entries: [newDevice(alice).added] };
  for (const refused of [{ ...other, receipt }, { ...value, receipt: early.chainReceipt }, value]) {
    expect((await again.expect({ case: 'appendChain', value: refused }, 'error')).code).toBe(
      'step_up_needed',
    );
  }
  await again.expect({ case: 'appendChain', value: { ...value, receipt } }, 'done');
  expect(second.read('SELECT count(*) AS count FROM device')).toEqual([{ count: 2 }]);
});
