import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asyncNestingGuard } from '../../platform/node/node-database.ts';
import type { Database, SqlValue, Tx } from './database.ts';
import { addNote, countNotes, openTestDatabase, testMigrations } from './test-database.test-helper.ts';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase({ nesting: asyncNestingGuard() });
});
afterEach(() => database.close());

describe('transactions', () => {
  test('a throw undoes the whole transaction and is passed on', async () => {
    const failing = database.transact(async (tx) => {
      await tx.run("INSERT INTO note (body) VALUES ('half')");
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await countNotes(database)).toBe(0);
  });

  test('they run one after the other, and reads see only what was committed', async () => {
    const seen: number[] = [];
    const pause = Promise.withResolvers<void>();
    const slow = database.transact(async (tx) => {
      await tx.run("INSERT INTO note (body) VALUES ('first')");
      await pause.promise;
      await tx.run("INSERT INTO note (body) VALUES ('second')");
    });
    const reading = countNotes(database).then((n) => seen.push(n));
    pause.resolve();
    await Promise.all([slow, reading]);
    expect(seen).toEqual([2]);
  });

  test('a broken rule of the schema undoes the transaction with a constraint error', async () => {
    const twice = database.transact(async (tx) => {
      await tx.run("INSERT INTO note (id, body) VALUES (1, 'a')");
      await tx.run("INSERT INTO note (id, body) VALUES (1, 'b')");
    });
    await expect(twice).rejects.toMatchObject({
      code: 'constraint',
      message: 'UNIQUE constraint failed: note.id',
    });
    expect(await countNotes(database)).toBe(0);
  });

  test('a transaction inside a transaction is refused, also after an await and from a read', async () => {
    const inside = database.transact(async (tx) => {
      await tx.all('SELECT 1');
      await addNote(database, 'inner');
    });
    await expect(inside).rejects.toMatchObject({ code: 'usage' });
    await expect(database.read(() => countNotes(database))).rejects.toMatchObject({ code: 'usage' });
    expect(await addNote(database, 'after')).toEqual({ changes: 1 });
  });

  test('a call that the work leaves behind for later is not inside', async () => {
    const later = Promise.withResolvers<void>();
    let left: Promise<unknown> | undefined;
    await database.transact(async () => {
      left = later.promise.then(() => addNote(database, 'later'));
    });
    later.resolve();
    await expect(left).resolves.toEqual({ changes: 1 });
  });

  test('a transaction is useless after its end', async () => {
    let kept: Tx | undefined;
    await database.transact(async (tx) => {
      kept = tx;
    });
    await expect(kept!.run("INSERT INTO note (body) VALUES ('late')")).rejects.toMatchObject({
      code: 'usage',
    });
  });

  test('work that commits by itself is refused', async () => {
    const sly = database.transact(async (tx) => {
      await tx.run('COMMIT');
      await tx.run("INSERT INTO note (body) VALUES ('outside')");
    });
    await expect(sly).rejects.toMatchObject({ code: 'usage' });
    expect(await countNotes(database)).toBe(0);
  });

  test('a read refuses to write', async () => {
    const writing = database.read((tx) => tx.all("INSERT INTO note (body) VALUES ('no') RETURNING id"));
    await expect(writing).rejects.toMatchObject({ code: 'usage' });
  });

  test('closing waits for what was asked before, and refuses what comes after', async () => {
    const writing = addNote(database, 'just in time');
    const closing = database.close();
    await expect(addNote(database, 'too late')).rejects.toMatchObject({ code: 'closed' });
    await expect(writing).resolves.toEqual({ changes: 1 });
    await closing;
    await database.close();
  });

  test('without asynchronous context the synchronous part of the work is still watched', async () => {
    const plain = await openTestDatabase({});
    await expect(plain.transact(() => countNotes(plain))).rejects.toMatchObject({ code: 'usage' });
    expect(await countNotes(plain)).toBe(0);
    await plain.close();
  });
});

describe('values', () => {
  const echo = (value: SqlValue) =>
    database.transact(async (tx) => {
      await tx.run('CREATE TABLE IF NOT EXISTS echo (value)');
      await tx.run('DELETE FROM echo');
      await tx.run('INSERT INTO echo VALUES (?)', [value]);
      return (await tx.get<{ value: SqlValue }>('SELECT value FROM echo'))!.value;
    });

  test.each<[string, SqlValue]>([
    ['null', null],
    ['zero', 0],
    ['a small negative', -5],
    ['a time in milliseconds', 1_795_000_000_000],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER],
    ['the smallest safe integer', Number.MIN_SAFE_INTEGER],
    ['the first unsafe integer', 2n ** 53n],
    ['the largest 64-bit integer', 2n ** 63n - 1n],
    ['the smallest 64-bit integer', -(2n ** 63n)],
    ['a fraction', 0.1],
    ['a large double', 1e300],
    ['no text', ''],
    ['text with a zero and a byte order mark', '\ufeffa\0b'],
    ['text outside the first plane', '👩🏾‍🚀 umwana'],
    ['no bytes', new Uint8Array(0)],
    ['bytes', Uint8Array.of(0, 255, 7)],
  ])('%s comes back as it was', async (_name, value) => {
    expect(await echo(value)).toEqual(value);
  });

  test('integers are stored as integers, whatever their size', async () => {
    const row = await database.read((tx) => tx.get('SELECT typeof(?) AS a, typeof(?) AS b', [2 ** 40, 0.5]));
    expect(row).toEqual({ a: 'integer', b: 'real' });
  });

  test('bytes are copied, so that later work does not change them', async () => {
    const bytes = (await echo(Uint8Array.of(1, 2, 3))) as Uint8Array;
    for (let i = 0; i < 50; i++) await echo(new Uint8Array(1000).fill(9));
    expect(bytes).toEqual(Uint8Array.of(1, 2, 3));
  });

  test.each<[string, unknown[]]>([
    ['too few', []],
    ['too many', [1, 2]],
    ['undefined', [undefined]],
    ['not a number', [NaN]],
    ['an integer over 64 bits', [2n ** 63n]],
    ['an object', [{}]],
  ])('%s as parameters are refused', async (_name, params) => {
    const asking = database.read((tx) => tx.get('SELECT ?', params as SqlValue[]));
    await expect(asking).rejects.toMatchObject({ code: 'usage' });
  });

  test('two statements in one call, and none at all, are refused', async () => {
    await expect(database.read((tx) => tx.all('SELECT 1; SELECT 2'))).rejects.toMatchObject({
      code: 'usage',
    });
    await expect(database.read((tx) => tx.all('-- nothing'))).rejects.toMatchObject({ code: 'usage' });
    expect(await database.read((tx) => tx.all('SELECT 1 AS one; -- fine'))).toEqual([{ one: 1 }]);
  });

  test('more statements than the cache holds work, and so does a statement whose table changed', async () => {
    for (let i = 0; i < 300; i++) {
      expect(await database.read((tx) => tx.get(`SELECT ${i} AS n`))).toEqual({ n: i });
    }
    await addNote(database, 'x');
    const all = () => database.read((tx) => tx.get('SELECT * FROM note'));
    expect(await all()).toEqual({ id: 1, body: 'x', extra: null });
    await database.transact((tx) => tx.run('ALTER TABLE note RENAME COLUMN extra TO more'));
    expect(await all()).toEqual({ id: 1, body: 'x', more: null });
  });
});

