import { x25519 } from '@noble/curves/ed25519.js';
import { CryptoError } from './errors.ts';

/** @throws CryptoError `malformed` for a public key of small order or another length. */
export function agree(secretKey: Uint8Array, publicKey: Uint8Array): Uint8Array {
  try {
    // Refuses the points of small order, whose product is zero (RFC 7748, section 6.1).
    return x25519.getSharedSecret(secretKey, publicKey);
  } catch (error) {
    throw new CryptoError('malformed', 'a public key that nothing can be agreed with', { cause: error });
  }
}
