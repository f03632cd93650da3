// What a server, its operator, and a thief of a device learn: SECURITY.md, section 3.
import { createHash } from 'node:crypto';
import { decode, limits, MailSchema } from '@ganira/protocol';
import { expect, test } from 'vitest';
import {
  countRows,
  holds,
  readEverything,
  Rogue,
  until,
  waitingMail,
  type EvilItem,
  type Person,
} from '../src/index.ts';
import { friends, newWorld, numbered, quiet, sendAll } from './story.test-helper.ts';

const day = 86_400_000;

function hashesOf(secret: string): Buffer[] {
  return ['md5', 'sha1', 'sha256', 'sha384', 'sha512'].map((name) =>
    createHash(name).update(secret).digest(),
  );
}

/** The MLS messages that were delivered to somebody. */
function messagesIn(items: readonly EvilItem[]): Uint8Array[] {
  return items.flatMap(({ body }) => {
    const mail = decode(MailSchema, body, limits.body).body;
    return mail.case === 'message' ? [mail.value.mls] : [];
  });
}

async function stolenState(person: Person, other: Person): Promise<Uint8Array> {
  const [group] = await person.look((store) => store.groups(other.accountId));
  return group?.state ?? new Uint8Array();
}

test('P17 nothing that a server sees in signing up and in is the password or a hash of it', async () => {
  const world = await newWorld({ isEvil: true });
  const alice = world.newcomer('Alice');
  await alice.join(await world.invitation());
  await alice.messenger.signOut();
  const { accountId, password } = alice;
  await alice.messenger.unlock({ accountId, password });
  await alice.online();
  const elsewhere = world.newcomer('Alice');
  const { accountCode } = await alice.messenger.me();
  await expect(elsewhere.messenger.signInElsewhere({ accountCode, password })).rejects.toMatchObject({
    code: 'not_a_device',
  });
  await expect(
    elsewhere.messenger.signInElsewhere({ accountCode, password: `${password}!` }),
  ).rejects.toMatchObject({
    code: 'password_refused',
  });
  const seen = Buffer.concat([world.evil.transcript.everything(), readEverything(world.dataDir)]);
  expect(seen.length).toBeGreaterThan(10_000);
  // The search finds what is there: a device's id crosses in several shapes.
  expect(holds(seen, Buffer.from(alice.deviceId, 'hex'))).toBe(true);
  for (const secret of [
    password,
    ...hashesOf(password),
    ...hashesOf(password).map((hash) => hash.toString('hex')),
  ]) {
    expect(holds(seen, secret)).toBe(false);
  }
});

test('R17 no text and no name is in the frames, the database, its log or the output of a server', async () => {
  const world = await newWorld({ isEvil: true, isChild: true, logLevel: 'debug' });
  const alice = await world.person('Alice Inkanyamibwa');
  const bob = await world.person('Bob Urukerereza');
  await world.introduce(alice, bob);
  await alice.send(bob, 'canary: the drum is under the mat');
  await bob.send(alice, 'canary: so is the key');
  await alice.messenger.setName({ name: 'Alice Umwiherero' });
  await alice.messenger.saveDraft({ conversationId: bob.accountId, text: 'canary: a draft' });
  await alice.messenger.notifyTyping({ conversationId: bob.accountId, isTyping: true });
  await until(
    'the name is known',
    async () => (await bob.messenger.listContacts())[0]?.name === 'Alice Umwiherero',
  );
  await quiet(alice, bob);
  // Some of it waits in the mailbox of a device that is closed.
  await bob.leave();
  await alice.send(bob, 'canary: waiting');
  await until('it left', async () => (await alice.status()).waiting === 0);
  const seen = Buffer.concat([
    world.evil.transcript.everything(),
    readEverything(world.dataDir),
    Buffer.from(world.server.output()),
  ]);
  expect(holds(seen, bob.accountBytes)).toBe(true);
  const secrets = ['canary', 'the drum', 'Inkanyamibwa', 'Urukerereza', 'Umwiherero', alice.password];
  for (const secret of secrets)
    expect({ secret, isSeen: holds(seen, secret) }).toEqual({ secret, isSeen: false });
});

