// Blocking: nothing of somebody comes any more, from none of their devices, and they aren't told.
import { toHex } from '@ganira/protocol';
import { expect, test } from 'vitest';
import { until, type Person } from '../src/index.ts';
import { claim } from './claim.test-helper.ts';
import { friends, newWorld, numbered, quiet, whileTimePasses } from './story.test-helper.ts';

const day = 86_400_000;

test('R06 who is blocked reaches nobody, on no device, and isn’t told; unblocked, the two go on', async () => {
  const { world, alice, bob } = await friends();
  const phone = await world.addDevice(alice);
  await phone.joined(bob);
  await bob.send(alice, 'before');
  await alice.reads(bob, 'before');
  await quiet(alice, bob);
  const held = await grantOf(bob, alice);
  expect(await world.tryGrants([held])).toEqual(['works']);
  const seen = await viewOf(bob, alice);
  const events = bob.events.length;

  await alice.messenger.block({ accountId: bob.accountId });
  expect(await world.tryGrants([held])).toEqual(['refused']);
  expect(await alice.messenger.listBlocked()).toMatchObject([{ accountId: bob.accountId, name: 'Bob' }]);
  expect((await alice.messenger.listContacts())[0]).toMatchObject({ isBlocked: true });
  await until('the phone knows', async () => (await blockOf(phone, bob)) === 'blocked');
  for (const device of [alice, phone]) {
    await expect(device.send(bob, 'to nobody')).rejects.toMatchObject({ code: 'contact_blocked' });
  }
  const first = await bob.send(alice, 'while blocked');
  await bob.messenger.settle();
  expect(await bob.statusOf(alice, first)).toBe('sent');
  expect(await viewOf(bob, alice)).toEqual(seen);
  expect(bob.events.slice(events).filter(({ kind }) => kind === 'notice')).toEqual([]);

  // It stays, and no grant of theirs is left.
  await alice.leave();
  await alice.comeBack();
  await alice.online();
  expect(await blockOf(alice, bob)).toBe('blocked');
  expect(await alice.texts(bob)).toEqual(['before']);
  expect((await alice.status()).unread).toBe(0);
  expect(await grantsGiven(alice)).toBe(0);

  await phone.messenger.unblock({ accountId: bob.accountId });
  await until('the first device knows', async () => (await blockOf(alice, bob)) === undefined);
  await alice.reads(bob, 'while blocked');
  await phone.reads(bob, 'while blocked');
  await alice.send(bob, 'after it');
  await bob.reads(alice, 'after it');
  expect(await bob.marks(alice)).toEqual(['device-added']);
  expect(await alice.messenger.listBlocked()).toEqual([]);
});

test('P23 R06 a server that goes on delivering for who is blocked isn’t heard, and nothing is lost by it', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const mail = world.evil.hold('Alice');
  await bob.send(alice, 'on its way');
  await until('it is held', () => mail.items.length > 0);
  await alice.messenger.block({ accountId: bob.accountId });
  const { cursor } = await cursorOf(alice);
  mail.stop();
  mail.release();
  await until('it came', async () => (await cursorOf(alice)).cursor > cursor);
  expect(await alice.texts(bob)).toEqual([]);
  expect((await alice.status()).unread).toBe(0);
  // As if it had not come: they don't learn that it did, and it is asked for again later.
  await alice.messenger.unblock({ accountId: bob.accountId });
  await bob.send(alice, 'later');
  await alice.reads(bob, 'on its way', 'later');
  expect(await alice.texts(bob)).toEqual(['on its way', 'later']);
  await bob.allDelivered(alice);
});

test('R06 who is blocked sees what they see of somebody who is away: on each device, past fresh keys, after a restart', async () => {
  const { world, alice, bob, carol, phone } = await blockedByOneAndOtherAway();
  const events = [bob, phone].map((device) => device.events.length);
  const both = async (from: Person, ...texts: string[]) => {
    for (const text of texts) for (const to of [alice, carol]) await from.send(to, text);
    for (const device of [bob, phone]) await seesTheSame(device, { blocker: alice, away: carol, texts });
  };
  await both(bob, 'hello');
  await both(phone, 'are you there?', 'it is me');
  // Enough for fresh keys, of which the blocked one's can be told to nobody but the own devices.
  await both(bob, ...numbered(120));
  await bob.leave();
  await bob.comeBack();
  await bob.online();
  await both(bob, 'after a restart');
  // However often it is tried again.
  world.advance(day / 3);
  await both(bob, 'in the evening');
  expect((await bob.status()).waiting).toBe(0);
  const notices = [bob, phone].flatMap((device, at) =>
    device.events.slice(events[at]).filter(({ kind }) => kind === 'notice'),
  );
  expect(notices).toEqual([]);

  // Both come back, and have it at once: nothing waits for its next try.
  await alice.messenger.unblock({ accountId: bob.accountId });
  await carol.comeBack();
  const all = await bob.texts(carol);
  expect(all).toHaveLength(125);
  for (const person of [alice, carol]) {
    await person.reads(bob, 'in the evening', 'hello');
    await until(`${person.name} has all`, async () => (await person.texts(bob)).length === all.length);
    const texts = await person.texts(bob);
    // Of two devices each comes when it comes; of one, in order.
    expect(new Set(texts)).toEqual(new Set(all));
    expect(texts.filter((text) => text.startsWith('message'))).toEqual(numbered(120));
  }
});

