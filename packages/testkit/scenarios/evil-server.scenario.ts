// SECURITY.md, section 3: what a malicious server can't do to two people who use it.
import { randomBytes } from 'node:crypto';
import {
  create,
  decode,
  EphemeralSchema,
  GroupCommitSchema,
  limits,
  MailSchema,
  ResyncSchema,
  SentSchema,
  ServerFrameSchema,
  toBinary,
  WelcomeSchema,
  type TakenKeyPackages,
} from '@ganira/protocol';
import { deviceKeyFromSeed } from '@ganira/identity';
import type { DeviceSigner } from '@ganira/crypto';
import { expect, test } from 'vitest';
import {
  addProposal,
  mailOf,
  makeKeyPackage,
  Rogue,
  until,
  type EvilItem,
  type Person,
  type World,
} from '../src/index.ts';
import { friends, newWorld, numbered, quiet, sendAll, whileTimePasses } from './story.test-helper.ts';

const day = 86_400_000;

function stranger(like?: {
  accountId: Uint8Array;
  deviceId: Uint8Array;
  chainHead: Uint8Array;
}): DeviceSigner {
  const { publicKey, secretKey } = deviceKeyFromSeed(randomBytes(32));
  const identity = like ?? {
    accountId: randomBytes(16),
    deviceId: randomBytes(16),
    chainHead: randomBytes(32),
  };
  return { identity, publicKey, secretKey };
}

async function rogueOf(person: Person, other: Person): Promise<Rogue> {
  const [group] = await person.look((store) => store.groups(other.accountId));
  return await Rogue.with(group?.state ?? new Uint8Array());
}

async function odd(person: Person): Promise<{ injected: number; replayed: number }> {
  const { injected, replayed } = await person.look((store) => store.account());
  return { injected, replayed };
}

async function talk(a: Person, b: Person): Promise<void> {
  await a.send(b, 'a word');
  await b.reads(a, 'a word');
  await b.send(a, 'an answer');
  await a.reads(b, 'an answer');
}

/** What the server gives who asks for key packages is changed on its way. */
function onTaken(world: World, change: (taken: TakenKeyPackages) => void): () => void {
  return world.evil.rules.onDown((frame) => {
    if (frame.body.case === 'takenKeyPackages') change(frame.body.value);
    return undefined;
  });
}

test('P2 an external commit joins nobody to the conversation', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const commit = await (await rogueOf(alice, bob)).externalCommit(stranger());
  const before = await odd(bob);
  world.evil.inject('Bob', commit);
  world.evil.inject('Alice', commit);
  await until('it is counted', async () => (await odd(bob)).injected > before.injected);
  await talk(alice, bob);
  for (const [one, other] of [
    [alice, bob],
    [bob, alice],
  ] as const) {
    const rogue = await rogueOf(one, other);
    expect([rogue.members, rogue.epoch]).toEqual([2, 1]);
    expect(await one.marks(other)).toEqual([]);
  }
});

test('P3 a key that is swapped when a request is accepted is refused', async () => {
  const world = await newWorld({ isEvil: true });
  const [alice, bob] = [await world.person('Alice'), await world.person('Bob')];
  const { id } = await world.ask(alice, bob);
  const device = await bob.look((store) => store.device());
  const chain = await chainHeadOf(bob);
  const swapped = await makeKeyPackage(stranger({ ...device, chainHead: chain }));
  const stop = onTaken(world, ({ devices: [first] }) => {
    if (first !== undefined) first.keyPackage = swapped;
  });
  await expect(alice.messenger.acceptRequest({ id })).rejects.toMatchObject({ code: 'identity_refused' });
  expect(await alice.messenger.listContacts()).toEqual([]);
  expect(await alice.messenger.listRequests()).toHaveLength(1);
  stop();
  await alice.messenger.acceptRequest({ id });
  await world.open(alice, bob);
});

