// Accounts, their devices, sessions, grants and key packages.
import type { AccountEventKind, GrantClass } from '@ganira/protocol';
import type { ChainStep } from './chain-rules.ts';
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
  /** Which setup secret the record was made under. */
  readonly opaqueSetup: Uint8Array;
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

export interface Login {
  readonly account: AccountKey;
  readonly opaqueRecord: string;
  /** Undefined: from before there were several. */
  readonly opaqueSetup: Uint8Array | undefined;
}

/** What opens what is sealed, and seals it under the newest secret. */
export interface Resealing {
  open(sealed: Uint8Array, owner: Uint8Array): Uint8Array | undefined;
  seal(secret: Uint8Array, owner: Uint8Array): Uint8Array;
}

/** What hangs on the setup secrets. */
export interface SetupUse {
  /** Names the secret of passwords that were registered before there were several. */
  name(setupId: Uint8Array): Promise<void>;
  /** Accounts whose password was registered under another. */
  countOthers(setupId: Uint8Array): Promise<number>;
  /** Everything that is sealed, in one transaction. */
  reseal(sealings: { readonly totp: Resealing; readonly pin: Resealing }): Promise<void>;
}

export interface Accounts {
  /** Uses the invitation up and stores account, genesis, device and session, or nothing. */
  create(account: NewAccount): Promise<'created' | 'account_exists' | 'invitation_refused'>;
  /** Undefined for an unknown account. */
  findLogin(accountId: Uint8Array): Promise<Login | undefined>;
  setPassword(account: AccountKey, login: Pick<NewAccount, 'opaqueRecord' | 'opaqueSetup'>): Promise<void>;
  findDevice(account: AccountKey, deviceId: Uint8Array): Promise<Device | undefined>;
  accountId(account: AccountKey): Promise<Uint8Array>;
  chain(account: AccountKey): Promise<Uint8Array[]>;
  /** Its length and its last entry. */
  chainEnd(account: AccountKey): Promise<{ length: number; last: Uint8Array }>;
  /**
   * Stores entries from a position that must be the chain's present length, and makes the devices
   * what they say.
   * @returns the mailboxes of the devices that are gone; undefined when the length was another.
   */
  appendChain(change: ChainChange): Promise<MailboxKey[] | undefined>;
  /** Undefined for an unknown account and for one without a recovery key alike. */
  findRecoveryKey(
    accountId: Uint8Array,
  ): Promise<{ account: AccountKey; recoveryKey: Uint8Array } | undefined>;
  /**
   * Appends as `appendChain` does and, in the same transaction, lets the new device in: with another
   * password record and a session.
   * @returns the mailboxes of the devices that are gone; undefined when the chain had another length.
   */
  recover(change: ChainChange, comer: RecoveredDevice): Promise<MailboxKey[] | undefined>;
}

export interface RecoveredDevice {
  readonly deviceId: Uint8Array;
  readonly opaqueRecord: string;
  /** Which setup secret the record was made under. */
  readonly opaqueSetup: Uint8Array;
  readonly sessionHash: Uint8Array;
}

/** What a person gets back with the recovery key: encrypted, the newest version only. */
export interface RecoveryRecord {
  /** Grows with each writing. */
  readonly version: number;
  readonly record: Uint8Array;
}

export interface RecoveryRecords {
  find(account: AccountKey): Promise<RecoveryRecord | undefined>;
  /** Replaces one of a lower version. @returns the version that is there after it. */
  put(account: AccountKey, record: RecoveryRecord): Promise<{ isStored: boolean; version: number }>;
}

export interface AccountDeletion {
  /** Everything that is stored about it. @returns the mailboxes that are gone. */
  delete(account: AccountKey): Promise<MailboxKey[]>;
}

export interface ChainChange {
  readonly account: AccountKey;
  readonly position: number;
  readonly entries: readonly Uint8Array[];
  readonly activeDevices: readonly DeviceOnChain[];
  readonly recoveryKey: Uint8Array | undefined;
  readonly steps: readonly ChainStep[];
}

export interface ListedSession {
  readonly device: Device;
  /** Days since 1970. */
  readonly createdDay: number;
  readonly usedDay: number;
}

/** At most one for each device. */
export interface Sessions {
  /** Takes the place of the device's former one. */
  create(sessionHash: Uint8Array, mailbox: MailboxKey): Promise<void>;
  list(account: AccountKey): Promise<ListedSession[]>;
  deleteOf(mailbox: MailboxKey): Promise<void>;
  /** Marks the session as used today. Undefined for unknown and expired ones. */
  use(sessionHash: Uint8Array): Promise<Session | undefined>;
  delete(sessionHash: Uint8Array): Promise<void>;
}

