// Ed25519 as RFC 8032 says it, strictly: what one side accepts every side accepts.
import { ed25519 } from '@noble/curves/ed25519.js';
import { IdentityError } from './errors.ts';

export const signatureLength = 64;
export const keyLength = 32;

export interface DeviceKey {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** The 32-byte seed (RFC 8032 section 5.1.5). */
  readonly secretKey: Uint8Array;
}

/** @param seed 32 random bytes; the caller's source of chance. */
export function deviceKeyFromSeed(seed: Uint8Array): DeviceKey {
  if (seed.length !== keyLength)
    throw new IdentityError('usage', `seed: ${seed.length} bytes, expected ${keyLength}`);
  return { publicKey: ed25519.getPublicKey(seed), secretKey: Uint8Array.from(seed) };
}

/** @returns 64 bytes, the same for the same input (RFC 8032 section 5.1.6). */
export function signBytes(secretKey: Uint8Array, message: Uint8Array): Uint8Array {
  if (secretKey.length !== keyLength) {
    throw new IdentityError('usage', `secret key: ${secretKey.length} bytes, expected ${keyLength}`);
  }
  return ed25519.sign(message, secretKey);
}

/**
 * Never throws: bytes of any length and content get a yes or a no. Refuses S ≥ L, points that are
 * not encoded canonically and public keys of small order (RFC 8032 section 5.1.7).
 */
export function isSignatureValid(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== keyLength || signature.length !== signatureLength) return false;
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}

/**
 * True for the canonical encoding of a point of prime order. A point with a torsion component is
 * refused too: it would be a second public key of the same secret, and "a key is used once" would
 * say nothing.
 */
export function isSigningKeyValid(publicKey: Uint8Array): boolean {
  if (publicKey.length !== keyLength) return false;
  try {
    const point = ed25519.Point.fromBytes(publicKey, false);
    return !point.isSmallOrder() && point.isTorsionFree();
  } catch {
    return false;
  }
}
