// The recovery key: all devices are lost, and the account is not.
import { sealRecoveryRecord } from '@ganira/crypto/recovery-record';
import { deviceKeyFromSeed, signBytes, verifyChain } from '@ganira/identity';
import { create, fromHex, recoveryContentSigningBytes, toBinary, toHex } from '@ganira/protocol';
import { RecoveryRecordSchema, SignedRecoveryRecordSchema } from '@ganira/protocol/recovery';
import { expect, test } from 'vitest';
import {
  editDatabase,
  holds,
  readEverything,
  readTable,
  until,
  type Person,
  type World,
} from '../src/index.ts';
import { friends, newWorld, numbered, quiet, sendAll } from './story.test-helper.ts';

const day = 86_400_000;

interface Paper {
  words: string[];
  numbers: string[];
  qr: string;
  accountCode: string;
}

/** Makes a key, writes it down, and says what is asked back. */
async function writeDown(person: Person, current?: string): Promise<Paper> {
  const { messenger, password } = person;
  const made = await messenger.makeRecoveryKey(current === undefined ? {} : { current });
  await messenger.stepUp({ purpose: 'recovery-key', password });
  const answers = made.asked.map((position) => ({ position, answer: made.words[position - 1] ?? '' }));
  expect(await messenger.confirmRecoveryKey({ answers })).toMatchObject({ state: 'set' });
  return made;
}

/** Until the server has what the key brings back. */
async function kept(person: Person): Promise<void> {
  await until(`what ${person.name}'s key brings back is kept`, async () => {
    const { writtenAt } = await person.messenger.recovery();
    return writtenAt !== undefined && (await person.messenger.settle());
  });
}

/** Somebody with nothing but the paper. */
async function comeBack(
  world: World,
  paper: Paper,
  options: { text?: string; acceptOld?: boolean } = {},
): Promise<Person> {
  const person = world.newcomer('Alice');
  const { text = paper.words.join(' '), acceptOld = false } = options;
  const { me } = await person.messenger.recover({
    accountCode: paper.accountCode,
    recoveryKey: text,
    password: person.password,
    acceptOld,
  });
  person.accountId = me.accountId;
  person.deviceId = me.deviceId;
  await person.online();
  return person;
}

/** Why it doesn't work. A connection that was kept open breaks once when the server comes anew. */
async function refusal(world: World, paper: Paper): Promise<string> {
  return await until('the server answers', async () => {
    const { code } = await comeBack(world, paper).then(
      () => ({ code: 'none' }),
      (error: { code: string }) => error,
    );
    return code === 'offline' ? undefined : code;
  });
}

test('with the recovery key alone a new device has the name and the contacts, and conversations go on', async () => {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  await world.introduce(alice, carol);
  const paper = await writeDown(alice);
  await sendAll(alice, bob, numbered(2, 'before'));
  await alice.allDelivered(bob);
  const { digits } = await bob.messenger.safetyNumber({ accountId: alice.accountId });
  await alice.messenger.confirmSafetyNumber({ accountId: bob.accountId, digits });
  await kept(alice);
  const former = alice.deviceId;
  await alice.crash();
  // Nobody is there to take it.
  await bob.send(alice, 'are you there?');
  await until('it left', async () => (await bob.status()).waiting === 0);
  const back = await comeBack(world, paper);
  expect(back.accountId).toBe(alice.accountId);
  expect(back.deviceId).not.toBe(former);
  expect(await back.messenger.me()).toMatchObject({ name: 'Alice' });
  const names = (await back.messenger.listContacts()).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['Bob', 'Carol']);
  // She knows of whom she was sure.
  const sure = (await back.messenger.listContacts()).map(({ name, trust }) => [name, trust.level]);
  expect(Object.fromEntries(sure)).toEqual({ Bob: 'verified', Carol: 'unknown' });
  for (const friend of [bob, carol]) {
    await back.send(friend, `I lost my phone, ${friend.name}`);
    await friend.reads(back, `I lost my phone, ${friend.name}`);
    await friend.send(back, 'welcome back');
    await back.reads(friend, 'welcome back');
  }
  // What was on its way to the lost device comes to the new one, once.
  await back.reads(bob, 'are you there?');
  expect(await back.textsFrom(bob)).toEqual(['are you there?', 'welcome back']);
  await back.messenger.readRecoveryKey({ text: paper.qr });
  expect(await back.messenger.recovery()).toMatchObject({ state: 'set' });
});

