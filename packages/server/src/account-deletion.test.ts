import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toHex } from '@ganira/protocol';
import { tables } from './adapters/embedded/schema.ts';
import {
  addSecondDevice,
  invite,
  issueGrant,
  openDelivery,
  openMailbox,
  openRoute,
  request,
  sendBody,
  sensitive,
  signIn,
  type Member,
} from './testing/member.test-helper.ts';
import { startWithMembers, type TestServer } from './testing/server.test-helper.ts';

const deletion = { path: '/v1/account/delete', purpose: 'delete-account', body: {} } as const;

/** Alice with two devices, mail that waits, an invitation and key packages; Bob with some of the same mail. */
async function busyServer() {
  const { server, members } = await startWithMembers(2);
  const [alice, bob] = members as [Member, Member];
  const mailbox = await openMailbox(alice);
  const phone = await addSecondDevice(alice, mailbox);
  const hers = await issueGrant(mailbox);
  const onlyPhone = await issueGrant(mailbox, { deviceId: phone.deviceId });
  const oneTime = [randomBytes(300)];
  const expiresAt = BigInt(Math.floor(Date.now() / 1_000) + 86_400);
  await mailbox.expect(
    { case: 'putKeyPackages', value: { oneTime, lastResort: randomBytes(300), expiresAt } },
    'done',
  );
  await invite(alice);
  mailbox.close();
  await mailbox.closed;
  const toBob = await openMailbox(bob);
  const his = await issueGrant(toBob);
  toBob.close();
  await toBob.closed;
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [hers, his]);
  await openRoute(delivery, 2, [onlyPhone]);
  const shared = randomBytes(3_000);
  const own = randomBytes(3_000);
  await sendBody(delivery, 1, shared);
  await sendBody(delivery, 2, own);
  return { server, alice, bob, phone, delivery, shared, own, keyPackage: oneTime[0] ?? new Uint8Array() };
}

function ownedRows(server: TestServer, account: number): Record<string, unknown> {
  const counts = tables.flatMap(({ name, owned }) =>
    owned === undefined
      ? []
      : [
          [
            name,
            server.read(
              `SELECT count(*) AS count FROM ${name} WHERE ${owned.replaceAll(':account', String(account))}`,
            )[0]?.['count'],
          ],
        ],
  );
  return Object.fromEntries(counts) as Record<string, unknown>;
}

test('P55 a deleted account leaves no row in any table, and what others have stays', async () => {
  const { server, alice, bob, delivery } = await busyServer();
  const before = ownedRows(server, 1);
  for (const table of [
    'account',
    'device',
    'chain_entry',
    'session',
    'invitation',
    'delivery_grant',
    'key_package',
    'mailbox',
    'item',
    'shared_body',
    'account_event',
  ]) {
    expect(before[table], table).not.toBe(0);
  }
  const ofBob = ownedRows(server, 2);
  expect(await sensitive(alice, deletion)).toMatchObject({ status: 200 });
  expect(Object.entries(ownedRows(server, 1)).filter(([, count]) => count !== 0)).toEqual([]);
  expect(ownedRows(server, 2)).toEqual(ofBob);
  // Nothing hangs in the air: each row’s owner is there.
  for (const table of ['device', 'chain_entry', 'delivery_grant', 'account_event']) {
    expect(server.read(`SELECT DISTINCT account FROM ${table}`), table).toEqual([{ account: 2 }]);
  }
  for (const table of ['session', 'key_package', 'mailbox']) {
    const orphans = server.read(
      `SELECT count(*) AS count FROM ${table} WHERE device NOT IN (SELECT id FROM device)`,
    );
    expect(orphans, table).toEqual([{ count: 0 }]);
  }
  expect(
    server.read('SELECT count(*) AS count FROM item WHERE mailbox NOT IN (SELECT id FROM device)'),
  ).toEqual([{ count: 0 }]);
  expect(await sendBody(delivery, 1, randomBytes(50))).toEqual([2, 1]);
  expect((await signIn(server.url, bob)).finished?.body.isDevice).toBe(true);
});

test('P55 the session, the sockets and the password of a deleted account are worthless at once', async () => {
  const { server, alice, phone } = await busyServer();
  const toPhone = await openMailbox(phone);
  expect(await sensitive(alice, deletion)).toMatchObject({ status: 200 });
  expect(await toPhone.closed).toBe(4005);
  for (const { sessionToken: token } of [alice, phone]) {
    expect(await request(server.url, { path: '/v1/stored', token })).toMatchObject({ status: 401 });
  }
  expect((await signIn(server.url, alice)).finished).toBeUndefined();
});

test('P55 not a byte of a deleted account is left in the files of the database', async () => {
  const { server, alice, phone, shared, own, keyPackage } = await busyServer();
  const traces = {
    account: alice.accountId,
    device: alice.deviceId,
    phone: phone.deviceId,
    key: alice.deviceKey.publicKey,
    genesis: alice.genesis.subarray(0, 64),
    mail: own.subarray(0, 64),
    keyPackage: keyPackage.subarray(0, 64),
  };
  expect(await sensitive(alice, deletion)).toMatchObject({ status: 200 });
  await server.close();
  const files = (await readdir(server.dataDir)).filter((name) => name.startsWith('ganira.db'));
  const contents = await Promise.all(files.map((name) => readFile(join(server.dataDir, name))));
  const whole = Buffer.concat(contents);
  for (const [name, bytes] of Object.entries(traces)) {
    expect({
      name,
      isThere: whole.includes(Buffer.from(bytes)),
      hex: toHex(bytes).slice(0, 8),
    }).toMatchObject({
      isThere: false,
    });
  }
  // The search finds what is there: Bob has not read his yet.
  expect(whole.includes(Buffer.from(shared.subarray(0, 64)))).toBe(true);
});

test('P29 P55 a stolen session deletes nothing', async () => {
  const { server, alice } = await busyServer();
  const call = { path: deletion.path, body: {}, token: alice.sessionToken };
  expect(await request(server.url, call)).toMatchObject({ status: 403, body: { code: 'step_up_needed' } });
  expect(ownedRows(server, 1)['account']).toBe(1);
});
