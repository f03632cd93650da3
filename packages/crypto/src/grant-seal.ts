// Bytes for the account that issued a grant, from whoever holds it: AES-256-GCM under a key derived
// from the grant (HKDF-SHA256, RFC 5869). A stored grant is but its SHA-256, so that who has the
// server's disk can't open them; the running server, to which the grant is shown, could.
import { concatBytes, limits, utf8 } from '@ganira/protocol';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { CryptoError } from './errors.ts';
import { systemRandom, type RandomBytes } from './random.ts';
import { padSteps, unpadSteps } from './step-padding.ts';

export interface GrantSealed {
  /** By which the issuer finds the grant, 8 bytes. */
  readonly keyId: Uint8Array;
  /** Nonce, then the ciphertext of the padded plaintext. */
  readonly sealed: Uint8Array;
}

const keyLength = 32;
const keyIdLength = 8;
const nonceLength = 12;
const overhead = nonceLength + 16;

/** @param purpose - What the seal is for: both sides must say the same. */
function derive(grant: Uint8Array, purpose: string): { key: Uint8Array<ArrayBuffer>; keyId: Uint8Array } {
  if (grant.length !== limits.grant)
    throw new CryptoError('usage', `grant: ${grant.length} bytes, expected ${limits.grant}`);
  const bytes = hkdf(sha256, grant, undefined, utf8(purpose), keyLength + keyIdLength);
  return { key: Uint8Array.from(bytes.subarray(0, keyLength)), keyId: bytes.slice(keyLength) };
}

export function grantKeyId(grant: Uint8Array, purpose: string): Uint8Array {
  return derive(grant, purpose).keyId;
}

export async function sealForGrant(
  grant: Uint8Array,
  plaintext: Uint8Array,
  options: { purpose: string; random?: RandomBytes },
): Promise<GrantSealed> {
  const { key, keyId } = derive(grant, options.purpose);
  const nonce = Uint8Array.from((options.random ?? systemRandom)(nonceLength));
  const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const ciphertext = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    imported,
    Uint8Array.from(padSteps(plaintext)),
  );
  return { keyId, sealed: concatBytes(nonce, new Uint8Array(ciphertext)) };
}

export async function openForGrant(
  grant: Uint8Array,
  sealed: Uint8Array,
  purpose: string,
): Promise<Uint8Array> {
  const { key } = derive(grant, purpose);
  if (sealed.length < overhead)
    throw new CryptoError('malformed', `${sealed.length} bytes, at least ${overhead}`);
  const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  let padded: ArrayBuffer;
  try {
    padded = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: Uint8Array.from(sealed.subarray(0, nonceLength)) },
      imported,
      Uint8Array.from(sealed.subarray(nonceLength)),
    );
  } catch (error) {
    throw new CryptoError('undecryptable', 'sealed under another grant, for another purpose, or changed', {
      cause: error,
    });
  }
  return unpadSteps(new Uint8Array(padded));
}