test('R06 who was blocked stays so when the account comes back', async () => {
  const { world, alice, bob } = await friends();
  const paper = await writeDown(alice);
  await alice.messenger.block({ accountId: bob.accountId });
  await kept(alice);
  await alice.crash();
  const back = await comeBack(world, paper);
  expect(await back.messenger.listBlocked()).toMatchObject([{ accountId: bob.accountId, name: 'Bob' }]);
  const grants = await back.look((store) =>
    store.count('own_grant', `account_id IS NOT NULL AND is_deleted = 0`),
  );
  expect(grants).toBe(0);
  await bob.send(back, 'are you there?');
  await bob.messenger.settle();
  expect(await back.texts(bob)).toEqual([]);
  await back.messenger.unblock({ accountId: bob.accountId });
  await back.reads(bob, 'are you there?');
});

test('the three shapes of a key are one key', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const paper = await writeDown(alice);
  await kept(alice);
  const shapes = [
    paper.words.join('\n').toUpperCase(),
    paper.words.map((word, at) => `${at + 1}. ${word}`).join(' '),
    paper.numbers.join(' '),
    paper.numbers.join(''),
    paper.qr,
  ];
  for (const text of shapes) {
    expect(await alice.messenger.readRecoveryKey({ text })).toMatchObject({ kind: 'key' });
  }
  await alice.crash();
  const back = await comeBack(world, paper, { text: paper.numbers.join(' ') });
  expect(await back.messenger.recovery()).toMatchObject({ state: 'set' });
});

test('P28 a device that was lost is out: its session ends, and it reads nothing that is sent after', async () => {
  const { world, alice, bob } = await friends();
  const paper = await writeDown(alice);
  await kept(alice);
  // The thief has it open.
  const back = await comeBack(world, paper);
  await until('the lost device is out', async () => (await alice.status()).connection !== 'online');
  await back.send(bob, 'from the new one');
  await bob.reads(back, 'from the new one');
  await bob.send(back, 'not for the thief');
  await back.reads(bob, 'not for the thief');
  const { accountId, password } = alice;
  await alice.messenger.unlock({ accountId, password }).catch(() => undefined);
  expect(await alice.texts(bob)).not.toContain('not for the thief');
});

test('a typo says which word, and a key of another account says so; nothing changes', async () => {
  const { world, alice, bob } = await friends();
  const paper = await writeDown(alice);
  const other = await writeDown(bob);
  await kept(alice);
  const { messenger } = world.newcomer('Alice');
  const attempt = (text: string, accountCode = paper.accountCode) =>
    messenger.recover({ accountCode, recoveryKey: text, password: alice.password });
  const typo = paper.words.with(6, 'pumpernickel');
  expect(await messenger.readRecoveryKey({ text: typo.join(' ') })).toEqual({
    kind: 'word',
    position: 7,
    word: 'pumpernickel',
  });
  await expect(attempt(typo.join(' '))).rejects.toMatchObject({
    code: 'recovery_key_unreadable',
    position: 7,
  });
  expect(await messenger.readRecoveryKey({ text: paper.numbers.with(2, '2049').join(' ') })).toMatchObject({
    kind: 'word',
    position: 3,
  });
  expect(await messenger.readRecoveryKey({ text: paper.words.slice(1).join(' ') })).toEqual({
    kind: 'count',
    count: 23,
  });
  const [first = '', second = '', ...rest] = paper.words;
  const swapped = await messenger.readRecoveryKey({ text: [second, first, ...rest].join(' ') });
  expect(['checksum', 'key']).toContain(swapped.kind);
  for (const text of ['https://chat.example/#add/AAAA', 'GANIRA:LINK:1:AAAA']) {
    expect(await messenger.readRecoveryKey({ text })).toEqual({ kind: 'other' });
  }
  await expect(attempt(other.words.join(' '))).rejects.toMatchObject({ code: 'recovery_refused' });
  await expect(attempt(paper.words.join(' '), other.accountCode)).rejects.toMatchObject({
    code: 'recovery_refused',
  });
  await expect(alice.messenger.makeRecoveryKey({})).rejects.toMatchObject({ code: 'recovery_key_needed' });
  await expect(alice.messenger.makeRecoveryKey({ current: other.words.join(' ') })).rejects.toMatchObject({
    code: 'recovery_key_other',
  });
  await alice.send(bob, 'all as before');
  await bob.reads(alice, 'all as before');
});