test('P3 another account or another chain behind a request is refused', async () => {
  const world = await newWorld({ isEvil: true });
  const [alice, bob, mallory] = [
    await world.person('Alice'),
    await world.person('Bob'),
    await world.person('Mallory'),
  ];
  const { id } = await world.ask(alice, bob);
  const { id: hers } = await world.ask(alice, mallory);
  let ofMallory: TakenKeyPackages | undefined;
  const record = onTaken(world, (taken) => {
    ofMallory = structuredClone(taken);
  });
  await alice.messenger.acceptRequest({ id: hers });
  record();
  const lies: [code: string, lie: (taken: TakenKeyPackages) => void][] = [
    ['identity_refused', (taken) => Object.assign(taken, ofMallory)],
    ['identity_refused', (taken) => Object.assign(taken, { ...ofMallory, accountId: taken.accountId })],
    ['identity_refused', (taken) => Object.assign(taken, { chain: ofMallory?.chain })],
    ['identity_refused', (taken) => Object.assign(taken, { devices: ofMallory?.devices })],
    ['identity_refused', (taken) => Object.assign(taken, { chain: [] })],
    // As of somebody who was away until all keys had ended.
    ['contact_away', (taken) => Object.assign(taken, { devices: [] })],
  ];
  for (const [code, lie] of lies) {
    const stop = onTaken(world, lie);
    await expect(alice.messenger.acceptRequest({ id })).rejects.toMatchObject({ code });
    stop();
  }
  expect((await alice.messenger.listContacts()).map(({ accountId }) => accountId)).toEqual([
    mallory.accountId,
  ]);
});

test('R55 P3 a key that is swapped later is refused, and nothing is sent under it', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const device = await bob.look((store) => store.device());
  const swapped = await makeKeyPackage(stranger({ ...device, chainHead: await chainHeadOf(bob) }));
  let asked = 0;
  const swap = onTaken(world, ({ devices: [first] }) => {
    asked += 1;
    if (first !== undefined) first.keyPackage = swapped;
  });
  // Alice's state breaks, and what she asks Bob for never reaches him: she founds it again.
  const silence = world.evil.onMailFor('Bob', (items) => items.filter((item) => kindOf(item) !== 'resync'));
  const [group] = await alice.look((store) => store.groups(bob.accountId));
  await alice.leave();
  await alice.comeBack();
  await alice.damage(`UPDATE mls_group SET state = x'00' WHERE group_id = ?`, [group?.groupId ?? null]);
  await alice.send(bob, 'for Bob alone');
  const notice = { kind: 'notice', notice: { code: 'identity_refused', accountId: bob.accountId } } as const;
  await whileTimePasses(world, () =>
    until('Alice is told', () =>
      alice.events.some((event) => event.kind === 'notice' && event.notice.code === 'identity_refused'),
    ),
  );
  expect(alice.events).toContainEqual(notice);
  expect(asked).toBeGreaterThan(0);
  expect(await alice.messenger.openConversation({ conversationId: bob.accountId })).toMatchObject({
    block: 'identity-changed',
  });
  expect((await alice.status()).waiting).toBe(1);
  swap();
  silence();
  // She asked Bob himself, and goes on with the identity that she knows.
  await alice.messenger.keepIdentity({ accountId: bob.accountId });
  await whileTimePasses(world, () => bob.reads(alice, 'for Bob alone'));
  await talk(alice, bob);
});

test('R55 P9 a replayed message is shown once, and counted', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const seen: EvilItem[] = [];
  const stop = world.evil.onMailFor('Bob', (items) => {
    seen.push(...items.map(({ body, class: kind }) => ({ body, class: kind })));
    return items.flatMap((item) => [item, { body: item.body, class: item.class }]);
  });
  await sendAll(alice, bob, numbered(3));
  await alice.allDelivered(bob);
  stop();
  expect(await bob.texts(alice)).toEqual(numbered(3));
  const { replayed } = await odd(bob);
  expect(replayed).toBeGreaterThanOrEqual(3);
  // All of it again, to a device that was closed and opened in between.
  await bob.leave();
  await bob.comeBack();
  await bob.online();
  world.evil.mailboxOf('Bob').give(seen);
  await until('they are counted', async () => (await odd(bob)).replayed >= replayed + seen.length);
  expect(await bob.texts(alice)).toEqual(numbered(3));
  expect(await bob.marks(alice)).toEqual([]);
  await talk(alice, bob);
});

