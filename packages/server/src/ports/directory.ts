// Accounts, their devices, sessions, grants and key packages.
import type { GrantClass } from '@ganira/protocol';
import type { MailboxKey } from './mailbox-store.ts';

declare const brand: unique symbol;

/** The store's own number of an account; never leaves the server. */
export type AccountKey = number & { readonly [brand]: 'AccountKey' };

export interface Device {
  readonly mailbox: MailboxKey;
  readonly deviceId: Uint8Array;
  /** Ed25519 public key. */
  readonly signingKey: Uint8Array;
}

export interface DeviceOnChain {
  readonly deviceId: Uint8Array;
  readonly signingKey: Uint8Array;
}

export interface NewAccount {
  readonly accountId: Uint8Array;
  readonly opaqueRecord: string;
  readonly genesis: Uint8Array;
  readonly device: DeviceOnChain;
  readonly invitationHash: Uint8Array;
  readonly sessionHash: Uint8Array;
}

export interface Session {
  readonly account: AccountKey;
  readonly accountId: Uint8Array;
  readonly device: Device;
}

export interface Accounts {
  /** Uses the invitation up and stores account, genesis, device and session, or nothing. */
  create(account: NewAccount): Promise<'created' | 'account_exists' | 'invitation_refused'>;
  /** Undefined for an unknown account. */
  findLogin(accountId: Uint8Array): Promise<{ account: AccountKey; opaqueRecord: string } | undefined>;
  findDevice(account: AccountKey, deviceId: Uint8Array): Promise<Device | undefined>;
  accountId(account: AccountKey): Promise<Uint8Array>;
  chain(account: AccountKey): Promise<Uint8Array[]>;
  chainLength(account: AccountKey): Promise<number>;
  /**
   * Stores entries from a position that must be the chain's present length, and makes the devices
   * what they say.
   * @returns the mailboxes of the devices that are gone; undefined when the length was another.
   */
  appendChain(change: ChainChange): Promise<MailboxKey[] | undefined>;
}

export interface ChainChange {
  readonly account: AccountKey;
  readonly position: number;
  readonly entries: readonly Uint8Array[];
  readonly activeDevices: readonly DeviceOnChain[];
}

export interface Sessions {
  create(sessionHash: Uint8Array, mailbox: MailboxKey): Promise<void>;
  /** Marks the session as used today. Undefined for unknown and expired ones. */
  use(sessionHash: Uint8Array): Promise<Session | undefined>;
  delete(sessionHash: Uint8Array): Promise<void>;
}

export interface NewGrant {
  /** SHA-256 of the grant. */
  readonly hash: Uint8Array;
  readonly grantClass: GrantClass;
  /** Undefined: every device of the account. */
  readonly mailbox: MailboxKey | undefined;
  /** Unix seconds; 0 for none. */
  readonly expiresAt: number;
  /** 0 for no limit. */
  readonly uses: number;
}

export interface Grants {
  /** All of them, or none. */
  put(account: AccountKey, grants: readonly NewGrant[]): Promise<'stored' | 'quota' | 'taken'>;
  delete(account: AccountKey, hashes: readonly Uint8Array[]): Promise<void>;
}

export interface NewKeyPackages {
  readonly oneTime: readonly Uint8Array[];
  /** Undefined keeps the former one. */
  readonly lastResort: Uint8Array | undefined;
  /** Unix seconds. */
  readonly expiresAt: number;
}

export interface TakenKeyPackages {
  readonly accountId: Uint8Array;
  readonly devices: readonly { deviceId: Uint8Array; keyPackage: Uint8Array; isLastResort: boolean }[];
  readonly chain: readonly Uint8Array[];
}

export interface KeyPackages {
  put(mailbox: MailboxKey, packages: NewKeyPackages): Promise<'stored' | 'quota'>;
  /** Each one-time package is given out once. Undefined when the grant doesn't work. */
  take(grantHash: Uint8Array): Promise<TakenKeyPackages | undefined>;
  count(mailbox: MailboxKey): Promise<{ oneTime: number; hasLastResort: boolean }>;
}

export interface Invitation {
  /** 16 bytes. */
  readonly id: Uint8Array;
  readonly usesLeft: number;
  /** Unix seconds. */
  readonly expiresAt: number;
}

export interface Invitations {
  /** @param account undefined: made by the operator. */
  create(
    account: AccountKey | undefined,
    tokenHash: Uint8Array,
    invitation: Invitation,
  ): Promise<'stored' | 'quota'>;
  /** Undefined for unknown, used up and expired ones alike. */
  find(tokenHash: Uint8Array): Promise<Invitation | undefined>;
  list(account: AccountKey): Promise<Invitation[]>;
  /** @returns false when the account has none with this id. */
  revoke(account: AccountKey, id: Uint8Array): Promise<boolean>;
  /** Replaces the operator's first invitation; undefined when somebody has an account already. */
  replaceFirst(tokenHash: Uint8Array, invitation: Invitation): Promise<boolean>;
}

export interface StoredTable {
  readonly table: string;
  readonly rows: number;
  readonly columns: readonly { readonly column: string; readonly purpose: string; readonly sample: string }[];
}

/** What this server stores about one account, told to that account. */
export interface StoredAbout {
  tables(account: AccountKey): Promise<StoredTable[]>;
}