describe('full-text search', () => {
  const sql = `CREATE VIRTUAL TABLE word USING fts5 (body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
    INSERT INTO word (word, rank) VALUES ('secure-delete', 1)`;

  test('finds without diacritics, by prefix and inside an elision', async () => {
    const search = await openTestDatabase({ migrations: [...testMigrations, { id: 'search', sql }] });
    await search.transact((tx) => tx.run("INSERT INTO word VALUES ('Café n''umwana')"));
    const find = (query: string) =>
      search.read((tx) => tx.all('SELECT body FROM word WHERE word MATCH ?', [query]));
    expect(await find('cafe')).toHaveLength(1);
    expect(await find('umwa*')).toHaveLength(1);
    expect(await find('wana*')).toHaveLength(0);
    await search.close();
  });

  test('a malformed query says so without repeating the words', async () => {
    const search = await openTestDatabase({ migrations: [...testMigrations, { id: 'search', sql }] });
    const asking = search.read((tx) => tx.all('SELECT 1 FROM word WHERE word MATCH ?', ['"secret words']));
    await expect(asking).rejects.toMatchObject({ code: 'usage' });
    await expect(asking).rejects.not.toThrow(/secret/);
    await search.close();
  });
});

test('ten thousand rows', async ({ annotate }) => {
  const start = performance.now();
  await database.transact(async (tx) => {
    for (let i = 0; i < 10_000; i++)
      await tx.run('INSERT INTO note (body) VALUES (?)', [`note ${i} ${'x'.repeat(200)}`]);
  });
  const written = performance.now();
  expect(await database.read((tx) => tx.all('SELECT * FROM note'))).toHaveLength(10_000);
  const read = performance.now();
  await annotate(
    `10,000 rows: written in ${(written - start).toFixed(0)} ms, read in ${(read - written).toFixed(0)} ms`,
  );
});