test('P10 messages that are swapped are shown in the order of their sender', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const held = world.evil.hold('Bob');
  await sendAll(alice, bob, numbered(6));
  await until('all are held', () => held.items.length === 6);
  held.stop();
  const [a, b, c, d, e, f] = held.items.splice(0) as [
    EvilItem,
    EvilItem,
    EvilItem,
    EvilItem,
    EvilItem,
    EvilItem,
  ];
  held.release([b, a, f, c, e, d]);
  await bob.reads(alice, ...numbered(6));
  await alice.allDelivered(bob);
  expect(await bob.texts(alice)).toEqual(numbered(6));
  expect(await bob.marks(alice)).toEqual([]);
});

test('R55 P11 a message that is dropped leaves a mark at its place, until it was sent again', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  // Bob can't ask for it yet.
  bob.network.onFrameOut = (_frame, url) => (url.endsWith('/v1/delivery') ? 'lose' : 'pass');
  let count = 0;
  const stop = world.evil.onMailFor('Bob', (items) => items.filter(() => ++count !== 2));
  await sendAll(alice, bob, numbered(3));
  const [first, second, third] = numbered(3) as [string, string, string];
  await bob.reads(alice, first, third);
  stop();
  const shown = (await bob.messages(alice)).map(({ kind, text }) => (kind === 'text' ? text : kind));
  expect(shown).toEqual(['opened', first, 'gap', third]);
  bob.network.onFrameOut = () => 'pass';
  bob.messenger.nudge();
  await bob.reads(alice, second);
  expect(await bob.texts(alice)).toEqual(numbered(3));
  await until('the mark is gone', async () => (await bob.marks(alice)).length === 0);
  await alice.allDelivered(bob);
});

test('P11 a hundred messages that are dropped, and answers too, come in the end', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const held = world.evil.hold('Bob');
  await sendAll(alice, bob, numbered(100, 'dropped'));
  await until('all are dropped', () => held.items.length === 100);
  held.stop();
  let count = 0;
  const stop = world.evil.rules.onMail((items) => items.filter(() => ++count % 5 !== 0));
  await alice.send(bob, 'the next one');
  await until('some came', async () => (await bob.texts(alice)).length > 20);
  stop();
  // Whatever follows shows what is still missing.
  await alice.send(bob, 'the last one');
  await bob.send(alice, 'so I hear');
  await bob.reads(alice, ...numbered(100, 'dropped'), 'the next one', 'the last one');
  await alice.allDelivered(bob);
  expect(await bob.textsFrom(alice)).toEqual([...numbered(100, 'dropped'), 'the next one', 'the last one']);
  await until('no mark is left', async () => (await bob.marks(alice)).length === 0);
});

