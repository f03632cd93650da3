import { describe, expect, test } from 'vitest';
import type { Migration } from './database.ts';
import { FaultyStoreFiles } from './faulty-store-files.test-helper.ts';
import { deleteDatabase } from './open-database.ts';
import {
  addNote,
  countNotes,
  openTestDatabase,
  testKey,
  testMigrations,
} from './test-database.test-helper.ts';

const otherKey = testKey.map((byte) => byte ^ 0xff);
const text = new TextDecoder('latin1');

async function filledDisk(): Promise<FaultyStoreFiles> {
  const files = new FaultyStoreFiles();
  const database = await openTestDatabase({ files });
  for (let i = 0; i < 20; i++) await addNote(database, `note ${i} ${'x'.repeat(1000)}`);
  await database.close();
  return files;
}

describe('opening', () => {
  test('what was written is there after opening again', async () => {
    const database = await openTestDatabase({ files: await filledDisk() });
    expect(await countNotes(database)).toBe(20);
    await database.close();
  });

  test('a wrong key is refused by name and harms nothing', async () => {
    const files = await filledDisk();
    await expect(openTestDatabase({ files, key: otherKey })).rejects.toMatchObject({ code: 'wrong_key' });
    const database = await openTestDatabase({ files });
    expect(await countNotes(database)).toBe(20);
    await database.close();
  });

  test('a flipped bit anywhere in the file is refused, never read as something else', async () => {
    const size = (await filledDisk()).file('test', 'main').size();
    for (let at = 100; at < size; at += 3001) {
      const files = await filledDisk();
      files.file('test', 'main').flipBit(at, at % 8);
      const reading = openTestDatabase({ files }).then(async (database) => {
        try {
          return await database.read((tx) => tx.all('SELECT * FROM note'));
        } finally {
          await database.close();
        }
      });
      // A page that nothing uses any more is not read; then the answer has to be the right one.
      const result = await reading.catch((error: unknown) => error);
      if (Array.isArray(result)) expect(result).toHaveLength(20);
      else expect(result, `bit at ${at}`).toMatchObject({ code: 'corrupt' });
    }
  });

  test('a damaged first page is called corrupt, not a wrong key', async () => {
    const files = await filledDisk();
    files.file('test', 'main').flipBit(200, 3);
    await expect(openTestDatabase({ files })).rejects.toMatchObject({ code: 'corrupt' });
  });

  test('a store that another owner holds is in use, and free once it is closed', async () => {
    const files = new FaultyStoreFiles();
    const first = await openTestDatabase({ files });
    await expect(openTestDatabase({ files })).rejects.toMatchObject({ code: 'store_in_use' });
    await first.close();
    await (await openTestDatabase({ files })).close();
  });

  test('a failed opening leaves nothing held', async () => {
    const files = await filledDisk();
    await expect(openTestDatabase({ files, key: otherKey })).rejects.toMatchObject({ code: 'wrong_key' });
    const held = await files.open('test');
    await held.close();
  });

  test('a store that must exist but is empty is missing', async () => {
    await expect(openTestDatabase({ mustExist: true })).rejects.toMatchObject({ code: 'missing_store' });
    const database = await openTestDatabase({ files: await filledDisk(), mustExist: true });
    await database.close();
  });

  test('a short key and an odd name are refused', async () => {
    await expect(openTestDatabase({ key: new Uint8Array(16) })).rejects.toMatchObject({ code: 'usage' });
    await expect(openTestDatabase({ name: '../up' })).rejects.toMatchObject({ code: 'usage' });
  });

  test('deleting removes everything, and is refused while the store is open', async () => {
    const files = new FaultyStoreFiles();
    const database = await openTestDatabase({ files });
    await expect(deleteDatabase(files, 'test')).rejects.toMatchObject({ code: 'store_in_use' });
    await database.close();
    await deleteDatabase(files, 'test');
    expect(files.used).toBe(0);
  });
});

describe('encryption', () => {
  test('P38 no file holds a readable word while open, in a transaction, or closed', async () => {
    const files = new FaultyStoreFiles();
    const database = await openTestDatabase({ files });
    const dump = () =>
      (['main', 'wal', 'journal', 'check'] as const)
        .map((kind) => {
          const bytes = new Uint8Array(files.file('test', kind).size());
          files.file('test', kind).read(bytes, 0);
          return text.decode(bytes);
        })
        .join('');
    await database.transact(async (tx) => {
      for (let i = 0; i < 3000; i++)
        await tx.run('INSERT INTO note (body) VALUES (?)', [`canary-${'c'.repeat(500)}`]);
      expect(dump()).not.toContain('canary');
    });
    expect(dump()).not.toContain('canary');
    expect(dump()).not.toContain('SQLite format');
    expect(dump()).not.toContain(text.decode(testKey));
    await database.close();
    expect(dump()).not.toContain('canary');
  });

  test('the same content under the same key never gives the same bytes', async () => {
    const [one, two] = [await filledDisk(), await filledDisk()];
    const page = (files: FaultyStoreFiles, at: number) => {
      const bytes = new Uint8Array(4096);
      files.file('test', 'main').read(bytes, at);
      return bytes;
    };
    expect(page(one, 4096)).not.toEqual(page(two, 4096));
    expect(page(one, 0).subarray(0, 16)).not.toEqual(page(two, 0).subarray(0, 16));
  });
});

describe('migrations', () => {
  const second: Migration = {
    id: 'second',
    sql: "ALTER TABLE note ADD COLUMN mark TEXT DEFAULT 'm'; -- the end",
  };

  test('new ones are applied once, in order, and data stays', async () => {
    const files = await filledDisk();
    const migrations = [...testMigrations, second];
    for (let i = 0; i < 2; i++) {
      const database = await openTestDatabase({ files, migrations });
      const row = await database.read((tx) => tx.get('SELECT mark, id FROM note WHERE id = 20'));
      expect(row).toEqual({ mark: 'm', id: 20 });
      await database.close();
    }
  });

  test('a store made by a newer program is refused', async () => {
    const files = new FaultyStoreFiles();
    await (await openTestDatabase({ files, migrations: [...testMigrations, second] })).close();
    await expect(openTestDatabase({ files })).rejects.toMatchObject({ code: 'newer_store' });
  });

  test('one that fails halfway leaves nothing of itself', async () => {
    const files = await filledDisk();
    const broken = { id: 'broken', sql: 'CREATE TABLE half (a); INSERT INTO nowhere VALUES (1)' };
    await expect(openTestDatabase({ files, migrations: [...testMigrations, broken] })).rejects.toMatchObject({
      code: 'usage',
    });
    const database = await openTestDatabase({ files });
    expect(
      await database.read((tx) => tx.get("SELECT 1 FROM sqlite_schema WHERE name = 'half'")),
    ).toBeUndefined();
    await database.close();
  });

  test('one that commits by itself is refused', async () => {
    const sly = { id: 'sly', sql: 'CREATE TABLE a (b); COMMIT' };
    await expect(openTestDatabase({ migrations: [sly] })).rejects.toMatchObject({ code: 'usage' });
  });
});
