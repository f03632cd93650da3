import { ClientError, type LinkingView } from '@ganira/client';
import { limits } from '@ganira/protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { until, World, type Person } from '../src/index.ts';

let world: World;
let alice: Person;
let bob: Person;
let phone: Person;

beforeEach(async () => {
  world = await World.start();
  alice = await world.person('Alice');
  bob = await world.person('Bob');
  await world.introduce(alice, bob);
  phone = world.newcomer('Alice', { device: 'phone' });
});

afterEach(async () => {
  await world.close();
});

type Shown<State extends LinkingView['state']> = LinkingView & { state: State };

async function shows<State extends LinkingView['state']>(
  { label, messenger }: Person,
  state: State,
): Promise<Shown<State>> {
  let last: LinkingView = { state: 'none' };
  await until(
    () => `${label} shows ${state}, not ${JSON.stringify(last)}`,
    async () => {
      last = await messenger.linking();
      return last.state === state;
    },
  );
  return last as Shown<State>;
}

async function offer(): Promise<Shown<'offering'>> {
  const shown = await phone.messenger.startLinking({ label: 'Firefox, Android' });
  expect(shown.state).toBe('offering');
  return shown as Shown<'offering'>;
}

const take = (code: string) => alice.messenger.linkDevice({ code, password: alice.password });

/** Until both devices show their codes. */
async function meet(how: 'qr' | 'code' = 'qr'): Promise<[Shown<'comparing'>, Shown<'comparing'>]> {
  await take((await offer())[how]);
  return [await shows(alice, 'comparing'), await shows(phone, 'comparing')];
}

async function bothSayYes(): Promise<void> {
  await alice.messenger.compareLinking({ isSame: true });
  await phone.messenger.compareLinking({ isSame: true });
  await shows(phone, 'password');
}

async function finish(password = alice.password): Promise<void> {
  const me = await phone.messenger.finishLinking({ password });
  phone.accountId = me.accountId;
  phone.deviceId = me.deviceId;
}

/** Nothing came of it: one device, and none at the server. */
async function isUnchanged(): Promise<void> {
  expect((await alice.messenger.listDevices()).devices).toHaveLength(1);
  expect((await phone.messenger.listAccounts()).accounts).toEqual([]);
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof ClientError ? error.code : error),
  );

test('R08 a device is linked by what it shows and by two people who compare; it reads and writes, and contacts see it', async () => {
  const [hers, its] = await meet('code');
  expect([hers.digits, hers.pictures]).toEqual([its.digits, its.pictures]);
  expect(hers.label).toBe('Firefox, Android');
  await bothSayYes();
  expect((await shows(phone, 'password')).name).toBe('Alice');
  await finish();
  const { deviceId } = await shows(alice, 'done');
  expect(deviceId).toBe(phone.deviceId);
  await phone.joined(bob);

  const view = await alice.messenger.listDevices();
  expect(view.devices.map(({ name, isThis }) => [name, isThis])).toEqual([
    ['', true],
    ['Firefox, Android', false],
  ]);
  await alice.messenger.nameDevice({ deviceId, name: 'Telefone' });
  await until('the phone learns its name', async () => {
    const { devices } = await phone.messenger.listDevices();
    return devices.find(({ isThis }) => isThis)?.name === 'Telefone';
  });

  await phone.send(bob, 'from the phone');
  await bob.reads(alice, 'from the phone');
  await bob.send(alice, 'to both');
  await alice.reads(bob, 'to both');
  await phone.reads(bob, 'to both');
  await until('Bob sees a new device', async () => (await bob.marks(alice)).includes('device-added'));

  await alice.messenger.removeDevice({ deviceId });
  await until('the phone is out', async () => (await phone.status()).connection !== 'online');
  await bob.send(alice, 'to one');
  await alice.reads(bob, 'to one');
  expect(await phone.texts(bob)).not.toContain('to one');
});

