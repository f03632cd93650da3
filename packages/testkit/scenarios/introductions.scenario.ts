// A contact introduces two people: who becomes reachable, and what nobody can claim.
import { signBytes } from '@ganira/identity';
import {
  ContentSchema,
  create,
  decode,
  fromHex,
  IntroducedPersonSchema,
  introductionSigningBytes,
  IntroductionStatementSchema,
  toBinary,
} from '@ganira/protocol';
import { expect, test } from 'vitest';
import { until, type Person, type World } from '../src/index.ts';
import { newWorld } from './story.test-helper.ts';

interface Three {
  world: World;
  alice: Person;
  bob: Person;
  carol: Person;
}

/** Alice knows Bob and Carol, who don't know each other. */
async function three(): Promise<Three> {
  const world = await newWorld();
  const [alice, bob, carol] = [
    await world.person('Alice'),
    await world.person('Bob'),
    await world.person('Carol'),
  ];
  await world.introduce(alice, bob);
  await world.introduce(alice, carol);
  return { world, alice, bob, carol };
}

async function introduction(person: Person, state: 'new' | 'waiting' | 'ready') {
  return await until(`${person.name} has an introduction that is ${state}`, async () => {
    const found = await person.messenger.listIntroductions();
    return found.find((one) => one.state === state);
  });
}

test('R33 two who say yes to an introduction write to each other, on the rung of who introduced them', async () => {
  const { world, alice, bob, carol } = await three();
  await alice.messenger.introduce({ accountIds: [bob.accountId, carol.accountId] });
  const [toBob, toCarol] = [await introduction(bob, 'new'), await introduction(carol, 'new')];
  expect(toBob).toMatchObject({ name: 'Carol', introducer: 'Alice' });
  expect(toCarol).toMatchObject({ name: 'Bob', introducer: 'Alice' });

  // Bob's yes makes nobody a contact: it lets Carol ask.
  await bob.messenger.answerIntroduction({ id: toBob.id, answer: 'yes' });
  expect((await bob.messenger.listIntroductions())[0]?.state).toBe('waiting');
  await until('Bob’s link is with Carol', async () =>
    carol.look((store) => store.count('introduction', `link <> ''`)).then((count) => count === 1),
  );
  expect(await carol.messenger.listContacts()).toHaveLength(1);
  await carol.messenger.answerIntroduction({ id: toCarol.id, answer: 'yes' });
  expect(await carol.messenger.listIntroductions()).toEqual([]);

  const { id } = await world.requestOf(bob, carol);
  const [request] = await bob.messenger.listRequests();
  expect(request).toMatchObject({ name: 'Carol', trust: { level: 'introduced', introducer: 'Alice' } });
  await bob.messenger.acceptRequest({ id });
  await world.open(bob, carol);
  for (const [one, other] of [
    [bob, carol],
    [carol, bob],
  ] as const) {
    const { trust } = await one.messenger.openConversation({ conversationId: other.accountId });
    expect(trust).toMatchObject({ level: 'introduced', introducer: 'Alice' });
  }
  await carol.send(bob, 'Muraho Bob');
  await bob.reads(carol, 'Muraho Bob');
  expect(await bob.messenger.listIntroductions()).toEqual([]);
});

test('R33 what is answered to an introduction on one own device is answered on all', async () => {
  const { world, alice, bob, carol } = await three();
  const phone = await world.addDevice(bob);
  await phone.joined(alice);
  await alice.messenger.introduce({ accountIds: [bob.accountId, carol.accountId] });
  const { id } = await introduction(bob, 'new');
  await introduction(phone, 'new');
  await phone.messenger.answerIntroduction({ id, answer: 'yes' });
  await introduction(bob, 'waiting');
  await bob.messenger.answerIntroduction({ id, answer: 'no' });
  await until('the phone asks no more', async () => (await phone.messenger.listIntroductions()).length === 0);
});

test('R33 who says no, or nothing, can’t be reached, and nobody is told', async () => {
  const { alice, bob, carol } = await three();
  await alice.messenger.introduce({ accountIds: [bob.accountId, carol.accountId] });
  const toBob = await introduction(bob, 'new');
  const toCarol = await introduction(carol, 'new');
  await bob.messenger.answerIntroduction({ id: toBob.id, answer: 'no' });
  expect(await bob.messenger.listIntroductions()).toEqual([]);
  await carol.messenger.answerIntroduction({ id: toCarol.id, answer: 'yes' });
  await carol.send(alice, 'I said yes');
  await alice.reads(carol, 'I said yes');
  await alice.send(bob, 'and you?');
  await bob.reads(alice, 'and you?');
  expect((await carol.messenger.listIntroductions())[0]?.state).toBe('waiting');
  expect(await bob.messenger.listRequests()).toEqual([]);
  expect(await bob.messenger.listContacts()).toHaveLength(1);
});

