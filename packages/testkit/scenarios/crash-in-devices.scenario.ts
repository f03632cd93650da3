// A device that stops at any moment while a device comes into the account, or is taken out: what was
// begun is done all the same.
import { ClientError } from '@ganira/client';
import { deviceKeyFromSeed, proveDevice, verifyChain } from '@ganira/identity';
import { toHex } from '@ganira/protocol';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { until, type Person, type World } from '../src/index.ts';
import { friends, quiet } from './story.test-helper.ts';

/** Each costs seconds. `CRASH=all` tries every step, until there is none at which it could stop. */
const isWhole = process.env['CRASH'] === 'all';
/** More would mean that it never ends. */
const mostSteps = 120;

/** @returns the steps to stop after: some, or all up to the last that there is. */
function* stepsOf(some: readonly number[], progress: { isOver: boolean }): Generator<number> {
  if (!isWhole) return yield* some;
  for (let step = 1; !progress.isOver; step++) {
    if (step > mostSteps) expect.unreachable(`still not at the end after ${mostSteps} steps`);
    yield step;
  }
}

/** Stops after that many steps of what is set going, and is opened again. @returns whether it stopped. */
async function stops(person: Person, step: number, act: () => Promise<unknown>): Promise<boolean> {
  const hasStopped = await person.crashesDuring(step, act);
  if (hasStopped) await person.comeBack();
  return hasStopped;
}

/** A device that isn't in the account yet. */
async function newDevice(world: World, owner: Person, name: string) {
  const device = world.newcomer(owner.name, { device: name });
  const deviceKey = deviceKeyFromSeed(randomBytes(32));
  const { publicKey: signingKey, secretKey } = deviceKey;
  const deviceId = new Uint8Array(randomBytes(16));
  await owner.online();
  const proof = proveDevice(verifyChain(owner.messenger.ownChain), secretKey);
  const { name: ownName, password } = owner;
  const enter = async (chain: readonly Uint8Array[]) => {
    const me = await device.messenger.joinAccount({ chain, deviceId, deviceKey, name: ownName, password });
    device.accountId = me.accountId;
    device.deviceId = me.deviceId;
    await device.online();
  };
  let entering: Promise<void> | undefined;
  /** Again, as people do when the app was gone. */
  const join = async () => {
    if (entering === undefined) {
      await owner.online();
      await owner.messenger.stepUp({ purpose: 'add-device', password });
      const chain = await owner.messenger.ownDevices.add({ deviceId, signingKey, proof });
      entering ??= enter(chain);
    }
    await entering;
  };
  return { device, join };
}

async function remove(owner: Person, device: Person): Promise<void> {
  await owner.online();
  const { deviceId } = device;
  await owner.messenger.removeDevice({ deviceId }).catch((error: unknown) => {
    // It was done before the machine stopped.
    if (!(error instanceof ClientError && error.code === 'not_found')) throw error;
  });
}

/** The devices that this one writes to in the conversation, and in the group of its own devices. */
async function leavesOf(person: Person, other: Person): Promise<string[]> {
  const rows = await person.look((store) =>
    store.rows<{ deviceId: Uint8Array }>(
      `SELECT device_id AS deviceId FROM group_leaf WHERE is_member = 1 AND group_id IN
         (SELECT group_id FROM contact WHERE account_id = ? UNION SELECT group_id FROM self_group)`,
      [other.accountBytes],
    ),
  );
  return rows.map(({ deviceId }) => toHex(deviceId));
}

async function isOut(device: Person, ...ways: [Person, Person][]): Promise<void> {
  for (const [person, other] of ways) {
    await until(`${device.label} is out for ${person.label}`, async () => {
      const leaves = await leavesOf(person, other);
      return !leaves.includes(device.deviceId);
    });
  }
}

/** All that reaches the account, and this account's contacts. */
async function grantsOf(device: Person): Promise<Uint8Array[]> {
  const rows = await device.look((store) =>
    store.rows<{ secret: Uint8Array }>(
      `SELECT secret FROM own_grant WHERE is_deleted = 0 AND class = 1
       UNION SELECT grant_secret FROM own_device WHERE grant_secret IS NOT NULL
       UNION SELECT grant_secret FROM contact WHERE grant_secret IS NOT NULL`,
    ),
  );
  return rows.map(({ secret }) => secret);
}

async function grantsEnd(world: World, grants: readonly Uint8Array[]): Promise<void> {
  await until('what the removed device knew works no longer', async () => {
    const statuses = await world.tryGrants(grants);
    return statuses.every((status) => status === 'refused');
  });
}

