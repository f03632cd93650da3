import { create, utf8 } from '@ganira/protocol';
import { HistoryMessageSchema, HistoryStatus, type HistoryMessage } from '@ganira/protocol/history';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Database } from '../store/database/index.ts';
import { openTestDatabase } from '../store/database/test-database.test-helper.ts';
import { placeBefore } from '../store/history-store.ts';
import { insertMessage } from '../store/message-store.ts';
import { migrations } from '../store/schema.ts';
import { takeMessages } from './taking.ts';

const idOf = (text: string) => sha256(utf8(text)).slice(0, 16);
const contact = idOf('contact');
const group = idOf('group');
const device = idOf('device');
const now = 1_800_000_000_000;

async function store(): Promise<Database> {
  const database = await openTestDatabase({ migrations });
  await database.transact(async (tx) => {
    await tx.run(
      `INSERT INTO contact (account_id, genesis_hash, name, since, group_id, last_at) VALUES (?, ?, 'Bosco', 0, ?, 0)`,
      [contact, idOf('genesis'), group],
    );
  });
  return database;
}

const textOf = (at: number) => `number ${at}`;

type Change = Partial<Omit<HistoryMessage, '$typeName' | '$unknown'>>;

function message(at: number, change: Change = {}): HistoryMessage {
  return create(HistoryMessageSchema, {
    conversation: contact,
    messageId: idOf(textOf(at)),
    text: textOf(at),
    sentAt: BigInt(1_000 * at),
    receivedAt: BigInt(1_000 * at),
    groupId: group,
    deviceId: device,
    sequence: BigInt(at),
    ...change,
  });
}

async function receive(database: Database, at: number): Promise<void> {
  await database.transact((tx) =>
    insertMessage(tx, {
      conversation: contact,
      messageId: idOf(textOf(at)),
      kind: 'text',
      isOwn: 0,
      text: textOf(at),
      sentAt: 1_000 * at,
      receivedAt: 1_000 * at,
      status: 0,
      groupId: group,
      deviceId: device,
      sequence: at,
    }),
  );
}

const shown = (database: Database) =>
  database.read((tx) =>
    tx.all<{ text: string; position: number; status: number; isOwn: number; id: string }>(
      `SELECT text, position, status, is_own AS isOwn, hex(message_id) AS id FROM message
       WHERE conversation = ? ORDER BY position`,
      [contact],
    ),
  );

const textsOf = async (database: Database) => (await shown(database)).map(({ text }) => text);

/** In parts of that size, as they come. */
async function take(database: Database, newestFirst: readonly HistoryMessage[], size: number): Promise<void> {
  let anchor: Uint8Array | null = null;
  for (let at = 0; at < newestFirst.length; at += size) {
    const behind: Uint8Array | null = anchor;
    const part = newestFirst.slice(at, at + size);
    ({ anchor } = await database.transact((tx) => takeMessages(tx, part, { behind, now })));
  }
}

test('R08 what another device had comes once and in its place, whatever is here; a second time changes nothing', async () => {
  const history = fc.record({
    count: fc.integer({ min: 1, max: 40 }),
    /** What is here already. */
    known: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }),
    size: fc.integer({ min: 1, max: 7 }),
  });
  const database = await store();
  await fc.assert(
    fc.asyncProperty(history, async ({ count, known, size }) => {
      await database.transact((tx) => tx.run(`DELETE FROM message`));
      const here = [...new Set(known)].toSorted((a, b) => a - b);
      for (const at of here) await receive(database, at);
      const before = await shown(database);
      const all = Array.from({ length: count }, (_, i) => message(count - i));
      await take(database, all, size);
      const expected = [...new Set([...here, ...all.map(({ sequence }) => Number(sequence))])];
      expect(await textsOf(database)).toEqual(expected.toSorted((a, b) => a - b).map(textOf));
      const kept = (await shown(database)).filter(({ text }) => before.some((one) => one.text === text));
      expect(kept.map(({ status, isOwn, id }) => ({ status, isOwn, id }))).toEqual(
        before.map(({ status, isOwn, id }) => ({ status, isOwn, id })),
      );
      const after = await shown(database);
      await take(database, all, size);
      expect(await shown(database)).toEqual(after);
    }),
    { numRuns: 25 },
  );
  await database.close();
});