test('R06 a conversation that breaks while one is blocked looks repaired, as with somebody who is away, and is when they are unblocked', async () => {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  await world.introduce(carol, bob);
  await quiet(alice, bob, carol);
  await alice.messenger.block({ accountId: bob.accountId });
  await carol.leave();
  await bob.leave();
  await bob.comeBack();
  await bob.damage(`UPDATE mls_group SET state = x'0102'`);
  for (const to of [alice, carol]) await bob.send(to, 'hello');
  for (const to of [alice, carol])
    await until(
      `the one with ${to.name} is being repaired`,
      async () => (await blockOf(bob, to)) === 'broken',
    );
  const open = async () => ((await blockOf(bob, alice)) ?? (await blockOf(bob, carol))) === undefined;
  await whileTimePasses(world, () => until('both can be written to', open));
  for (const to of [alice, carol]) await bob.send(to, 'are you there?');
  await seesTheSame(bob, { blocker: alice, away: carol, texts: ['hello', 'are you there?'] });
  await bob.leave();
  await bob.comeBack();
  await bob.online();
  await seesTheSame(bob, { blocker: alice, away: carol, texts: ['hello', 'are you there?'] });

  await alice.messenger.unblock({ accountId: bob.accountId });
  await carol.comeBack();
  await alice.send(bob, 'I am back');
  await whileTimePasses(world, () => bob.reads(alice, 'I am back'));
  for (const person of [alice, carol]) {
    await person.reads(bob, 'hello', 'are you there?');
    expect(await person.textsFrom(bob)).toEqual(['hello', 'are you there?']);
    expect(await bob.marks(person)).toEqual(['repaired']);
  }
});

test('R06 a conversation that breaks in the minute of a slip is founded again; one that holds goes on as it was', async () => {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  await world.introduce(alice, carol);
  await quiet(alice, bob, carol);
  for (const { accountId } of [bob, carol]) await alice.messenger.block({ accountId });
  await bob.leave();
  await bob.comeBack();
  await bob.damage(`UPDATE mls_group SET state = x'0102'`);
  await bob.send(alice, 'hello');
  await until('it is being repaired', async () => (await blockOf(bob, alice)) === 'broken');
  for (const { accountId } of [bob, carol]) await alice.messenger.unblock({ accountId });
  await alice.send(bob, 'a slip');
  await carol.send(alice, 'are you there?');
  await alice.reads(carol, 'are you there?');
  await whileTimePasses(world, async () => {
    await bob.reads(alice, 'a slip');
    await alice.reads(bob, 'hello');
  });
  for (const [one, other] of [
    [alice, bob],
    [bob, alice],
  ] as const)
    expect(await one.marks(other)).toEqual(['repaired']);
  world.advance(day / 24);
  await alice.send(carol, 'yes');
  await carol.reads(alice, 'yes');
  expect(await alice.marks(carol)).toEqual([]);
  expect(await carol.marks(alice)).toEqual([]);
});

test('R06 a slip doesn’t show where the device that made it is away when the other side confirms', async () => {
  const { world, alice, bob } = await friends();
  await alice.messenger.block({ accountId: bob.accountId });
  await alice.messenger.unblock({ accountId: bob.accountId });
  await alice.messenger.settle();
  await alice.leave();
  await bob.send(alice, 'are you there?');
  await bob.messenger.settle();
  world.advance(day / 24);
  await alice.comeBack();
  await alice.reads(bob, 'are you there?');
  await quiet(alice, bob);
  world.advance(day / 24);
  await alice.send(bob, 'yes');
  await bob.reads(alice, 'yes');
  expect(await alice.marks(bob)).toEqual([]);
  expect(await bob.marks(alice)).toEqual([]);
});

