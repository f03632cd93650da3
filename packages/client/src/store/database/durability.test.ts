import { describe, expect, test } from 'vitest';
import { FaultyStoreFiles } from './faulty-store-files.test-helper.ts';
import { StoreError } from './store-error.ts';
import { addNote, countNotes, openTestDatabase } from './test-database.test-helper.ts';

const body = 'x'.repeat(900);

/** A small generator (mulberry32), so that a failing round can be run again. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a power cut', () => {
  test('a commit that was promised is flushed', async () => {
    const files = new FaultyStoreFiles();
    const database = await openTestDatabase({ files });
    for (let i = 0; i < 20; i++) {
      await addNote(database, body);
      expect(files.file('test', 'wal').isFlushed).toBe(true);
    }
    await database.close();
  });

  test('at any moment loses no promised commit and corrupts nothing', async () => {
    for (let round = 0; round < 60; round++) {
      const chance = chances(round);
      const files = new FaultyStoreFiles();
      const database = await openTestDatabase({ files });
      // The log is emptied and begun again many times, as it is in a long life.
      await database.transact((tx) => tx.all('PRAGMA wal_autocheckpoint = 20'));
      let promised = 0;
      const cuts: { disk: FaultyStoreFiles; promised: number }[] = [];
      let left = Math.floor(chance() * 900);
      files.onOperation = (operation) => {
        if (operation === 'read' || left-- !== 0) return;
        cuts.push({ disk: files.afterPowerCut(() => chance() < 0.5), promised });
      };
      while (cuts.length === 0) {
        if (chance() < 0.02) await database.checkpoint();
        else if (chance() < 0.05) await database.transact((tx) => tx.run('UPDATE note SET body = body'));
        else {
          await addNote(database, body.slice(0, Math.floor(chance() * 900)));
          promised++;
        }
      }
      const cut = cuts[0]!;
      const reopened = await openTestDatabase({ files: cut.disk });
      const check = await reopened.read((tx) => tx.get('PRAGMA integrity_check'));
      expect(check, `round ${round}`).toEqual({ integrity_check: 'ok' });
      const notes = await countNotes(reopened);
      expect(notes, `round ${round}`).toBeGreaterThanOrEqual(cut.promised);
      expect(notes, `round ${round}`).toBeLessThanOrEqual(cut.promised + 1);
      await reopened.close();
      await database.close();
    }
  });

  test('while a store is being made leaves one that opens', async () => {
    for (let round = 0; round < 60; round++) {
      const chance = chances(1000 + round);
      const files = new FaultyStoreFiles();
      let cut: FaultyStoreFiles | undefined;
      let left = round;
      files.onOperation = (operation) => {
        if (operation === 'read' || cut !== undefined || left-- > 0) return;
        cut = files.afterPowerCut(() => chance() < 0.5);
      };
      await (await openTestDatabase({ files })).close();
      if (cut === undefined) break;
      const reopened = await openTestDatabase({ files: cut });
      expect(await addNote(reopened, body)).toEqual({ changes: 1 });
      await reopened.close();
    }
  });
});

describe('a disk that gives out', () => {
  test('a full disk refuses the transaction by name, keeps the rest, and goes on when there is room', async () => {
    const files = new FaultyStoreFiles();
    const database = await openTestDatabase({ files });
    await addNote(database, 'before');
    files.capacity = files.used + 20_000;
    const large = database.transact(async (tx) => {
      for (let i = 0; i < 200; i++) await tx.run('INSERT INTO note (body) VALUES (?)', [body]);
    });
    await expect(large).rejects.toMatchObject({ code: 'storage_full' });
    expect(await countNotes(database)).toBe(1);
    files.capacity = Infinity;
    await addNote(database, 'after');
    expect(await countNotes(database)).toBe(2);
    await database.close();
    const reopened = await openTestDatabase({ files });
    expect(await countNotes(reopened)).toBe(2);
    await reopened.close();
  });

  test('work that goes on after the disk was full writes nothing', async () => {
    const files = new FaultyStoreFiles();
    const database = await openTestDatabase({ files });
    const stubborn = database.transact(async (tx) => {
      files.capacity = files.used;
      // Enough to leave the cache, so that SQLite meets the full disk in the middle of the transaction.
      const fill = Array.from({ length: 6000 }, () => tx.run('INSERT INTO note (body) VALUES (?)', [body]));
      await Promise.allSettled(fill);
      files.capacity = Infinity;
      await tx.run("INSERT INTO note (body) VALUES ('half')");
    });
    await expect(stubborn).rejects.toThrow(StoreError);
    expect(await countNotes(database)).toBe(0);
    await database.close();
  });

  test('a full disk while a store is made leaves nothing held', async () => {
    const files = new FaultyStoreFiles();
    files.capacity = 100;
    await expect(openTestDatabase({ files })).rejects.toMatchObject({ code: 'storage_full' });
    files.capacity = Infinity;
    await (await openTestDatabase({ files })).close();
  });

  test.each(['write', 'flush'] as const)('a failing %s of the log undoes the commit', async (operation) => {
    const files = new FaultyStoreFiles();
    const database = await openTestDatabase({ files });
    await addNote(database, 'before');
    files.onOperation = (done, kind) => {
      if (done === operation && kind === 'wal') throw new StoreError('io', 'the disk is ill');
    };
    await expect(addNote(database, 'lost')).rejects.toMatchObject({ code: 'io', message: 'the disk is ill' });
    files.onOperation = () => undefined;
    await addNote(database, 'after');
    const bodies = await database.read((tx) => tx.all('SELECT body FROM note'));
    expect(bodies).toEqual([{ body: 'before' }, { body: 'after' }]);
    await database.close();
  });
});
