import type { StatementSync } from 'node:sqlite';
import { dayOf, type Clock } from '../../ports/clock.ts';
import type {
  AccountKey,
  ListedPasskey,
  NewPasskey,
  Passkeys,
  StoredPasskey,
} from '../../ports/directory.ts';
import type { Database } from './database.ts';
import { RecoveryCodeRows } from './recovery-code-rows.ts';

interface PasskeyRow {
  id: Uint8Array;
  account: AccountKey;
  public_key: Uint8Array;
  counter: number;
  created_day: number;
}

export class EmbeddedPasskeys implements Passkeys {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #insert: StatementSync;
  readonly #find: StatementSync;
  readonly #list: StatementSync;
  readonly #use: StatementSync;
  readonly #remove: StatementSync;
  readonly #codes: RecoveryCodeRows;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    this.#insert = database.prepare(
      'INSERT OR IGNORE INTO passkey (id, account, public_key, counter, created_day) VALUES (?, ?, ?, ?, ?)',
    );
    this.#find = database.prepare('SELECT * FROM passkey WHERE id = ?');
    this.#list = database.prepare('SELECT * FROM passkey WHERE account = ? ORDER BY created_day, id');
    // Authenticators that don't count say 0 each time.
    this.#use = database.prepare(
      'UPDATE passkey SET counter = :counter WHERE id = :id AND (counter < :counter OR (counter = 0 AND :counter = 0))',
    );
    this.#remove = database.prepare('DELETE FROM passkey WHERE account = ? AND id = ?');
    this.#codes = new RecoveryCodeRows(database);
  }

  async add(
    account: AccountKey,
    { id, publicKey, counter }: NewPasskey,
    recoveryCodeHashes: readonly Uint8Array[] | undefined,
  ): Promise<boolean> {
    const today = dayOf(this.#clock.now());
    return this.#database.write(() => {
      const isNew = this.#insert.run(id, account, publicKey, counter, today).changes > 0;
      if (isNew && recoveryCodeHashes !== undefined) this.#codes.replace(account, recoveryCodeHashes);
      return isNew;
    });
  }

  async find(id: Uint8Array): Promise<StoredPasskey | undefined> {
    const row = this.#database.read(() => this.#find.get(id)) as unknown as PasskeyRow | undefined;
    if (row === undefined) return undefined;
    return { id: row.id, account: row.account, publicKey: row.public_key, counter: row.counter };
  }

  async list(account: AccountKey): Promise<ListedPasskey[]> {
    const rows = this.#database.read(() => this.#list.all(account)) as unknown as PasskeyRow[];
    return rows.map(({ id, created_day: createdDay }) => ({ id, createdDay }));
  }

  async use(id: Uint8Array, counter: number): Promise<boolean> {
    return this.#database.write(() => this.#use.run({ id, counter }).changes > 0);
  }

  async remove(account: AccountKey, id: Uint8Array): Promise<boolean> {
    return this.#database.write(() => {
      const isGone = this.#remove.run(account, id).changes > 0;
      this.#codes.dropIdle(account);
      return isGone;
    });
  }
}
