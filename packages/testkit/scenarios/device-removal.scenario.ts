// R08, P28: a device that was taken out of the account reads nothing that is sent after, says so
// honestly, and can do nothing more.
import { decode, MailSchema, limits } from '@ganira/protocol';
import { expect, test } from 'vitest';
import { Rogue, until, type Person, type World } from '../src/index.ts';
import { friends, quiet } from './story.test-helper.ts';

async function withPhone(isEvil = false): Promise<{
  world: World;
  alice: Person;
  bob: Person;
  phone: Person;
}> {
  const { world, alice, bob } = await friends({ isEvil });
  const phone = await world.addDevice(bob);
  await phone.joined(alice);
  await phone.send(alice, 'from the phone');
  await alice.reads(bob, 'from the phone');
  await bob.reads(alice, 'from the phone');
  await quiet(alice, bob, phone);
  return { world, alice, bob, phone };
}

async function isOut(person: Person, device: Person, other: Person): Promise<void> {
  await until(`${device.label} is out for ${person.label}`, async () => {
    const left = await person.look((store) =>
      store.rows(
        `SELECT 1 FROM group_leaf JOIN contact ON contact.group_id = group_leaf.group_id
         WHERE contact.account_id = ? AND group_leaf.device_id = ? AND is_member = 1`,
        [other.accountBytes, Buffer.from(device.deviceId, 'hex')],
      ),
    );
    return left.length === 0;
  });
}

test('P28 a removed device gets no key of what is sent after, and Alice sees that it is gone', async () => {
  const { world, alice, bob, phone } = await withPhone(true);
  const [stolen] = await phone.look((store) => store.groups(alice.accountId));
  if (stolen === undefined) throw new Error('the phone has no group');
  const from = world.evil.transcript.entries.length;
  await bob.messenger.removeDevice({ deviceId: phone.deviceId });
  await bob.send(alice, 'without the phone');
  await alice.reads(bob, 'without the phone');
  await alice.send(bob, 'just us now');
  await bob.reads(alice, 'just us now');
  await isOut(alice, phone, bob);
  expect(await alice.marks(bob)).toEqual(['device-added', 'device-removed']);
  // Whatever left anybody's machine since, tried with all that the phone ever held.
  const recorded = world.evil.transcript
    .sends('Alice')
    .concat(world.evil.transcript.sends('Bob'))
    .flatMap(({ body }) => {
      const mail = decode(MailSchema, body, limits.body).body;
      return mail.case === 'message' ? [mail.value.mls] : [];
    });
  expect(world.evil.transcript.entries.length).toBeGreaterThan(from);
  const after = recorded.slice(-6);
  const thief = await Rogue.with(stolen.state);
  const texts: string[] = [];
  for (const mls of after) {
    const plain = await thief.open(mls).catch(() => undefined);
    if (plain !== undefined) texts.push(Buffer.from(plain).toString('latin1'));
  }
  expect(texts.filter((text) => /without the phone|just us now/.test(text))).toEqual([]);
  expect(await phone.textsFrom(alice)).toEqual([]);
});

test('P36 the sessions of a removed device end within a second, and it says why', async () => {
  const { alice, bob, phone } = await withPhone();
  await bob.messenger.removeDevice({ deviceId: phone.deviceId });
  await until('the phone knows', async () => (await phone.status()).connection === 'removed');
  await expect(phone.send(alice, 'still me?')).rejects.toMatchObject({ code: 'device_removed' });
  // What was here before can still be read; signing in again leads to the same words.
  expect(await phone.texts(alice)).toEqual(['from the phone']);
  await phone.leave();
  await phone.comeBack({ withPassword: true });
  await until('it says so again', async () => (await phone.status()).connection === 'removed');
  await expect(phone.send(alice, 'still me?')).rejects.toMatchObject({ code: 'device_removed' });
});