test('P13 what is injected has no effect but on a counter', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const recorded: Uint8Array[] = [];
  const stop = world.evil.onMailFor('Bob', (items) => {
    recorded.push(...items.map(({ body }) => body));
    return undefined;
  });
  await talk(alice, bob);
  await quiet(alice, bob);
  stop();
  const genuine = recorded.find((body) => kindOf({ body, class: 1 }) === 'message') as Uint8Array;
  const [group] = await alice.look((store) => store.groups(bob.accountId));
  const groupId = group?.groupId ?? new Uint8Array();
  const forged = [
    new Uint8Array(),
    randomBytes(300),
    changed(genuine, genuine.length - 20),
    changed(genuine, Math.floor(genuine.length / 2)),
    mailOf(randomBytes(400)),
    changed(genuine, genuine.length - 200),
    changed(genuine, genuine.length - 201),
    mail('resync', create(ResyncSchema, { keyId: randomBytes(8), sealed: randomBytes(200) })),
    mail(
      'ephemeral',
      create(EphemeralSchema, { groupId, epoch: 1n, nonce: randomBytes(12), ciphertext: randomBytes(80) }),
    ),
    mail(
      'welcome',
      create(WelcomeSchema, {
        references: [randomBytes(64), randomBytes(64)],
        keys: [{ kemOutput: randomBytes(1_120), ciphertext: randomBytes(60) }],
        sealed: randomBytes(4_112),
      }),
    ),
    mail('welcome', create(WelcomeSchema, { references: [randomBytes(64)] })),
  ];
  const shown = await bob.messages(alice);
  const conversations = await bob.messenger.listConversations();
  const before = await odd(bob);
  // With something genuine in between: three in a row that don't open would be a reason to ask.
  for (const body of forged) {
    world.evil.inject('Bob', body);
    await alice.messenger.notifyTyping({ conversationId: bob.accountId, isTyping: true });
  }
  await until('they are counted', async () => {
    const { injected, replayed } = await odd(bob);
    return injected + replayed - before.injected - before.replayed >= forged.length;
  });
  expect(await bob.messages(alice)).toEqual(shown);
  expect(await bob.messenger.listConversations()).toEqual(conversations);
  expect(await bob.messenger.listRequests()).toEqual([]);
  await alice.send(bob, 'as if nothing had been');
  await bob.reads(alice, 'as if nothing had been');
  expect(await bob.marks(alice)).toEqual([]);
});

test('P14 a ciphertext that is moved to another conversation or back to its sender is refused', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const carol = await world.person('Carol');
  await world.introduce(bob, carol);
  const recorded: Uint8Array[] = [];
  const stop = world.evil.onMailFor('Bob', (items) => {
    recorded.push(...items.map(({ body }) => body));
    return undefined;
  });
  await alice.send(bob, 'for Bob alone');
  await bob.reads(alice, 'for Bob alone');
  stop();
  for (const person of [alice, carol]) {
    const before = await odd(person);
    world.evil.inject(person.name, ...recorded);
    await until(
      'it is counted',
      async () =>
        (await odd(person)).injected + (await odd(person)).replayed > before.injected + before.replayed,
    );
  }
  expect(await carol.texts(bob)).toEqual([]);
  expect(await bob.texts(carol)).toEqual([]);
  expect(await alice.texts(bob)).toEqual(['for Bob alone']);
  await talk(carol, bob);
  await talk(alice, bob);
});

test('P15 two commits for one epoch that are both called accepted: noticed, healed, nothing lost', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  // Each is told that its own commit is the one, and never sees the other's.
  const stop = world.evil.rules.onUp((frame, link) => {
    if (frame.body.case !== 'send' || frame.body.value.commit === undefined) return undefined;
    const sent = create(SentSchema, { statuses: [1] });
    link.say(create(ServerFrameSchema, { request: frame.request, body: { case: 'sent', value: sent } }));
    return [];
  });
  const held = [world.evil.hold('Alice'), world.evil.hold('Bob')];
  world.advance(8 * day);
  await Promise.all([alice.send(bob, 'on her branch'), bob.send(alice, 'on his branch')]);
  await until('both went their own way', () => held.every(({ items }) => items.length > 0));
  expect([await alice.epoch(bob), await bob.epoch(alice)]).toEqual([2, 2]);
  stop();
  for (const one of held) {
    one.stop();
    one.release();
  }
  await whileTimePasses(world, async () => {
    await alice.reads(bob, 'on his branch');
    await bob.reads(alice, 'on her branch');
  });
  await talk(alice, bob);
  await alice.allDelivered(bob);
  await bob.allDelivered(alice);
  expect(await bob.textsFrom(alice)).toEqual(['on her branch', 'a word']);
  expect(await alice.textsFrom(bob)).toEqual(['on his branch', 'an answer']);
  await quiet(alice, bob);
  const states = await Promise.all([rogueOf(alice, bob), rogueOf(bob, alice)]);
  expect(states.map(({ members }) => members)).toEqual([2, 2]);
  expect(states[0]?.epoch).toBe(states[1]?.epoch);
});

