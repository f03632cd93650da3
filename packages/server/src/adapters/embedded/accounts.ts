import type { StatementSync } from 'node:sqlite';
import { areEqual, toHex, type AccountEventKind } from '@ganira/protocol';
import type { Clock } from '../../ports/clock.ts';
import type { ChainStep } from '../../ports/chain-rules.ts';
import type {
  AccountKey,
  Accounts,
  ChainChange,
  Device,
  DeviceOnChain,
  Login,
  NewAccount,
  RecoveredDevice,
} from '../../ports/directory.ts';
import type { MailboxKey } from '../../ports/mailbox-store.ts';
import type { EmbeddedAccountEvents } from './account-events.ts';
import type { Database } from './database.ts';
import { DeviceRemoval } from './device-removal.ts';
import type { EmbeddedInvitations } from './invitations.ts';
import type { LiveGrants } from './live-grants.ts';
import type { EmbeddedSessions } from './sessions.ts';

/** Of what only the chain says; devices and the recovery key have events of their own. */
const eventOf: Partial<Record<ChainStep['kind'], AccountEventKind>> = {
  'set-handle': 'handle-set',
  'add-guardian': 'guardian-added',
  'remove-guardian': 'guardian-removed',
  'set-policy': 'rules-set',
};

export interface EmbeddedAccountsParts {
  readonly database: Database;
  readonly liveGrants: LiveGrants;
  readonly invitations: EmbeddedInvitations;
  readonly sessions: EmbeddedSessions;
  readonly events: EmbeddedAccountEvents;
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
  readonly #setPassword: StatementSync;
  readonly #insertDevice: StatementSync;
  readonly #insertMailbox: StatementSync;
  readonly #findDevice: StatementSync;
  readonly #devices: StatementSync;
  readonly #insertEntry: StatementSync;
  readonly #accountId: StatementSync;
  readonly #chain: StatementSync;
  readonly #chainLength: StatementSync;
  readonly #chainEnd: StatementSync;
  readonly #findRecoveryKey: StatementSync;
  readonly #recoveryKeyOf: StatementSync;
  readonly #setRecoveryKey: StatementSync;
  readonly #deleteFactors: StatementSync[];

