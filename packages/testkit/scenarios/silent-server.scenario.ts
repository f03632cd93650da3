// A server that leaves something without an answer holds up nobody but those whom it is about.
import { areEqual, type ClientFrame, type ServerFrame } from '@ganira/protocol';
import { expect, test } from 'vitest';
import { until, type EvilLink, type Person, type World } from '../src/index.ts';
import { newWorld, numbered, quiet, sendAll, whileTimePasses } from './story.test-helper.ts';

const day = 86_400_000;
/** More than a request waits for its answer. */
const longerThanPatience = 31_000;

/** What somebody's delivery connections asked the server for, and what gets no answer of it. */
class Silence {
  /** Of each connection, by number. */
  readonly #routes = new Map<EvilLink, Map<number, readonly Uint8Array[]>>();
  #isSilent: (grants: readonly Uint8Array[]) => boolean = () => false;
  /** How many questions stayed without an answer. */
  asked = 0;

  constructor(world: World, owner: string) {
    world.evil.rules.onUp(({ body }, link) => {
      if (link.owner !== owner || link.channel !== 'delivery') return undefined;
      const routes = this.#routes.get(link) ?? new Map<number, readonly Uint8Array[]>();
      this.#routes.set(link, routes);
      if (body.case === 'openRoute') routes.set(body.value.route, body.value.grants);
      if (!grantsOf(body, routes).some(this.#isSilent)) return undefined;
      this.asked += 1;
      return [];
    });
  }

  /** Whatever is asked for under these grants gets no answer, and reaches nobody. */
  begin(isSilent: (grants: readonly Uint8Array[]) => boolean): void {
    this.#isSilent = isSilent;
  }

  end(): void {
    this.#isSilent = () => false;
  }
}

/** The lists of grants that a question shows. */
function grantsOf(
  body: ClientFrame['body'],
  routes: ReadonlyMap<number, readonly Uint8Array[]>,
): (readonly Uint8Array[])[] {
  if (body.case === 'takeKeyPackages') return [[body.value.grant]];
  if (body.case !== 'send') return [];
  return [body.value, ...body.value.attached].map(({ route }) => routes.get(route) ?? []);
}

function isAmong(grant: Uint8Array): (grants: readonly Uint8Array[]) => boolean {
  return (grants) => grants.some((one) => areEqual(one, grant));
}

interface Trio {
  world: World;
  alice: Person;
  bob: Person;
  carol: Person;
  /** About Alice's connections. */
  silence: Silence;
}

/** Alice, with Bob and Carol as contacts, at an EvilServer. */
async function trio(): Promise<Trio> {
  const world = await newWorld({ isEvil: true });
  const silence = new Silence(world, 'Alice');
  const alice = await world.person('Alice');
  const [bob, carol] = [await world.person('Bob'), await world.person('Carol')];
  await world.introduce(alice, bob);
  await world.introduce(alice, carol);
  await quiet(alice, bob, carol);
  return { world, alice, bob, carol, silence };
}

async function grantOf(person: Person, other: Person): Promise<Uint8Array> {
  const [row] = await person.look((store) =>
    store.rows<{ secret: Uint8Array }>('SELECT grant_secret AS secret FROM contact WHERE account_id = ?', [
      other.accountBytes,
    ]),
  );
  return row?.secret ?? new Uint8Array();
}

/** Each is read while nothing about the silent one is answered, however often that is tried again. */
async function talksOn({ world, alice, bob, silence }: Trio): Promise<void> {
  for (const round of [1, 2, 3, 4]) {
    const { asked } = silence;
    await alice.send(bob, `in round ${round}`);
    await bob.reads(alice, `in round ${round}`);
    await alice.send(bob, `once more in round ${round}`);
    await bob.reads(alice, `once more in round ${round}`);
    // Time passes where nothing else is on its way that it would make late.
    await alice.allDelivered(bob);
    world.advance(longerThanPatience);
    await whileTimePasses(world, () => until('it is asked again', () => silence.asked > asked));
  }
}

async function isWhole(one: Person, other: Person, texts: readonly string[]): Promise<void> {
  expect(await other.textsFrom(one)).toEqual(texts);
  expect([...(await one.marks(other)), ...(await other.marks(one))]).toEqual([]);
}

test('R25 a commit that the server leaves without an answer holds up its own conversation alone', async () => {
  const all = await trio();
  const { world, alice, bob, carol, silence } = all;
  const epoch = await alice.epoch(carol);
  silence.begin(isAmong(await grantOf(alice, carol)));
  world.advance(8 * day);
  await sendAll(alice, carol, numbered(3));
  await until('the commit was offered', () => silence.asked > 0);
  await talksOn(all);
  expect(await alice.epoch(bob)).toBeGreaterThan(1);
  expect(await carol.textsFrom(alice)).toEqual([]);
  silence.end();
  await whileTimePasses(world, () => carol.reads(alice, ...numbered(3)));
  await whileTimePasses(world, () => alice.allDelivered(carol));
  expect(await carol.epoch(alice)).toBeGreaterThan(epoch);
  await isWhole(alice, carol, numbered(3));
  expect(await bob.textsFrom(alice)).toHaveLength(8);
  await isWhole(alice, bob, await bob.textsFrom(alice));
});

test('R25 messages that the server leaves without an answer hold up their own conversation alone', async () => {
  const all = await trio();
  const { world, alice, carol, silence } = all;
  silence.begin(isAmong(await grantOf(alice, carol)));
  await sendAll(alice, carol, numbered(100));
  await until('it was tried', () => silence.asked > 0);
  await talksOn(all);
  silence.end();
  await whileTimePasses(world, () => carol.reads(alice, ...numbered(100)));
  await whileTimePasses(world, () => alice.allDelivered(carol));
  await isWhole(alice, carol, numbered(100));
});

test('R25 a conversation that can’t be founded again, for want of an answer, holds up no other', async () => {
  const all = await trio();
  const { world, alice, carol, silence } = all;
  await alice.leave();
  await alice.comeBack();
  await alice.online();
  silence.begin(isAmong(await grantOf(alice, carol)));
  await alice.damage(`UPDATE mls_group SET health = 'condemned' WHERE account_id = ?`, [carol.accountBytes]);
  await alice.send(carol, 'in another group');
  await until('keys were asked for', () => silence.asked > 0);
  await talksOn(all);
  silence.end();
  await whileTimePasses(world, () => carol.reads(alice, 'in another group'));
});

test('R25 a chain that the server keeps to itself holds up no other conversation', async () => {
  const all = await trio();
  const { world, alice, carol, silence } = all;
  silence.begin(isAmong(await grantOf(alice, carol)));
  await alice.damage('UPDATE contact SET is_chain_wanted = 1 WHERE account_id = ?', [carol.accountBytes]);
  await alice.send(carol, 'one');
  await until('the chain was asked for', () => silence.asked > 0);
  await talksOn(all);
  silence.end();
  await whileTimePasses(world, () => carol.reads(alice, 'one'));
});

test('R25 own devices of which the server says nothing hold up no conversation, not even a new one', async () => {
  const { world, alice, bob, carol, silence } = await trio();
  const phone = await world.addDevice(alice);
  await phone.joined(bob, carol);
  await quiet(alice, phone, bob, carol);
  const dave = await world.person('Dave');
  const { id } = await world.ask(alice, dave);
  const [sibling] = await alice.look((store) =>
    store.rows<{ secret: Uint8Array }>('SELECT grant_secret AS secret FROM own_device'),
  );
  // Her phone's keys, and what goes to her phone alone.
  const isSibling = isAmong(sibling?.secret ?? new Uint8Array());
  silence.begin((grants) => grants.length === 1 && isSibling(grants));
  const accepting = alice.messenger.acceptRequest({ id });
  await until('her phone’s keys were asked for', () => silence.asked > 0);
  world.advance(longerThanPatience);
  await accepting;
  const { asked } = silence;
  await until('her phone is told with whom she writes', () => silence.asked > asked);
  world.advance(longerThanPatience);
  await world.open(alice, dave);
  await alice.send(dave, 'hello');
  await dave.reads(alice, 'hello');
  await alice.send(bob, 'hello too');
  await bob.reads(alice, 'hello too');
  silence.end();
  await whileTimePasses(world, () => phone.joined(dave));
  await alice.send(dave, 'to both of me');
  await whileTimePasses(world, () => phone.reads(dave, 'to both of me'));
});

test('R25 grants that the server doesn’t confirm hold up no conversation', async () => {
  const { world, alice, bob } = await trio();
  let asked = 0;
  const stop = world.evil.rules.onUp(({ body }, link) => {
    if (link.owner !== 'Alice' || body.case !== 'putGrants') return undefined;
    asked += 1;
    return [];
  });
  const making = alice.messenger.createContactLink({ uses: 1, hours: 1 });
  await until('it was tried', () => asked > 0);
  for (const text of numbered(3)) {
    await alice.send(bob, text);
    await bob.reads(alice, text);
  }
  stop();
  world.advance(longerThanPatience);
  await whileTimePasses(world, () => making);
  await whileTimePasses(world, () => alice.synced());
  await isWhole(alice, bob, numbered(3));
});

test('R25 a commit that is answered after minutes is accepted once', async () => {
  const all = await trio();
  const { world, alice, carol, silence } = all;
  const [group] = await alice.look((store) => store.groups(carol.accountId));
  // Nobody writes in the epoch that it began.
  await carol.leave();
  const late: { frame: ServerFrame; link: EvilLink }[] = [];
  const asked = new Set<number>();
  const stops = [
    world.evil.rules.onUp(({ request, body }, link) => {
      if (link.owner !== 'Alice' || body.case !== 'send' || body.value.commit === undefined) return undefined;
      if (!areEqual(body.value.commit.groupId, group?.groupId ?? new Uint8Array())) return undefined;
      silence.asked += 1;
      asked.add(request);
      return undefined;
    }),
    world.evil.rules.onDown((frame, link) => {
      if (link.owner !== 'Alice' || link.channel !== 'delivery' || !asked.has(frame.request))
        return undefined;
      late.push({ frame, link });
      return [];
    }),
  ];
  world.advance(8 * day);
  await sendAll(alice, carol, numbered(3));
  await until('the commit was offered', () => silence.asked > 0);
  await talksOn(all);
  for (const stop of stops) stop();
  for (const { frame, link } of late) link.say(frame);
  await carol.comeBack();
  await whileTimePasses(world, () => carol.reads(alice, ...numbered(3)));
  await whileTimePasses(world, () => alice.allDelivered(carol));
  await isWhole(alice, carol, numbered(3));
  expect(await carol.epoch(alice)).toBe(await alice.epoch(carol));
});