test('a key that is not confirmed, or not with the password, is no key', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const { messenger, password } = alice;
  await expect(messenger.confirmRecoveryKey({ answers: [] })).rejects.toMatchObject({
    code: 'recovery_key_gone',
  });
  const made = await messenger.makeRecoveryKey({});
  const right = made.asked.map((position) => ({ position, answer: made.numbers[position - 1] ?? '' }));
  const wrong = right.with(1, { position: made.asked[1] ?? 0, answer: 'abandon!' });
  await expect(messenger.confirmRecoveryKey({ answers: wrong })).rejects.toMatchObject({
    code: 'recovery_answer_wrong',
    position: made.asked[1],
  });
  await expect(messenger.confirmRecoveryKey({ answers: right })).rejects.toMatchObject({
    code: 'step_up_needed',
  });
  expect(await messenger.recovery()).toEqual({ state: 'none' });
  await messenger.stepUp({ purpose: 'recovery-key', password });
  expect(await messenger.confirmRecoveryKey({ answers: right })).toMatchObject({ state: 'set' });
});

test('a key can be changed with itself, and the former one opens nothing any more', async () => {
  const { world, alice } = await friends();
  const former = await writeDown(alice);
  const paper = await writeDown(alice, former.words.join(' '));
  await kept(alice);
  await alice.crash();
  await expect(comeBack(world, former)).rejects.toMatchObject({ code: 'recovery_refused' });
  const back = await comeBack(world, paper);
  expect(await back.messenger.listContacts()).toHaveLength(1);
});

test('P21 a record that is older than the chain is refused with a reason, and taken when the person wants it', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const first = await writeDown(alice);
  await kept(alice);
  const copy = await world.backUp();
  const bob = await world.person('Bob');
  await world.introduce(alice, bob);
  const paper = await writeDown(alice, first.words.join(' '));
  await kept(alice);
  await alice.crash();
  // The server gives what it had before, encrypted for the former key: it opens with none.
  const [old] = readTable<{ version: number; record: Uint8Array }>(copy, 'recovery_record');
  await world.stopServer();
  editDatabase(world.dataDir, 'UPDATE recovery_record SET version = ?, record = ?', [
    old?.version ?? 0,
    old?.record ?? new Uint8Array(),
  ]);
  await world.startServer();
  expect(await refusal(world, paper)).toBe('recovery_record_unreadable');
  await world.stopServer();
  editDatabase(world.dataDir, 'DELETE FROM recovery_record');
  await world.startServer();
  expect(await refusal(world, paper)).toBe('recovery_record_old');
  const back = await comeBack(world, paper, { acceptOld: true });
  expect(await back.messenger.listContacts()).toEqual([]);
  expect(await back.messenger.me()).toMatchObject({ accountId: alice.accountId });
});

test('P17 no request and nothing on the server carries the recovery key, its seed or what it signs with', async () => {
  const world = await newWorld({ isEvil: true });
  const alice = await world.person('Alice');
  const paper = await writeDown(alice);
  await kept(alice);
  await alice.crash();
  await comeBack(world, paper);
  const { readRecovery, recoveryRecordKey, recoverySealSecret, recoverySigningKey } =
    await import('@ganira/crypto/recovery-key');
  const read = readRecovery(paper.words.join(' '));
  if (read.kind !== 'key') throw new Error('the paper holds no key');
  const signing = recoverySigningKey(read.key);
  const recordKey = recoveryRecordKey(read.key);
  const seen = Buffer.concat([world.evil.transcript.everything(), readEverything(world.dataDir)]);
  // The search finds what is there.
  expect(holds(seen, signing.publicKey)).toBe(true);
  const secrets: [string, Uint8Array | string][] = [
    ['the key', read.key],
    ['the key in hex', toHex(read.key)],
    ['the key in base64', Buffer.from(read.key).toString('base64url')],
    ['what signs', signing.secretKey],
    ['what opens the record', recoverySealSecret(recordKey)],
    ['what that follows from', recordKey],
    ['the words', paper.words.join(' ')],
    ['three words', paper.words.slice(0, 3).join(' ')],
    ['the numbers', paper.numbers.join('')],
    ['three numbers', paper.numbers.slice(0, 3).join(' ')],
  ];
  expect(recordKey).toHaveLength(32);
  const found = secrets.filter(([, secret]) => holds(seen, secret)).map(([what]) => what);
  expect(found).toEqual([]);
});

