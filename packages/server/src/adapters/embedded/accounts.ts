import type { StatementSync } from 'node:sqlite';
import { toHex } from '@ganira/protocol';
import type { Clock } from '../../ports/clock.ts';
import type {
  AccountKey,
  Accounts,
  ChainChange,
  Device,
  DeviceOnChain,
  NewAccount,
} from '../../ports/directory.ts';
import type { MailboxKey } from '../../ports/mailbox-store.ts';
import type { Database } from './database.ts';
import { DeviceRemoval } from './device-removal.ts';
import type { EmbeddedInvitations } from './invitations.ts';
import type { LiveGrants } from './live-grants.ts';
import type { EmbeddedSessions } from './sessions.ts';

export interface EmbeddedAccountsParts {
  readonly database: Database;
  readonly liveGrants: LiveGrants;
  readonly invitations: EmbeddedInvitations;
  readonly sessions: EmbeddedSessions;
  readonly clock: Clock;
}

interface DeviceRow {
  id: MailboxKey;
  device_id: Uint8Array;
  signing_key: Uint8Array;
}

export class EmbeddedAccounts implements Accounts {
  readonly #parts: EmbeddedAccountsParts;
  readonly #removal: DeviceRemoval;
  readonly #findLogin: StatementSync;
  readonly #insertAccount: StatementSync;
  readonly #insertDevice: StatementSync;
  readonly #insertMailbox: StatementSync;
  readonly #findDevice: StatementSync;
  readonly #devices: StatementSync;
  readonly #insertEntry: StatementSync;
  readonly #accountId: StatementSync;
  readonly #chain: StatementSync;
  readonly #chainLength: StatementSync;

  constructor(parts: EmbeddedAccountsParts) {
    const { database } = parts;
    this.#parts = parts;
    this.#removal = new DeviceRemoval(database);
    this.#findLogin = database.prepare('SELECT id, opaque_record FROM account WHERE account_id = ?');
    this.#insertAccount = database.prepare('INSERT INTO account (account_id, opaque_record) VALUES (?, ?)');
    this.#insertDevice = database.prepare(
      'INSERT INTO device (account, device_id, signing_key) VALUES (?, ?, ?)',
    );
    this.#insertMailbox = database.prepare(
      'INSERT INTO mailbox (device, floor, expired_until) VALUES (?, 0, 0)',
    );
    this.#findDevice = database.prepare(
      'SELECT id, device_id, signing_key FROM device WHERE account = ? AND device_id = ?',
    );
    this.#devices = database.prepare('SELECT id, device_id, signing_key FROM device WHERE account = ?');
    this.#insertEntry = database.prepare(
      'INSERT INTO chain_entry (account, position, entry) VALUES (?, ?, ?)',
    );
    this.#accountId = database.prepare('SELECT account_id FROM account WHERE id = ?');
    this.#chain = database.prepare('SELECT entry FROM chain_entry WHERE account = ? ORDER BY position');
    this.#chainLength = database.prepare(
      'SELECT coalesce(max(position) + 1, 0) AS length FROM chain_entry WHERE account = ?',
    );
  }

  async create(account: NewAccount): Promise<'created' | 'account_exists' | 'invitation_refused'> {
    const { database, invitations, sessions, clock } = this.#parts;
    return database.write(() => {
      if (this.#findLogin.get(account.accountId) !== undefined) return 'account_exists';
      if (!invitations.use(account.invitationHash, clock.now())) return 'invitation_refused';
      const { lastInsertRowid } = this.#insertAccount.run(account.accountId, account.opaqueRecord);
      const key = Number(lastInsertRowid) as AccountKey;
      this.#insertEntry.run(key, 0, account.genesis);
      sessions.insert(account.sessionHash, this.#addDevice(key, account.device));
      return 'created';
    });
  }

  async findLogin(accountId: Uint8Array): Promise<{ account: AccountKey; opaqueRecord: string } | undefined> {
    const row = this.#parts.database.read(() => this.#findLogin.get(accountId)) as unknown as
      | { id: AccountKey; opaque_record: string }
      | undefined;
    return row === undefined ? undefined : { account: row.id, opaqueRecord: row.opaque_record };
  }

  async findDevice(account: AccountKey, deviceId: Uint8Array): Promise<Device | undefined> {
    const row = this.#parts.database.read(() => this.#findDevice.get(account, deviceId)) as unknown as
      | DeviceRow
      | undefined;
    return row === undefined ? undefined : deviceOf(row);
  }

  async accountId(account: AccountKey): Promise<Uint8Array> {
    const row = this.#parts.database.read(() => this.#accountId.get(account));
    return (row as unknown as { account_id: Uint8Array }).account_id;
  }

  async chain(account: AccountKey): Promise<Uint8Array[]> {
    return this.#parts.database.read(() => this.#readChain(account));
  }

  async chainLength(account: AccountKey): Promise<number> {
    return this.#parts.database.read(() => this.#length(account));
  }

  async appendChain(change: ChainChange): Promise<MailboxKey[] | undefined> {
    const { database, liveGrants } = this.#parts;
    const gone = database.write(() => {
      if (this.#length(change.account) !== change.position) return undefined;
      for (const [at, entry] of change.entries.entries()) {
        this.#insertEntry.run(change.account, change.position + at, entry);
      }
      return this.#followChain(change);
    });
    if (gone !== undefined) {
      for (const hash of gone.grants) liveGrants.grantChanged(hash);
      liveGrants.accountChanged(change.account);
    }
    return gone?.mailboxes;
  }

  #followChain(change: ChainChange): { mailboxes: MailboxKey[]; grants: Uint8Array[] } {
    const active = new Set(change.activeDevices.map(({ deviceId }) => toHex(deviceId)));
    const rows = this.#devices.all(change.account) as unknown as DeviceRow[];
    const known = new Set(rows.map((row) => toHex(row.device_id)));
    for (const device of change.activeDevices) {
      if (!known.has(toHex(device.deviceId))) this.#addDevice(change.account, device);
    }
    const mailboxes = rows.filter((row) => !active.has(toHex(row.device_id))).map(({ id }) => id);
    return { mailboxes, grants: mailboxes.flatMap((mailbox) => this.#removal.remove(mailbox)) };
  }

  #addDevice(account: AccountKey, device: DeviceOnChain): MailboxKey {
    const { lastInsertRowid } = this.#insertDevice.run(account, device.deviceId, device.signingKey);
    const mailbox = Number(lastInsertRowid) as MailboxKey;
    this.#insertMailbox.run(mailbox);
    return mailbox;
  }

  #readChain(account: AccountKey): Uint8Array[] {
    return (this.#chain.all(account) as unknown as { entry: Uint8Array }[]).map(({ entry }) => entry);
  }

  #length(account: AccountKey): number {
    return Number(this.#chainLength.get(account)?.['length'] ?? 0);
  }
}

function deviceOf(row: DeviceRow): Device {
  return { mailbox: row.id, deviceId: row.device_id, signingKey: row.signing_key };
}