test('R48 the sizes of what is sent fall into few buckets, whatever is said', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const before = world.evil.transcript.sends('Alice').length;
  const lengths = [1, 2, 10, 60, 100, 300, 700, 900, 2_000, 3_500, 5_000, 15_000, 30_000, 60_000];
  for (const length of lengths) await alice.send(bob, 'x'.repeat(length));
  await alice.messenger.setName({ name: 'A' });
  await bob.readAll(alice);
  await quiet(alice, bob);
  const sizes = (owner: string, from: number) =>
    world.evil.transcript
      .sends(owner)
      .slice(from)
      .filter(({ commit }) => commit === undefined)
      .map(({ body }) => body.length);
  const hers = new Set(sizes('Alice', before));
  expect(hers.size).toBeLessThanOrEqual(limits.paddingBuckets.length);
  const overhead = Math.min(...hers) - limits.paddingBuckets[0];
  expect(overhead).toBeLessThan(400);
  for (const size of hers) {
    expect(limits.paddingBuckets.some((bucket) => Math.abs(size - overhead - bucket) <= 8)).toBe(true);
  }
  // A receipt looks like a short text.
  expect(hers.has(Math.min(...sizes('Bob', 0).slice(-3)))).toBe(true);
});

test('R48 requests have one size, whatever the name', async () => {
  const world = await newWorld({ isEvil: true });
  const alice = await world.person('Alice');
  const sizes: number[] = [];
  for (const name of ['B', 'Uwimana Mukamurenzi Nyiransabimana', '\u{1f98d}'.repeat(30)]) {
    const person = await world.person(name);
    await world.ask(alice, person);
    sizes.push(...world.evil.transcript.sends(name).map(({ body }) => body.length));
  }
  expect(sizes).toHaveLength(3);
  expect(new Set(sizes).size).toBe(1);
});

test('R51 after delivery nothing of a conversation is left in the mailboxes, and no address in a log', async () => {
  const { world, alice, bob } = await friends({ isChild: true, logLevel: 'debug' });
  await sendAll(alice, bob, numbered(20));
  await sendAll(bob, alice, numbered(20));
  await alice.allDelivered(bob);
  await bob.allDelivered(alice);
  await quiet(alice, bob);
  const left = () =>
    ['item', 'shared_body', 'shared_body_pointers'].map((table) => countRows(world.dataDir, table));
  await until('the mailboxes are empty', () => left().every((count) => count === 0));
  await world.stopServer();
  // All but the compiled code of the server, which names addresses of its own.
  const stored = readEverything(world.dataDir, (path) => !path.startsWith('cache'));
  expect(world.log).toContain('started');
  const written = Buffer.concat([stored, Buffer.from(world.log.replaceAll(world.url, ''))]);
  expect(world.log).not.toContain('::1');
  for (const trace of ['127.0.0.1', '::ffff:', 'undici', 'user-agent']) {
    expect({ trace, isThere: holds(written, trace) }).toEqual({ trace, isThere: false });
  }
});

/** What names somebody: ids, the hash that their pattern is drawn from, the keys of their devices. */
async function namesOf(person: Person): Promise<{ of: string; what: string; bytes: Uint8Array }[]> {
  const { accountId, deviceId, publicKey } = await person.look((store) => store.device());
  const [genesis] = await person.look((store) =>
    store.rows<{ entry: Uint8Array }>(`SELECT entry FROM chain_entry WHERE account_id = ? AND position = 0`, [
      accountId,
    ]),
  );
  const named = {
    'account id': accountId,
    'device id': deviceId,
    'signature key': publicKey,
    'genesis hash': new Uint8Array(
      createHash('sha256')
        .update(genesis?.entry ?? '')
        .digest(),
    ),
    name: Buffer.from(person.name),
  };
  return Object.entries(named).map(([what, bytes]) => ({ of: person.name, what, bytes }));
}

