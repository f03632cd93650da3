import type { StatementSync } from 'node:sqlite';
import { GrantClass, limits } from '@ganira/protocol';
import type { Clock } from '../../ports/clock.ts';
import type { GrantReach, KeyPackages, NewKeyPackages, TakenKeyPackages } from '../../ports/directory.ts';
import type { MailboxKey } from '../../ports/mailbox-store.ts';
import type { Database } from './database.ts';

interface GrantScope {
  account: number;
  device: number | null;
  account_id: Uint8Array;
}

export class EmbeddedKeyPackages implements KeyPackages {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #insert: StatementSync;
  readonly #deleteLastResort: StatementSync;
  readonly #count: StatementSync;
  readonly #scope: StatementSync;
  readonly #devices: StatementSync;
  readonly #takeOne: StatementSync;
  readonly #lastResort: StatementSync;
  readonly #chain: StatementSync;
  readonly #purge: StatementSync;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    this.#insert = database.prepare(
      'INSERT INTO key_package (device, last_resort, expires_at, package) VALUES (?, ?, ?, ?)',
    );
    this.#deleteLastResort = database.prepare('DELETE FROM key_package WHERE device = ? AND last_resort = 1');
    this.#count = database.prepare(
      'SELECT last_resort, count(*) AS count FROM key_package WHERE device = ? AND expires_at > ? GROUP BY last_resort',
    );
    this.#scope = database.prepare(`
      SELECT account, device, account_id FROM delivery_grant JOIN account ON account.id = delivery_grant.account
      WHERE hash = ? AND class <> ${GrantClass.REQUEST} AND (expires_at IS NULL OR expires_at > ?)`);
    this.#devices = database.prepare(
      'SELECT id, device_id FROM device WHERE account = ?1 AND (?2 IS NULL OR id = ?2) ORDER BY id',
    );
    this.#takeOne = database.prepare(`
      DELETE FROM key_package WHERE id = (
        SELECT id FROM key_package WHERE device = ? AND last_resort = 0 AND expires_at > ? ORDER BY id LIMIT 1
      ) RETURNING package`);
    this.#lastResort = database.prepare(
      'SELECT package FROM key_package WHERE device = ? AND last_resort = 1 AND expires_at > ?',
    );
    this.#chain = database.prepare('SELECT entry FROM chain_entry WHERE account = ? ORDER BY position');
    this.#purge = database.prepare('DELETE FROM key_package WHERE expires_at <= ?');
  }

  async put(mailbox: MailboxKey, packages: NewKeyPackages): Promise<'stored' | 'quota'> {
    return this.#database.write(() => {
      const { oneTime } = this.#countNow(mailbox);
      if (oneTime + packages.oneTime.length > limits.keyPackagesPerDevice) return 'quota';
      for (const bytes of packages.oneTime) this.#insert.run(mailbox, 0, packages.expiresAt, bytes);
      if (packages.lastResort !== undefined) {
        this.#deleteLastResort.run(mailbox);
        this.#insert.run(mailbox, 1, packages.expiresAt, packages.lastResort);
      }
      return 'stored';
    });
  }

  async look(grantHash: Uint8Array): Promise<GrantReach | undefined> {
    return this.#database.read(() => {
      const scope = this.#scopeOf(grantHash);
      if (scope === undefined) return undefined;
      return {
        accountId: scope.account_id,
        scope: scope.device === null ? 'account' : 'device',
        chain: this.#chainOf(scope.account),
      };
    });
  }

  async take(grantHash: Uint8Array): Promise<TakenKeyPackages | undefined> {
    const scope = this.#database.read(() => this.#scopeOf(grantHash));
    if (scope === undefined) return undefined;
    return this.#database.write(() => {
      const devices = this.#devices.all(scope.account, scope.device) as unknown as {
        id: MailboxKey;
        device_id: Uint8Array;
      }[];
      return {
        accountId: scope.account_id,
        devices: devices.flatMap(({ id, device_id: deviceId }) => this.#takeFrom(id, deviceId)),
        chain: this.#chainOf(scope.account),
      };
    });
  }

  async count(mailbox: MailboxKey): Promise<{ oneTime: number; hasLastResort: boolean }> {
    return this.#database.read(() => this.#countNow(mailbox));
  }

  /** Inside the caller's transaction. */
  purge(): void {
    this.#purge.run(this.#seconds());
  }

  #scopeOf(grantHash: Uint8Array): GrantScope | undefined {
    return this.#scope.get(grantHash, this.#seconds()) as unknown as GrantScope | undefined;
  }

  #chainOf(account: number): Uint8Array[] {
    return (this.#chain.all(account) as unknown as { entry: Uint8Array }[]).map(({ entry }) => entry);
  }

  #takeFrom(mailbox: MailboxKey, deviceId: Uint8Array): TakenKeyPackages['devices'] {
    const seconds = this.#seconds();
    const oneTime = packageOf(this.#takeOne.get(mailbox, seconds));
    const keyPackage = oneTime ?? packageOf(this.#lastResort.get(mailbox, seconds));
    if (keyPackage === undefined) return [];
    const { oneTime: left } = this.#countNow(mailbox);
    return [{ mailbox, deviceId, keyPackage, isLastResort: oneTime === undefined, left }];
  }

  #countNow(mailbox: MailboxKey): { oneTime: number; hasLastResort: boolean } {
    const rows = this.#count.all(mailbox, this.#seconds()) as unknown as {
      last_resort: number;
      count: number;
    }[];
    const count = (isLastResort: number) => rows.find((row) => row.last_resort === isLastResort)?.count ?? 0;
    return { oneTime: count(0), hasLastResort: count(1) > 0 };
  }

  #seconds(): number {
    return Math.floor(this.#clock.now() / 1_000);
  }
}

function packageOf(row: unknown): Uint8Array | undefined {
  return (row as { package: Uint8Array } | undefined)?.package;
}
