// Grants that open routes refer to, with what stands behind them. Exact, not a guess: whatever
// changes a grant or an account's devices goes through here in the same turn as the transaction.
import type { GrantClass } from '@ganira/protocol';
import { limits } from '@ganira/protocol';
import type { StatementSync } from 'node:sqlite';
import type { MailboxKey } from '../../ports/mailbox-store.ts';
import type { Route, Routes } from '../../ports/route.ts';
import type { Database } from './database.ts';

/** A mailbox that routes deliver to. Sequences and bytes are read once and counted on from there. */
export interface LiveMailbox {
  readonly key: MailboxKey;
  /** Undefined after a failed transaction: read again before the next use. */
  position: MailboxPosition | undefined;
}

export interface MailboxPosition {
  floor: number;
  floorTotal: number;
  last: number;
  /** Bytes of all items that ever were, up to `last`. */
  lastTotal: number;
}

export interface LiveAccount {
  readonly id: number;
  mailboxes: LiveMailbox[];
  references: number;
}

export interface LiveGrant {
  readonly key: string;
  readonly hash: Uint8Array;
  /** Undefined: there is no such grant (now). */
  account: LiveAccount | undefined;
  grantClass: GrantClass;
  mailbox: MailboxKey | undefined;
  /** Unix milliseconds. */
  expiresAt: number;
  usesLeft: number;
  references: number;
}

export class EmbeddedRoute implements Route {
  readonly #live: LiveGrants;
  #grants: readonly LiveGrant[];
  #isOpen = true;

  constructor(grants: readonly LiveGrant[], live: LiveGrants) {
    this.#grants = grants;
    this.#live = live;
  }

  get size(): number {
    return this.#grants.length;
  }

  get grants(): readonly LiveGrant[] {
    return this.#grants;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** For what was sent before the connection closed: its grants are read again. */
  reopen(): void {
    if (this.#isOpen) return;
    this.#grants = this.#live.acquire(this.#grants.map(({ hash }) => hash));
    this.#isOpen = true;
  }

  close(): void {
    if (this.#isOpen) this.#live.release(this.#grants);
    this.#isOpen = false;
  }
}

interface GrantRow {
  account: number;
  device: number | null;
  class: number;
  expires_at: number | null;
  uses_left: number | null;
}

export class LiveGrants implements Routes {
  readonly #database: Database;
  readonly #grants = new Map<string, LiveGrant>();
  readonly #accounts = new Map<number, LiveAccount>();
  readonly #mailboxes = new Map<number, LiveMailbox>();
  readonly #findGrant: StatementSync;
  readonly #findDevices: StatementSync;

  constructor(database: Database) {
    this.#database = database;
    this.#findGrant = database.prepare(
      'SELECT account, device, class, expires_at, uses_left FROM delivery_grant WHERE hash = ?',
    );
    this.#findDevices = database.prepare('SELECT id FROM device WHERE account = ? ORDER BY id');
  }

  async open(grantHashes: readonly Uint8Array[]): Promise<EmbeddedRoute> {
    return new EmbeddedRoute(this.acquire(grantHashes), this);
  }

  acquire(grantHashes: readonly Uint8Array[]): LiveGrant[] {
    const grants: LiveGrant[] = [];
    try {
      this.#database.read(() => {
        for (const hash of grantHashes) grants.push(this.#acquireOne(hash));
      });
      return grants;
    } catch (error) {
      this.release(grants);
      throw error;
    }
  }

  release(grants: readonly LiveGrant[]): void {
    for (const grant of grants) {
      grant.references -= 1;
      if (grant.references > 0) continue;
      this.#grants.delete(grant.key);
      this.#leave(grant.account);
    }
  }

  /** A grant was stored, changed or deleted. */
  grantChanged(hash: Uint8Array): void {
    const grant = this.#grants.get(keyOf(hash));
    if (grant === undefined) return;
    const former = grant.account;
    this.#load(grant);
    this.#leave(former);
  }

  /** An account's devices changed. */
  accountChanged(account: number): void {
    const live = this.#accounts.get(account);
    if (live === undefined) return;
    for (const mailbox of live.mailboxes) this.#mailboxes.delete(mailbox.key);
    live.mailboxes = this.#mailboxesOf(account);
  }

  /** Undefined when no open route reaches it. */
  mailbox(key: MailboxKey): LiveMailbox | undefined {
    return this.#mailboxes.get(key);
  }

  #acquireOne(hash: Uint8Array): LiveGrant {
    const key = keyOf(hash);
    let grant = this.#grants.get(key);
    if (grant === undefined) {
      grant = {
        key,
        hash: Uint8Array.from(hash),
        account: undefined,
        grantClass: 0,
        mailbox: undefined,
        expiresAt: 0,
        usesLeft: 0,
        references: 0,
      };
      this.#load(grant);
      this.#grants.set(key, grant);
    }
    grant.references += 1;
    return grant;
  }

  #load(grant: LiveGrant): void {
    const row = this.#findGrant.get(grant.hash) as unknown as GrantRow | undefined;
    grant.account = row === undefined ? undefined : this.#enter(row.account);
    if (row === undefined) return;
    grant.grantClass = row.class as GrantClass;
    grant.mailbox = (row.device ?? undefined) as MailboxKey | undefined;
    grant.expiresAt = row.expires_at === null ? Number.POSITIVE_INFINITY : row.expires_at * 1_000;
    grant.usesLeft = row.uses_left ?? Number.POSITIVE_INFINITY;
  }

  #enter(id: number): LiveAccount {
    let account = this.#accounts.get(id);
    if (account === undefined) {
      account = { id, mailboxes: this.#mailboxesOf(id), references: 0 };
      this.#accounts.set(id, account);
    }
    account.references += 1;
    return account;
  }

  #leave(account: LiveAccount | undefined): void {
    if (account === undefined) return;
    account.references -= 1;
    if (account.references > 0) return;
    this.#accounts.delete(account.id);
    for (const mailbox of account.mailboxes) this.#mailboxes.delete(mailbox.key);
  }

  #mailboxesOf(account: number): LiveMailbox[] {
    const rows = this.#findDevices.all(account) as unknown as { id: number }[];
    return rows.slice(0, limits.devicesPerAccount).map(({ id }) => {
      const mailbox: LiveMailbox = { key: id as MailboxKey, position: undefined };
      this.#mailboxes.set(id, mailbox);
      return mailbox;
    });
  }
}

function keyOf(hash: Uint8Array): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1');
}
