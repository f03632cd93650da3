import type { StatementSync } from 'node:sqlite';
import type { AccountKey, Factors, NewTotp, StoredTotp, TryLimit } from '../../ports/directory.ts';
import type { Database } from './database.ts';
import { RecoveryCodeRows } from './recovery-code-rows.ts';

interface TotpRow {
  secret: Uint8Array;
  tries_since: number;
}

export class EmbeddedFactors implements Factors {
  readonly #database: Database;
  readonly #totp: StatementSync;
  readonly #putTotp: StatementSync;
  readonly #deleteTotp: StatementSync;
  readonly #useStep: StatementSync;
  readonly #takeTry: StatementSync;
  readonly #codes: RecoveryCodeRows;
  readonly #useCode: StatementSync;
  readonly #countCodes: StatementSync;

  constructor(database: Database) {
    this.#database = database;
    this.#totp = database.prepare('SELECT secret, tries_since FROM totp WHERE account = ?');
    this.#putTotp = database.prepare(
      'INSERT OR REPLACE INTO totp (account, secret, last_step, tries, tries_since) VALUES (?, ?, ?, 0, 0)',
    );
    this.#deleteTotp = database.prepare('DELETE FROM totp WHERE account = ?');
    this.#useStep = database.prepare(
      'UPDATE totp SET last_step = :step, tries = 0 WHERE account = :account AND last_step < :step',
    );
    this.#takeTry = database.prepare(`
      UPDATE totp SET
        tries = CASE WHEN tries_since + :span <= :seconds THEN 1 ELSE tries + 1 END,
        tries_since = CASE WHEN tries = 0 OR tries_since + :span <= :seconds THEN :seconds ELSE tries_since END
      WHERE account = :account AND (tries < :most OR tries_since + :span <= :seconds)`);
    this.#codes = new RecoveryCodeRows(database);
    this.#useCode = database.prepare('DELETE FROM recovery_code WHERE account = ? AND hash = ?');
    this.#countCodes = database.prepare('SELECT count(*) AS count FROM recovery_code WHERE account = ?');
  }

  async totp(account: AccountKey): Promise<StoredTotp | undefined> {
    const row = this.#database.read(() => this.#totp.get(account)) as unknown as TotpRow | undefined;
    if (row === undefined) return undefined;
    return { sealedSecret: row.secret, triesSince: row.tries_since };
  }

  async putTotp(account: AccountKey, totp: NewTotp): Promise<void> {
    this.#database.write(() => {
      this.#putTotp.run(account, totp.sealedSecret, totp.lastStep);
      this.#codes.replace(account, totp.recoveryCodeHashes);
    });
  }

  async deleteTotp(account: AccountKey): Promise<boolean> {
    return this.#database.write(() => {
      const isGone = this.#deleteTotp.run(account).changes > 0;
      this.#codes.dropIdle(account);
      return isGone;
    });
  }

  async useStep(account: AccountKey, step: number): Promise<boolean> {
    return this.#database.write(() => this.#useStep.run({ account, step }).changes > 0);
  }

  async takeTry(account: AccountKey, { seconds, most, span }: TryLimit): Promise<boolean> {
    return this.#database.write(() => this.#takeTry.run({ account, seconds, most, span }).changes > 0);
  }

  async putRecoveryCodes(account: AccountKey, hashes: readonly Uint8Array[]): Promise<void> {
    this.#database.write(() => this.#codes.replace(account, hashes));
  }

  async useRecoveryCode(account: AccountKey, hash: Uint8Array): Promise<boolean> {
    return this.#database.write(() => this.#useCode.run(account, hash).changes > 0);
  }

  async countRecoveryCodes(account: AccountKey): Promise<number> {
    return Number(this.#database.read(() => this.#countCodes.get(account))?.['count'] ?? 0);
  }
}