interface Household {
  world: World;
  alice: Person;
  bob: Person;
}

/** Everybody writes and reads: what Alice says is on all of Bob's devices, once. */
async function allTalk({ alice, bob }: Household, phone: Person, said: string): Promise<void> {
  await alice.send(bob, `${said} to all`);
  await phone.send(alice, `${said} from the phone`);
  for (const device of [bob, phone]) await device.reads(alice, `${said} to all`, `${said} from the phone`);
  await alice.reads(bob, `${said} from the phone`);
  await quiet(alice, bob, phone);
  expect(await phone.texts(alice)).toHaveLength(2);
}

/** The phone is out, reads nothing, and nothing that it knew works any longer. */
async function goOnWithout(
  { world, alice, bob }: Household,
  phone: Person,
  { said, grants }: { said: string; grants: readonly Uint8Array[] },
): Promise<void> {
  await until('the phone knows', async () => (await phone.status()).connection === 'removed');
  await bob.send(alice, `${said} without it`);
  await alice.reads(bob, `${said} without it`);
  await isOut(phone, [alice, bob], [bob, alice]);
  await grantsEnd(world, grants);
  await alice.send(bob, `${said} just us`);
  await bob.reads(alice, `${said} just us`);
  await quiet(alice, bob);
  expect(await phone.texts(alice)).toHaveLength(2);
  await phone.dispose();
}

/** Nothing is lost and nothing there twice. */
async function isWholeStory({ alice, bob }: Household, said: readonly string[]): Promise<void> {
  const texts = (...kinds: string[]) => said.flatMap((step) => kinds.map((kind) => `${step} ${kind}`));
  expect(await bob.textsFrom(alice)).toEqual(texts('to all', 'just us'));
  expect(await alice.textsFrom(bob)).toEqual(texts('from the phone', 'without it'));
  expect(await alice.marks(bob)).toEqual(said.flatMap(() => ['device-added', 'device-removed']));
}

test('R08 P28 the device that brings another one in, and takes it out, may stop at any step', async () => {
  const home = await friends();
  const { world, alice, bob } = home;
  const progress = { isOver: false };
  const said: string[] = [];
  for (const step of stepsOf([1, 3, 9], progress)) {
    const { device: phone, join } = await newDevice(world, bob, `phone ${step}`);
    const hasStopped = await stops(bob, step, async () => {
      await join();
      await phone.joined(alice);
      await quiet(bob);
    });
    await join();
    await phone.joined(alice);
    await allTalk(home, phone, `${step}`);
    const grants = await grantsOf(phone);
    const hasStoppedAgain = await stops(bob, step, async () => {
      await remove(bob, phone);
      await isOut(phone, [alice, bob], [bob, alice]);
      await quiet(bob);
    });
    await remove(bob, phone);
    await goOnWithout(home, phone, { said: `${step}`, grants });
    said.push(`${step}`);
    progress.isOver = !hasStopped && !hasStoppedAgain;
    if (!isWhole) expect([hasStopped, hasStoppedAgain]).toEqual([true, true]);
  }
  await isWholeStory(home, said);
});

test('R08 P28 the device that comes, and a contact, may stop at any step', async () => {
  const home = await friends();
  const { world, alice, bob } = home;
  const progress = { isOver: false };
  const said: string[] = [];
  for (const step of stepsOf([2, 5], progress)) {
    const { device: phone, join } = await newDevice(world, bob, `phone ${step}`);
    await join();
    // Alice learns of it at the same time.
    const hasStopped = await Promise.all([
      stops(phone, step, async () => {
        await phone.joined(alice);
        await quiet(phone);
      }),
      stops(alice, step, async () => {
        await until('she knows', async () => (await leavesOf(alice, bob)).includes(phone.deviceId));
        await quiet(alice);
      }),
    ]);
    await phone.joined(alice);
    await allTalk(home, phone, `${step}`);
    const grants = await grantsOf(phone);
    const hasStoppedAgain = await stops(alice, step, async () => {
      await remove(bob, phone);
      await isOut(phone, [alice, bob], [bob, alice]);
      await quiet(alice, bob);
    });
    await remove(bob, phone);
    await goOnWithout(home, phone, { said: `${step}`, grants });
    said.push(`${step}`);
    progress.isOver = ![...hasStopped, hasStoppedAgain].includes(true);
  }
  await isWholeStory(home, said);
});
