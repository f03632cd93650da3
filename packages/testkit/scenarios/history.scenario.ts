// Messages of before go to a new device when its person says so on both: once each, in their order,
// whatever breaks in the middle; and to nobody else.
import { create, HistoryPartSchema, limits, MailSchema, toBinary } from '@ganira/protocol';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { until, type Person, type World } from '../src/index.ts';
import { friends, numbered, quiet, sendAll, whileTimePasses } from './story.test-helper.ts';

const transferOf = async (device: Person, other: Person) =>
  (await device.messenger.listDevices()).devices.find(({ deviceId }) => deviceId === other.deviceId)?.history;

async function isIn(state: string, device: Person, other: Person): Promise<void> {
  let seen: unknown;
  await until(
    () => `on ${device.label} it is ${state}: ${JSON.stringify(seen)}`,
    async () => {
      seen = await transferOf(device, other);
      return (seen as { state?: string } | undefined)?.state === state;
    },
  );
}

const offer = (from: Person, to: Person) =>
  from.messenger.offerHistory({ deviceId: to.deviceId, password: from.password });

async function give(from: Person, to: Person): Promise<void> {
  await offer(from, to);
  await isIn('offered', to, from);
  await to.messenger.acceptHistory({ deviceId: from.deviceId });
  await isIn('done', to, from);
  await isIn('done', from, to);
}

/** All that the device has of messages, as its store has it. */
async function stored(device: Person): Promise<Record<string, unknown>[]> {
  return await device.look((store) =>
    store.rows(
      `SELECT hex(conversation) AS conversation, position, hex(message_id) AS id, kind, is_own, text, sent_at,
         received_at, status, sequence, (SELECT group_concat(unread || ' ' || read_position) FROM contact) AS counts
       FROM message ORDER BY conversation, position`,
    ),
  );
}

/** Written straight into the store: nobody waits for thousands of messages to be sent. */
async function fill(person: Person, other: Person, count: number): Promise<void> {
  await person.damage(
    `WITH RECURSIVE number (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < ?2)
     INSERT INTO message (conversation, position, message_id, kind, is_own, text, sent_at, received_at, status,
       group_id, device_id, sequence)
     SELECT ?1, (SELECT max(position) FROM message) + 1024 * i, randomblob(16), 'text', i % 2,
       'number ' || i || ' ' || substr(hex(randomblob(100)), 1, i % 150), 1700000000000 + i, 1700000000000 + i,
       iif(i % 2, 2 + i % 3, 0), (SELECT group_id FROM contact), ?3, 1000000 + i
     FROM number`,
    [other.accountBytes, count, Buffer.from(person.deviceId, 'hex')],
  );
  await person.damage(
    `UPDATE contact SET last_position = (SELECT max(position) FROM message),
       read_position = (SELECT max(position) FROM message)`,
  );
}

async function newPhone(world: World, of: Person, friend: Person): Promise<Person> {
  const phone = await world.addDevice(of);
  await phone.joined(friend);
  return phone;
}

test('R08 messages of before come to a new device with their order, author and state, and nothing changes what it has', async () => {
  const { world, alice, bob } = await friends();
  await sendAll(alice, bob, numbered(3, 'of Alice'));
  await bob.reads(alice, 'of Alice 3 of 3');
  await bob.readAll(alice);
  await sendAll(bob, alice, numbered(3, 'of Bob'));
  await alice.reads(bob, 'of Bob 3 of 3');
  await alice.readAll(bob);
  await quiet(alice, bob);
  await until('they are read', async () => (await bob.messages(alice)).at(-1)?.status === 'read');
  const phone = await newPhone(world, bob, alice);
  await alice.send(bob, 'to both');
  await phone.reads(alice, 'to both');
  await bob.reads(alice, 'to both');
  expect(await phone.texts(alice)).toEqual(['to both']);
  expect(await transferOf(phone, bob)).toBeUndefined();

  await expect(
    bob.messenger.offerHistory({ deviceId: phone.deviceId, password: 'a thief’s guess' }),
  ).rejects.toMatchObject({ code: 'wrong_password' });
  await give(bob, phone);

  const shown = async (device: Person) =>
    (await device.messages(alice))
      .filter(({ kind }) => kind === 'text')
      .map(({ messageId, text, isOwn, status, sentAt }) => ({ messageId, text, isOwn, status, sentAt }));
  const [atHome, onPhone] = [await shown(bob), await shown(phone)];
  // The clocks of two devices differ.
  expect(onPhone.map((message) => ({ ...message, sentAt: 0 }))).toEqual(
    atHome.map((message) => ({ ...message, sentAt: 0 })),
  );
  expect(onPhone.map(({ text }) => text)).toEqual([
    ...numbered(3, 'of Alice'),
    ...numbered(3, 'of Bob'),
    'to both',
  ]);
  const [row] = await phone.messenger.listConversations();
  expect(row).toMatchObject({ unread: 1 });

  const before = await stored(phone);
  await give(bob, phone);
  expect(await stored(phone)).toEqual(before);
  // The other way there is nothing new either.
  const home = await stored(bob);
  await give(phone, bob);
  expect(await stored(bob)).toEqual(home);
  await alice.send(bob, 'afterwards');
  await phone.reads(alice, 'afterwards');
  expect((await phone.texts(alice)).at(-1)).toBe('afterwards');
});

