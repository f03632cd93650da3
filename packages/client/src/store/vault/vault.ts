import type { AccountId } from '@ganira/protocol';
import { StoreError } from '../database/index.ts';
import { DEFAULT_KDF, deriveKey } from './argon2.ts';
import type { KdfParams } from './argon2.ts';
import { NONCE_SIZE } from './key-wrap.ts';
import { assertKdf, SALT_SIZE, vaultHeader } from './vault-record.ts';
import type { VaultRecord } from './vault-record.ts';

type RandomBytes = (length: number) => Uint8Array;

export interface CreateVaultOptions {
  readonly accountId: AccountId;
  readonly genesisHash: Uint8Array;
  readonly password: string;
  /** From `calibrateArgon2`; 64 MiB and 3 passes where absent. */
  readonly kdf?: KdfParams;
  readonly randomBytes?: RandomBytes;
}

export interface RewrapVaultOptions {
  readonly oldPassword: string;
  readonly newPassword: string;
  /** The record's own where absent. */
  readonly kdf?: KdfParams;
  readonly randomBytes?: RandomBytes;
}

const KEY_SIZE = 32;

/** A new random database key and its wrapping. The caller wipes the key when it is done with it. */
export async function createVault(
  options: CreateVaultOptions,
): Promise<{ record: VaultRecord; key: Uint8Array }> {
  const randomBytes = options.randomBytes ?? cryptoRandomBytes;
  const key = Uint8Array.from(randomBytes(KEY_SIZE));
  const { accountId, genesisHash, password, kdf = DEFAULT_KDF } = options;
  return { record: await wrap(key, { accountId, genesisHash, password, kdf, randomBytes }), key };
}

/** The database key. Rejects with `wrong_password`, which is also what a changed record gives. */
export async function openVault(record: VaultRecord, password: string): Promise<Uint8Array> {
  assertKdf(record.kdf);
  const kek = await keyFromPassword(password, record);
  try {
    const algorithm = {
      name: 'AES-GCM',
      iv: Uint8Array.from(record.nonce),
      additionalData: vaultHeader(record),
    };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, kek, Uint8Array.from(record.wrappedKey)));
  } catch (cause) {
    throw new StoreError('wrong_password', 'the password does not open this vault', { cause });
  }
}

/** The same database key under another password, with a new salt and nonce. */
export async function rewrapVault(record: VaultRecord, options: RewrapVaultOptions): Promise<VaultRecord> {
  const key = await openVault(record, options.oldPassword);
  try {
    const rewrapped = await wrap(Uint8Array.from(key), {
      accountId: record.accountId,
      genesisHash: record.genesisHash,
      password: options.newPassword,
      kdf: options.kdf ?? record.kdf,
      randomBytes: options.randomBytes ?? cryptoRandomBytes,
    });
    return { ...record, ...rewrapped };
  } finally {
    key.fill(0);
  }
}

/** The same database key, which is open, under another password. The caller keeps the key. */
export async function wrapOpenKey(
  record: VaultRecord,
  key: Uint8Array,
  options: { password: string; randomBytes?: RandomBytes },
): Promise<VaultRecord> {
  const copy = Uint8Array.from(key);
  try {
    const rewrapped = await wrap(copy, {
      accountId: record.accountId,
      genesisHash: record.genesisHash,
      password: options.password,
      kdf: record.kdf,
      randomBytes: options.randomBytes ?? cryptoRandomBytes,
    });
    return { ...record, ...rewrapped };
  } finally {
    copy.fill(0);
  }
}

async function wrap(
  key: Uint8Array<ArrayBuffer>,
  options: Required<CreateVaultOptions>,
): Promise<VaultRecord> {
  const { accountId, genesisHash, password, kdf, randomBytes } = options;
  assertKdf(kdf);
  const bound = {
    version: 1,
    accountId: Uint8Array.from(accountId) as AccountId,
    genesisHash: Uint8Array.from(genesisHash),
    kdf,
    salt: Uint8Array.from(randomBytes(SALT_SIZE)),
  } as const;
  const kek = await keyFromPassword(password, bound);
  const nonce = Uint8Array.from(randomBytes(NONCE_SIZE));
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: vaultHeader(bound) };
  const wrappedKey = new Uint8Array(await crypto.subtle.encrypt(algorithm, kek, key));
  return { ...bound, nonce, wrappedKey };
}

async function keyFromPassword(
  password: string,
  { salt, kdf }: Pick<VaultRecord, 'salt' | 'kdf'>,
): Promise<CryptoKey> {
  if (password === '') throw new StoreError('wrong_password', 'an empty password opens nothing');
  // Keyboards differ in how they compose an accented letter; both must give the same key.
  const bytes = new TextEncoder().encode(password.normalize('NFKC'));
  const raw = await deriveKey(bytes, { salt, kdf });
  try {
    return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  } finally {
    bytes.fill(0);
    raw.fill(0);
  }
}

function cryptoRandomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
