// What a dishonest server tries with identity chains: it withholds their news from a contact, and
// gives a device chains that were changed.
import { appendRemoveDevice, verifyChain } from '@ganira/identity';
import { decode, fromHex, limits, MailSchema } from '@ganira/protocol';
import { expect, test } from 'vitest';
import { Rogue, until, type EvilItem, type Person, type World } from '../src/index.ts';
import { friends, quiet, whileTimePasses } from './story.test-helper.ts';

type Chain = readonly Uint8Array[];

/** What one person is told when they ask for somebody's chain. @returns how to stop. */
function lieAbout(
  world: World,
  { to, about }: { to: string; about: Person },
  lie: (chain: Chain) => Chain,
): () => void {
  return world.evil.rules.onDown((frame, link) => {
    if (link.owner !== to || frame.body.case !== 'takenKeyPackages') return undefined;
    const taken = frame.body.value;
    if (Buffer.compare(taken.accountId, about.accountBytes) === 0) taken.chain = [...lie(taken.chain)];
    return undefined;
  });
}

async function stateOf(device: Person, other: Person): Promise<Uint8Array> {
  const [group] = await device.look((store) => store.groups(other.accountId));
  return group?.state ?? new Uint8Array();
}

/** Commits and Welcomes are longer than short messages. */
const isLong = ({ body }: EvilItem) => body.length > 1_500;

/** What somebody's clients sent since then, as MLS messages. */
function messagesOf(world: World, owner: string, from: number): Uint8Array[] {
  return world.evil.transcript
    .sends(owner)
    .slice(from)
    .flatMap(({ body }) => {
      const mail = decode(MailSchema, body, limits.body).body;
      return mail.case === 'message' ? [mail.value.mls] : [];
    });
}

/** What the server withholds from Alice of what the removal sends her, and what she gets all the same. */
const withheld: Readonly<Record<string, (item: EvilItem, at: number) => boolean>> = {
  'the news': (_item, at) => at === 0,
  'all but later messages': (item, at) => at === 0 || isLong(item),
};

test('P28 a server that withholds the news of a removal brings the device nothing of what is written after', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  for (const [what, fits] of Object.entries(withheld)) {
    const phone = await world.addDevice(bob, `phone without ${what}`);
    await phone.joined(alice);
    await alice.send(bob, `to all, ${what}`);
    await phone.reads(alice, `to all, ${what}`);
    await quiet(alice, bob, phone);
    const thief = await Rogue.with(await stateOf(phone, alice));
    const marks = (await alice.marks(bob)).length;
    // The chain that Alice gets when she asks stays as it was, too.
    const { length } = bob.messenger.ownChain;
    const stopLying = lieAbout(world, { to: 'Alice', about: bob }, (chain) => chain.slice(0, length));
    let count = 0;
    const hold = world.evil.hold('Alice', (item) => fits(item, count++));

    await bob.messenger.removeDevice({ deviceId: phone.deviceId });
    await bob.send(alice, `without it, ${what}`);
    await until('a later message came, and she can judge or ask', async () => {
      const [group] = await alice.look((store) =>
        store.rows<{ health: string }>(
          'SELECT health FROM mls_group JOIN contact USING (group_id) WHERE contact.account_id = ?',
          [bob.accountBytes],
        ),
      );
      return (await alice.marks(bob)).length > marks || group?.health !== 'good';
    });
    expect(hold.items.length).toBeGreaterThan(0);
    const from = world.evil.transcript.sends('Alice').length;
    await alice.send(bob, `just us, ${what}`);
    await bob.send(alice, `and more, ${what}`);
    await until('it left Bob', async () => (await bob.status()).waiting === 0);
    stopLying();
    hold.stop();
    hold.release();
    await whileTimePasses(world, async () => {
      await bob.reads(alice, `just us, ${what}`);
      await alice.reads(bob, `without it, ${what}`, `and more, ${what}`);
      await quiet(alice, bob);
    });
    const sent = messagesOf(world, 'Alice', from);
    expect(sent.length).toBeGreaterThan(0);
    expect(await thief.opensAny(sent)).toBe(false);
    expect(await phone.texts(alice)).toEqual([`to all, ${what}`]);
  }
});