test('R08 3,000 messages over a network that breaks, with both devices stopped in the middle, arrive once each', async ({
  annotate,
}) => {
  const { world, alice, bob } = await friends();
  await fill(bob, alice, 3_000);
  const phone = await newPhone(world, bob, alice);
  await offer(bob, phone);
  await isIn('offered', phone, bob);
  let frames = 0;
  const sometimes = () => (++frames % 9 === 0 ? ('lose' as const) : ('pass' as const));
  for (const { network } of [bob, phone]) {
    network.onFrameOut = sometimes;
    network.onFrameIn = sometimes;
  }
  const started = performance.now();
  await phone.messenger.acceptHistory({ deviceId: bob.deviceId });
  await whileTimePasses(world, async () => {
    const moved = async (at: number) => {
      const come = await until(`${at} have come`, async () => {
        const count = (await transferOf(phone, bob))?.moved ?? 0;
        return count >= at && count;
      });
      // It is the middle.
      expect(come).toBeLessThan(3_000);
    };
    await moved(200);
    await phone.crash();
    await phone.comeBack();
    await moved(600);
    await bob.crash();
    await bob.comeBack();
    await moved(1_000);
    for (const { network } of [bob, phone]) {
      network.onFrameOut = () => 'pass';
      network.onFrameIn = () => 'pass';
    }
    // Writing goes on while it is under way.
    await bob.send(alice, 'in the middle');
    await alice.reads(bob, 'in the middle');
    await isIn('done', phone, bob);
    await isIn('done', bob, phone);
  });
  await annotate(`3,000 messages in ${Math.round(performance.now() - started)} ms`);
  await phone.reads(alice, 'in the middle');
  const texts = await phone.texts(alice);
  expect(texts).toHaveLength(3_001);
  expect(texts).toEqual(await bob.texts(alice));
  expect(await transferOf(bob, phone)).toEqual({
    direction: 'to',
    state: 'done',
    moved: 3_000,
    messages: 3_000,
  });
  const left = await bob.look((store) => store.count('plain_mail', `purpose = 'history'`));
  expect(left).toBe(0);
});

test('P28 a device that is removed in the middle gets nothing more, and its offer is over', async () => {
  const { world, alice, bob } = await friends();
  await fill(bob, alice, 2_000);
  const phone = await newPhone(world, bob, alice);
  await offer(bob, phone);
  await isIn('offered', phone, bob);
  phone.network.onFrameIn = (_frame, url) => {
    if (url.endsWith('/v1/mailbox')) phone.network.delay = 20;
    return 'pass';
  };
  await phone.messenger.acceptHistory({ deviceId: bob.deviceId });
  await until('some have come', async () => ((await transferOf(phone, bob))?.moved ?? 0) > 100);
  await bob.messenger.removeDevice({ deviceId: phone.deviceId });
  const waiting = await bob.look((store) =>
    store.rows(`SELECT 1 FROM plain_mail WHERE purpose = 'history' UNION ALL SELECT 1 FROM history_transfer`),
  );
  expect(waiting).toEqual([]);
  await until('the phone is out', async () => (await phone.status()).connection === 'removed');
  expect((await phone.texts(alice)).length).toBeLessThan(2_000);
  await expect(offer(bob, phone)).rejects.toMatchObject({ code: 'not_found' });
});

test('P28 who is no own device can ask for nothing, and what was not offered is not given', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  await fill(bob, alice, 50);
  const phone = await newPhone(world, bob, alice);
  await expect(phone.messenger.acceptHistory({ deviceId: bob.deviceId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(
    bob.messenger.offerHistory({ deviceId: alice.deviceId, password: bob.password }),
  ).rejects.toMatchObject({ code: 'not_found' });
  // What a contact or the server could send: a part under a grant that works, with a key of their own.
  const [contact] = await alice.look((store) =>
    store.rows<{ grant: Uint8Array }>(`SELECT grant_secret AS grant FROM contact`),
  );
  const value = create(HistoryPartSchema, { keyId: randomBytes(8), sealed: randomBytes(16_412) });
  const body = toBinary(MailSchema, create(MailSchema, { body: { case: 'history', value } }));
  await alice.damage(
    `INSERT INTO plain_mail (attempt_id, purpose, account_id, grant_secret, body, made_at) VALUES (?, 'history', ?, ?, ?, 0)`,
    [randomBytes(limits.id), bob.accountBytes, contact?.grant ?? new Uint8Array(), body],
  );
  await alice.send(bob, 'after the part');
  await bob.reads(alice, 'after the part');
  await quiet(alice, bob, phone);
  expect(await bob.look((store) => store.count('plain_mail', `purpose = 'history'`))).toBe(0);
  expect(await transferOf(bob, phone)).toBeUndefined();

  await offer(bob, phone);
  await isIn('offered', phone, bob);
  await phone.messenger.stopHistory({ deviceId: bob.deviceId });
  await isIn('stopped', bob, phone);
  expect(await phone.texts(alice)).toEqual(['after the part']);
  const parts = world.evil.transcript.sends('Bob').filter(({ body: sent }) => sent.length >= 16_000);
  expect(parts).toEqual([]);
});
