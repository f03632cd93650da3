import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64Url, type EndpointReply } from '@ganira/protocol';
import { client, ready } from '@serenity-kit/opaque';
import { expect, test } from 'vitest';
import { adminCall } from './admin.ts';
import {
  agreeTo,
  changePassword,
  invite,
  newDevice,
  openMailbox,
  request,
  signIn,
  signUp,
  type Member,
} from './testing/member.test-helper.ts';
import { startServer, startWithMembers } from './testing/server.test-helper.ts';

const newPassword = 'another horse';

const secretsOf = (dataDir: string) =>
  readFileSync(join(dataDir, 'opaque-server-setup'), 'utf8').trim().split('\n');

test('the setup secret is rotated while the server runs: passwords go on, and move when they are changed', async () => {
  const { server, members } = await startWithMembers(2);
  const [alice, bob] = members as [Member, Member];
  const [former] = secretsOf(server.dataDir);
  expect(await adminCall(server.dataDir, 'rotate-secret', {})).toEqual({ secrets: 2, waiting: 2 });
  const [newest, second] = secretsOf(server.dataDir);
  expect(second).toBe(former);
  expect(newest).not.toBe(former);
  expect(statSync(join(server.dataDir, 'opaque-server-setup')).mode & 0o777).toBe(0o600);

  for (const member of [alice, bob])
    expect((await signIn(server.url, member)).finished?.body.isDevice).toBe(true);
  const again = await signIn(server.url, alice);
  const sessionToken = Buffer.from(again.finished?.body.sessionToken ?? '', 'base64url');
  await changePassword({ ...alice, sessionToken }, { newPassword, endsOtherSessions: false });
  const carol = await signUp(server.url, await invite({ ...alice, sessionToken }));
  await server.close();

  const later = await startServer({ dataDir: server.dataDir });
  const moved = { ...alice, password: newPassword };
  for (const member of [moved, bob, carol]) {
    expect((await signIn(later.url, member)).finished?.body.isDevice).toBe(true);
  }
  expect(await adminCall(later.dataDir, 'rotate-secret', { drop: true })).toEqual({ secrets: 1, waiting: 1 });
  for (const member of [moved, carol]) {
    expect((await signIn(later.url, member)).finished?.body.isDevice).toBe(true);
  }
  // Bob was told to change his, and did not.
  expect((await signIn(later.url, bob)).finished).toBeUndefined();
});

/** The part of the first answer that hangs on account and secret alone: RFC 9807, 6.1. */
async function evaluated(url: string, accountId: Uint8Array, startLoginRequest: string): Promise<string> {
  const { body } = await request<EndpointReply<'signInStart'>>(url, {
    path: '/v1/sign-in/start',
    body: { accountId: toBase64Url(accountId), startLoginRequest },
  });
  return Buffer.from(body.loginResponse, 'base64url').subarray(0, 32).toString('hex');
}

test('P18 a rotation does not tell which accounts exist: what answered before it answers the same after', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const accounts = [alice.accountId, new Uint8Array(randomBytes(16))];
  await ready;
  const { startLoginRequest } = client.startLogin({ password: 'guess' });
  const answers = () => Promise.all(accounts.map((id) => evaluated(server.url, id, startLoginRequest)));
  const before = await answers();
  expect(await answers()).toEqual(before);
  await adminCall(server.dataDir, 'rotate-secret', {});
  expect(await answers()).toEqual(before);
  await adminCall(server.dataDir, 'rotate-secret', {});
  expect(await answers()).toEqual(before);
  await adminCall(server.dataDir, 'rotate-secret', { drop: true });
  const after = await answers();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});

test('what the server signed and sealed before a rotation still counts after it', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const { chainReceipt } = await (await openMailbox(alice)).first('authenticated');
  await adminCall(server.dataDir, 'rotate-secret', {});
  const mailbox = await openMailbox(alice);
  expect((await mailbox.first('authenticated')).chainReceipt).not.toEqual(chainReceipt);
  const { added } = newDevice(alice);
  const value = { position: 1, entries: [added], ...(await agreeTo(alice, [added])) };
  await mailbox.expect({ case: 'appendChain', value }, 'done');
});
