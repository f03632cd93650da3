// Ed25519 as RFC 8032 says it, strictly: what one side accepts every side accepts.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, toHex } from '@ganira/protocol';
import { IdentityError } from './errors.ts';

export const signatureLength = 64;
export const keyLength = 32;

/**
 * What was found right. The keys and chains of a few hundred people come again and again: with each of
 * their entries and leaves, from the store, in Welcomes and from the server.
 */
const mostKnown = 2_000;
const knownKeys = new Set<string>();
const knownSignatures = new Set<string>();

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

/** `isSignatureValid` for what is checked more than once, such as a chain. */
export function isKeptSignatureValid(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (publicKey.length !== keyLength || signature.length !== signatureLength) return false;
  const name = toHex(sha256(concatBytes(publicKey, signature, message)));
  return isKnown(knownSignatures, name, () => isSignatureValid(publicKey, message, signature));
}

function isKnown(known: Set<string>, name: string, check: () => boolean): boolean {
  if (known.has(name)) return true;
  if (!check()) return false;
  if (known.size >= mostKnown) known.clear();
  known.add(name);
  return true;
}

/**
 * True for the canonical encoding of a point of prime order. A point with a torsion component is
 * refused too: it would be a second public key of the same secret, and "a key is used once" would
 * say nothing.
 */
export function isSigningKeyValid(publicKey: Uint8Array): boolean {
  if (publicKey.length !== keyLength) return false;
  return isKnown(knownKeys, toHex(publicKey), () => isOfPrimeOrder(publicKey));
}

function isOfPrimeOrder(publicKey: Uint8Array): boolean {
  try {
    const point = ed25519.Point.fromBytes(publicKey, false);
    return !point.isSmallOrder() && point.isTorsionFree();
  } catch {
    return false;
  }
}