test('R51 whoever seizes the database finds nobody named in what waits in the mailboxes of others', async () => {
  // So long that chance doesn't write them.
  const world = await newWorld();
  const alice = await world.person('Alice Uwase');
  const bob = await world.person('Bob Mugisha');
  await world.introduce(alice, bob);
  const carol = await world.person('Carol Ingabire');
  const dave = await world.person('Dave Habimana');
  const people = [alice, bob, carol, dave];
  const names = (await Promise.all(people.map(namesOf))).flat();
  // Dave asked and went: a Welcome and what follows it wait for him.
  const asked = await world.ask(alice, dave);
  const link = await bob.messenger.createContactLink({ uses: 1, hours: 1 });
  await dave.synced();
  await dave.leave();
  await alice.messenger.acceptRequest(asked);
  // Bob is away: a request, messages, a commit and a Resync wait for him.
  await quiet(bob);
  await bob.leave();
  await carol.messenger.sendContactRequest({ url: link.url });
  await sendAll(alice, bob, numbered(2));
  world.advance(8 * day);
  const epoch = await alice.epoch(bob);
  await alice.send(bob, 'with a fresh key');
  await until('there is a fresh key', async () => (await alice.epoch(bob)) > epoch);
  await until('all left', async () => (await alice.status()).waiting === 0);
  await alice.leave();
  await alice.comeBack();
  await alice.damage(`UPDATE mls_group SET state = x'0102' WHERE account_id = ?`, [bob.accountBytes]);
  await alice.send(bob, 'the state is broken');
  const waiting = () =>
    waitingMail(world.dataDir).map(({ accountId, body }) => {
      const owner = people.find((person) => holds(accountId, person.accountBytes))?.name;
      return { owner, body, kind: decode(MailSchema, body, limits.body).body.case };
    });
  await until('the Resync is there', async () => waiting().some(({ kind }) => kind === 'resync'));
  const mail = waiting();
  expect(new Set(mail.map(({ owner, kind }) => `${kind} for ${owner}`))).toEqual(
    new Set([
      ...['welcome', 'message'].map((kind) => `${kind} for ${dave.name}`),
      ...['request', 'message', 'resync'].map((kind) => `${kind} for ${bob.name}`),
    ]),
  );
  // A commit is among them: it is longer than a short message.
  expect(mail.some(({ kind, body }) => kind === 'message' && body.length > 1_500)).toBe(true);
  const found = mail.flatMap(({ owner, kind, body }) =>
    names
      .filter(({ of, bytes }) => of !== owner && holds(body, bytes))
      .map(({ of, what }) => `${what} of ${of} in a ${kind} for ${owner}`),
  );
  expect(found).toEqual([]);
  // The search finds what is there.
  const everything = readEverything(world.dataDir);
  expect(names.filter(({ what }) => what.endsWith('id')).every(({ bytes }) => holds(everything, bytes))).toBe(
    true,
  );
  // And what was sealed arrives.
  await bob.comeBack();
  await bob.reads(alice, ...numbered(2), 'with a fresh key', 'the state is broken');
  await dave.comeBack();
  await world.open(alice, dave);
  await world.requestOf(bob, carol);
});

test('P42 a state that is stolen now opens nothing that was recorded before', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const recorded: EvilItem[] = [];
  for (const name of ['Alice', 'Bob']) {
    world.evil.onMailFor(name, (items) => {
      recorded.push(...items);
      return undefined;
    });
  }
  const early = await stolenState(bob, alice);
  await sendAll(alice, bob, numbered(5, 'yesterday'));
  await sendAll(bob, alice, numbered(5, 'yesterday too'));
  await alice.allDelivered(bob);
  await bob.allDelivered(alice);
  await quiet(alice, bob);
  const messages = messagesIn(recorded);
  expect(messages.length).toBeGreaterThanOrEqual(10);
  // The state of before opens them: the attempt itself is sound.
  expect(await (await Rogue.with(early)).opensAny(messages)).toBe(true);
  for (const [one, other] of [
    [alice, bob],
    [bob, alice],
  ] as const) {
    const rogue = await Rogue.with(await stolenState(one, other));
    expect(await rogue.opensAny(messages)).toBe(false);
  }
});

test('P43 after a fresh key a stolen state opens nothing any more', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const recorded: EvilItem[] = [];
  const stop = world.evil.rules.onMail((items) => {
    recorded.push(...items);
    return undefined;
  });
  const stolen = await stolenState(bob, alice);
  await alice.send(bob, 'the thief reads this');
  await alice.allDelivered(bob);
  await quiet(alice, bob);
  expect(await (await Rogue.with(stolen)).opensAny(messagesIn(recorded))).toBe(true);
  const epoch = await bob.epoch(alice);
  world.advance(8 * day);
  await bob.send(alice, 'with a fresh key');
  await bob.allDelivered(alice);
  await until('both have it', async () => (await alice.epoch(bob)) > epoch);
  await quiet(alice, bob);
  const healed = await bob.epoch(alice);
  recorded.length = 0;
  await sendAll(alice, bob, numbered(3, 'not for the thief'));
  await sendAll(bob, alice, numbered(3, 'nor this'));
  await alice.allDelivered(bob);
  await bob.allDelivered(alice);
  stop();
  expect(await bob.epoch(alice)).toBe(healed);
  expect(messagesIn(recorded).length).toBeGreaterThanOrEqual(6);
  expect(await (await Rogue.with(stolen)).opensAny(messagesIn(recorded))).toBe(false);
});