test('P15 a server that calls a commit accepted and then forgets it: healed', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const stop = world.evil.rules.onUp((frame, link) => {
    if (frame.body.case !== 'send' || frame.body.value.commit === undefined) return undefined;
    const { commitHash, epoch } = create(GroupCommitSchema, frame.body.value.commit);
    link.say(
      create(ServerFrameSchema, {
        request: frame.request,
        body: {
          case: 'commitRefused',
          value: { $typeName: 'ganira.v1.CommitRefused', epoch: epoch + 1n, commitHash },
        },
      }),
    );
    return [];
  });
  world.advance(8 * day);
  await alice.send(bob, 'in an epoch of her own');
  await until('she went on', async () => (await alice.epoch(bob)) === 2);
  stop();
  await whileTimePasses(world, () => bob.reads(alice, 'in an epoch of her own'));
  await whileTimePasses(world, () => talk(alice, bob));
  expect(await bob.textsFrom(alice)).toEqual(['in an epoch of her own', 'a word']);
});

test('P43 a server that claims again and again that it was restored doesn’t hold fresh keys back', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const notices = () => alice.events.filter(({ kind }) => kind === 'notice').length;
  const epoch = await alice.epoch(bob);
  await alice.leave();
  world.advance(8 * day);
  world.evil.incarnation = randomBytes(16);
  await alice.comeBack();
  for (let round = 1; round <= 4; round++) {
    await until('it is noticed', () => notices() === round);
    await alice.online();
    await alice.send(bob, `after ${round}`);
    await bob.reads(alice, `after ${round}`);
    await alice.messenger.settle();
    world.advance(540_000);
    world.evil.incarnation = randomBytes(16);
    world.evil.cut('Alice');
    alice.messenger.nudge();
  }
  const later = await alice.epoch(bob);
  expect(later).toBeGreaterThan(epoch);

  // Nor while a pause lasts, whatever it says of the time.
  await until('the last claim is noticed', () => notices() === 5);
  await alice.leave();
  world.advance(day);
  world.evil.incarnation = randomBytes(16);
  await alice.comeBack();
  await until('another is noticed', () => notices() === 6);
  await alice.damage('UPDATE mls_group SET sent_since_update = 200');
  await alice.send(bob, 'the last under these keys');
  await bob.reads(alice, 'the last under these keys');
  await until('there are fresh keys', async () => (await bob.epoch(alice)) > later);
});

test('P15 a device that is opened again soon after a restore still lets the others tell of their commits first', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const epoch = await alice.epoch(bob);
  await alice.leave();
  world.advance(8 * day);
  world.evil.incarnation = randomBytes(16);
  await alice.comeBack();
  await until('it is noticed', () => alice.events.some(({ kind }) => kind === 'notice'));
  await alice.leave();
  await alice.comeBack();
  await alice.online();
  await alice.send(bob, 'under the keys of before');
  await bob.reads(alice, 'under the keys of before');
  await alice.messenger.settle();
  expect(await alice.epoch(bob)).toBe(epoch);
  await whileTimePasses(world, () =>
    until('there are fresh keys', async () => (await bob.epoch(alice)) > epoch),
  );
});

test('R55 P15 an old commit that comes again, and an old backup that is claimed, set nothing back', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const recorded: EvilItem[] = [];
  const stop = world.evil.onMailFor('Bob', (items) => {
    recorded.push(...items.map(({ body, class: kind }) => ({ body, class: kind })));
    return undefined;
  });
  for (const text of ['first', 'second']) {
    world.advance(8 * day);
    await alice.send(bob, text);
    await bob.reads(alice, text);
  }
  stop();
  await quiet(alice, bob);
  const epoch = await bob.epoch(alice);
  expect(epoch).toBeGreaterThanOrEqual(3);
  world.evil.incarnation = randomBytes(16);
  world.evil.cut('Bob');
  world.evil.cut('Alice');
  bob.messenger.nudge();
  alice.messenger.nudge();
  await bob.online();
  await until('both were told', () =>
    [alice, bob].every(({ events }) => events.some((event) => event.kind === 'notice')),
  );
  await until('Bob reads his mailbox again', () => world.evil.isReading('Bob'));
  world.evil.mailboxOf('Bob').give(recorded);
  await talk(alice, bob);
  await alice.allDelivered(bob);
  expect(await bob.epoch(alice)).toBeGreaterThanOrEqual(epoch);
  expect(await bob.epoch(alice)).toBe(await alice.epoch(bob));
  expect(await bob.textsFrom(alice)).toEqual(['first', 'second', 'a word']);
  expect(await bob.marks(alice)).toEqual([]);
});