test('R06 what was under way to somebody ends with the block: neither a conversation founded again nor fresh keys reach them', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const carol = await world.person('Carol');
  await world.introduce(alice, carol);
  await quiet(alice, bob, carol);
  const { rules, transcript } = world.evil;
  const { accountId } = bob;
  /** What could leave has left. */
  const goesOn = async (text: string) => {
    await alice.send(carol, text);
    await carol.reads(alice, text);
  };
  const [withCarol] = await alice.look((store) => store.groups(carol.accountId));
  const commits = () =>
    transcript
      .sends('Alice')
      .filter(
        ({ commit }) =>
          commit !== undefined && toHex(commit.groupId) !== toHex(withCarol?.groupId ?? Buffer.of()),
      ).length;
  await alice.messenger.block({ accountId });
  world.advance(day);
  const held: (() => void)[] = [];
  const stop = rules.onDown((frame, link) => {
    if (link.owner !== 'Alice' || frame.body.case !== 'takenKeyPackages') return undefined;
    held.push(() => link.say(frame));
    return [];
  });
  await alice.messenger.unblock({ accountId });
  await until('it is being founded again', () => held.length > 0);
  await alice.messenger.block({ accountId });
  stop();
  const before = commits();
  for (const release of held) release();
  await alice.messenger.settle();
  await goesOn('one');
  expect(commits()).toBe(before);
  expect(await bob.marks(alice)).toEqual([]);

  // Unblocked, it is founded again at once; then a commit for fresh keys finds no register.
  await alice.messenger.unblock({ accountId });
  await alice.send(bob, 'here again');
  await bob.reads(alice, 'here again');
  await quiet(alice, bob);
  let lost = 0;
  const stopLosing = rules.onUp((frame, link) => {
    if (link.owner !== 'Alice' || frame.body.case !== 'send' || frame.body.value.commit === undefined)
      return undefined;
    lost += 1;
    return [];
  });
  world.advance(8 * day);
  await alice.send(bob, 'a week later');
  await until('fresh keys are on their way', () => lost > 0);
  await alice.messenger.block({ accountId });
  stopLosing();
  const atBlock = commits();
  world.evil.cut('Alice');
  alice.messenger.nudge();
  await goesOn('two');
  expect(commits()).toBe(atBlock);
});

test('R06 who is blocked brings a device in and takes one out as ever, and the two go on when they are unblocked', async () => {
  const { world, alice, bob, carol, phone } = await blockedByOneAndOtherAway();
  const tablet = await world.addDevice(bob, 'tablet');
  await tablet.joined(alice, carol);
  const both = async (from: Person, devices: Person[], text: string) => {
    for (const to of [alice, carol]) await from.send(to, text);
    for (const device of devices) await seesTheSame(device, { blocker: alice, away: carol, texts: [text] });
  };
  await both(tablet, [tablet], 'from the new one');
  await bob.messenger.removeDevice({ deviceId: phone.deviceId });
  await both(bob, [bob, tablet], 'one is gone');
  await carol.comeBack();
  await carol.reads(bob, 'from the new one', 'one is gone');
  await alice.messenger.unblock({ accountId: bob.accountId });
  await whileTimePasses(world, () => alice.reads(bob, 'from the new one', 'one is gone'));
  await alice.send(bob, 'there you are');
  for (const device of [bob, tablet]) await device.reads(alice, 'there you are');
});

test('R06 a request is blocked without a word, and no later one of that account is shown until it is unblocked', async () => {
  const world = await newWorld({ isEvil: true });
  const alice = await world.person('Alice');
  const carol = await world.person('Carol');
  const { id } = await world.ask(alice, carol);
  const asked = await carol.messenger.listContacts();
  await alice.messenger.block({ accountId: id });
  expect(await alice.messenger.listRequests()).toEqual([]);
  expect(await alice.messenger.listBlocked()).toMatchObject([{ accountId: id, name: 'Carol' }]);
  expect(await carol.messenger.listContacts()).toEqual(asked);
  // As it looks when the one who was asked is away.
  const dave = await world.person('Dave');
  const { url: daves } = await dave.messenger.createContactLink({ uses: 1, hours: 1 });
  await dave.leave();
  await carol.messenger.sendContactRequest({ url: daves });
  const shown = (await carol.messenger.listContacts()).map(
    ({ accountId: _a, name: _n, pattern: _p, ...rest }) => rest,
  );
  expect(shown[0]).toEqual(shown[1]);
  expect((await carol.status()).waiting).toBe(0);
  const { url } = await alice.messenger.createContactLink({ uses: 3, hours: 1 });
  const again = (fill: number) =>
    claim(world, { url, owner: alice, accountId: carol.accountBytes, name: 'Carol', fill });
  await again(5);
  await until('the link was used', async () => (await alice.messenger.listContactLinks())[0]?.usesLeft === 2);
  expect(await alice.messenger.listRequests()).toEqual([]);
  // Nor can Alice ask her by a slip.
  const link = await carol.messenger.createContactLink({ uses: 1, hours: 1 });
  await expect(alice.messenger.sendContactRequest({ url: link.url })).rejects.toMatchObject({
    code: 'contact_blocked',
  });
  await alice.messenger.unblock({ accountId: id });
  await again(6);
  await until('it is shown', async () => (await alice.messenger.listRequests()).length === 1);
});

