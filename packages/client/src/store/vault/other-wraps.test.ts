import type { AccountId } from '@ganira/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStoreError } from '../database/index.ts';
import { LEAST_KDF } from './argon2.ts';
import { unwrapKey, wrapKey } from './key-wrap.ts';
import { decodeOtherWraps, DURESS_SIZE, encodeOtherWraps, type OtherWraps } from './other-wraps.ts';
import { decodeVault, encodeVault } from './vault-record.ts';
import { createVault, openVault, rewrapVault, wrapOpenKey } from './vault.ts';

const accountId = Uint8Array.from({ length: 16 }, (_, i) => i) as AccountId;
const genesisHash = new Uint8Array(32).fill(7);
const wrap = { nonce: new Uint8Array(12).fill(1), wrappedKey: new Uint8Array(48).fill(2) };
const all: Required<OtherWraps> = {
  pin: { ...wrap, pinId: new Uint8Array(32).fill(3), devicePart: new Uint8Array(32).fill(4) },
  passkey: { ...wrap, salt: new Uint8Array(32).fill(5), credentialId: Uint8Array.of(1, 2, 3) },
  duress: new Uint8Array(DURESS_SIZE).fill(6),
  shownName: 'Umuhire 👩🏾‍🌾',
};

describe('what stands beside the password', () => {
  test('comes back, whichever of it is there', () => {
    const some = fc.record(
      Object.fromEntries(Object.entries(all).map(([name, value]) => [name, fc.constant(value)])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, (wraps) => {
        expect(decodeOtherWraps(encodeOtherWraps(wraps))).toEqual(wraps);
      }),
    );
  });

  test('any bytes give sections that encode to the same bytes, or a store error', () => {
    const whole = encodeOtherWraps(all);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => whole.with(at, byte)),
      fc.nat(whole.length).map((length) => whole.slice(0, length)),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        try {
          expect(encodeOtherWraps(decodeOtherWraps(given))).toEqual(given);
        } catch (error) {
          if (!isStoreError(error)) throw error;
        }
      }),
    );
  });

  test('a section that this program does not know is named as newer', () => {
    expect(() => decodeOtherWraps(Uint8Array.of(9, 0, 1, 0))).toThrow(
      expect.objectContaining({ code: 'newer_store' }),
    );
  });

  test('a vault without any of it is as it was before, and one with some keeps it under a new password', async () => {
    const { record, key } = await createVault({ accountId, genesisHash, password: 'old', kdf: LEAST_KDF });
    expect(encodeVault(record)[4]).toBe(1);
    const full = decodeVault(encodeVault({ ...record, ...all }));
    expect(full).toEqual({ ...record, ...all });
    expect(await openVault(full, 'old')).toEqual(key);
    for (const rewrapped of [
      await rewrapVault(full, { oldPassword: 'old', newPassword: 'new' }),
      await wrapOpenKey(full, key, { password: 'new' }),
    ]) {
      expect(await openVault(rewrapped, 'new')).toEqual(key);
      expect(rewrapped).toMatchObject(all);
    }
  });

  test('another secret, salt, kind or account opens no wrap', async () => {
    const key = crypto.getRandomValues(new Uint8Array(32));
    const context = {
      secret: new Uint8Array(64).fill(1),
      salt: new Uint8Array(32).fill(2),
      label: 'pin',
      accountId,
      genesisHash,
    };
    const wrapped = await wrapKey(key, context);
    expect(await unwrapKey(wrapped, context)).toEqual(key);
    for (const change of [
      { secret: new Uint8Array(64) },
      { salt: new Uint8Array(32) },
      { label: 'passkey' },
      { accountId: new Uint8Array(16) as AccountId },
      { genesisHash: new Uint8Array(32) },
    ])
      await expect(unwrapKey(wrapped, { ...context, ...change })).rejects.toMatchObject({
        code: 'wrong_password',
      });
  });
});