test('P28 an account that is removed from a device takes the device out of the account, and nothing it knew works', async () => {
  const { world, alice, bob, phone } = await withPhone();
  const known = await phone.look((store) =>
    store.rows<{ secret: Uint8Array }>(
      `SELECT secret FROM own_grant WHERE is_deleted = 0 AND class = 1
       UNION SELECT grant_secret FROM contact UNION SELECT grant_secret FROM own_device`,
    ),
  );
  const { accountId, password } = phone;
  await expect(
    phone.messenger.forgetAccount({ password: 'not it', leavesAccount: true }),
  ).rejects.toMatchObject({
    code: 'wrong_password',
  });
  expect((await bob.messenger.listDevices()).devices).toHaveLength(2);
  // A server that came anew meanwhile: what is sent goes over a new connection.
  await world.stopServer();
  for (const person of [bob, phone])
    await until(`${person.label} is offline`, async () => (await person.status()).connection === 'offline');
  await world.startServer();
  for (const person of [bob, phone]) await person.online();
  await phone.messenger.forgetAccount({ password, leavesAccount: true });
  expect((await phone.messenger.listAccounts()).accounts).toEqual([]);
  // The one that stays hears of it at once, while it is open, and tells it on.
  await until('the other one knows', async () => (await bob.messenger.listDevices()).devices.length === 1);
  expect(bob.events).toContainEqual({
    kind: 'notice',
    notice: { code: 'device_removed', deviceId: phone.deviceId },
  });
  await isOut(alice, phone, bob);
  await bob.send(alice, 'one device again');
  await alice.reads(bob, 'one device again');
  await alice.send(bob, 'just you');
  await bob.reads(alice, 'just you');
  await quiet(alice, bob);
  await until('what the phone knew is refused', async () => {
    const statuses = await world.tryGrants(known.map(({ secret }) => secret));
    return statuses.every((status) => status === 'refused');
  });
  await alice.send(bob, 'under new ones');
  await bob.reads(alice, 'under new ones');
  expect(accountId).toBe(bob.accountId);
});

test('a device that can not tell the server, or is the last one, erases nothing and stays', async () => {
  const { world, alice, bob, phone } = await withPhone();
  const { password } = phone;
  await world.stopServer();
  await until('the phone is offline', async () => (await phone.status()).connection === 'offline');
  await expect(phone.messenger.forgetAccount({ password, leavesAccount: true })).rejects.toMatchObject({
    code: 'offline',
  });
  expect(await phone.texts(alice)).toEqual(['from the phone']);
  // Without that it is erased here, and stays in the list.
  await phone.messenger.forgetAccount({ password });
  await world.startServer();
  await bob.online();
  expect((await bob.messenger.listDevices()).devices).toHaveLength(2);
  await bob.messenger.removeDevice({ deviceId: phone.deviceId });
  await expect(bob.messenger.forgetAccount({ password, leavesAccount: true })).rejects.toMatchObject({
    code: 'last_device',
  });
  await bob.send(alice, 'still here');
  await alice.reads(bob, 'still here');
});

test('P28 what reached the account through the removed device works no longer', async () => {
  const { world, alice, bob, phone } = await withPhone();
  const grants = await phone.look((store) =>
    store.rows<{ secret: Uint8Array }>(`SELECT secret FROM own_grant WHERE is_deleted = 0 AND class = 1`),
  );
  const theirs = await phone.look((store) =>
    store.rows<{ secret: Uint8Array }>(`SELECT grant_secret AS secret FROM contact`),
  );
  await bob.messenger.removeDevice({ deviceId: phone.deviceId });
  await isOut(alice, phone, bob);
  await bob.send(alice, 'new grants');
  await alice.reads(bob, 'new grants');
  await alice.send(bob, 'here too');
  await bob.reads(alice, 'here too');
  for (const person of [alice, bob]) await quiet(person);
  await until('the former grants are gone', async () => {
    const left = await Promise.all(
      [alice, bob].map((person) =>
        person.look((store) => store.count('own_grant', 'retires_with IS NOT NULL AND is_deleted = 0')),
      ),
    );
    return left.every((count) => count === 0);
  });
  await alice.synced();
  await bob.synced();
  const statuses = await world.tryGrants([...grants, ...theirs].map(({ secret }) => secret));
  expect(statuses.every((status) => status === 'refused')).toBe(true);
  await alice.send(bob, 'under new ones');
  await bob.reads(alice, 'under new ones');
});

test('P28 two devices that remove each other at once: one of them is left', async () => {
  const { alice, bob, phone } = await withPhone();
  const results = await Promise.allSettled([
    bob.messenger.removeDevice({ deviceId: phone.deviceId }),
    phone.messenger.removeDevice({ deviceId: bob.deviceId }),
  ]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const [left, gone] = results[0]?.status === 'fulfilled' ? [bob, phone] : [phone, bob];
  await until('the other one knows', async () => (await gone.status()).connection === 'removed');
  await left.send(alice, 'me alone');
  await alice.reads(bob, 'me alone');
  await isOut(alice, gone, bob);
  await alice.send(bob, 'to you alone');
  await left.reads(alice, 'to you alone');
  expect(await gone.texts(alice)).not.toContain('to you alone');
});
