import type { StatementSync } from 'node:sqlite';
import type { SetupUse } from '../../ports/directory.ts';
import type { Database } from './database.ts';

interface SealedRow {
  row: number;
  owner: Uint8Array;
  secret: Uint8Array;
}

/** Which rows hang on which setup secret. */
export class EmbeddedSetupUse implements SetupUse {
  readonly #database: Database;
  readonly #name: StatementSync;
  readonly #countOthers: StatementSync;
  readonly #totp: { list: StatementSync; put: StatementSync };
  readonly #pin: { list: StatementSync; put: StatementSync };

  constructor(database: Database) {
    this.#database = database;
    this.#name = database.prepare('UPDATE account SET opaque_setup = ? WHERE opaque_setup IS NULL');
    this.#countOthers = database.prepare(
      'SELECT count(*) AS count FROM account WHERE opaque_setup IS NOT NULL AND opaque_setup <> ?',
    );
    this.#totp = {
      list: database.prepare(
        'SELECT account AS row, account_id AS owner, secret FROM totp JOIN account ON account.id = totp.account',
      ),
      put: database.prepare('UPDATE totp SET secret = ? WHERE account = ?'),
    };
    this.#pin = {
      list: database.prepare('SELECT device AS row, pin_hash AS owner, sealed_key AS secret FROM pin_key'),
      put: database.prepare('UPDATE pin_key SET sealed_key = ? WHERE device = ?'),
    };
  }

  async name(setupId: Uint8Array): Promise<void> {
    this.#database.write(() => this.#name.run(setupId));
  }

  async countOthers(setupId: Uint8Array): Promise<number> {
    return Number(this.#database.read(() => this.#countOthers.get(setupId))?.['count'] ?? 0);
  }

  async reseal(sealings: Parameters<SetupUse['reseal']>[0]): Promise<void> {
    this.#database.write(() => {
      for (const kind of ['totp', 'pin'] as const) {
        const { list, put } = kind === 'totp' ? this.#totp : this.#pin;
        for (const { row, owner, secret } of list.all() as unknown as SealedRow[]) {
          const opened = sealings[kind].open(secret, owner);
          if (opened !== undefined) put.run(sealings[kind].seal(opened, owner), row);
        }
      }
    });
  }
}