test('nothing is signed before both people said yes and the password was right', async () => {
  await meet();
  await alice.messenger.compareLinking({ isSame: true });
  expect(await refusal(phone.messenger.finishLinking({ password: alice.password }))).toBe('linking_stopped');
  await phone.messenger.compareLinking({ isSame: true });
  await shows(phone, 'password');
  expect(await refusal(phone.messenger.finishLinking({ password: 'guessed' }))).toBe('password_refused');
  await isUnchanged();
  expect((await shows(phone, 'password')).name).toBe('Alice');
  await finish();
  await shows(alice, 'done');
});

test('the password is asked on the old device too, and a wrong one takes no code', async () => {
  const { qr } = await offer();
  const wrong = alice.messenger.linkDevice({ code: qr, password: 'guessed' });
  expect(await refusal(wrong)).toBe('password_refused');
  await take(qr);
  await shows(phone, 'comparing');
});

test('P32 a person who sees different codes ends it on both devices, and nothing was changed', async () => {
  await meet();
  await alice.messenger.compareLinking({ isSame: true });
  await phone.messenger.compareLinking({ isSame: false });
  expect((await shows(alice, 'failed')).reason).toBe('codes-differ');
  expect((await shows(phone, 'failed')).reason).toBe('codes-differ');
  await isUnchanged();
});

test('a device that couldn’t lock its store in the middle of linking tries again with the key that is on the chain', async () => {
  let isFirst = true;
  const calibrate = async () => {
    if (isFirst) {
      isFirst = false;
      throw new Error('out of memory');
    }
    return { memoryKiB: 19 * 1_024, passes: 2, lanes: 1 };
  };
  phone = world.newcomer('Alice', { device: 'phone', calibrate });
  await meet();
  await bothSayYes();
  await expect(finish()).rejects.toThrow('out of memory');
  await shows(phone, 'password');
  await finish();
  await phone.joined(bob);
  expect((await alice.messenger.listDevices()).devices).toHaveLength(2);
});

test('P31 a code is over after 60 seconds, and after one use, at the server and on both screens', async () => {
  const late = await offer();
  world.advance(limits.linkCodeSeconds * 1_000);
  expect((await shows(phone, 'failed')).reason).toBe('expired');
  expect(await refusal(take(late.qr))).toBe('link_code_expired');
  expect(await refusal(take(late.code))).toBe('link_code_expired');

  const used = await offer();
  await take(used.qr);
  await shows(alice, 'comparing');
  expect(await refusal(bob.messenger.linkDevice({ code: used.qr, password: bob.password }))).toBe(
    'link_code_used',
  );
  await bothSayYes();
  await finish();
  await shows(alice, 'done');
  expect(await refusal(take(used.qr))).toBe('link_code_used');
});

test('P30 what links, invitations and safety codes hold starts no linking, and says what it is not', async () => {
  const { url } = await alice.messenger.createContactLink({ uses: 1, hours: 1 });
  const invitation = await world.invitation();
  const { digits } = await alice.messenger.safetyNumber({ accountId: bob.accountId });
  for (const text of [url, invitation, `${digits} ${digits}`, `${url}#GANIRA LINK x`, ''])
    expect(await refusal(take(text)), text).toBe('link_code_wrong_kind');
  expect((await alice.messenger.linking()).state).toBe('none');
});

test('a code of another server is refused by both spellings', async () => {
  const other = await World.start();
  try {
    const stranger = other.newcomer('Alice');
    const shown = await stranger.messenger.startLinking({ label: 'x' });
    if (shown.state !== 'offering') throw new Error(shown.state);
    expect(await refusal(take(shown.qr))).toBe('link_code_other_server');
    expect(await refusal(take(shown.code))).toBe('link_code_other_server');
  } finally {
    await other.close();
  }
});

test('each side can call it off, a lock does so too, and both devices say so', async () => {
  await meet();
  await phone.messenger.stopLinking();
  expect((await shows(alice, 'failed')).reason).toBe('stopped-there');
  await alice.messenger.stopLinking();
  await meet();
  await alice.messenger.lock();
  expect((await shows(phone, 'failed')).reason).toBe('stopped-there');
});
