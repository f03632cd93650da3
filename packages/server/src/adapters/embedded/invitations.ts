import type { StatementSync } from 'node:sqlite';
import { limits } from '@ganira/protocol';
import type { Clock } from '../../ports/clock.ts';
import type { AccountKey, Invitation, Invitations } from '../../ports/directory.ts';
import type { Database } from './database.ts';

interface InvitationRow {
  id: Uint8Array;
  uses_left: number;
  expires_at: number;
}

const firstKey = 'first_invitation';

export class EmbeddedInvitations implements Invitations {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #insert: StatementSync;
  readonly #find: StatementSync;
  readonly #list: StatementSync;
  readonly #revoke: StatementSync;
  readonly #use: StatementSync;
  readonly #purge: StatementSync;
  readonly #anyAccount: StatementSync;
  readonly #deleteFirst: StatementSync;
  readonly #rememberFirst: StatementSync;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    this.#insert = database.prepare(
      'INSERT INTO invitation (id, token_hash, account, uses_left, expires_at) VALUES (?, ?, ?, ?, ?)',
    );
    this.#find = database.prepare(
      'SELECT id, uses_left, expires_at FROM invitation WHERE token_hash = ? AND uses_left > 0 AND expires_at > ?',
    );
    this.#list = database.prepare(
      'SELECT id, uses_left, expires_at FROM invitation WHERE account = ? AND uses_left > 0 AND expires_at > ? ORDER BY expires_at, id',
    );
    this.#revoke = database.prepare('DELETE FROM invitation WHERE account = ? AND id = ?');
    this.#use = database.prepare(
      'UPDATE invitation SET uses_left = uses_left - 1 WHERE token_hash = ? AND uses_left > 0 AND expires_at > ?',
    );
    this.#purge = database.prepare('DELETE FROM invitation WHERE uses_left <= 0 OR expires_at <= ?');
    this.#anyAccount = database.prepare('SELECT 1 FROM account LIMIT 1');
    this.#deleteFirst = database.prepare(
      'DELETE FROM invitation WHERE id = (SELECT value FROM meta WHERE key = ?)',
    );
    this.#rememberFirst = database.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)');
  }

  async create(
    account: AccountKey | undefined,
    tokenHash: Uint8Array,
    invitation: Invitation,
  ): Promise<'stored' | 'quota'> {
    return this.#database.write(() => {
      this.purge();
      if (account !== undefined && this.#listNow(account).length >= limits.invitationsPerAccount)
        return 'quota';
      this.#store(account, tokenHash, invitation);
      return 'stored';
    });
  }

  async find(tokenHash: Uint8Array): Promise<Invitation | undefined> {
    const row = this.#database.read(() => this.#find.get(tokenHash, this.#seconds())) as unknown as
      | InvitationRow
      | undefined;
    return row === undefined ? undefined : invitationOf(row);
  }

  async list(account: AccountKey): Promise<Invitation[]> {
    return this.#database.read(() => this.#listNow(account));
  }

  async revoke(account: AccountKey, id: Uint8Array): Promise<boolean> {
    return this.#database.write(() => this.#revoke.run(account, id).changes > 0);
  }

  async replaceFirst(tokenHash: Uint8Array, invitation: Invitation): Promise<boolean> {
    if (this.#database.read(() => this.#anyAccount.get()) !== undefined) return false;
    this.#database.write(() => {
      this.#deleteFirst.run(firstKey);
      this.#store(undefined, tokenHash, invitation);
      this.#rememberFirst.run(firstKey, invitation.id);
    });
    return true;
  }

  /** Inside the caller's transaction. @returns false when it doesn't work (any more). */
  use(tokenHash: Uint8Array, now: number): boolean {
    return this.#use.run(tokenHash, Math.floor(now / 1_000)).changes > 0;
  }

  /** Inside the caller's transaction. */
  purge(): void {
    this.#purge.run(this.#seconds());
  }

  #store(account: AccountKey | undefined, tokenHash: Uint8Array, invitation: Invitation): void {
    this.#insert.run(invitation.id, tokenHash, account ?? null, invitation.usesLeft, invitation.expiresAt);
  }

  #listNow(account: AccountKey): Invitation[] {
    return (this.#list.all(account, this.#seconds()) as unknown as InvitationRow[]).map(invitationOf);
  }

  #seconds(): number {
    return Math.floor(this.#clock.now() / 1_000);
  }
}

function invitationOf(row: InvitationRow): Invitation {
  return { id: row.id, usesLeft: row.uses_left, expiresAt: row.expires_at };
}
