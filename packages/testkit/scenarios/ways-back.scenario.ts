// DESIGN 4, "Ways back": whatever a device missed or lost, the conversation goes on by itself.
import { decode, MailSchema, limits } from '@ganira/protocol';
import { expect, test } from 'vitest';
import { until, type EvilItem, type Person, type World } from '../src/index.ts';
import { friends, newWorld, numbered, sendAll, whileTimePasses } from './story.test-helper.ts';

const day = 86_400_000;

async function goesOn(a: Person, b: Person): Promise<void> {
  await a.send(b, 'still there?');
  await b.reads(a, 'still there?');
  await b.send(a, 'still here');
  await a.reads(b, 'still here');
  await a.allDelivered(b);
  await b.allDelivered(a);
}

/** The stored state is overwritten with what can't be a state. */
async function corrupt(person: Person, other: Person): Promise<void> {
  const groups = await person.look((store) => store.groups(other.accountId));
  await person.leave();
  await person.comeBack();
  for (const { groupId } of groups) {
    await person.damage(`UPDATE mls_group SET state = x'0102' WHERE group_id = ?`, [groupId]);
  }
}

/** By its length: a commit carries a path of keys, a short message is one bucket. */
function isCommit(item: EvilItem): boolean {
  const { body } = decode(MailSchema, item.body, limits.body);
  return body.case === 'message' && body.value.mls.length > 1_500;
}

async function freshKeys(world: World, from: Person, to: Person): Promise<void> {
  const epoch = await from.epoch(to);
  world.advance(8 * day);
  await from.send(to, 'with a fresh key');
  await until('there is a fresh key', async () => (await from.epoch(to)) > epoch);
}

test('R25 a device that missed a commit is added again, and gets what it missed', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  let dropped = 0;
  const stop = world.evil.onMailFor('Bob', (items) => {
    const kept = items.filter((item) => !isCommit(item));
    dropped += items.length - kept.length;
    return kept;
  });
  await freshKeys(world, alice, bob);
  await bob.reads(alice, 'with a fresh key');
  stop();
  expect(dropped).toBe(1);
  await goesOn(alice, bob);
  expect(await bob.texts(alice)).toEqual(['with a fresh key', 'still there?', 'still here']);
  expect([...(await alice.marks(bob)), ...(await bob.marks(alice))]).toEqual([]);
});

test('R25 a device whose mail expired while it was away gets it from the other side', async () => {
  const { world, alice, bob } = await friends();
  await sendAll(alice, bob, ['before']);
  await alice.allDelivered(bob);
  await bob.leave();
  await sendAll(alice, bob, numbered(5));
  await until('the server has it', async () => (await alice.status()).waiting === 0);
  world.advance(32 * day);
  await world.sweep();
  await sendAll(alice, bob, ['a month later']);
  await until('the server has it', async () => (await alice.status()).waiting === 0);
  await bob.comeBack();
  await bob.reads(alice, ...numbered(5), 'a month later');
  await goesOn(alice, bob);
  expect(await bob.textsFrom(alice)).toEqual(['before', ...numbered(5), 'a month later', 'still there?']);
});

test('R25 mail that expired is asked for even when nothing follows it', async () => {
  const { world, alice, bob } = await friends();
  await bob.leave();
  await sendAll(alice, bob, numbered(3));
  await until('the server has it', async () => (await alice.status()).waiting === 0);
  world.advance(32 * day);
  await world.sweep();
  await bob.comeBack();
  await bob.reads(alice, ...numbered(3));
  expect(await bob.texts(alice)).toEqual(numbered(3));
  await goesOn(alice, bob);
});

test('R25 a corrupted state is noticed when a message comes, and repaired', async () => {
  const { alice, bob } = await friends();
  await corrupt(bob, alice);
  await sendAll(alice, bob, numbered(3));
  await bob.reads(alice, ...numbered(3));
  await goesOn(alice, bob);
  expect(await bob.epoch(alice)).toBe(2);
  expect(await bob.textsFrom(alice)).toEqual([...numbered(3), 'still there?']);
});

test('R25 a corrupted state is noticed when a message is sent, and repaired', async () => {
  const { alice, bob } = await friends();
  await corrupt(bob, alice);
  await sendAll(bob, alice, numbered(3));
  await alice.reads(bob, ...numbered(3));
  await goesOn(alice, bob);
  expect(await alice.epoch(bob)).toBe(2);
  expect(await alice.textsFrom(bob)).toEqual([...numbered(3), 'still here']);
});

test('R25 while it is repaired the conversation says so', async () => {
  const { alice, bob } = await friends();
  await alice.leave();
  await corrupt(bob, alice);
  await bob.send(alice, 'who can read this?');
  await until(
    'it says so',
    async () =>
      (await bob.messenger.openConversation({ conversationId: alice.accountId })).block === 'broken',
  );
  await alice.comeBack();
  await until(
    'it no longer does',
    async () =>
      (await bob.messenger.openConversation({ conversationId: alice.accountId })).block === undefined,
  );
  await goesOn(alice, bob);
});

