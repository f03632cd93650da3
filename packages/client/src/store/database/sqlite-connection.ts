import type { SqlValue } from './database.ts';
import { isStoreError, StoreError } from './store-error.ts';
import { allocate, readCString, SqliteStatement } from './sqlite-statement.ts';
import type { StoreVfs } from './store-vfs.ts';
import { DATABASE_PATH } from './store-vfs.ts';
import * as sqlite from './sqlite-wasm.ts';
import type { SqliteWasm } from './sqlite-wasm.ts';

const OPEN_READWRITE_CREATE = 0x2 | 0x4;
const PREPARE_PERSISTENT = 0x1;
const CACHED_STATEMENTS = 128;
const encoder = new TextEncoder();

type Row = Record<string, SqlValue>;

/** A synchronous connection to one encrypted database, with a bounded cache of prepared statements. */
export class SqliteConnection {
  readonly #wasm: SqliteWasm;
  readonly #vfs: StoreVfs;
  readonly #db: number;
  /** Two out-parameters of a pointer's size. */
  readonly #out: number;
  /** Oldest first; a use moves a statement to the end. */
  readonly #statements = new Map<string, SqliteStatement>();

  private constructor(wasm: SqliteWasm, vfs: StoreVfs, db: number) {
    this.#wasm = wasm;
    this.#vfs = vfs;
    this.#db = db;
    this.#out = allocate(wasm, new Uint8Array(8));
  }

  static open(wasm: SqliteWasm, vfs: StoreVfs): SqliteConnection {
    wasm.vfs_register(vfs, false);
    const real = allocate(wasm, encoder.encode(`${vfs.name}\0`));
    const cipher = allocate(wasm, encoder.encode(`multipleciphers-${vfs.name}\0`));
    const path = allocate(wasm, encoder.encode(`${DATABASE_PATH}\0`));
    const pDb = allocate(wasm, new Uint8Array(4));
    try {
      const created = wasm._sqlite3mc_vfs_create(real, 0);
      if (created !== sqlite.SQLITE_OK)
        throw new StoreError('internal', `cipher layer refused with ${created}`);
      const opened = wasm._sqlite3_open_v2(path, pDb, OPEN_READWRITE_CREATE, cipher);
      const db = pointerAt(wasm, pDb);
      if (opened !== sqlite.SQLITE_OK) {
        wasm._sqlite3_close_v2(db);
        throw new StoreError('io', `database not opened: ${opened}`, { cause: vfs.takeFailure() });
      }
      wasm._sqlite3_extended_result_codes(db, 1);
      return new SqliteConnection(wasm, vfs, db);
    } finally {
      for (const pointer of [real, cipher, path, pDb]) wasm._sqlite3_free(pointer);
    }
  }

  get isInTransaction(): boolean {
    return this.#wasm._sqlite3_get_autocommit(this.#db) === 0;
  }

