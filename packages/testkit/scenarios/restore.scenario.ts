// A server restored from a backup: clients bring back what it lacks, by themselves.
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { until, type Person } from '../src/index.ts';
import { friends, newWorld, numbered, quiet, sendAll, whileTimePasses } from './story.test-helper.ts';

const day = 86_400_000;

/** Both hold the whole conversation, each message once, and nothing else between them. */
async function expectWhole(a: Person, b: Person): Promise<void> {
  await a.allDelivered(b);
  await b.allDelivered(a);
  expect(await a.textsFrom(b)).toEqual(await ownTexts(b, a));
  expect(await b.textsFrom(a)).toEqual(await ownTexts(a, b));
  expect([...(await a.marks(b)), ...(await b.marks(a))]).toEqual([]);
}

async function ownTexts(person: Person, other: Person): Promise<string[]> {
  const messages = await person.messages(other);
  return messages.filter(({ kind, isOwn }) => kind === 'text' && isOwn).map(({ text }) => text);
}

test('R25 a backup from before 100 messages: nothing is lost or shown twice', async () => {
  const { world, alice, bob } = await friends();
  await sendAll(alice, bob, numbered(5, 'before'));
  await alice.allDelivered(bob);
  const copy = await world.backUp();

  // Read and confirmed; read by Bob, whose confirmation stays with him; only on the server.
  await sendAll(alice, bob, numbered(40, 'confirmed'));
  await sendAll(bob, alice, numbered(20, 'answer'));
  await alice.allDelivered(bob);
  await bob.allDelivered(alice);
  bob.network.onFrameOut = (_frame, url) => (url.endsWith('/v1/delivery') ? 'lose' : 'pass');
  await sendAll(alice, bob, numbered(20, 'unconfirmed'));
  await bob.reads(alice, ...numbered(20, 'unconfirmed'));
  await bob.leave();
  bob.network.onFrameOut = () => 'pass';
  await sendAll(alice, bob, numbered(20, 'waiting'));
  await until('the server has them', async () => (await alice.status()).waiting === 0);

  await world.restore(copy);
  await bob.comeBack();
  await expectWhole(alice, bob);
  expect(await bob.textsFrom(alice)).toHaveLength(85);
  expect(alice.events).toContainEqual({ kind: 'notice', notice: { code: 'server_restored' } });
  await sendAll(bob, alice, ['after']);
  await alice.reads(bob, 'after');
  await expectWhole(alice, bob);
});

test('R25 a device that had everything when the backup was made has caught up with the restored server', async () => {
  const { world, alice, bob } = await friends();
  await sendAll(alice, bob, ['read before']);
  await quiet(alice, bob);
  await alice.leave();
  await bob.leave();
  const copy = await world.backUp();
  await world.restore(copy);
  // Nobody else is there who would write.
  await bob.comeBack();
  await until('Bob has caught up', async () => (await bob.status()).isCaughtUp === true);
  expect(await bob.textsFrom(alice)).toEqual(['read before']);
});

test('R25 commits that were made after the backup are not lost with it', async () => {
  const { world, alice, bob } = await friends();
  const copy = await world.backUp();
  // Two commits that both sides have, one that Bob doesn't have yet.
  for (const [one, other] of [
    [alice, bob],
    [bob, alice],
  ] as const) {
    const epoch = await one.epoch(other);
    world.advance(8 * day);
    await one.send(other, `a week later, ${one.name}`);
    await until('both have a fresh key', async () => (await other.epoch(one)) > epoch);
  }
  await alice.allDelivered(bob);
  await bob.allDelivered(alice);
  await bob.leave();
  world.advance(8 * day);
  await sendAll(alice, bob, ['two weeks later', 'in the new epoch']);
  await until('the server has it', async () => (await alice.status()).waiting === 0);

  await world.restore(copy);
  await bob.comeBack();
  await bob.reads(alice, 'two weeks later', 'in the new epoch');
  await expectWhole(alice, bob);
  // The register of the restored server follows, though it missed commits that nobody sends again.
  const epoch = await bob.epoch(alice);
  world.advance(8 * day);
  await sendAll(bob, alice, ['a month later', 'and again']);
  await alice.reads(bob, 'a month later', 'and again');
  await until('both have a fresh key', async () => (await alice.epoch(bob)) > epoch);
  await expectWhole(alice, bob);
});

