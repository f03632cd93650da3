import { createHash, createPublicKey, timingSafeEqual, verify } from 'node:crypto';

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** Takes as long for a near miss as for a far one. */
export function isSameSecret(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** DER of a SubjectPublicKeyInfo for Ed25519 (RFC 8410 section 4), without the 32 bytes of the key. */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex');

/** False for whatever is not a signature by this key. */
export function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = createPublicKey({
      key: Buffer.concat([ed25519Prefix, publicKey]),
      format: 'der',
      type: 'spki',
    });
    return verify(undefined, message, key, signature);
  } catch {
    return false;
  }
}
