import type { Database, ReadTx, SqlValue, Tx } from './database.ts';
import type { NestingGuard } from './nesting.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { isStoreError, StoreError } from './store-error.ts';

/** One connection, one piece of work at a time, first come first served. */
export class SerialDatabase implements Database {
  readonly #connection: SqliteConnection;
  readonly #nesting: NestingGuard;
  readonly #release: () => Promise<void>;
  #last: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;
  /** Set when SQLite is in a state that only opening anew repairs. */
  #broken: StoreError | undefined;

  constructor(connection: SqliteConnection, nesting: NestingGuard, release: () => Promise<void>) {
    this.#connection = connection;
    this.#nesting = nesting;
    this.#release = release;
  }

  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const tx = new Scope(this.#connection, 'read', (error) => this.#note(error));
      try {
        return await this.#nesting.enter(() => work(tx));
      } finally {
        tx.end();
      }
    });
  }

  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      this.#connection.run('BEGIN IMMEDIATE');
      const tx = new Scope(this.#connection, 'write', (error) => this.#note(error));
      try {
        const result = await this.#nesting.enter(() => work(tx));
        tx.end();
        tx.assertInTransaction();
        this.#connection.run('COMMIT');
        return result;
      } catch (error) {
        tx.end();
        this.#note(error);
        this.#rollBack();
        throw error;
      }
    });
  }

  checkpoint(): Promise<void> {
    return this.#inTurn(async () => {
      const result = this.#connection.get('PRAGMA wal_checkpoint(TRUNCATE)');
      if (result?.['busy'] !== 0) throw new StoreError('internal', 'the log was not emptied');
    });
  }

  close(): Promise<void> {
    this.#closing ??= this.#afterLast(async () => {
      try {
        this.#connection.close();
      } finally {
        await this.#release();
      }
    });
    return this.#closing;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new StoreError('closed', 'the store is closed');
    if (this.#nesting.isInside()) throw new StoreError('usage', 'a transaction inside a transaction');
    return this.#afterLast(async () => {
      if (this.#broken !== undefined) throw this.#broken;
      return work();
    });
  }

  #afterLast<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  #note(error: unknown): void {
    if (isStoreError(error, 'internal')) this.#broken ??= error;
  }

  #rollBack(): void {
    try {
      // SQLite rolls back by itself after some failures, such as a full disk.
      if (this.#connection.isInTransaction) this.#connection.run('ROLLBACK');
    } catch (cause) {
      this.#broken ??= new StoreError(
        'io',
        'a transaction could not be undone; the store has to be opened anew',
        {
          cause,
        },
      );
    }
  }
}

/** What a piece of work holds; useless once the work is over. */
class Scope implements Tx {
  readonly #connection: SqliteConnection;
  readonly #kind: 'read' | 'write';
  readonly #onError: (error: unknown) => void;
  #hasEnded = false;

  constructor(connection: SqliteConnection, kind: 'read' | 'write', onError: (error: unknown) => void) {
    this.#connection = connection;
    this.#kind = kind;
    this.#onError = onError;
  }

  async run(sql: string, params?: readonly SqlValue[]): Promise<{ changes: number }> {
    return this.#use(sql, () => this.#connection.run(sql, params));
  }

  async all<T>(sql: string, params?: readonly SqlValue[]): Promise<T[]> {
    return this.#use(sql, () => this.#connection.all(sql, params) as T[]);
  }

  async get<T>(sql: string, params?: readonly SqlValue[]): Promise<T | undefined> {
    return this.#use(sql, () => this.#connection.get(sql, params) as T | undefined);
  }

  end(): void {
    this.#hasEnded = true;
  }

  /** Without it, work that goes on after SQLite rolled back by itself would write outside any transaction. */
  assertInTransaction(): void {
    if (!this.#connection.isInTransaction) throw new StoreError('usage', 'the transaction is already over');
  }

  #use<T>(sql: string, work: () => T): T {
    if (this.#hasEnded) throw new StoreError('usage', 'a transaction was used after its end');
    if (this.#kind === 'write') this.assertInTransaction();
    try {
      if (this.#kind === 'read' && !this.#connection.isReadOnly(sql)) {
        throw new StoreError('usage', 'a statement that writes needs transact');
      }
      return work();
    } catch (error) {
      this.#onError(error);
      throw error;
    }
  }
}