test('R25 a conversation that was founded after the backup goes on', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const bob = await world.person('Bob');
  const carol = await world.person('Carol');
  const copy = await world.backUp();
  await world.introduce(alice, bob);
  await sendAll(alice, bob, numbered(3, 'Alice'));
  await sendAll(bob, alice, numbered(3, 'Bob'));
  await alice.allDelivered(bob);
  await bob.allDelivered(alice);
  // A request that was answered while the one who asked was away.
  const { id } = await world.ask(alice, carol);
  await carol.leave();
  await alice.messenger.acceptRequest({ id });
  await until(
    'the server has it',
    async () => (await alice.look((store) => store.count('staged_commit'))) === 0,
  );
  await alice.send(carol, 'welcome');

  await world.restore(copy);
  await carol.comeBack();
  await carol.online();
  // Her grant was refused as long as the restored server didn't know it.
  await whileTimePasses(world, () => world.open(alice, carol));
  await carol.reads(alice, 'welcome');
  await sendAll(alice, bob, ['after']);
  await sendAll(bob, alice, ['after']);
  await expectWhole(alice, bob);
  await carol.send(alice, 'thank you');
  await alice.reads(carol, 'thank you');
  await expectWhole(alice, carol);
});

test('R25 a request that waited for an answer is neither lost nor shown again when it was declined', async () => {
  const world = await newWorld();
  const [alice, bob, carol] = [
    await world.person('Alice'),
    await world.person('Bob'),
    await world.person('Carol'),
  ];
  const before = await alice.messenger.createContactLink({ uses: 2, hours: 1 });
  await carol.messenger.sendContactRequest({ url: before.url });
  await until('Alice has it', async () => (await alice.messenger.listRequests()).length === 1);
  await alice.leave();
  const copy = await world.backUp();
  await bob.messenger.sendContactRequest({ url: before.url });
  await alice.comeBack();
  await until('Alice has it too', async () => (await alice.messenger.listRequests()).length === 2);
  await alice.messenger.declineRequest({ id: carol.accountId });

  await world.restore(copy);
  const restored = { kind: 'notice', notice: { code: 'server_restored' } };
  for (const person of [alice, bob]) {
    await until(`${person.name} knows`, () =>
      person.events.some((event) => isDeepStrictEqual(event, restored)),
    );
    await person.synced();
  }
  const requests = await alice.messenger.listRequests();
  expect(requests.map(({ name }) => name)).toEqual(['Bob']);
  await alice.messenger.acceptRequest({ id: bob.accountId });
  await world.open(alice, bob);
  expect((await alice.messenger.listRequests()).map(({ name }) => name)).toEqual([]);
});

test('R25 grants made after the backup work again, deleted ones stay deleted', async () => {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  const revoked = await alice.messenger.createContactLink({ uses: 3, hours: 9 });
  const copy = await world.backUp();
  await alice.messenger.revokeContactLink({ id: revoked.id });
  const made = await alice.messenger.createContactLink({ uses: 1, hours: 9 });
  await alice.leave();
  await sendAll(bob, alice, ['while she is away']);
  await until('it left', async () => (await bob.status()).waiting === 0);

  await world.restore(copy);
  await alice.comeBack();
  await alice.synced();
  await expect(carol.messenger.sendContactRequest({ url: revoked.url })).rejects.toMatchObject({
    code: 'link_used',
  });
  expect(await carol.messenger.sendContactRequest({ url: made.url })).toMatchObject({ state: 'sent' });
  await until('Alice has it', async () => (await alice.messenger.listRequests()).length === 1);
  await alice.reads(bob, 'while she is away');
  await expectWhole(alice, bob);
});
