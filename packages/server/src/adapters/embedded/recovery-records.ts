import type { StatementSync } from 'node:sqlite';
import type { AccountKey, RecoveryRecord, RecoveryRecords } from '../../ports/directory.ts';
import type { Database } from './database.ts';

export class EmbeddedRecoveryRecords implements RecoveryRecords {
  readonly #database: Database;
  readonly #find: StatementSync;
  readonly #put: StatementSync;

  constructor(database: Database) {
    this.#database = database;
    this.#find = database.prepare('SELECT version, record FROM recovery_record WHERE account = ?');
    this.#put = database.prepare(`
      INSERT INTO recovery_record (account, version, record) VALUES (?, ?, ?)
      ON CONFLICT (account) DO UPDATE SET version = excluded.version, record = excluded.record
      WHERE version < excluded.version`);
  }

  async find(account: AccountKey): Promise<RecoveryRecord | undefined> {
    return this.#database.read(() => this.#read(account));
  }

  async put(
    account: AccountKey,
    { version, record }: RecoveryRecord,
  ): Promise<{ isStored: boolean; version: number }> {
    return this.#database.write(() => {
      const isStored = Number(this.#put.run(account, version, record).changes) > 0;
      return { isStored, version: this.#read(account)?.version ?? version };
    });
  }

  #read(account: AccountKey): RecoveryRecord | undefined {
    return this.#find.get(account) as unknown as RecoveryRecord | undefined;
  }
}
