import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { deviceKeyFromSeed, isSignatureValid, signBytes, type DeviceKey } from '@ganira/identity';
import { concatBytes, fromHex } from '@ganira/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const order = 2n ** 252n + 27742317777372353535851937790883648493n;
/** Of order 8. */
const torsion = ed25519.Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a');
const neutral = Uint8Array.of(1, ...new Uint8Array(31));
const message = fromHex('00112233') ?? new Uint8Array();
const key = deviceKeyFromSeed(new Uint8Array(32).fill(7));

type Check = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean>;
let checkSignature: Check;
let makeSignature: (secretKey: Uint8Array, message: Uint8Array) => Promise<Uint8Array>;
/** With nothing remembered of the platform. */
beforeEach(async () => {
  vi.resetModules();
  ({ checkSignature, makeSignature } = await import('./signatures.ts'));
});
afterEach(() => vi.restoreAllMocks());

describe('a signature in a group', () => {
  it('is made by the platform, or without one, and holds on every chain', async () => {
    const sign = vi.spyOn(crypto.subtle, 'sign');
    const made = await makeSignature(key.secretKey, message);
    expect(sign).toHaveBeenCalledOnce();
    expect(isSignatureValid(key.publicKey, message, made)).toBe(true);
    sign.mockRejectedValue(new DOMException('no Ed25519', 'NotSupportedError'));
    expect(await makeSignature(key.secretKey, message)).toEqual(signBytes(key.secretKey, message));
    await expect(makeSignature(new Uint8Array(31), message)).rejects.toMatchObject({ code: 'usage' });
  });

  it('is checked by the platform, and one that is right by nothing else', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify');
    const signature = signBytes(key.secretKey, message);
    expect(await checkSignature(key.publicKey, message, signature)).toBe(true);
    expect(verify).toHaveBeenCalledOnce();
    await expect(verify.mock.results[0]?.value).resolves.toBe(true);
    signature[40] = (signature[40] ?? 0) ^ 1;
    expect(await checkSignature(key.publicKey, message, signature)).toBe(false);
  });

  it('is checked without a platform that knows Ed25519, which is asked once', async () => {
    const refusal = new DOMException('no Ed25519', 'NotSupportedError');
    const importKey = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(refusal);
    for (const each of [message, message.slice(1)]) {
      const signature = signBytes(key.secretKey, each);
      expect(await checkSignature(key.publicKey, each, signature)).toBe(true);
      expect(await checkSignature(key.publicKey, neutral, signature)).toBe(false);
    }
    expect(importKey).toHaveBeenCalledOnce();
  });

  it('gets the verdict of the chain in every case on which platforms differ', async () => {
    const twin = ed25519.Point.fromBytes(key.publicKey).add(torsion).toBytes();
    const cases: [name: string, publicKey: Uint8Array, signature: Uint8Array, isValid: boolean][] = [
      ['R with a part of small order', key.publicKey, signWith(key, { shift: torsion }), true],
      ['R that is neutral', key.publicKey, signWith(key, { isWithoutNonce: true }), true],
      ['S that is not reduced', key.publicKey, addOrder(signWith(key)), false],
      [
        'R with a sign that x = 0 has not',
        key.publicKey,
        withSign(signWith(key, { isWithoutNonce: true })),
        false,
      ],
      ['a key of small order', neutral, concatBytes(neutral, new Uint8Array(32)), false],
      ['a key with a part of small order', twin, signWith({ ...key, publicKey: twin }), true],
      ['R beyond the prime', key.publicKey, concatBytes(beyond(), signWith(key).slice(32)), false],
      ['too short', key.publicKey, signWith(key).slice(1), false],
      ['a key that is too short', key.publicKey.slice(1), signWith(key), false],
    ];
    for (const [name, publicKey, signature, isValid] of cases) {
      expect(isSignatureValid(publicKey, message, signature), name).toBe(isValid);
      expect(await checkSignature(publicKey, message, signature), name).toBe(isValid);
    }
  });

  it('gets the verdict of the chain whatever the platform says of what is not ordinary', async () => {
    vi.spyOn(crypto.subtle, 'verify').mockResolvedValue(true);
    expect(await checkSignature(key.publicKey, message, addOrder(signWith(key)))).toBe(false);
    expect(await checkSignature(neutral, message, concatBytes(neutral, new Uint8Array(32)))).toBe(false);
    expect(await checkSignature(key.publicKey, message, concatBytes(beyond(), new Uint8Array(32)))).toBe(
      false,
    );
  });
});

interface Tricks {
  shift?: InstanceType<typeof ed25519.Point>;
  isWithoutNonce?: boolean;
}

/** As RFC 8032 section 5.1.6 says it, by somebody who chooses R. */
function signWith(signer: DeviceKey, { shift, isWithoutNonce = false }: Tricks = {}): Uint8Array {
  const { scalar, prefix } = ed25519.utils.getExtendedPublicKey(signer.secretKey);
  const nonce = isWithoutNonce ? 0n : numberOf(sha512(concatBytes(prefix, message))) % order;
  const base = ed25519.Point.BASE;
  const honest = nonce === 0n ? ed25519.Point.ZERO : base.multiply(nonce);
  const r = (shift === undefined ? honest : honest.add(shift)).toBytes();
  const challenge = numberOf(sha512(concatBytes(r, signer.publicKey, message))) % order;
  return concatBytes(r, bytesOf((nonce + challenge * scalar) % order));
}

function addOrder(signature: Uint8Array): Uint8Array {
  return concatBytes(signature.slice(0, 32), bytesOf(numberOf(signature.slice(32)) + order));
}

function withSign(signature: Uint8Array): Uint8Array {
  const changed = signature.slice();
  changed[31] = (changed[31] ?? 0) | 128;
  return changed;
}

/** The y of the neutral point, plus the prime. */
function beyond(): Uint8Array {
  return bytesOf(2n ** 255n - 19n + 1n);
}

function numberOf(littleEndian: Uint8Array): bigint {
  return littleEndian.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function bytesOf(number: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number((number >> BigInt(8 * at)) & 255n));
}
