import type { Database, Migration } from './database.ts';
import { matchesKeyCheck, writeKeyCheck } from './key-check.ts';
import { migrate } from './migrate.ts';
import type { NestingGuard } from './nesting.ts';
import { synchronousNestingGuard } from './nesting.ts';
import { SerialDatabase } from './serial-database.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { instantiateSqlite } from './sqlite-wasm.ts';
import { isStoreError, StoreError } from './store-error.ts';
import { STORE_FILE_KINDS } from './store-files.ts';
import type { OpenStoreFiles, StoreFile, StoreFileSystem } from './store-files.ts';
import { StoreVfs } from './store-vfs.ts';

export interface OpenDatabaseOptions {
  readonly files: StoreFileSystem;
  /** The compiled `mc-wa-sqlite.wasm`; one serves any number of stores. */
  readonly sqlite: WebAssembly.Module;
  /** Lower-case letters, digits, `-` and `_`, at most 64. */
  readonly name: string;
  /** 32 bytes. Copied; the caller may wipe its own afterwards. */
  readonly key: Uint8Array;
  readonly migrations: readonly Migration[];
  /** Refuse with `missing_store` instead of making an empty store: a vault without its store means lost data. */
  readonly mustExist?: boolean;
  readonly nesting?: NestingGuard;
}

const KEY_SIZE = 32;
const NAME = /^[a-z0-9_-]{1,64}$/;
const PLAIN_HEADER = new TextEncoder().encode('SQLite format 3\0');

/** Statement that sets it, and what reading it back must give. Order matters: exclusive locking comes before WAL. */
const PRAGMAS: readonly (readonly [name: string, value: string, readBack: string | number])[] = [
  ['locking_mode', 'exclusive', 'exclusive'],
  ['temp_store', 'memory', 2],
  ['journal_mode', 'wal', 'wal'],
  ['synchronous', 'full', 2],
  ['secure_delete', 'on', 1],
  ['foreign_keys', 'on', 1],
  ['journal_size_limit', '4194304', 4194304],
];

/**
 * Opens the encrypted store, or makes it. Rejects with `store_in_use`, `wrong_key`, `corrupt`, `newer_store`,
 * `missing_store`, `storage_full`, `storage_refused`, `not_protected` or `io`; then nothing is left open.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  assertStoreName(options.name);
  if (options.key.byteLength !== KEY_SIZE) {
    throw new StoreError('usage', `a key has ${KEY_SIZE} bytes, not ${options.key.byteLength}`);
  }
  const key = Uint8Array.from(options.key);
  const files = await options.files.open(options.name);
  try {
    if (files.file('main').size() === 0) {
      if (options.mustExist) throw new StoreError('missing_store', 'the store is empty');
      await writeKeyCheck(files.file('check'), key);
    }
    const connection = await connect(files, options.sqlite, key);
    try {
      assertPragma(connection, 'cipher', 'chacha20');
      protect(connection);
      migrate(connection, options.migrations);
      assertEncrypted(files.file('main'));
      return new SerialDatabase(connection, options.nesting ?? synchronousNestingGuard(), () =>
        files.close(),
      );
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    const named = await nameRefusal(error, files.file('check'), key);
    await files.close();
    throw named;
  } finally {
    key.fill(0);
  }
}

/** Removes the store and all its files. Rejects with `store_in_use` while somebody holds it. */
export async function deleteDatabase(files: StoreFileSystem, name: string): Promise<void> {
  assertStoreName(name);
  const open = await files.open(name);
  try {
    for (const kind of STORE_FILE_KINDS) overwrite(open.file(kind));
  } finally {
    await open.close();
  }
  await files.remove(name);
}

/** In its place, so that what a file system keeps of a deleted file is of no use. */
function overwrite(file: StoreFile): void {
  const size = file.size();
  const chunk = new Uint8Array(65_536);
  for (let at = 0; at < size; at += chunk.length) {
    crypto.getRandomValues(chunk);
    file.write(chunk.subarray(0, Math.min(chunk.length, size - at)), at);
  }
  file.flush();
  file.truncate(0);
}

function assertStoreName(name: string): void {
  if (!NAME.test(name)) throw new StoreError('usage', 'a store name has 1 to 64 of a-z, 0-9, - and _');
}

async function connect(
  files: OpenStoreFiles,
  module: WebAssembly.Module,
  key: Uint8Array,
): Promise<SqliteConnection> {
  const wasm = await instantiateSqlite(module);
  const connection = SqliteConnection.open(wasm, new StoreVfs(wasm, files));
  const pragma = keyPragma(key);
  try {
    connection.execute("PRAGMA cipher = 'chacha20'");
    connection.execute(pragma);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  } finally {
    pragma.fill(0);
  }
}

/** Bytes, not a string: bytes can be wiped. */
function keyPragma(key: Uint8Array): Uint8Array {
  const before = "PRAGMA key = 'raw:";
  const pragma = new Uint8Array(before.length + KEY_SIZE * 2 + 1);
  new TextEncoder().encodeInto(before, pragma);
  const digits = new TextEncoder().encode('0123456789abcdef');
  key.forEach((byte, i) => {
    pragma[before.length + 2 * i] = digits[byte >> 4]!;
    pragma[before.length + 2 * i + 1] = digits[byte & 15]!;
  });
  pragma[pragma.length - 1] = "'".charCodeAt(0);
  return pragma;
}

/** Everything but the cipher that keeps written text safe and deleted text gone. */
export function protect(connection: SqliteConnection): void {
  for (const [name, value] of PRAGMAS) connection.execute(`PRAGMA ${name} = ${value}`);
  connection.get('SELECT count(*) FROM sqlite_schema');
  for (const [name, , readBack] of PRAGMAS) assertPragma(connection, name, readBack);
}

function assertPragma(connection: SqliteConnection, name: string, expected: string | number): void {
  const row = connection.get(`PRAGMA ${name}`) ?? {};
  const [actual] = Object.values(row);
  if (actual !== expected)
    throw new StoreError('not_protected', `${name} is ${String(actual)}, not ${expected}`);
}

/** A build without the cipher accepts the key and stays plain; only the bytes on disk tell. */
function assertEncrypted(main: StoreFile): void {
  const header = new Uint8Array(PLAIN_HEADER.byteLength);
  const isWritten = main.read(header, 0) === header.byteLength;
  if (!isWritten || header.every((byte, i) => byte === PLAIN_HEADER[i])) {
    throw new StoreError('not_protected', 'the database is not encrypted on disk');
  }
}

async function nameRefusal(error: unknown, check: StoreFile, key: Uint8Array): Promise<unknown> {
  if (!isStoreError(error, 'corrupt') || (await matchesKeyCheck(check, key))) return error;
  return new StoreError('wrong_key', 'the key does not open this store', { cause: error });
}
