import type { StatementSync } from 'node:sqlite';
import type { AccountKey } from '../../ports/directory.ts';
import type { Database } from './database.ts';

/** Recovery codes stand for codes of an app and for passkeys alike. Each call is part of a transaction. */
export class RecoveryCodeRows {
  readonly #insert: StatementSync;
  readonly #delete: StatementSync;
  readonly #dropIdle: StatementSync;

  constructor(database: Database) {
    this.#insert = database.prepare('INSERT OR IGNORE INTO recovery_code (account, hash) VALUES (?, ?)');
    this.#delete = database.prepare('DELETE FROM recovery_code WHERE account = ?');
    this.#dropIdle = database.prepare(`
      DELETE FROM recovery_code WHERE account = :account
        AND NOT EXISTS (SELECT 1 FROM totp WHERE account = :account)
        AND NOT EXISTS (SELECT 1 FROM passkey WHERE account = :account)`);
  }

  replace(account: AccountKey, hashes: readonly Uint8Array[]): void {
    this.#delete.run(account);
    for (const hash of hashes) this.#insert.run(account, hash);
  }

  /** Once nothing is left that they could stand for. */
  dropIdle(account: AccountKey): void {
    this.#dropIdle.run({ account });
  }
}
