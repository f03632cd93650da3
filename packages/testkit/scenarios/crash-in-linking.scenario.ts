// Either device of a linking stops at any moment: afterwards the new one is a device of the account in
// full or not at all, a second try works, and what is left of the first is seen and can be removed.
import { ClientError, type LinkingView } from '@ganira/client';
import { expect, test } from 'vitest';
import { until, type Person, type World } from '../src/index.ts';
import { friends, quiet, whileTimePasses } from './story.test-helper.ts';

/** Each costs seconds. `CRASH=all` tries every step, until there is none at which it could stop. */
const isWhole = process.env['CRASH'] === 'all';
/** More would mean that it never ends. */
const mostSteps = 60;

interface Home {
  world: World;
  alice: Person;
  bob: Person;
}

interface Attempt {
  /** One of the devices stopped: nobody goes on with it. */
  isGivenUp: boolean;
  /** The password was typed on the new device. */
  finishing?: Promise<unknown>;
}

/** Both people do what the screens ask for, until one of the devices can't go on. */
async function link(owner: Person, device: Person, attempt: Attempt = { isGivenUp: false }): Promise<void> {
  const { password } = owner;
  const shows = async (person: Person, state: LinkingView['state']) => {
    await until(`${person.label} shows ${state}`, async () => {
      const view = attempt.isGivenUp ? undefined : await person.messenger.linking();
      if (view === undefined) throw new ClientError('linking_stopped', 'given up');
      if (view.state === 'failed') throw new ClientError('linking_stopped', view.reason);
      return view.state === state;
    });
  };
  const shown = await device.messenger.startLinking({ label: device.label });
  if (shown.state !== 'offering') throw new Error(shown.state);
  await owner.messenger.linkDevice({ code: shown.qr, password });
  for (const one of [owner, device]) {
    await shows(one, 'comparing');
    await one.messenger.compareLinking({ isSame: true });
  }
  await shows(device, 'password');
  const finishing = device.messenger.finishLinking({ password }).then(({ accountId, deviceId }) => {
    device.accountId = accountId;
    device.deviceId = deviceId;
  });
  attempt.finishing = finishing.catch(() => undefined);
  await finishing;
  await shows(owner, 'done');
}

/** What goes wrong on the device that lives on ends in words for its person. */
async function linkOrStop(owner: Person, device: Person, attempt: Attempt): Promise<void> {
  await link(owner, device, attempt).catch((error: unknown) => {
    if (!(error instanceof ClientError)) throw error;
  });
}

/** Stops one of them after so many steps. @returns whether it stopped. */
async function stopsWhile(
  person: Person,
  step: number,
  pair: { owner: Person; device: Person },
): Promise<boolean> {
  const { owner, device } = pair;
  const attempt: Attempt = { isGivenUp: false };
  const hasStopped = await person.crashesDuring(step, () => linkOrStop(owner, device, attempt));
  attempt.isGivenUp = true;
  if (device.machine.isDead) return hasStopped;
  // Its person sees that nothing goes on.
  await device.messenger.stopLinking();
  await attempt.finishing;
  return hasStopped;
}

/** The app on the new device is opened again: the account is here and whole, or isn't here. */
async function isInAgain(owner: Person, device: Person): Promise<boolean> {
  if (!device.machine.isDead && device.accountId !== '') return true;
  if (device.machine.isDead) device.restart();
  const { accounts } = await device.messenger.listAccounts();
  if (accounts.length === 0) return false;
  expect(accounts.map(({ accountId }) => accountId)).toEqual([owner.accountId]);
  const me = await device.messenger.unlock({ accountId: owner.accountId, password: owner.password });
  device.accountId = me.accountId;
  device.deviceId = me.deviceId;
  return true;
}

/** A device that is on the chain and never came is seen in the list: the person takes it off. */
async function removeUnfinished(owner: Person, phone: Person): Promise<void> {
  const { devices } = await owner.messenger.listDevices();
  const unfinished = devices.filter(({ hasJoined, deviceId }) => !hasJoined && deviceId !== phone.deviceId);
  for (const { deviceId } of unfinished) await owner.messenger.removeDevice({ deviceId });
}

async function comesIn({ alice, bob }: Home, phone: Person, said: string): Promise<void> {
  await phone.joined(alice);
  await until('both devices are seen, and no other', async () => {
    await removeUnfinished(bob, phone);
    const { devices } = await bob.messenger.listDevices();
    return devices.length === 2 && devices.every(({ hasJoined }) => hasJoined);
  });
  await phone.send(alice, `${said} from the phone`);
  await alice.reads(bob, `${said} from the phone`);
  await alice.send(bob, `${said} to both`);
  for (const device of [bob, phone]) await device.reads(alice, `${said} to both`);
}

/** So that the next step begins as this one did. */
async function goesOut({ world, alice, bob }: Home, phone: Person): Promise<void> {
  await bob.messenger.removeDevice({ deviceId: phone.deviceId });
  await until('the phone knows', async () => (await phone.status()).connection === 'removed');
  await phone.dispose();
  // Grants were replaced meanwhile: what was refused goes again after a while.
  await whileTimePasses(world, () => quiet(alice, bob));
  expect((await bob.messenger.listDevices()).devices).toHaveLength(1);
}

/** @returns the steps to stop after: some, or all up to the last that there is. */
function* stepsOf(some: readonly number[], progress: { isOver: boolean }): Generator<number> {
  if (!isWhole) return yield* some;
  for (let step = 1; !progress.isOver; step++) {
    if (step > mostSteps) expect.unreachable(`still not at the end after ${mostSteps} steps`);
    yield step;
  }
}

async function stopAndTryAgain(home: Home, step: number, who: 'old' | 'new'): Promise<boolean> {
  const { world, bob } = home;
  const phone = world.newcomer('Bob', { device: `phone ${step}` });
  const stopping = who === 'old' ? bob : phone;
  const hasStopped = await stopsWhile(stopping, step, { owner: bob, device: phone });
  if (who === 'old' && hasStopped) await bob.comeBack();
  await bob.online();
  await bob.messenger.stopLinking();
  const isIn = await isInAgain(bob, phone);
  if (!isIn) await link(bob, phone);
  await comesIn(home, phone, `${step}`);
  await goesOut(home, phone);
  return hasStopped;
}

test('R08 P28 the new device may stop at any step of its linking', async () => {
  const home = await friends();
  const progress = { isOver: false };
  for (const step of stepsOf([4, 8, 11], progress)) {
    const hasStopped = await stopAndTryAgain(home, step, 'new');
    progress.isOver = !hasStopped;
    if (!isWhole) expect(hasStopped).toBe(true);
  }
});

test('R08 P28 the device that links another may stop at any step', async () => {
  const home = await friends();
  const progress = { isOver: false };
  for (const step of stepsOf([4, 9, 12], progress)) {
    const hasStopped = await stopAndTryAgain(home, step, 'old');
    progress.isOver = !hasStopped;
    if (!isWhole) expect(hasStopped).toBe(true);
  }
});
