import type { StatementSync } from 'node:sqlite';
import { limits } from '@ganira/protocol';
import { dayOf, type Clock } from '../../ports/clock.ts';
import type { AccountEvent, AccountEvents, AccountEventKind, AccountKey } from '../../ports/directory.ts';
import type { Database } from './database.ts';

/** Days for which an event is kept. */
const keptDays = 180;

interface EventRow {
  kind: AccountEventKind;
  device: Uint8Array | null;
  day: number;
}

export class EmbeddedAccountEvents implements AccountEvents {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #insert: StatementSync;
  readonly #trim: StatementSync;
  readonly #list: StatementSync;
  readonly #purge: StatementSync;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    this.#insert = database.prepare(
      'INSERT INTO account_event (account, kind, device, day) VALUES (?, ?, ?, ?)',
    );
    this.#trim = database.prepare(`
      DELETE FROM account_event WHERE account = :account AND id <= (
        SELECT id FROM account_event WHERE account = :account ORDER BY id DESC LIMIT 1 OFFSET :kept)`);
    this.#list = database.prepare(
      'SELECT kind, device, day FROM account_event WHERE account = ? ORDER BY id DESC',
    );
    this.#purge = database.prepare('DELETE FROM account_event WHERE day < ?');
  }

  async add(account: AccountKey, kind: AccountEventKind, deviceId?: Uint8Array): Promise<void> {
    this.#database.write(() => this.insert(account, kind, deviceId));
  }

  /** Inside the caller's transaction. */
  insert(account: AccountKey, kind: AccountEventKind, deviceId?: Uint8Array): void {
    this.#insert.run(account, kind, deviceId ?? null, dayOf(this.#clock.now()));
    this.#trim.run({ account, kept: limits.accountEvents });
  }

  async list(account: AccountKey): Promise<AccountEvent[]> {
    const rows = this.#database.read(() => this.#list.all(account)) as unknown as EventRow[];
    return rows.map(({ kind, device, day }) => ({ kind, deviceId: device ?? undefined, day }));
  }

  /** Inside the caller's transaction. */
  purge(): void {
    this.#purge.run(dayOf(this.#clock.now()) - keptDays);
  }
}