test('R51 what the server keeps for the key names no contact, and says little by its length', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice Uwase');
  const bob = await world.person('Bob Mugisha');
  await world.introduce(alice, bob);
  await quiet(alice, bob);
  await writeDown(alice);
  await kept(alice);
  await world.stopServer();
  const rows = readTable<{ record: Uint8Array }>(world.dataDir, 'recovery_record');
  expect(rows).toHaveLength(1);
  const record = rows[0]?.record ?? new Uint8Array();
  expect((record.length - 1_120 - 16) % 4_096).toBe(0);
  for (const trace of [fromHex(bob.accountId) ?? '', bob.name, alice.name])
    expect(holds(record, trace)).toBe(false);
});

test('what came after is kept too: a contact, a name, a link', async () => {
  const { world, alice } = await friends();
  const paper = await writeDown(alice);
  await kept(alice);
  const dave = await world.person('Dave');
  await world.introduce(alice, dave);
  await alice.messenger.setName({ name: 'Alice Umwiza' });
  const link = await alice.messenger.createContactLink({ uses: 3, hours: 2 });
  await quiet(alice, dave);
  await kept(alice);
  await alice.crash();
  const back = await comeBack(world, paper);
  expect(await back.messenger.me()).toMatchObject({ name: 'Alice Umwiza' });
  expect(await back.messenger.listContacts()).toHaveLength(2);
  expect((await back.messenger.listContactLinks()).map(({ url }) => url)).toEqual([link.url]);
  await back.send(dave, 'still me');
  await dave.reads(back, 'still me');
});

test('P21 while a device is used, what is kept is never older than a week, so that an older one tells of itself', async () => {
  const { world, alice, bob } = await friends();
  await writeDown(alice);
  await kept(alice);
  await quiet(alice, bob);
  const writtenAt = async () => (await alice.messenger.recovery()).writtenAt ?? 0;
  const first = await writtenAt();
  world.advance(6 * day);
  await bob.send(alice, 'in the same week');
  await alice.reads(bob, 'in the same week');
  await alice.messenger.settle();
  expect(await writtenAt()).toBe(first);
  world.advance(2 * day);
  await bob.send(alice, 'in the next');
  await alice.reads(bob, 'in the next');
  await until('it is written anew', async () => {
    await alice.messenger.settle();
    return (await writtenAt()) >= first + 8 * day;
  });
  // Written when the clock of the device was a year ahead: also once that is set right.
  alice.clock.advance(365 * day);
  await bob.send(alice, 'in another year');
  await alice.reads(bob, 'in another year');
  await until('it is written then', async () => {
    await alice.messenger.settle();
    return (await writtenAt()) >= first + 365 * day;
  });
  alice.clock.advance(-365 * day);
  await bob.send(alice, 'in this one');
  await alice.reads(bob, 'in this one');
  await until('it is written once more', async () => {
    await alice.messenger.settle();
    return (await writtenAt()) < first + 365 * day;
  });
});