test('R25 one broken conversation does not stop the others', async () => {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  await world.introduce(carol, bob);
  await alice.leave();
  await corrupt(bob, alice);
  await sendAll(bob, alice, numbered(3, 'to Alice'));
  await bob.send(carol, 'to Carol');
  await carol.reads(bob, 'to Carol');
  await carol.send(bob, 'to Bob');
  await bob.reads(carol, 'to Bob');
  await alice.comeBack();
  await alice.reads(bob, ...numbered(3, 'to Alice'));
});

test('R25 both sides broken at once: founded again, and nothing is lost', async () => {
  const { alice, bob } = await friends();
  await sendAll(alice, bob, ['before']);
  await alice.allDelivered(bob);
  alice.network.cut();
  bob.network.cut();
  await sendAll(alice, bob, numbered(2, 'Alice'));
  await sendAll(bob, alice, numbered(2, 'Bob'));
  await corrupt(alice, bob);
  await corrupt(bob, alice);
  alice.network.mend();
  bob.network.mend();
  await alice.reads(bob, ...numbered(2, 'Bob'));
  await bob.reads(alice, ...numbered(2, 'Alice'));
  await goesOn(alice, bob);
  const [group] = await alice.look((store) => store.groups(bob.accountId));
  expect(group).toMatchObject({ generation: 1, health: 'good' });
  expect(await bob.textsFrom(alice)).toEqual(['before', ...numbered(2, 'Alice'), 'still there?']);
  expect(await alice.textsFrom(bob)).toEqual([...numbered(2, 'Bob'), 'still here']);
  expect(await alice.marks(bob)).toEqual(['repaired']);
});

test('R25 a resync that stays unanswered: founded again by either side', async () => {
  for (const name of ['lower', 'higher'] as const) {
    const { world, alice, bob } = await friends({ isEvil: true });
    const isLower = alice.accountId < bob.accountId;
    const [broken, other] = isLower === (name === 'lower') ? [alice, bob] : [bob, alice];
    const stop = world.evil.onMailFor(other.name, (items) =>
      items.filter((item) => decode(MailSchema, item.body, limits.body).body.case !== 'resync'),
    );
    await corrupt(broken, other);
    await sendAll(broken, other, numbered(2));
    await whileTimePasses(world, () => other.reads(broken, ...numbered(2)));
    stop();
    await goesOn(alice, bob);
    expect(await other.textsFrom(broken)).toEqual([
      ...numbered(2),
      broken === alice ? 'still there?' : 'still here',
    ]);
    const [group] = await alice.look((store) => store.groups(bob.accountId));
    expect(group).toMatchObject({ generation: 1, health: 'good' });
  }
});

test('R25 two conversations founded at once for one pair become one, and messages move', async () => {
  const world = await newWorld();
  const [alice, bob] = [await world.person('Alice'), await world.person('Bob')];
  const toBob = await world.ask(alice, bob);
  const toAlice = await world.ask(bob, alice);
  // Neither sees the other's Welcome before both have founded and written.
  const acceptAndWrite = async (one: Person, other: Person, id: string) => {
    one.network.onFrameIn = (_frame, url) => (url.endsWith('/v1/mailbox') ? 'lose' : 'pass');
    one.network.drop();
    await one.messenger.acceptRequest({ id });
    await sendAll(one, other, numbered(2, one.name));
    await until('it left', async () => (await one.status()).waiting === 0);
  };
  await Promise.all([acceptAndWrite(alice, bob, toBob.id), acceptAndWrite(bob, alice, toAlice.id)]);
  const groupOf = (one: Person, other: Person) => one.look((store) => store.groups(other.accountId));
  const founded = [...(await groupOf(alice, bob)), ...(await groupOf(bob, alice))].map(({ groupId }) =>
    Buffer.from(groupId).toString('hex'),
  );
  expect(new Set(founded).size).toBe(2);
  for (const one of [alice, bob]) {
    one.network.onFrameIn = () => 'pass';
    one.clock.advance(60_000);
  }
  await world.open(alice, bob);
  await goesOn(alice, bob);
  expect(await bob.textsFrom(alice)).toEqual([...numbered(2, 'Alice'), 'still there?']);
  expect(await alice.textsFrom(bob)).toEqual([...numbered(2, 'Bob'), 'still here']);
  const kept = [(await groupOf(alice, bob))[0], (await groupOf(bob, alice))[0]].map((group) =>
    Buffer.from(group?.groupId ?? []).toString('hex'),
  );
  expect(kept).toEqual([founded.toSorted()[0], founded.toSorted()[0]]);
  for (const one of [alice, bob]) expect(await one.messenger.listRequests()).toEqual([]);
});

test('R25 whoever never got the first message of a conversation gets it a day later', async () => {
  const world = await newWorld({ isEvil: true });
  const [alice, bob] = [await world.person('Alice'), await world.person('Bob')];
  const { id } = await world.ask(alice, bob);
  const stop = world.evil.onMailFor('Bob', () => []);
  await alice.messenger.acceptRequest({ id });
  await alice.send(bob, 'welcome');
  await until('it left', async () => (await alice.status()).waiting === 0);
  stop();
  expect(await bob.messenger.listContacts()).toEqual([]);
  world.advance(day);
  alice.messenger.nudge();
  await world.open(alice, bob);
  await goesOn(alice, bob);
  expect(await bob.textsFrom(alice)).toEqual(['welcome', 'still there?']);
});
