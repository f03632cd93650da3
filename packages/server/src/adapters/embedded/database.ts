// The one connection that writes. Everything the server acknowledges goes through `write`.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { StorageError } from '../../errors.ts';
import { migrate } from './migrations.ts';

/** Pages of 4 KiB that SQLite keeps in memory. */
const cachePages = 8_192;
/** What the log is cut to after it was written back. */
const walLimit = 64 * 1024 * 1024;

export class Database {
  readonly connection: DatabaseSync;
  readonly path: string;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #onWrite: Set<() => void> = new Set();

  constructor(path: string) {
    this.path = path;
    this.connection = new DatabaseSync(path, { timeout: 0, enableForeignKeyConstraints: false });
    // FULL in WAL mode: COMMIT returns after fsync of the log. Writing back is the checkpointer's.
    this.connection.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA wal_autocheckpoint = 0;
      PRAGMA journal_size_limit = ${walLimit};
      PRAGMA cache_size = ${cachePages};
      PRAGMA temp_store = MEMORY;
    `);
    migrate(this.connection);
    this.#begin = this.connection.prepare('BEGIN IMMEDIATE');
    this.#commit = this.connection.prepare('COMMIT');
  }

  prepare(sql: string): StatementSync {
    return this.connection.prepare(sql);
  }

  /** Called after each durable transaction. */
  onWrite(listener: () => void): void {
    this.#onWrite.add(listener);
  }

  /**
   * All that `work` wrote is on disk when this returns.
   * @throws StorageError when nothing of it was stored.
   */
  write<Result>(work: () => Result): Result {
    try {
      this.#begin.run();
      const result = work();
      this.#commit.run();
      for (const listener of this.#onWrite) listener();
      return result;
    } catch (error) {
      this.#rollBack();
      throw asStorageError(error);
    }
  }

  /** @throws StorageError */
  read<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw asStorageError(error);
    }
  }

  close(): void {
    if (this.connection.isOpen) this.connection.close();
  }

  #rollBack(): void {
    // SQLite rolls back by itself after some errors, such as a full disk.
    if (this.connection.isOpen && this.connection.isTransaction) this.connection.exec('ROLLBACK');
  }
}

/** SQLITE_CONSTRAINT and SQLITE_MISUSE are our mistakes, not the disk's. */
const ownMistakes = new Set([1, 19, 20, 21, 25]);

function asStorageError(error: unknown): unknown {
  const code = sqliteCode(error);
  if (code === undefined || ownMistakes.has(code & 0xff)) return error;
  return new StorageError(`sqlite ${code}`);
}

/** SQLite's extended result code, when the error is SQLite's. */
export function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined;
}