  constructor(parts: EmbeddedAccountsParts) {
    const { database } = parts;
    this.#parts = parts;
    this.#removal = new DeviceRemoval(database);
    this.#findLogin = database.prepare(
      'SELECT id, opaque_record, opaque_setup FROM account WHERE account_id = ?',
    );
    this.#insertAccount = database.prepare(
      'INSERT INTO account (account_id, opaque_record, opaque_setup) VALUES (?, ?, ?)',
    );
    this.#setPassword = database.prepare(
      'UPDATE account SET opaque_record = ?, opaque_setup = ? WHERE id = ?',
    );
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
    this.#chainEnd = database.prepare(
      'SELECT position, entry FROM chain_entry WHERE account = ? ORDER BY position DESC LIMIT 1',
    );
    this.#findRecoveryKey = database.prepare(
      'SELECT id, recovery_key FROM account WHERE account_id = ? AND recovery_key IS NOT NULL',
    );
    this.#recoveryKeyOf = database.prepare('SELECT recovery_key FROM account WHERE id = ?');
    this.#setRecoveryKey = database.prepare('UPDATE account SET recovery_key = ? WHERE id = ?');
    this.#deleteFactors = ['totp', 'recovery_code', 'passkey'].map((table) =>
      database.prepare(`DELETE FROM ${table} WHERE account = ?`),
    );
  }

  async create(account: NewAccount): Promise<'created' | 'account_exists' | 'invitation_refused'> {
    const { database, invitations, sessions, events, clock } = this.#parts;
    return database.write(() => {
      if (this.#findLogin.get(account.accountId) !== undefined) return 'account_exists';
      if (!invitations.use(account.invitationHash, clock.now())) return 'invitation_refused';
      const { lastInsertRowid } = this.#insertAccount.run(
        account.accountId,
        account.opaqueRecord,
        account.opaqueSetup,
      );
      const key = Number(lastInsertRowid) as AccountKey;
      this.#insertEntry.run(key, 0, account.genesis);
      sessions.insert(account.sessionHash, this.#addDevice(key, account.device));
      events.insert(key, 'joined', account.device.deviceId);
      return 'created';
    });
  }

  async findLogin(accountId: Uint8Array): Promise<Login | undefined> {
    const row = this.#parts.database.read(() => this.#findLogin.get(accountId)) as unknown as
      | { id: AccountKey; opaque_record: string; opaque_setup: Uint8Array | null }
      | undefined;
    if (row === undefined) return undefined;
    const opaqueSetup = row.opaque_setup ?? undefined;
    return { account: row.id, opaqueRecord: row.opaque_record, opaqueSetup };
  }

  async setPassword(
    account: AccountKey,
    { opaqueRecord, opaqueSetup }: Pick<NewAccount, 'opaqueRecord' | 'opaqueSetup'>,
  ): Promise<void> {
    this.#parts.database.write(() => this.#setPassword.run(opaqueRecord, opaqueSetup, account));
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

  async chainEnd(account: AccountKey): Promise<{ length: number; last: Uint8Array }> {
    const row = this.#parts.database.read(() => this.#chainEnd.get(account)) as unknown as
      | { position: number; entry: Uint8Array }
      | undefined;
    return row === undefined
      ? { length: 0, last: new Uint8Array() }
      : { length: row.position + 1, last: row.entry };
  }

  async appendChain(change: ChainChange): Promise<MailboxKey[] | undefined> {
    return this.#append(change, () => undefined);
  }

  async findRecoveryKey(
    accountId: Uint8Array,
  ): Promise<{ account: AccountKey; recoveryKey: Uint8Array } | undefined> {
    const row = this.#parts.database.read(() => this.#findRecoveryKey.get(accountId)) as unknown as
      | { id: AccountKey; recovery_key: Uint8Array }
      | undefined;
    return row === undefined ? undefined : { account: row.id, recoveryKey: row.recovery_key };
  }

  async recover(change: ChainChange, comer: RecoveredDevice): Promise<MailboxKey[] | undefined> {
    const { sessions, events } = this.#parts;
    return this.#append(change, () => {
      const device = this.#findDevice.get(change.account, comer.deviceId) as unknown as DeviceRow;
      this.#setPassword.run(comer.opaqueRecord, comer.opaqueSetup, change.account);
      // What they are made with was lost too.
      for (const statement of this.#deleteFactors) statement.run(change.account);
      sessions.insert(comer.sessionHash, device.id);
      events.insert(change.account, 'recovered', comer.deviceId);
    });
  }

  /** @param andThen in the same transaction. @returns the mailboxes of the devices that are gone. */
  #append(change: ChainChange, andThen: () => void): MailboxKey[] | undefined {
    const { database, liveGrants } = this.#parts;
    const gone = database.write(() => {
      if (this.#length(change.account) !== change.position) return undefined;
      for (const [at, entry] of change.entries.entries()) {
        this.#insertEntry.run(change.account, change.position + at, entry);
      }
      const followed = this.#followChain(change);
      andThen();
      return followed;
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
    const { events } = this.#parts;
    this.#noteRecoveryKey(change);
    for (const { kind, deviceId } of change.steps) {
      const event = eventOf[kind];
      if (event !== undefined) events.insert(change.account, event, deviceId);
    }
    for (const device of change.activeDevices) {
      if (known.has(toHex(device.deviceId))) continue;
      this.#addDevice(change.account, device);
      events.insert(change.account, 'device-added', device.deviceId);
    }
    const gone = rows.filter((row) => !active.has(toHex(row.device_id)));
    for (const row of gone) events.insert(change.account, 'device-removed', row.device_id);
    const mailboxes = gone.map(({ id }) => id);
    return { mailboxes, grants: mailboxes.flatMap((mailbox) => this.#removal.remove(mailbox)) };
  }

  #noteRecoveryKey({ account, recoveryKey }: ChainChange): void {
    if (recoveryKey === undefined) return;
    const known = this.#recoveryKeyOf.get(account)?.['recovery_key'];
    if (known instanceof Uint8Array && areEqual(known, recoveryKey)) return;
    this.#setRecoveryKey.run(recoveryKey, account);
    this.#parts.events.insert(account, 'recovery-key-set');
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
