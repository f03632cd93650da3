import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes, fromHex } from '@ganira/protocol';
import { describe, expect, it } from 'vitest';
import { deviceKeyFromSeed, isSignatureValid, isSigningKeyValid, signBytes } from './index.ts';
import { isKeptSignatureValid } from './signatures.ts';

const hex = (text: string) => fromHex(text) ?? new Uint8Array();

describe('Ed25519', () => {
  it('gives the values of RFC 8032 section 7.1, test 3', () => {
    const key = deviceKeyFromSeed(hex('c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7'));
    expect(key.publicKey).toEqual(hex('fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025'));
    const signature = hex(
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    );
    expect(signBytes(key.secretKey, hex('af82'))).toEqual(signature);
    expect(isSignatureValid(key.publicKey, hex('af82'), signature)).toBe(true);
    expect(isSignatureValid(key.publicKey, hex('af83'), signature)).toBe(false);
  });

  it('agrees with the platform', async () => {
    const key = deviceKeyFromSeed(new Uint8Array(32).fill(7));
    const message = hex('00112233');
    const platformKey = await crypto.subtle.importKey(
      'raw',
      Uint8Array.from(key.publicKey),
      'Ed25519',
      false,
      ['verify'],
    );
    const signature = Uint8Array.from(signBytes(key.secretKey, message));
    expect(await crypto.subtle.verify('Ed25519', platformKey, signature, Uint8Array.from(message))).toBe(
      true,
    );
  });

  it('refuses a scalar that is not reduced, and a public key that accepts everything', () => {
    const key = deviceKeyFromSeed(new Uint8Array(32).fill(7));
    const message = hex('00');
    const signature = signBytes(key.secretKey, message);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    let scalar = order;
    for (let i = 63; i >= 32; i--) scalar += BigInt(signature[i] ?? 0) << BigInt(8 * (i - 32));
    const shifted = signature.slice();
    for (let i = 32; i < 64; i++) shifted[i] = Number((scalar >> BigInt(8 * (i - 32))) & 255n);
    expect(isSignatureValid(key.publicKey, message, shifted)).toBe(false);

    const neutral = hex(`01${'00'.repeat(31)}`);
    const universal = concatBytes(neutral, new Uint8Array(32));
    expect(ed25519.verify(universal, message, neutral, { zip215: true })).toBe(true);
    expect(isSignatureValid(neutral, message, universal)).toBe(false);
    expect(isSigningKeyValid(neutral)).toBe(false);
  });

  it('refuses a second public key of the same secret', () => {
    const key = deviceKeyFromSeed(new Uint8Array(32).fill(7));
    const torsion = ed25519.Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a');
    const twin = ed25519.Point.fromBytes(key.publicKey).add(torsion).toBytes();
    expect(isSigningKeyValid(key.publicKey)).toBe(true);
    expect(isSigningKeyValid(twin)).toBe(false);
  });

  it('remembers what was right, and only that', () => {
    const key = deviceKeyFromSeed(new Uint8Array(32).fill(9));
    const other = deviceKeyFromSeed(new Uint8Array(32).fill(8)).publicKey;
    const message = hex('0011');
    const signature = signBytes(key.secretKey, message);
    const wrong = signature.with(40, (signature[40] ?? 0) ^ 1);
    for (let round = 0; round < 2; round++) {
      expect(isKeptSignatureValid(key.publicKey, message, signature)).toBe(true);
      expect(isKeptSignatureValid(key.publicKey, message, wrong)).toBe(false);
      expect(isKeptSignatureValid(key.publicKey, hex('0012'), signature)).toBe(false);
      expect(isKeptSignatureValid(other, message, signature)).toBe(false);
      // The same bytes, cut elsewhere.
      expect(isKeptSignatureValid(key.publicKey, message.slice(1), concatBytes(signature, hex('00')))).toBe(
        false,
      );
    }
  });

  it('answers no to keys and signatures of another length', () => {
    const key = deviceKeyFromSeed(new Uint8Array(32).fill(7));
    expect(isSignatureValid(key.publicKey, hex(''), new Uint8Array(63))).toBe(false);
    expect(isSignatureValid(new Uint8Array(31), hex(''), new Uint8Array(64))).toBe(false);
    expect(isSigningKeyValid(new Uint8Array(33))).toBe(false);
  });
});
