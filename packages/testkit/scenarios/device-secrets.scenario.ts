// SECURITY.md, section 3, between people who have two devices each.
import { deviceKeyFromSeed } from '@ganira/identity';
import { decode, limits, MailSchema } from '@ganira/protocol';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeKeyPackage, Rogue, until, type EvilItem, type Person } from '../src/index.ts';
import { friends, quiet } from './story.test-helper.ts';

const day = 86_400_000;

/** Alice and Bob, each with a laptop and a phone, all in one conversation. */
async function fourDevices() {
  const { world, alice, bob } = await friends({ isEvil: true });
  const herPhone = await world.addDevice(alice);
  await herPhone.joined(bob);
  const hisPhone = await world.addDevice(bob);
  await hisPhone.joined(alice);
  await quiet(alice, bob, herPhone, hisPhone);
  return { world, alice, bob, herPhone, hisPhone };
}

async function thiefOf(device: Person, other: Person): Promise<Rogue> {
  const [group] = await device.look((store) => store.groups(other.accountId));
  return await Rogue.with(group?.state ?? new Uint8Array());
}

function messagesIn(items: readonly EvilItem[]): Uint8Array[] {
  return items.flatMap(({ body }) => {
    const mail = decode(MailSchema, body, limits.body).body;
    return mail.case === 'message' ? [mail.value.mls] : [];
  });
}

test('P2 P42 P43 with two devices on each side: no external commit, nothing of yesterday, nothing after a fresh key', async () => {
  const { world, alice, bob, herPhone, hisPhone } = await fourDevices();
  const devices = [alice, bob, herPhone, hisPhone];
  const others = new Map([
    [alice, bob],
    [herPhone, bob],
    [bob, alice],
    [hisPhone, alice],
  ]);
  const talk = async (words: string) => {
    for (const device of devices)
      await device.send(others.get(device) as Person, `${words} from ${device.label}`);
    const texts = devices.map(({ label }) => `${words} from ${label}`);
    for (const device of devices) await device.reads(others.get(device) as Person, ...texts);
    await quiet(...devices);
  };
  // P2.
  const { publicKey, secretKey } = deviceKeyFromSeed(randomBytes(32));
  const identity = { accountId: randomBytes(16), deviceId: randomBytes(16), chainHead: randomBytes(32) };
  const commit = await (await thiefOf(alice, bob)).externalCommit({ identity, publicKey, secretKey });
  const injected = () =>
    Promise.all(devices.map((device) => device.look(async (store) => (await store.account()).injected)));
  const before = await injected();
  for (const { label } of devices) world.evil.inject(label, commit);
  await until('all have counted it', async () => (await injected()).every((n, at) => n > (before[at] ?? 0)));
  // P42.
  const recorded: EvilItem[] = [];
  const stop = world.evil.rules.onMail((items) => {
    recorded.push(...items);
    return undefined;
  });
  const early = await thiefOf(hisPhone, alice);
  expect(early.members).toBe(4);
  await talk('yesterday');
  const yesterday = messagesIn(recorded);
  expect(await early.opensAny(yesterday)).toBe(true);
  for (const device of devices) {
    const thief = await thiefOf(device, others.get(device) as Person);
    expect(await thief.opensAny(yesterday), device.label).toBe(false);
  }
  // P43: a fresh key of the phone whose state was stolen.
  const stolen = await thiefOf(hisPhone, alice);
  world.advance(8 * day);
  const now = hisPhone.clock.now();
  await hisPhone.send(alice, 'with a fresh key');
  await alice.reads(bob, 'with a fresh key');
  await until('the phone made a fresh key itself', async () => {
    const fresh = await hisPhone.look((store) =>
      store.count('mls_group JOIN contact USING (group_id)', `mls_group.updated_at >= ${now}`),
    );
    return fresh > 0;
  });
  await talk('now');
  recorded.length = 0;
  await talk('later');
  stop();
  expect(messagesIn(recorded).length).toBeGreaterThan(8);
  expect(await stolen.opensAny(messagesIn(recorded))).toBe(false);
});

test('P3 a key that is swapped for one of two devices is refused for both', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const phone = await world.addDevice(bob);
  await phone.joined(alice);
  const carol = await world.person('Carol');
  const { id } = await world.ask(carol, bob);
  const { publicKey, secretKey } = deviceKeyFromSeed(randomBytes(32));
  const { accountId, deviceId } = await phone.look((store) => store.device());
  const chainHead = randomBytes(32);
  const swapped = await makeKeyPackage({
    identity: { accountId, deviceId, chainHead },
    publicKey,
    secretKey,
  });
  const stop = world.evil.rules.onDown((frame, link) => {
    if (link.owner !== 'Carol' || frame.body.case !== 'takenKeyPackages') return undefined;
    const second = frame.body.value.devices[1];
    if (second !== undefined) second.keyPackage = swapped;
    return undefined;
  });
  await expect(carol.messenger.acceptRequest({ id })).rejects.toMatchObject({ code: 'identity_refused' });
  expect(await carol.messenger.listContacts()).toEqual([]);
  expect(world.evil.transcript.sends('Carol').filter(({ commit }) => commit !== undefined)).toEqual([]);
  stop();
  await carol.messenger.acceptRequest({ id });
  await phone.joined(carol);
  await carol.send(bob, 'to both');
  for (const device of [bob, phone]) await device.reads(carol, 'to both');
});