test('what one device learns comes back although another made the key, and no device could open it', async () => {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  await world.introduce(alice, carol);
  const paper = await writeDown(alice);
  await kept(alice);
  const dave = await world.person('Dave');
  const { id } = await world.ask(alice, dave);
  const phone = await world.addDevice(alice);
  await phone.joined(bob, carol);
  expect(await phone.messenger.listRequests()).toMatchObject([{ id, name: 'Dave' }]);
  // The device that made the key is gone before any of this.
  await alice.crash();
  const { digits } = await bob.messenger.safetyNumber({ accountId: alice.accountId });
  await phone.messenger.confirmSafetyNumber({ accountId: bob.accountId, digits });
  await phone.messenger.block({ accountId: carol.accountId });
  await phone.messenger.setName({ name: 'Alice Umwiza' });
  await kept(phone);
  expect(await phone.messenger.recovery()).toMatchObject({ state: 'set' });
  const { readRecovery, recoveryRecordKey, recoverySealSecret } = await import('@ganira/crypto/recovery-key');
  const read = readRecovery(paper.words.join(' '));
  if (read.kind !== 'key') throw new Error('the paper holds no key');
  const secrets = [read.key, recoveryRecordKey(read.key), recoverySealSecret(recoveryRecordKey(read.key))];
  const tables = ['recovery', 'sync_record', 'account'];
  const rows = await phone.look(async (store) => {
    const found = await Promise.all(
      tables.map((table) => store.rows<Record<string, unknown>>(`SELECT * FROM ${table}`)),
    );
    return found.flat().flatMap((row) => Object.values(row));
  });
  const bytes = Buffer.concat(rows.filter((value) => value instanceof Uint8Array));
  expect(secrets.filter((secret) => holds(bytes, secret))).toEqual([]);
  await phone.crash();
  const back = await comeBack(world, paper);
  expect(await back.messenger.me()).toMatchObject({ name: 'Alice Umwiza' });
  const contacts = await back.messenger.listContacts();
  const sure = contacts.map(({ name, trust, isBlocked }) => `${name} ${trust.level} ${isBlocked === true}`);
  expect(sure.toSorted()).toEqual(['Bob verified false', 'Carol unknown true']);
  expect(await back.messenger.listRequests()).toMatchObject([{ id, name: 'Dave' }]);
  await back.send(bob, 'both are lost');
  await bob.reads(back, 'both are lost');
});

test('a device that linked later changes the key, and the one that made the first writes for the new one', async () => {
  const { world, alice, bob } = await friends();
  const first = await writeDown(alice);
  const phone = await world.addDevice(alice);
  await phone.joined(bob);
  const paper = await writeDown(phone, first.words.join(' '));
  await kept(phone);
  await until('the other one has what it needs', async () => {
    const { state, writtenAt } = await alice.messenger.recovery();
    return state === 'set' && writtenAt !== undefined;
  });
  await phone.crash();
  const dave = await world.person('Dave');
  await world.introduce(alice, dave);
  await kept(alice);
  await alice.crash();
  const back = await comeBack(world, paper);
  const names = (await back.messenger.listContacts()).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['Bob', 'Dave']);
});

test('P21 a record that no device of the account wrote is refused, whoever knows what it is sealed to', async () => {
  const { world, alice } = await friends();
  const paper = await writeDown(alice);
  await kept(alice);
  const [row] = await alice.look((store) =>
    store.rows<{ sealKey: Uint8Array; publicKey: Uint8Array; version: number }>(
      `SELECT seal_key AS sealKey, public_key AS publicKey, version FROM recovery`,
    ),
  );
  const { deviceId, publicKey: deviceKey } = await alice.look((store) => store.device());
  const chain = verifyChain(alice.messenger.ownChain);
  await alice.crash();
  if (row === undefined) throw new Error('there is no seal key');
  const place = { accountId: alice.accountBytes, version: row.version + 1 };
  const forge = async (input: { deviceId: Uint8Array; signingSecret: Uint8Array }) => {
    const record = create(RecoveryRecordSchema, { format: 1, name: 'Mallory' });
    record.genesisHash = chain.genesisHash;
    record.chainHead = chain.head;
    const bytes = toBinary(RecoveryRecordSchema, record);
    const contentHash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
    const signed = recoveryContentSigningBytes({ ...place, recoveryKey: row.publicKey, contentHash });
    const signature = signBytes(input.signingSecret, signed);
    const content = create(SignedRecoveryRecordSchema, {
      deviceId: input.deviceId,
      signature,
      record: bytes,
    });
    return await sealRecoveryRecord(row.sealKey, place, toBinary(SignedRecoveryRecordSchema, content));
  };
  const own = deviceKeyFromSeed(new Uint8Array(32).fill(9));
  expect(deviceKey).not.toEqual(own.publicKey);
  for (const device of [deviceId, new Uint8Array(16).fill(9)]) {
    const forged = await forge({ deviceId: device, signingSecret: own.secretKey });
    await world.stopServer();
    const sql = 'UPDATE recovery_record SET version = ?, record = ?';
    editDatabase(world.dataDir, sql, [place.version, forged]);
    await world.startServer();
    expect(await refusal(world, paper)).toBe('recovery_record_unreadable');
  }
});
