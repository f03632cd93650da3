// R08: the clock of one device is five years behind, that of another five years ahead: they are linked,
// write and agree as all others do, and each person is told about the clock.
import { expect, test } from 'vitest';
import { until, type Person, type World } from '../src/index.ts';
import { newWorld, quiet } from './story.test-helper.ts';

const year = 365.25 * 86_400_000;

interface Story {
  world: World;
  bob: Person;
  /** Five years ahead. */
  alice: Person;
  /** Of Alice, five years behind. */
  phone: Person;
}

async function begin(): Promise<Story> {
  const world = await newWorld();
  const bob = await world.person('Bob');
  const alice = await world.person('Alice', { clockOff: 5 * year });
  await world.introduce(alice, bob);
  const phone = world.newcomer('Alice', { device: 'phone', clockOff: -5 * year });
  return { world, bob, alice, phone };
}

async function shows(person: Person, state: string): Promise<void> {
  await until(`${person.label} shows ${state}`, async () => {
    const view = await person.messenger.linking();
    expect(view.state).not.toBe('failed');
    return view.state === state;
  });
}

/** As two people do it. */
async function link(owner: Person, device: Person, how: 'qr' | 'code'): Promise<void> {
  const { password } = owner;
  const shown = await device.messenger.startLinking({ label: 'Firefox' });
  if (shown.state !== 'offering') throw new Error(shown.state);
  await owner.messenger.linkDevice({ code: shown[how], password });
  for (const one of [owner, device]) {
    await shows(one, 'comparing');
    await one.messenger.compareLinking({ isSame: true });
  }
  await shows(device, 'password');
  const me = await device.messenger.finishLinking({ password });
  device.accountId = me.accountId;
  device.deviceId = me.deviceId;
}

const draftOf = async (device: Person, other: Person) =>
  (await device.messenger.openConversation({ conversationId: other.accountId })).draft;

/** Minutes from the server's clock, as the screen shows a message. */
async function minutesOff(device: Person, other: Person, world: World): Promise<number[]> {
  const messages = await device.messages(other);
  const texts = messages.filter(({ kind }) => kind === 'text');
  return texts.map(({ sentAt }) => Math.round(Math.abs(sentAt - world.clock.now()) / 60_000));
}

test('R08 R33 devices whose clocks are ten years apart are linked, write, and settle on the same', async () => {
  const { world, bob, alice, phone } = await begin();
  await link(alice, phone, 'qr');
  await phone.joined(bob);
  for (const [device, off] of [
    [alice, 5 * year],
    [phone, -5 * year],
  ] as const) {
    const { clockOffBy = 0 } = await device.status();
    expect(Math.round(clockOffBy / year)).toBe(Math.round(-off / year));
  }
  await alice.send(bob, 'from the future');
  await bob.reads(alice, 'from the future');
  await bob.send(alice, 'now');
  for (const device of [alice, phone]) await device.reads(bob, 'now');
  await phone.send(bob, 'from the past');
  for (const [device, other] of [
    [bob, alice],
    [alice, bob],
  ] as const) {
    await device.reads(other, 'from the past');
  }
  for (const [device, other] of [
    [bob, alice],
    [alice, bob],
    [phone, bob],
  ] as const) {
    expect(await device.texts(other)).toEqual(['from the future', 'now', 'from the past']);
    expect(Math.max(...(await minutesOff(device, other, world)))).toBeLessThan(5);
  }

  // The later one isn't the one whose clock says so.
  phone.network.cut();
  await alice.messenger.setName({ name: 'Alice of tomorrow' });
  await alice.messenger.saveDraft({ conversationId: bob.accountId, text: 'tomorrow' });
  await phone.messenger.setName({ name: 'first' });
  await phone.messenger.setName({ name: 'Alice of yesterday' });
  phone.network.mend();
  await until('both say the same', async () => {
    const names = [(await alice.messenger.me()).name, (await phone.messenger.me()).name];
    const drafts = [await draftOf(alice, bob), await draftOf(phone, bob)];
    return names[0] === names[1] && names[0] === 'Alice of yesterday' && drafts[0] === drafts[1];
  });
  await quiet(alice, phone, bob);
  expect(await bob.marks(alice)).toEqual(['device-added']);
  expect((await alice.messenger.listDevices()).devices.map(({ hasJoined }) => hasJoined)).toEqual([
    true,
    true,
  ]);
});

test('R08 a device whose clock is years behind brings in one whose clock is years ahead', async () => {
  const { world, bob, alice, phone } = await begin();
  await link(alice, phone, 'code');
  await phone.joined(bob);
  const tablet = world.newcomer('Alice', { device: 'tablet', clockOff: 5 * year });
  await link(phone, tablet, 'qr');
  await tablet.joined(bob);
  await tablet.send(bob, 'all in');
  await bob.reads(alice, 'all in');
  await phone.messenger.removeDevice({ deviceId: alice.deviceId });
  await until('the laptop is out', async () => (await alice.status()).connection === 'removed');
  await bob.send(alice, 'to two');
  for (const device of [phone, tablet]) await device.reads(bob, 'to two');
});
