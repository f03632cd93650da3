import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Database, Migration } from './database.ts';
import { FaultyStoreFiles } from './faulty-store-files.test-helper.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabaseOptions } from './open-database.ts';

export const testKey = Uint8Array.from({ length: 32 }, (_, i) => i + 1);

export const testMigrations: readonly Migration[] = [
  { id: 'notes', sql: 'CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL, extra BLOB)' },
];

const wasmPath = createRequire(import.meta.url).resolve('@journeyapps/wa-sqlite/dist/mc-wa-sqlite.wasm');
/** SQLite, compiled once. */
export const sqlite = await WebAssembly.compile(await readFile(wasmPath));

/** A store on a test disk, with the test key and one table, unless told otherwise. */
export function openTestDatabase(options: Partial<OpenDatabaseOptions> = {}): Promise<Database> {
  return openDatabase({
    files: new FaultyStoreFiles(),
    sqlite,
    name: 'test',
    key: testKey,
    migrations: testMigrations,
    ...options,
  });
}

export async function countNotes(database: Database): Promise<number> {
  const row = await database.read((tx) => tx.get<{ n: number }>('SELECT count(*) AS n FROM note'));
  return row!.n;
}

export function addNote(database: Database, body: string): Promise<{ changes: number }> {
  return database.transact((tx) => tx.run('INSERT INTO note (body) VALUES (?)', [body]));
}
