// What the engine takes and gives.
import type { GroupDescription } from './describe-state.ts';
import type { GroupState } from './group-state.ts';
import type { LeafIdentity } from './leaf-identity.ts';
import type { SuiteName } from './suites.ts';

/** A device and its own signing key. */
export interface DeviceSigner {
  readonly identity: LeafIdentity;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** The 32-byte seed (RFC 8032 section 5.1.5). */
  readonly secretKey: Uint8Array;
}

export interface CreateKeyPackageOptions {
  /** Unix seconds. A day in the past forgives the clocks of others. */
  notBefore: number;
  /** Unix seconds, at most 92 days later. */
  notAfter: number;
  isLastResort?: boolean;
}

export interface OwnKeyPackage {
  /** An MLSMessage of RFC 9420 section 6; published. */
  readonly publicPart: Uint8Array;
  /** Kept until it is used or expires; without the signing key. */
  readonly secretPart: Uint8Array;
  /** KeyPackageRef: 64 bytes in the hybrid suite, 32 in the classical one. */
  readonly reference: Uint8Array;
  readonly isLastResort: boolean;
  readonly notAfter: number;
}

export interface KeyPackageInfo {
  readonly identity: LeafIdentity;
  readonly signaturePublicKey: Uint8Array;
  readonly reference: Uint8Array;
  /** Unix seconds. */
  readonly notBefore: number;
  /** Unix seconds. */
  readonly notAfter: number;
  readonly isLastResort: boolean;
  readonly suite: SuiteName;
}

export interface CreateGroupOptions {
  /** 16 random bytes. */
  groupId: Uint8Array;
  /** At most 4,096 bytes; fixed for the life of the group. */
  groupData: Uint8Array;
}

export interface JoinOptions {
  welcome: Uint8Array;
  ratchetTree: Uint8Array;
  keyPackage: Pick<OwnKeyPackage, 'publicPart' | 'secretPart'>;
}

/** A key for one newcomer: HPKE output (RFC 9180) and what it encrypts. */
export interface SealedKey {
  readonly kemOutput: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** What only those can read whose key packages it names. */
export interface SealedWelcome {
  readonly references: readonly Uint8Array[];
  /** One for each reference. */
  readonly keys: readonly SealedKey[];
  readonly sealed: Uint8Array;
}

export interface SealWelcomeOptions {
  /** Public parts, of those who get this one. */
  keyPackages: readonly Uint8Array[];
  content: Uint8Array;
}

export interface OpenSealedWelcomeOptions {
  sealed: SealedWelcome;
  keyPackage: Pick<OwnKeyPackage, 'publicPart' | 'secretPart'>;
}

/** Nothing named is an update: fresh keys for the own leaf and path. */
export interface CommitOptions {
  /** Public parts of key packages. */
  add?: readonly Uint8Array[];
  /** Device ids. Removing and adding one device in one commit brings it back with a fresh state. */
  remove?: readonly Uint8Array[];
  /** An update together with additions; removals always bring one. */
  update?: boolean;
}

export interface CommitResult {
  /**
   * The present epoch, with the key that encrypted the commit used up: store it in place of the
   * former state before the commit is sent, and go on from it if the commit loses.
   */
  readonly current: GroupState;
  /** The next epoch: takes over when the server has accepted the commit. */
  readonly staged: GroupState;
  readonly commit: Uint8Array;
  /** SHA-256 of `commit`. */
  readonly commitHash: Uint8Array;
  /** For all who were added; undefined when nobody was. */
  readonly welcome: Uint8Array | undefined;
  /** Names all members: travels with the welcome, sealed. */
  readonly ratchetTree: Uint8Array | undefined;
}

export interface ReceivedApplication {
  readonly kind: 'application';
  readonly state: GroupState;
  readonly plaintext: Uint8Array;
  readonly sender: LeafIdentity;
  /** The epoch in which it was encrypted. */
  readonly epoch: bigint;
}

export interface ReceivedCommit {
  readonly kind: 'commit';
  readonly state: GroupState;
  readonly committer: LeafIdentity;
  readonly added: readonly LeafIdentity[];
  readonly removed: readonly LeafIdentity[];
  /** The epoch that the commit began. */
  readonly epoch: bigint;
  readonly commitHash: Uint8Array;
  /** False when it removed this device: it stays in its last epoch and can no longer send. */
  readonly isActive: boolean;
}

export type Received = ReceivedApplication | ReceivedCommit;

export interface ExportOptions {
  label: string;
  context: Uint8Array;
  /** Bytes, at most 256. */
  length: number;
}

/**
 * MLS (RFC 9420) for one suite: pure, stores nothing, fetches nothing. Everything throws
 * `CryptoError` and leaves the state that was passed as it is.
 */
export interface GroupEngine extends GroupDescription {
  readonly suite: SuiteName;
  createKeyPackage(signer: DeviceSigner, options: CreateKeyPackageOptions): Promise<OwnKeyPackage>;
  /** Checks all but the identity chain, which is the policy's when the key package is added. */
  readKeyPackage(publicPart: Uint8Array): Promise<KeyPackageInfo>;
  create(signer: DeviceSigner, options: CreateGroupOptions): Promise<GroupState>;
  join(signer: DeviceSigner, options: JoinOptions): Promise<GroupState>;
  commit(state: GroupState, options: CommitOptions): Promise<CommitResult>;
  sealWelcome(options: SealWelcomeOptions): Promise<SealedWelcome>;
  openSealedWelcome(signer: DeviceSigner, options: OpenSealedWelcomeOptions): Promise<Uint8Array>;
  receive(state: GroupState, message: Uint8Array): Promise<Received>;
  /** @returns the state to store before `message` is sent. */
  encrypt(state: GroupState, plaintext: Uint8Array): Promise<{ state: GroupState; message: Uint8Array }>;
  exportSecret(state: GroupState, options: ExportOptions): Promise<Uint8Array>;
  /** Forgets past epochs and skipped messages: what is still on its way from them is given up. */
  dropLateKeys(state: GroupState): GroupState;
  /** With all secrets: for the encrypted store only. */
  encodeState(state: GroupState): Uint8Array;
  decodeState(bytes: Uint8Array): GroupState;
}