  run(sql: string, params: readonly SqlValue[] = []): { changes: number } {
    const statement = this.#statement(sql);
    this.#execute(statement, params, 0);
    return { changes: statement.isReadOnly ? 0 : this.#wasm._sqlite3_changes(this.#db) };
  }

  all(sql: string, params: readonly SqlValue[] = []): Row[] {
    return this.#execute(this.#statement(sql), params, Infinity);
  }

  get(sql: string, params: readonly SqlValue[] = []): Row | undefined {
    return this.#execute(this.#statement(sql), params, 1)[0];
  }

  isReadOnly(sql: string): boolean {
    return this.#statement(sql).isReadOnly;
  }

  /**
   * Runs a script of any number of statements without parameters. Given as bytes, it leaves no copy of its own behind:
   * the way to hand over a key.
   */
  execute(script: string | Uint8Array): void {
    const bytes = typeof script === 'string' ? encoder.encode(script) : script;
    const start = allocate(this.#wasm, bytes);
    const end = start + bytes.byteLength;
    try {
      let next = start;
      while (next < end) {
        const prepared = this.#prepare(next, end - next, 0);
        next = prepared.tail;
        if (prepared.statement === undefined) continue;
        try {
          this.#execute(prepared.statement, [], 0);
        } finally {
          prepared.statement.finalize();
        }
      }
    } finally {
      this.#wasm.HEAPU8.fill(0, start, end);
      this.#wasm._sqlite3_free(start);
    }
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    const code = this.#wasm._sqlite3_close_v2(this.#db);
    if (code !== sqlite.SQLITE_OK) throw this.#failure(code);
  }

  #execute(statement: SqliteStatement, params: readonly SqlValue[], limit: number): Row[] {
    // What SQLite met earlier and bore (a failed checkpoint) is not the cause of what happens now.
    this.#vfs.takeFailure();
    try {
      const { code, rows } = statement.execute(params, limit);
      if (code !== sqlite.SQLITE_DONE) throw this.#failure(code);
      return rows;
    } catch (error) {
      if (isStoreError(error)) throw error;
      throw new StoreError('internal', 'SQLite stopped unexpectedly', { cause: error });
    } finally {
      statement.reset();
    }
  }

  #statement(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) {
      this.#statements.delete(sql);
      this.#statements.set(sql, known);
      return known;
    }
    const statement = this.#prepareOne(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > CACHED_STATEMENTS) {
      const [oldest, evicted] = this.#statements.entries().next().value!;
      this.#statements.delete(oldest);
      evicted.finalize();
    }
    return statement;
  }

  #prepareOne(sql: string): SqliteStatement {
    const bytes = encoder.encode(sql);
    const start = allocate(this.#wasm, bytes);
    const end = start + bytes.byteLength;
    try {
      const { statement, tail } = this.#prepare(start, bytes.byteLength, PREPARE_PERSISTENT);
      if (statement === undefined) throw new StoreError('usage', 'no statement in the given SQL');
      const rest = tail < end ? this.#prepare(tail, end - tail, 0).statement : undefined;
      if (rest === undefined) return statement;
      rest.finalize();
      statement.finalize();
      throw new StoreError('usage', 'more than one statement in the given SQL');
    } finally {
      this.#wasm._sqlite3_free(start);
    }
  }

  #prepare(
    sql: number,
    size: number,
    flags: number,
  ): { statement: SqliteStatement | undefined; tail: number } {
    const wasm = this.#wasm;
    const code = wasm._sqlite3_prepare_v3(this.#db, sql, size, flags, this.#out, this.#out + 4);
    if (code !== sqlite.SQLITE_OK) throw this.#failure(code);
    const handle = pointerAt(wasm, this.#out);
    return {
      statement: handle === 0 ? undefined : new SqliteStatement(wasm, handle),
      tail: pointerAt(wasm, this.#out + 4),
    };
  }

  #failure(code: number): StoreError {
    const cause = this.#vfs.takeFailure();
    const message = readCString(this.#wasm, this.#wasm._sqlite3_errmsg(this.#db));
    switch (code & 0xff) {
      case sqlite.SQLITE_FULL:
        return new StoreError('storage_full', 'the storage is full', { cause });
      case sqlite.SQLITE_IOERR:
      case sqlite.SQLITE_CANTOPEN:
        if (isStoreError(cause)) return new StoreError(cause.code, cause.message, { cause });
        return new StoreError('io', `the storage failed with ${code}`, { cause });
      case sqlite.SQLITE_CORRUPT:
      case sqlite.SQLITE_NOTADB:
        return new StoreError('corrupt', `stored bytes were refused with ${code}`);
      case sqlite.SQLITE_NOMEM:
        return new StoreError('out_of_memory', 'SQLite ran out of memory');
      case sqlite.SQLITE_BUSY:
        return new StoreError('store_in_use', 'the store is locked');
      case sqlite.SQLITE_CONSTRAINT:
        return new StoreError('constraint', message);
      default:
        // FTS5 repeats the searched words in its messages, and those are somebody's text.
        return new StoreError(
          'usage',
          message.startsWith('fts5:') ? 'fts5: malformed query' : `${message} (${code})`,
        );
    }
  }
}

function pointerAt(wasm: SqliteWasm, address: number): number {
  return new DataView(wasm.HEAPU8.buffer).getUint32(address, true);
}
