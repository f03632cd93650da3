import type { ClientEvent } from '../api.ts';
import type { Database, ReadTx, Tx } from './database/database.ts';

export type Tell = (event: ClientEvent) => void;

/** One account's database; events of a change are emitted once its commit is on disk. */
export class AccountStore {
  readonly #database: Database;
  readonly #emit: Tell;
  /** Told after each change whether it is on disk. */
  onChange: (error?: unknown) => void = () => undefined;

  constructor(database: Database, emit: Tell) {
    this.#database = database;
    this.#emit = emit;
  }

  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.#database.read(work);
  }

  async change<T>(work: (tx: Tx, tell: Tell) => Promise<T>): Promise<T> {
    const events = new Map<string, ClientEvent>();
    let result: T;
    try {
      result = await this.#database.transact((tx) =>
        work(tx, (event) => events.set(JSON.stringify(event), event)),
      );
    } catch (error) {
      this.onChange(error);
      throw error;
    }
    for (const event of events.values()) this.#emit(event);
    this.onChange();
    return result;
  }

  emit(event: ClientEvent): void {
    this.#emit(event);
  }

  async close(): Promise<void> {
    await this.#database.close();
  }
}
