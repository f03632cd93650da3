// What a dishonest server tries with the devices of an account.
import type { Network, SocketEvents } from '@ganira/client';
import { nodeNetwork } from '@ganira/client/node';
import { createGenesis, deviceKeyFromSeed } from '@ganira/identity';
import {
  areEqual,
  closeCodes,
  CommitRefusedSchema,
  create,
  fromHex,
  ServerFrameSchema,
  toHex,
  type TakenKeyPackages,
} from '@ganira/protocol';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeKeyPackage, until, type Person, type World } from '../src/index.ts';
import { friends, newWorld, whileTimePasses } from './story.test-helper.ts';

const noChange = () => undefined;

/** Lies to one person about what they take. @returns how to stop, and how often it was done. */
function lieTo(world: World, owner: string, lie: (taken: TakenKeyPackages) => void) {
  const told = { count: 0, stop: noChange as () => void };
  told.stop = world.evil.rules.onDown((frame, link) => {
    if (link.owner !== owner || frame.body.case !== 'takenKeyPackages') return undefined;
    if (frame.body.value.devices.length > 0) told.count += 1;
    lie(frame.body.value);
    return undefined;
  });
  return told;
}

async function leavesOf(person: Person): Promise<string[]> {
  const rows = await person.look((store) =>
    store.rows<{ deviceId: Uint8Array }>(`SELECT device_id AS deviceId FROM group_leaf WHERE is_member = 1`),
  );
  return rows.map(({ deviceId }) => toHex(deviceId));
}

test('R55 P1 a ghost in place of the own new device gets no Welcome, and its owner is told', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const ghost = deviceKeyFromSeed(randomBytes(32));
  const identity = {
    accountId: bob.accountBytes,
    deviceId: randomBytes(16),
    chainHead: randomBytes(32),
  };
  const chainHead = fromHex((await bob.messenger.me()).pattern) ?? new Uint8Array();
  const lies: ((taken: TakenKeyPackages, keyPackage: Uint8Array) => void)[] = [
    (taken, keyPackage) => {
      for (const device of taken.devices) device.keyPackage = keyPackage;
    },
    (taken) => {
      // A chain of the ghost's own, under the account's id.
      taken.chain = [
        createGenesis({
          accountId: bob.accountBytes,
          deviceId: identity.deviceId,
          deviceKey: ghost,
          signedAt: 1n,
        }),
      ];
    },
  ];
  const told = { now: 0 };
  const keyPackage = await makeKeyPackage({ identity: { ...identity, chainHead }, ...ghost });
  const rule = lieTo(world, 'Bob', (taken) => {
    lies[told.now % lies.length]?.(taken, keyPackage);
    told.now += 1;
  });
  const phone = await world.addDevice(bob);
  await until('it was tried in both ways', () => told.now >= 3);
  const isTold = bob.events.some(
    (event) => event.kind === 'notice' && event.notice.code === 'identity_refused',
  );
  expect(isTold).toBe(true);
  const commits = world.evil.transcript.sends('Bob').filter(({ commit }) => commit !== undefined);
  expect(commits).toEqual([]);
  expect(await leavesOf(bob)).not.toContain(toHex(identity.deviceId));
  rule.stop();
  bob.messenger.nudge();
  await phone.joined(alice);
  expect(await leavesOf(alice)).not.toContain(toHex(identity.deviceId));
});

test('P28 a contact hears of a removal with the next message', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const phone = await world.addDevice(bob);
  await phone.joined(alice);
  await bob.messenger.removeDevice({ deviceId: phone.deviceId });
  await until('the phone is out', async () => (await phone.status()).connection === 'removed');
  await bob.send(alice, 'a first one');
  await alice.reads(bob, 'a first one');
  await until('Alice knows', async () => (await alice.marks(bob)).includes('device-removed'));
  await alice.send(bob, 'only to you');
  await bob.reads(alice, 'only to you');
  expect(await leavesOf(alice)).not.toContain(phone.deviceId);
  expect(await phone.texts(alice)).toEqual([]);
});

test('R55 a server that only says a device was removed makes it fall silent; nothing is erased, and a sign-in goes on', async () => {
  const world = await newWorld();
  let mailbox: SocketEvents | undefined;
  const network: Network = {
    fetch: (url, init) => nodeNetwork.fetch(url, init),
    onOnline: (listener) => nodeNetwork.onOnline(listener),
    connect(url, events) {
      if (new URL(url).pathname === '/v1/mailbox') mailbox = events;
      return nodeNetwork.connect(url, events);
    },
  };
  const bob = await world.person('Bob');
  const alice = await world.person('Alice', { network });
  await world.introduce(bob, alice);
  await bob.send(alice, 'before the lie');
  await alice.reads(bob, 'before the lie');
  mailbox?.onClose(closeCodes.removed);
  await until('she is told so', async () => (await alice.status()).connection === 'removed');
  await expect(alice.send(bob, 'am I?')).rejects.toMatchObject({ code: 'device_removed' });
  expect(await alice.texts(bob)).toEqual(['before the lie']);
  await bob.send(alice, 'where are you?');

  // Her chain says nothing of it.
  await alice.leave();
  await alice.comeBack();
  await until('she is signed out', async () => (await alice.status()).connection === 'signed-out');
  await alice.messenger.signInAgain({ password: alice.password });
  await alice.reads(bob, 'where are you?');
  await alice.send(bob, 'here');
  await bob.reads(alice, 'here');
  expect([...(await bob.marks(alice)), ...(await alice.marks(bob))]).toEqual([]);
});

test('R08 an own device whose commit is refused again and again is brought in at leisure, and in the end', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const [group] = await bob.look((store) => store.groups(alice.accountId));
  const refusals = new Map<bigint, number>();
  const stop = world.evil.rules.onUp(({ request, body }, link) => {
    if (link.owner !== 'Bob' || body.case !== 'send' || body.value.commit === undefined) return undefined;
    const { groupId, epoch } = body.value.commit;
    if (group === undefined || !areEqual(groupId, group.groupId)) return undefined;
    refusals.set(epoch, (refusals.get(epoch) ?? 0) + 1);
    const value = create(CommitRefusedSchema, { epoch, commitHash: randomBytes(32) });
    link.say(create(ServerFrameSchema, { request, body: { case: 'commitRefused', value } }));
    return [];
  });
  const phone = await world.addDevice(bob);
  // Seconds, not minutes: the phone would ask Alice by itself.
  await until('he was added again meanwhile', () => {
    world.advance(25);
    return refusals.size > 1;
  });
  stop();
  // Each takes keys of the phone that last once.
  expect([...refusals.values()][0]).toBe(4);
  await whileTimePasses(world, () => phone.joined(alice));
});
