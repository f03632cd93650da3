import type { StatementSync } from 'node:sqlite';
import { dayOf, type Clock } from '../../ports/clock.ts';
import type { AccountKey, ListedSession, Session, Sessions } from '../../ports/directory.ts';
import type { MailboxKey } from '../../ports/mailbox-store.ts';
import type { Database } from './database.ts';

/** Days without use after which a session ends. */
const idleDays = 90;

interface ListedRow {
  mailbox: MailboxKey;
  device_id: Uint8Array;
  signing_key: Uint8Array;
  created_day: number;
  used_day: number;
}

interface SessionRow {
  account: AccountKey;
  account_id: Uint8Array;
  mailbox: MailboxKey;
  device_id: Uint8Array;
  signing_key: Uint8Array;
  used_day: number;
}

export class EmbeddedSessions implements Sessions {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #insert: StatementSync;
  readonly #find: StatementSync;
  readonly #touch: StatementSync;
  readonly #delete: StatementSync;
  readonly #list: StatementSync;
  readonly #deleteOf: StatementSync;
  readonly #purge: StatementSync;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    this.#insert = database.prepare(
      'INSERT INTO session (token_hash, device, created_day, used_day) VALUES (?, ?, ?, ?)',
    );
    this.#find = database.prepare(`
      SELECT account.id AS account, account_id, device.id AS mailbox, device_id, signing_key, used_day
      FROM session JOIN device ON device.id = session.device JOIN account ON account.id = device.account
      WHERE token_hash = ?`);
    this.#touch = database.prepare('UPDATE session SET used_day = ? WHERE token_hash = ?');
    this.#delete = database.prepare('DELETE FROM session WHERE token_hash = ?');
    this.#list = database.prepare(`
      SELECT device.id AS mailbox, device_id, signing_key, created_day, used_day
      FROM session JOIN device ON device.id = session.device
      WHERE device.account = ? ORDER BY used_day DESC, device.id`);
    this.#deleteOf = database.prepare('DELETE FROM session WHERE device = ?');
    this.#purge = database.prepare('DELETE FROM session WHERE used_day < ?');
  }

  async create(sessionHash: Uint8Array, mailbox: MailboxKey): Promise<void> {
    this.#database.write(() => this.insert(sessionHash, mailbox));
  }

  /** Inside the caller's transaction. */
  insert(sessionHash: Uint8Array, mailbox: MailboxKey): void {
    const today = dayOf(this.#clock.now());
    this.#deleteOf.run(mailbox);
    this.#insert.run(sessionHash, mailbox, today, today);
  }

  async use(sessionHash: Uint8Array): Promise<Session | undefined> {
    const row = this.#database.read(() => this.#find.get(sessionHash)) as unknown as SessionRow | undefined;
    const today = dayOf(this.#clock.now());
    if (row === undefined || row.used_day < today - idleDays) return undefined;
    if (row.used_day < today) this.#database.write(() => this.#touch.run(today, sessionHash));
    return {
      account: row.account,
      accountId: row.account_id,
      device: { mailbox: row.mailbox, deviceId: row.device_id, signingKey: row.signing_key },
    };
  }

  async list(account: AccountKey): Promise<ListedSession[]> {
    const rows = this.#database.read(() => this.#list.all(account)) as unknown as ListedRow[];
    const oldest = dayOf(this.#clock.now()) - idleDays;
    return rows
      .filter((row) => row.used_day >= oldest)
      .map((row) => ({
        device: { mailbox: row.mailbox, deviceId: row.device_id, signingKey: row.signing_key },
        createdDay: row.created_day,
        usedDay: row.used_day,
      }));
  }

  async deleteOf(mailbox: MailboxKey): Promise<void> {
    this.#database.write(() => this.#deleteOf.run(mailbox));
  }

  async delete(sessionHash: Uint8Array): Promise<void> {
    this.#database.write(() => this.#delete.run(sessionHash));
  }

  /** Inside the caller's transaction. */
  purge(): void {
    this.#purge.run(dayOf(this.#clock.now()) - idleDays);
  }
}
