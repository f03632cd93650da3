import type { AccountId } from '@ganira/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStoreError } from '../database/index.ts';
import { calibrateArgon2, DEFAULT_KDF, LEAST_KDF } from './argon2.ts';
import { decodeVault, encodeVault, VAULT_RECORD_SIZE } from './vault-record.ts';
import type { VaultRecord } from './vault-record.ts';
import { createVault, openVault, rewrapVault } from './vault.ts';

const accountId = Uint8Array.from({ length: 16 }, (_, i) => i) as AccountId;
const genesisHash = new Uint8Array(32).fill(7);
const kdf = LEAST_KDF;

describe('a vault', () => {
  test('gives the key back for the password, and only for it', async () => {
    const { record, key } = await createVault({ accountId, genesisHash, password: 'inzu y’amabati', kdf });
    expect(key).toHaveLength(32);
    expect(await openVault(record, 'inzu y’amabati')).toEqual(key);
    await expect(openVault(record, 'inzu y’amabati ')).rejects.toMatchObject({ code: 'wrong_password' });
    await expect(openVault(record, '')).rejects.toMatchObject({ code: 'wrong_password' });
  });

  test('takes an accented letter however the keyboard composes it', async () => {
    const { record, key } = await createVault({ accountId, genesisHash, password: 'caf\u00e9', kdf });
    expect(await openVault(record, 'cafe\u0301')).toEqual(key);
  });

  test('spends 64 MiB and three passes unless told otherwise', async () => {
    const { record } = await createVault({ accountId, genesisHash, password: 'p' });
    expect(record.kdf).toEqual({ memoryKiB: 65536, passes: 3, lanes: 1 });
  });

  test('is refused when its hash would be too cheap or ruinous', async () => {
    const cheap = createVault({ accountId, genesisHash, password: 'p', kdf: { ...kdf, passes: 1 } });
    await expect(cheap).rejects.toMatchObject({ code: 'bad_record' });
    const { record } = await createVault({ accountId, genesisHash, password: 'p', kdf });
    const ruinous = openVault({ ...record, kdf: { ...kdf, memoryKiB: 2 ** 31 } }, 'p');
    await expect(ruinous).rejects.toMatchObject({ code: 'bad_record' });
  });

  test('a new password opens the same key, the old one no longer', async () => {
    const { record, key } = await createVault({ accountId, genesisHash, password: 'old', kdf });
    const rewrapped = await rewrapVault(record, { oldPassword: 'old', newPassword: 'new' });
    expect(await openVault(rewrapped, 'new')).toEqual(key);
    expect(rewrapped.salt).not.toEqual(record.salt);
    await expect(openVault(rewrapped, 'old')).rejects.toMatchObject({ code: 'wrong_password' });
    const wrong = rewrapVault(record, { oldPassword: 'x', newPassword: 'new' });
    await expect(wrong).rejects.toMatchObject({ code: 'wrong_password' });
  });

  test('two vaults of one account and password share nothing', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => createVault({ accountId, genesisHash, password: 'p', kdf })),
    );
    expect(one!.key).not.toEqual(two!.key);
    expect(one!.record.salt).not.toEqual(two!.record.salt);
  });

  test.each<[string, (record: VaultRecord) => VaultRecord]>([
    ['account', (record) => ({ ...record, accountId: flipped(record.accountId) as AccountId })],
    ['genesis hash', (record) => ({ ...record, genesisHash: flipped(record.genesisHash) })],
    ['cost', (record) => ({ ...record, kdf: { ...record.kdf, passes: 3 } })],
    ['salt', (record) => ({ ...record, salt: flipped(record.salt) })],
    ['nonce', (record) => ({ ...record, nonce: flipped(record.nonce) })],
    ['wrapped key', (record) => ({ ...record, wrappedKey: flipped(record.wrappedKey) })],
  ])('with another %s does not open', async (_field, change) => {
    const { record } = await createVault({ accountId, genesisHash, password: 'p', kdf });
    await expect(openVault(change(record), 'p')).rejects.toMatchObject({ code: 'wrong_password' });
  });
});

describe('its record', () => {
  const record: VaultRecord = {
    version: 1,
    accountId,
    genesisHash,
    kdf: { memoryKiB: 65536, passes: 3, lanes: 1 },
    salt: new Uint8Array(16).fill(2),
    nonce: new Uint8Array(12).fill(3),
    wrappedKey: new Uint8Array(48).fill(4),
  };

  test('comes back from its bytes', () => {
    const bytes = encodeVault(record);
    expect(bytes).toHaveLength(VAULT_RECORD_SIZE);
    expect(decodeVault(bytes)).toEqual(record);
  });

  test('a later version is named as such', () => {
    const bytes = encodeVault(record);
    bytes[4] = 3;
    expect(() => decodeVault(bytes)).toThrow(expect.objectContaining({ code: 'newer_store' }));
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array(0)],
    ['one byte less', (bytes) => bytes.subarray(1)],
    ['cut short', (bytes) => bytes.subarray(0, -1)],
    ['one byte more', (bytes) => Uint8Array.of(...bytes, 0)],
    ['another magic', (bytes) => bytes.with(0, 0)],
    ['another hash', (bytes) => bytes.with(21, 2)],
    ['too little memory', (bytes) => bytes.with(23, 0)],
    ['too much memory', (bytes) => bytes.with(22, 1)],
    ['no pass', (bytes) => bytes.with(29, 0)],
    ['no lane', (bytes) => bytes.with(30, 0)],
  ])('%s is refused', (_name, change) => {
    expect(() => decodeVault(change(encodeVault(record)))).toThrow(
      expect.objectContaining({ code: 'bad_record' }),
    );
  });

  test('any bytes give a record that encodes to the same bytes, or a store error', () => {
    const sizes = fc.constantFrom(0, 5, 22, 31, 63, VAULT_RECORD_SIZE);
    const start = sizes.map((size) => encodeVault(record).slice(0, size));
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 160 }), (head, tail) => {
        const bytes = Uint8Array.of(...head, ...tail);
        try {
          expect(encodeVault(decodeVault(bytes))).toEqual(bytes);
        } catch (error) {
          if (!isStoreError(error)) throw error;
        }
      }),
    );
  });
});

describe('calibration', () => {
  /** A clock that advances by `step` at each look, so that the probe seems to take that long. */
  const clock = (step: number) => {
    let time = 0;
    return () => (time += step);
  };

  test('a fast device gets the full cost', async () => {
    expect(await calibrateArgon2({ now: clock(100) })).toEqual(DEFAULT_KDF);
  });

  test('a slower one gets less', async () => {
    expect(await calibrateArgon2({ now: clock(240) })).toEqual({ memoryKiB: 46 * 1024, passes: 2, lanes: 1 });
  });

  test('the slowest never gets less than the least', async () => {
    expect(await calibrateArgon2({ now: clock(60_000) })).toEqual(LEAST_KDF);
  });
});

function flipped(bytes: Uint8Array): Uint8Array {
  return bytes.with(0, bytes[0]! ^ 1);
}