test('R55 P16 a commit against the rules is refused, and the conversation goes on without it', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const device = await bob.look((store) => store.device());
  const ghost = stranger({ ...device, deviceId: randomBytes(16), chainHead: await chainHeadOf(bob) });
  // Bob's own device is Mallory's tool: nobody else could have signed these.
  const forgeries: [string, (rogue: Rogue) => Promise<Uint8Array>][] = [
    ['another purpose of the group', (rogue) => rogue.commit(rogue.groupContextProposal(randomBytes(40)))],
    ['a ghost device', async (rogue) => rogue.commit(addProposal(await makeKeyPackage(ghost)))],
    ['a third person', async (rogue) => rogue.commit(addProposal(await makeKeyPackage(stranger())))],
    ['Alice removed', (rogue) => rogue.commit(rogue.removeProposal(0))],
  ];
  for (const [generation, [what, forge]] of forgeries.entries()) {
    const forged = await forge(await rogueOf(bob, alice));
    world.evil.inject('Alice', forged);
    await whileTimePasses(world, () =>
      until(`${what} is answered by another group`, async () => {
        const [group] = await alice.look((store) => store.groups(bob.accountId));
        return group?.generation === generation + 1;
      }),
    );
    await whileTimePasses(world, async () => {
      await talk(alice, bob);
      await quiet(alice, bob);
    });
    expect({ what, members: (await rogueOf(alice, bob)).members }).toEqual({ what, members: 2 });
  }
  expect(await alice.marks(bob)).toEqual(forgeries.map(() => 'repaired'));
});

test('P26 key packages of the classical suite are refused, even with genuine keys', async () => {
  const world = await newWorld({ isEvil: true });
  const [alice, bob] = [await world.person('Alice'), await world.person('Bob')];
  const { id } = await world.ask(alice, bob);
  const device = await bob.look((store) => store.device());
  const identity = {
    accountId: device.accountId,
    deviceId: device.deviceId,
    chainHead: await chainHeadOf(bob),
  };
  const { publicKey, secretKey } = device;
  const weak = await makeKeyPackage({ identity, publicKey, secretKey }, 'classical');
  const stop = onTaken(world, ({ devices: [first] }) => {
    if (first !== undefined) first.keyPackage = weak;
  });
  await expect(alice.messenger.acceptRequest({ id })).rejects.toMatchObject({
    code: 'identity_refused',
    message: expect.stringContaining('suite_mismatch') as string,
  });
  stop();
  await alice.messenger.acceptRequest({ id });
  await world.open(alice, bob);
});

// -- helpers

function kindOf(item: EvilItem): string | undefined {
  return decode(MailSchema, item.body, limits.body).body.case;
}

function mail(kind: 'resync' | 'ephemeral' | 'welcome', value: object): Uint8Array {
  return toBinary(MailSchema, create(MailSchema, { body: { case: kind, value } as never }));
}

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

async function chainHeadOf(person: Person): Promise<Uint8Array> {
  const chain = await person.look((store) =>
    store.rows<{ entry: Uint8Array }>(
      `SELECT entry FROM chain_entry WHERE account_id = (SELECT account_id FROM account) ORDER BY position`,
    ),
  );
  const last = chain.at(-1)?.entry ?? new Uint8Array();
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(last)));
}