test('1,500 messages find room between two neighbours, in order, and what was read stays read', async () => {
  const database = await store();
  for (const at of [1, 2, 3_000, 3_001]) await receive(database, at);
  const read = await database.read((tx) =>
    tx.get<{ position: number }>(`SELECT position FROM message WHERE text = ?`, [textOf(2)]),
  );
  await database.transact((tx) =>
    tx.run(`UPDATE contact SET read_position = ?, unread = 2`, [read?.position ?? 0]),
  );
  const missing = Array.from({ length: 1_500 }, (_, i) => message(2_999 - i));
  await take(database, [message(3_001), message(3_000), ...missing], 60);
  const texts = await textsOf(database);
  expect(texts).toHaveLength(1_504);
  expect(texts).toEqual(
    [1, 2, ...missing.map(({ sequence }) => Number(sequence)).toReversed(), 3_000, 3_001].map(textOf),
  );
  const contactRow = () =>
    database.read((tx) =>
      tx.get<{ unread: number; text: string }>(
        `SELECT unread, (SELECT text FROM message WHERE position = read_position) AS text FROM contact`,
      ),
    );
  expect(await contactRow()).toEqual({ unread: 1_502, text: textOf(2) });
  await take(database, [message(2_999, { isRead: true })], 1);
  expect(await contactRow()).toEqual({ unread: 2, text: textOf(2_999) });
  await database.close();
});

test('a place is found in front of many that stand close together', async () => {
  const database = await store();
  await database.transact((tx) =>
    tx.run(
      `WITH RECURSIVE number (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < 200)
       INSERT INTO message (conversation, position, message_id, kind, is_own, text, sent_at, received_at, status,
         group_id, device_id, sequence)
       SELECT ?1, i, randomblob(16), 'text', 0, 'number ' || i, i, i, 0, x'', x'', 0 FROM number`,
      [contact],
    ),
  );
  const before = await textsOf(database);
  const place = await database.transact((tx) => placeBefore(tx, contact, 150));
  const after = await shown(database);
  expect(after.map(({ text }) => text)).toEqual(before);
  expect(after[148]?.position).toBeLessThan(place);
  expect(after[149]?.position).toBe(150);
  expect(place).toBeLessThan(150);
  await database.close();
});

test('what no device of ours would send is left out, and the rest comes', async () => {
  const database = await store();
  const wrong: Change[] = [
    { conversation: idOf('a stranger') },
    { conversation: contact.slice(1) },
    { messageId: new Uint8Array(15) },
    { deviceId: new Uint8Array() },
    { groupId: new Uint8Array(17) },
    { text: '' },
    { text: 'a'.repeat(60_001) },
    { sequence: 2n ** 60n },
    { sentAt: 2n ** 63n },
    { isOwn: true, status: HistoryStatus.UNSPECIFIED },
    { isOwn: true, status: 9 as HistoryStatus },
  ];
  const messages = wrong.map((change, at) => message(100 - at, change));
  await take(database, [...messages, message(5, { receivedAt: BigInt(2 * now) })], 20);
  expect(await textsOf(database)).toEqual([textOf(5)]);
  const row = await database.read((tx) => tx.get<{ at: number }>(`SELECT received_at AS at FROM message`));
  expect(row?.at).toBe(now);
  await database.close();
});

test('a message that is here keeps its text, author and state, and one of another conversation stays there', async () => {
  const database = await store();
  await receive(database, 1);
  const other = idOf('other');
  await database.transact((tx) =>
    tx.run(
      `INSERT INTO contact (account_id, genesis_hash, name, since, group_id, last_at) VALUES (?, ?, 'Carine', 0, ?, 0)`,
      [other, idOf('genesis'), idOf('another group')],
    ),
  );
  const before = await shown(database);
  const lie = message(1, { text: 'something else', isOwn: true, status: HistoryStatus.READ });
  await take(database, [lie, { ...lie, conversation: other }], 5);
  expect(await shown(database)).toEqual(before);
  const all = await database.read((tx) => tx.all(`SELECT 1 FROM message`));
  expect(all).toHaveLength(1);
  await database.close();
});
