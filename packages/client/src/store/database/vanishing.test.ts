import { describe, expect, test } from 'vitest';
import { FaultyStoreFiles } from './faulty-store-files.test-helper.ts';
import { protect } from './open-database.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { instantiateSqlite } from './sqlite-wasm.ts';
import { StoreVfs } from './store-vfs.ts';
import { sqlite } from './test-database.test-helper.ts';

const SEARCHED = 'canaryword';

/** Own or external content, as `secure-delete` needs: a `contentless_delete` index leaves words behind. */
const SCHEMA = `CREATE TABLE message (id INTEGER PRIMARY KEY, body TEXT);
  CREATE VIRTUAL TABLE word USING fts5 (body, content = 'message', content_rowid = 'id', prefix = '2 3');`;

/** A store with every protection but the cipher, so that what the cipher would hide can be looked for. */
async function plainStore(
  secureDelete: 0 | 1,
): Promise<{ connection: SqliteConnection; readable: () => boolean }> {
  const files = new FaultyStoreFiles();
  const wasm = await instantiateSqlite(sqlite);
  const connection = SqliteConnection.open(wasm, new StoreVfs(wasm, await files.open('test')));
  protect(connection);
  connection.execute(`${SCHEMA} INSERT INTO word (word, rank) VALUES ('secure-delete', ${secureDelete})`);
  for (let id = 1; id <= 50; id++) {
    const body = `${id === 25 ? SEARCHED : 'other'} ${'filler '.repeat(id)}`;
    connection.run('INSERT INTO message VALUES (?, ?)', [id, body]);
    connection.run('INSERT INTO word (rowid, body) VALUES (?, ?)', [id, body]);
  }
  const readable = () =>
    (['main', 'wal', 'journal'] as const).some((kind) => {
      const file = files.file('test', kind);
      const bytes = new Uint8Array(file.size());
      file.read(bytes, 0);
      // FTS5 stores a word as its difference from the one before, so a piece of it counts too.
      return new TextDecoder('latin1').decode(bytes).includes(SEARCHED.slice(2));
    });
  return { connection, readable };
}

function deleteMessage(connection: SqliteConnection): void {
  connection.run('BEGIN IMMEDIATE');
  connection.run("INSERT INTO word (word, rowid, body) SELECT 'delete', id, body FROM message WHERE id = 25");
  connection.run('DELETE FROM message WHERE id = 25');
  connection.run('COMMIT');
}

describe('a vanished message', () => {
  test('is in no page of any file after the checkpoint', async () => {
    const { connection, readable } = await plainStore(1);
    expect(readable()).toBe(true);
    deleteMessage(connection);
    expect(readable(), 'the log still has it').toBe(true);
    connection.get('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(readable()).toBe(false);
    connection.close();
  });

  test('stays in the search index without its secure-delete', async () => {
    const { connection, readable } = await plainStore(0);
    deleteMessage(connection);
    connection.get('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(readable()).toBe(true);
    connection.close();
  });
});