test('R06 who was blocked for days can be written to when they are unblocked, and writes', async () => {
  const { world, alice, bob } = await friends();
  await alice.messenger.block({ accountId: bob.accountId });
  await bob.send(alice, 'hello?');
  // Taking a device out replaces the grants that people hold, but gives none to who is blocked.
  const phone = await world.addDevice(alice);
  await alice.messenger.removeDevice({ deviceId: phone.deviceId });
  expect(await grantsGiven(alice)).toBe(0);
  world.advance(3 * day);
  await alice.messenger.unblock({ accountId: bob.accountId });
  await alice.send(bob, 'let us talk');
  await bob.reads(alice, 'let us talk');
  await alice.reads(bob, 'hello?');
  await bob.send(alice, 'gladly');
  await alice.reads(bob, 'gladly');
});

test('R06 nobody is blocked who isn’t there, and blocking twice or unblocking nobody changes nothing', async () => {
  const { alice, bob } = await friends();
  for (const accountId of ['', 'zz', '00'.repeat(16)]) {
    await expect(alice.messenger.block({ accountId })).rejects.toMatchObject({ code: 'contact_unknown' });
    await alice.messenger.unblock({ accountId });
  }
  const { accountId } = bob;
  await alice.messenger.block({ accountId });
  const [first] = await alice.messenger.listBlocked();
  await alice.messenger.block({ accountId });
  expect(await alice.messenger.listBlocked()).toEqual([first]);
});

// -- helpers

/** Of two conversations in which the same was written, until it left. */
async function seesTheSame(
  device: Person,
  { blocker, away, texts }: { blocker: Person; away: Person; texts: string[] },
): Promise<void> {
  const last = texts.at(-1) ?? '';
  for (const other of [blocker, away]) {
    await until(`${device.label} sees that ${last} left for ${other.name}`, async () => {
      const messages = await device.messages(other);
      return messages.some(({ text, status }) => text === last && status === 'sent');
    });
  }
  expect(await shownOf(device, blocker)).toEqual(await shownOf(device, away));
}

async function shownOf(device: Person, other: Person) {
  const messages = await device.messages(other);
  const { messenger } = device;
  const row = (await messenger.listConversations()).find(
    ({ conversationId }) => conversationId === other.accountId,
  );
  const contact = (await messenger.listContacts()).find(({ accountId }) => accountId === other.accountId);
  const { block, devices } = await viewOf(device, other);
  return {
    messages: messages.map(({ kind, text, status, isOwn }) => [kind, text, status, isOwn]),
    row: [row?.lastText, row?.lastStatus, row?.unread, row?.block],
    contact: [contact?.isEstablished, contact?.trust.level],
    view: [block, devices],
    waiting: (await device.status()).waiting,
  };
}

/** Bob on two devices, whom Alice has just blocked, and whom Carol would like but is away. */
async function blockedByOneAndOtherAway() {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  await world.introduce(carol, bob);
  const phone = await world.addDevice(bob);
  await phone.joined(alice, carol);
  await quiet(alice, bob, carol, phone);
  await alice.messenger.block({ accountId: bob.accountId });
  await carol.leave();
  return { world, alice, bob, carol, phone };
}

async function blockOf(person: Person, other: Person): Promise<string | undefined> {
  return (await viewOf(person, other)).block;
}

async function viewOf(person: Person, other: Person) {
  return await person.messenger.openConversation({ conversationId: other.accountId });
}

/** What they show to reach the other. */
async function grantOf(person: Person, other: Person): Promise<Uint8Array> {
  const [row] = await person.look((store) =>
    store.rows<{ secret: Uint8Array }>(`SELECT grant_secret AS secret FROM contact WHERE account_id = ?`, [
      other.accountBytes,
    ]),
  );
  return row?.secret ?? new Uint8Array();
}

/** How many that were given to people still work. */
async function grantsGiven(person: Person): Promise<number> {
  return await person.look((store) => store.count('own_grant', `account_id IS NOT NULL AND is_deleted = 0`));
}

async function cursorOf(person: Person): Promise<{ cursor: number }> {
  const [row] = await person.look((store) => store.rows<{ cursor: number }>(`SELECT cursor FROM account`));
  return row ?? { cursor: 0 };
}
