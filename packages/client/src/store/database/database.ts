/** Integers come back as `number` when safe, else as `bigint`. */
export type SqlValue = null | number | bigint | string | Uint8Array;

export interface ReadTx {
  /** Every row as an object keyed by column name. */
  all<T = Record<string, SqlValue>>(sql: string, params?: readonly SqlValue[]): Promise<T[]>;
  /** The first row. */
  get<T = Record<string, SqlValue>>(sql: string, params?: readonly SqlValue[]): Promise<T | undefined>;
}

export interface Tx extends ReadTx {
  /** `changes` counts the rows that this statement itself inserted, updated or deleted. */
  run(sql: string, params?: readonly SqlValue[]): Promise<{ changes: number }>;
}

export interface Database {
  /** Runs alone: sees the state between two transactions. A statement that writes is refused with `usage`. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /**
   * Runs alone, all or nothing: a throw inside `work` undoes everything and is thrown on. When the promise resolves
   * the commit is on disk. Calling `read` or `transact` inside `work` is refused with `usage`.
   */
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Empties the write-ahead log into the database and truncates it: the last step that makes deleted text vanish. */
  checkpoint(): Promise<void>;
  /** Waits for what is queued, then closes. Safe to call again. */
  close(): Promise<void>;
}

/** Applied once each, in order, in a transaction of its own. Never change or reorder one that was released. */
export interface Migration {
  readonly id: string;
  readonly sql: string;
}