test('R33 an introduction that is forged, about oneself, of another introducer or to somebody else lifts nobody', async () => {
  const { world, alice, bob, carol } = await three();
  const mallory = await world.person('Mallory');
  await world.introduce(mallory, bob);
  const [bobs, carols, alices, mallorys] = await Promise.all([bob, carol, alice, mallory].map(identityOf));
  const device = await mallory.look((store) => store.device());
  const { deviceId, secretKey } = device;
  const honest = {
    version: 1,
    introductionId: new Uint8Array(16).fill(1),
    introducer: mallorys,
    deviceId,
    chainHead: mallorys?.genesisHash ?? new Uint8Array(),
    introduced: carols,
    receiver: bobs,
    madeAt: 1n,
  };
  const forged = [
    // In Alice's name.
    { ...honest, introducer: alices },
    { ...honest, introduced: mallorys },
    { ...honest, introduced: bobs },
    { ...honest, receiver: carols },
    { ...honest, deviceId: new Uint8Array(16) },
    { ...honest, version: 2 },
  ].map((statement) => signed(statement, secretKey));
  const unsigned = { ...signed(honest, secretKey), signature: new Uint8Array(64) };
  for (const person of [...forged, unsigned]) await slip(mallory, bob, person);
  await mallory.send(bob, 'believe me');
  await bob.reads(mallory, 'believe me');
  expect(await bob.messenger.listIntroductions()).toEqual([]);
  // What is genuine is shown with her name, not with Alice's.
  await slip(mallory, bob, signed(honest, secretKey));
  expect(await introduction(bob, 'new')).toMatchObject({ introducer: 'Mallory' });
});

test('R18 a contact who knows another identity of a contact warns once, and stops nothing', async () => {
  const { world, alice, bob, carol } = await three();
  await world.introduce(bob, carol);
  const [bobs, carols, alices] = await Promise.all([bob, carol, alice].map(identityOf));
  const device = await alice.look((store) => store.device());
  const { deviceId, secretKey } = device;
  const claim = (fill: number) =>
    signed(
      {
        version: 1,
        introductionId: new Uint8Array(16).fill(fill),
        introducer: alices,
        deviceId,
        chainHead: alices?.genesisHash ?? new Uint8Array(),
        introduced: {
          accountId: carols?.accountId ?? new Uint8Array(),
          genesisHash: new Uint8Array(32).fill(fill),
        },
        receiver: bobs,
        madeAt: 1n,
      },
      secretKey,
    );
  await slip(alice, bob, claim(5));
  const view = () => bob.messenger.openConversation({ conversationId: carol.accountId });
  await until('Bob is warned', async () => (await view()).doubt !== undefined);
  expect((await view()).block).toBeUndefined();
  expect((await view()).doubt).toMatchObject({
    source: 'introduction',
    isStopping: false,
    claimant: 'Alice',
    otherPattern: '05'.repeat(32),
  });
  await bob.send(carol, 'all the same');
  await carol.reads(bob, 'all the same');
  await bob.messenger.keepIdentity({ accountId: carol.accountId });
  await slip(alice, bob, claim(6));
  await alice.send(bob, 'after it');
  await bob.reads(alice, 'after it');
  expect((await view()).doubt).toBeUndefined();
});

// -- helpers

async function identityOf(person: Person) {
  const { pattern } = await person.messenger.me();
  return { accountId: person.accountBytes, genesisHash: fromHex(pattern) ?? new Uint8Array() };
}

function signed(
  statement: Parameters<typeof create<typeof IntroductionStatementSchema>>[1],
  secretKey: Uint8Array,
) {
  const bytes = toBinary(IntroductionStatementSchema, create(IntroductionStatementSchema, statement));
  return {
    statement: bytes,
    signature: signBytes(secretKey, introductionSigningBytes(bytes)),
    name: 'Somebody',
  };
}

/** Sends it past the messenger's own rules, in the real conversation. */
async function slip(
  from: Person,
  to: Person,
  person: { statement: Uint8Array; signature: Uint8Array; name: string },
): Promise<void> {
  const content = toBinary(
    ContentSchema,
    create(ContentSchema, {
      body: { case: 'introducedPerson', value: create(IntroducedPersonSchema, person) },
    }),
  );
  decode(ContentSchema, content, 10_000);
  const [group] = await from.look((store) => store.groups(to.accountId));
  await from.damage(
    `INSERT INTO outbox (conversation, group_id, kind, content, message_id, state)
     VALUES (?, ?, 'introduced', ?, randomblob(16), 'queued')`,
    [to.accountBytes, group?.groupId ?? new Uint8Array(), content],
  );
  from.messenger.nudge();
}
