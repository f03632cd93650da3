import type { StatementSync } from 'node:sqlite';
import { limits } from '@ganira/protocol';
import type { Clock } from '../../ports/clock.ts';
import type { AccountKey, Grants, NewGrant } from '../../ports/directory.ts';
import type { Database } from './database.ts';
import type { LiveGrants } from './live-grants.ts';

export class EmbeddedGrants implements Grants {
  readonly #database: Database;
  readonly #liveGrants: LiveGrants;
  readonly #clock: Clock;
  readonly #owner: StatementSync;
  readonly #insert: StatementSync;
  readonly #count: StatementSync;
  readonly #delete: StatementSync;
  readonly #purge: StatementSync;

  constructor(database: Database, liveGrants: LiveGrants, clock: Clock) {
    this.#database = database;
    this.#liveGrants = liveGrants;
    this.#clock = clock;
    this.#owner = database.prepare('SELECT account FROM delivery_grant WHERE hash = ?');
    this.#insert = database.prepare(
      'INSERT INTO delivery_grant (hash, account, device, class, expires_at, uses_left) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#count = database.prepare('SELECT count(*) AS count FROM delivery_grant WHERE account = ?');
    this.#delete = database.prepare('DELETE FROM delivery_grant WHERE hash = ? AND account = ?');
    this.#purge = database.prepare('DELETE FROM delivery_grant WHERE expires_at <= ? RETURNING hash');
  }

  async put(account: AccountKey, grants: readonly NewGrant[]): Promise<'stored' | 'quota' | 'taken'> {
    const fresh: NewGrant[] = [];
    const verdict = this.#database.read(() => {
      for (const grant of grants) {
        const owner = this.#owner.get(grant.hash)?.['account'];
        // Whoever was handed a grant could register its hash for itself: the first one keeps it.
        if (owner !== undefined && owner !== account) return 'taken';
        if (owner === undefined) fresh.push(grant);
      }
      const count = Number(this.#count.get(account)?.['count'] ?? 0);
      return count + fresh.length > limits.grantsPerAccount ? 'quota' : 'stored';
    });
    if (verdict !== 'stored' || fresh.length === 0) return verdict;
    this.#database.write(() => {
      for (const grant of fresh) {
        if (this.#owner.get(grant.hash) === undefined) this.#insertOne(account, grant);
      }
    });
    for (const grant of fresh) this.#liveGrants.grantChanged(grant.hash);
    return 'stored';
  }

  async delete(account: AccountKey, hashes: readonly Uint8Array[]): Promise<void> {
    this.#database.write(() => {
      for (const hash of hashes) this.#delete.run(hash, account);
    });
    for (const hash of hashes) this.#liveGrants.grantChanged(hash);
  }

  async purge(): Promise<void> {
    const rows = this.#database.write(() => this.#purge.all(Math.floor(this.#clock.now() / 1_000)));
    for (const { hash } of rows as unknown as { hash: Uint8Array }[]) this.#liveGrants.grantChanged(hash);
  }

  #insertOne(account: AccountKey, grant: NewGrant): void {
    this.#insert.run(
      grant.hash,
      account,
      grant.mailbox ?? null,
      grant.grantClass,
      grant.expiresAt === 0 ? null : grant.expiresAt,
      grant.uses === 0 ? null : grant.uses,
    );
  }
}
