import type { AccountId } from '@ganira/protocol';
import { concatBytes } from '@ganira/protocol';
import { StoreError } from '../database/index.ts';
import { LEAST_KDF, MOST_KDF } from './argon2.ts';
import type { KdfParams } from './argon2.ts';
import { NONCE_SIZE, WRAPPED_KEY_SIZE } from './key-wrap.ts';
import { decodeOtherWraps, encodeOtherWraps, hasOtherWraps, type OtherWraps } from './other-wraps.ts';

/**
 * A database key wrapped by a password, and maybe by other things. It says which account it is for, and how its
 * pattern looks.
 */
export interface VaultRecord extends OtherWraps {
  readonly version: 1;
  readonly accountId: AccountId;
  /** Of the identity chain: the seed of the pattern that a locked account is known by. */
  readonly genesisHash: Uint8Array;
  readonly kdf: KdfParams;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  /** The 32-byte key and the 16-byte tag of AES-256-GCM. */
  readonly wrappedKey: Uint8Array;
}

const MAGIC = new TextEncoder().encode('GNRV');
const ARGON2ID = 1;
const ACCOUNT_ID_SIZE = 16;
export const SALT_SIZE = 16;
const GENESIS_HASH_SIZE = 32;
/** magic 4, version 1, account 16, algorithm 1, memory 4, passes 4, lanes 1, genesis hash 32. */
const HEADER_SIZE = 63;
/** Where version 2 has its version 1: after magic and version. */
const OTHERS_AT = 5;
export const VAULT_RECORD_SIZE = HEADER_SIZE + SALT_SIZE + NONCE_SIZE + WRAPPED_KEY_SIZE;

/** Everything before the salt: what the wrapping is bound to, so that no field can be exchanged. */
export function vaultHeader({
  version,
  accountId,
  genesisHash,
  kdf,
}: Pick<VaultRecord, 'version' | 'accountId' | 'genesisHash' | 'kdf'>): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(HEADER_SIZE);
  const view = new DataView(header.buffer);
  header.set(MAGIC, 0);
  header[4] = version;
  header.set(accountId, 5);
  header[21] = ARGON2ID;
  view.setUint32(22, kdf.memoryKiB);
  view.setUint32(26, kdf.passes);
  header[30] = kdf.lanes;
  header.set(genesisHash, 31);
  return header;
}

/** Version 1 where the password is all there is; version 2 is a version 1 and sections after it. */
export function encodeVault(record: VaultRecord): Uint8Array {
  const bytes = encodePasswordWrap(record);
  if (!hasOtherWraps(record)) return bytes;
  return concatBytes(MAGIC, Uint8Array.of(2), bytes, encodeOtherWraps(record));
}

function encodePasswordWrap(record: VaultRecord): Uint8Array {
  assertRecord(record);
  const bytes = new Uint8Array(VAULT_RECORD_SIZE);
  bytes.set(vaultHeader(record), 0);
  bytes.set(record.salt, HEADER_SIZE);
  bytes.set(record.nonce, HEADER_SIZE + SALT_SIZE);
  bytes.set(record.wrappedKey, HEADER_SIZE + SALT_SIZE + NONCE_SIZE);
  return bytes;
}

/** Rejects with `bad_record` whatever `encodeVault` would not have made, and `newer_store` for a later version. */
export function decodeVault(given: Uint8Array): VaultRecord {
  // A copy, because a slice of Node's Buffer is not one.
  const bytes = Uint8Array.from(given);
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) throw new StoreError('bad_record', 'not a vault record');
  if (bytes[4] === 2) {
    const passwordWrap = bytes.slice(OTHERS_AT, OTHERS_AT + VAULT_RECORD_SIZE);
    const others = decodeOtherWraps(bytes.slice(OTHERS_AT + VAULT_RECORD_SIZE));
    if (!hasOtherWraps(others)) throw new StoreError('bad_record', 'a vault of version 2 without sections');
    return { ...decodePasswordWrap(passwordWrap), ...others };
  }
  return decodePasswordWrap(bytes);
}

function decodePasswordWrap(bytes: Uint8Array<ArrayBuffer>): VaultRecord {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) throw new StoreError('bad_record', 'not a vault record');
  if (bytes[4] !== 1)
    throw new StoreError('newer_store', `vault record of version ${bytes[4]}, this program knows 2`);
  if (bytes.byteLength !== VAULT_RECORD_SIZE) {
    throw new StoreError(
      'bad_record',
      `a vault record has ${VAULT_RECORD_SIZE} bytes, not ${bytes.byteLength}`,
    );
  }
  if (bytes[21] !== ARGON2ID) throw new StoreError('bad_record', `unknown password hash ${bytes[21]}`);
  const view = new DataView(bytes.buffer);
  const record: VaultRecord = {
    version: 1,
    accountId: bytes.slice(5, 21) as AccountId,
    genesisHash: bytes.slice(31, HEADER_SIZE),
    kdf: { memoryKiB: view.getUint32(22), passes: view.getUint32(26), lanes: bytes[30]! },
    salt: bytes.slice(HEADER_SIZE, HEADER_SIZE + SALT_SIZE),
    nonce: bytes.slice(HEADER_SIZE + SALT_SIZE, HEADER_SIZE + SALT_SIZE + NONCE_SIZE),
    wrappedKey: bytes.slice(HEADER_SIZE + SALT_SIZE + NONCE_SIZE),
  };
  assertRecord(record);
  return record;
}

export function assertKdf(kdf: KdfParams): void {
  for (const field of ['memoryKiB', 'passes', 'lanes'] as const) {
    const value = kdf[field];
    if (!Number.isInteger(value) || value < LEAST_KDF[field] || value > MOST_KDF[field]) {
      throw new StoreError(
        'bad_record',
        `${field} ${value} is not in ${LEAST_KDF[field]}..${MOST_KDF[field]}`,
      );
    }
  }
}

function assertRecord(record: VaultRecord): void {
  assertKdf(record.kdf);
  const sizes = [
    ['accountId', record.accountId, ACCOUNT_ID_SIZE],
    ['genesisHash', record.genesisHash, GENESIS_HASH_SIZE],
    ['salt', record.salt, SALT_SIZE],
    ['nonce', record.nonce, NONCE_SIZE],
    ['wrappedKey', record.wrappedKey, WRAPPED_KEY_SIZE],
  ] as const;
  for (const [name, bytes, size] of sizes) {
    if (bytes.byteLength !== size) {
      throw new StoreError('bad_record', `${name} has ${bytes.byteLength} bytes, not ${size}`);
    }
  }
}