export interface StoredTotp {
  readonly sealedSecret: Uint8Array;
  /** Unix seconds of the first try that counts. */
  readonly triesSince: number;
}

export interface NewTotp {
  readonly sealedSecret: Uint8Array;
  /** The step of the code that confirmed it. */
  readonly lastStep: number;
  /** SHA-256 of each. */
  readonly recoveryCodeHashes: readonly Uint8Array[];
}

export interface TryLimit {
  /** Unix seconds. */
  readonly seconds: number;
  /** Tries within the span. */
  readonly most: number;
  /** Seconds. */
  readonly span: number;
}

/** What a sign-in needs besides the password. */
export interface Factors {
  totp(account: AccountKey): Promise<StoredTotp | undefined>;
  /** Replaces secret and recovery codes. */
  putTotp(account: AccountKey, totp: NewTotp): Promise<void>;
  /** The recovery codes with it, unless they stand for a passkey too. @returns false when there was none. */
  deleteTotp(account: AccountKey): Promise<boolean>;
  /** Forgets the tries. @returns false for a step that is not after the last one that was used. */
  useStep(account: AccountKey, step: number): Promise<boolean>;
  /** @returns false when there were as many as may be: then it doesn't count. */
  takeTry(account: AccountKey, limit: TryLimit): Promise<boolean>;
  putRecoveryCodes(account: AccountKey, hashes: readonly Uint8Array[]): Promise<void>;
  /** @returns false when there is no such code. */
  useRecoveryCode(account: AccountKey, hash: Uint8Array): Promise<boolean>;
  countRecoveryCodes(account: AccountKey): Promise<number>;
}

export interface NewPasskey {
  /** The credential's. */
  readonly id: Uint8Array;
  /** COSE. */
  readonly publicKey: Uint8Array;
  readonly counter: number;
}

export interface StoredPasskey extends NewPasskey {
  readonly account: AccountKey;
}

export interface ListedPasskey {
  readonly id: Uint8Array;
  /** Days since 1970. */
  readonly createdDay: number;
}

export interface Passkeys {
  /**
   * @param recoveryCodeHashes replace the account's, where they are given.
   * @returns false when its id is known: then nothing is stored.
   */
  add(
    account: AccountKey,
    passkey: NewPasskey,
    recoveryCodeHashes: readonly Uint8Array[] | undefined,
  ): Promise<boolean>;
  find(id: Uint8Array): Promise<StoredPasskey | undefined>;
  list(account: AccountKey): Promise<ListedPasskey[]>;
  /** @returns false for a counter that is not after the last one; authenticators that don't count stay at 0. */
  use(id: Uint8Array, counter: number): Promise<boolean>;
  /**
   * With the last proof besides the password the recovery codes go too.
   * @returns false when the account has none with this id.
   */
  remove(account: AccountKey, id: Uint8Array): Promise<boolean>;
}

export type { AccountEventKind };

export interface AccountEvent {
  readonly kind: AccountEventKind;
  /** The device that it is about, if any. */
  readonly deviceId: Uint8Array | undefined;
  /** Days since 1970. */
  readonly day: number;
}

/** What happened to an account, for its owner: without times of day, addresses or programs. */
export interface AccountEvents {
  /** Forgets the oldest beyond `limits.accountEvents`. */
  add(account: AccountKey, kind: AccountEventKind, deviceId?: Uint8Array): Promise<void>;
  /** The newest first. */
  list(account: AccountKey): Promise<AccountEvent[]>;
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
  readonly devices: readonly TakenKeyPackage[];
  readonly chain: readonly Uint8Array[];
}

export interface TakenKeyPackage {
  readonly mailbox: MailboxKey;
  readonly deviceId: Uint8Array;
  readonly keyPackage: Uint8Array;
  readonly isLastResort: boolean;
  /** One-time ones of this device, after it was taken. */
  readonly left: number;
}

export interface GrantReach {
  readonly accountId: Uint8Array;
  readonly scope: 'account' | 'device';
  readonly chain: readonly Uint8Array[];
}

export interface KeyPackages {
  put(mailbox: MailboxKey, packages: NewKeyPackages): Promise<'stored' | 'quota'>;
  /** Each one-time package is given out once. Undefined when the grant doesn't work. */
  take(grantHash: Uint8Array): Promise<TakenKeyPackages | undefined>;
  /** What the grant reaches; takes nothing. Undefined when the grant doesn't work. */
  look(grantHash: Uint8Array): Promise<GrantReach | undefined>;
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