type Lie = (chain: Chain, others: { alien: Chain; fork: Uint8Array }) => Chain;

/** What a server can make of a chain of three entries, and the name of what it is refused for. */
const lies: readonly [what: string, lie: Lie, name: string][] = [
  ['nothing at all', () => [], 'empty_chain'],
  ['a changed signature', (chain) => [...chain.slice(0, 2), changed(chain[2])], 'signature_invalid'],
  ['an entry twice', (chain) => [...chain, ...chain.slice(2)], 'sequence_gap'],
  [
    'entries in another order',
    ([a, b, c]) => [a, c, b].filter((entry) => entry !== undefined),
    'sequence_gap',
  ],
  ['an entry left out', ([a, , c]) => [a, c].filter((entry) => entry !== undefined), 'sequence_gap'],
  ['the end of another chain', (chain, { alien }) => [...chain, ...alien], 'genesis_repeated'],
  [
    'an entry cut short',
    (chain) => [...chain.slice(0, 2), (chain[2] ?? new Uint8Array()).slice(0, -9)],
    'malformed',
  ],
  ['garbage', (chain) => [...chain, Uint8Array.of(1, 2, 3)], 'malformed'],
  ['another genesis', (_chain, { alien }) => alien, 'account_mismatch'],
  [
    'another history, signed by a device',
    (chain, { fork }) => [...chain.slice(0, 2), fork],
    'the identity chain contradicts the known one',
  ],
];

function changed(entry: Uint8Array = new Uint8Array()): Uint8Array {
  const copy = entry.slice();
  copy[copy.length - 1] = (copy.at(-1) ?? 0) ^ 1;
  return copy;
}

test('R55 P1 P3 forged, replayed, reordered and truncated entries of the own chain are refused by name, and nothing changes', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const phone = await world.addDevice(bob);
  const before = verifyChain(bob.messenger.ownChain);
  // What the phone would sign for the server, if it were stolen.
  const { deviceId, secretKey } = await phone.look((store) => store.device());
  const fork = appendRemoveDevice(
    before,
    { kind: 'device', deviceId, secretKey },
    { deviceId: fromHex(bob.deviceId) ?? new Uint8Array(), signedAt: 1n },
  );
  const tablet = await world.addDevice(bob, 'tablet');
  await tablet.joined(alice);
  await quiet(alice, bob);
  const known = bob.messenger.ownChain;
  expect(known).toHaveLength(3);
  const alien = alice.messenger.ownChain;
  const refused: string[] = [];
  for (const [what, lie] of lies) {
    const stop = lieAbout(world, { to: 'Bob', about: bob }, (chain) => lie(chain, { alien, fork }));
    const removal = bob.messenger.removeDevice({ deviceId: tablet.deviceId });
    refused.push(
      await removal.then(
        () => 'taken',
        ({ code, message }) => `${what}: ${code}, ${message}`,
      ),
    );
    stop();
    expect(bob.messenger.ownChain, what).toEqual(known);
  }
  expect(refused).toEqual(lies.map(([what, , name]) => `${what}: identity_refused, ${name}`));
  expect((await bob.messenger.listDevices()).devices).toHaveLength(3);
  // An older chain is no contradiction: what is known stays, and the removal goes on from there.
  const stop = lieAbout(world, { to: 'Bob', about: bob }, (chain) => chain.slice(0, 1));
  await bob.messenger.removeDevice({ deviceId: tablet.deviceId });
  stop();
  await until('the tablet is out', async () => (await tablet.status()).connection === 'removed');
  await bob.send(alice, 'as before');
  await alice.reads(bob, 'as before');
  await phone.reads(alice, 'as before');
});
