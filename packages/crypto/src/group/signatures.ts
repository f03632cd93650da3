// Ed25519 signatures inside groups: by WebCrypto, which takes a tenth of the time, where it knows Ed25519.
// What it doesn't accept is judged by the rule of the identity chain.
import { isSignatureValid, isSigningKeyValid, signBytes } from '@ganira/identity';
import { concatBytes } from '@ganira/protocol';

/** Before a seed: a PrivateKeyInfo of version 1 (RFC 8410 section 7). */
const seedHeader = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

let hasPlatformKeys = true;

/**
 * Some platforms add chance to the nonce, so two signatures of the same bytes may differ.
 * @param secretKey the 32-byte seed.
 * @returns 64 bytes.
 */
export async function makeSignature(secretKey: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  const made = await askPlatform(async (subtle) => {
    const encoded = Uint8Array.from(concatBytes(seedHeader, secretKey));
    const key = await subtle.importKey('pkcs8', encoded, 'Ed25519', false, ['sign']);
    encoded.fill(0);
    return new Uint8Array(await subtle.sign('Ed25519', key, Uint8Array.from(message)));
  });
  return made ?? signBytes(secretKey, message);
}

/**
 * The same verdict as `isSignatureValid`, everywhere. Platforms differ in edge cases: with the cofactor
 * or without, S ≥ L, points that are not encoded canonically or of small order. So a platform is asked
 * only about what is none of these, and only its yes counts: then R is a canonical point and the equation
 * without the cofactor holds, or the one with it, and the strict rule accepts as well (RFC 8032 section
 * 5.1.7; Chalkias, Garillot, Nikolaenko, Taming the many EdDSAs, 2020). Never throws.
 */
export async function checkSignature(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  if (isOrdinary(signature) && isSigningKeyValid(publicKey)) {
    const isAccepted = await askPlatform(async (subtle) => {
      const key = await subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, ['verify']);
      return await subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(message));
    });
    if (isAccepted === true) return true;
  }
  return isSignatureValid(publicKey, message, signature);
}

/** S is under 2^252, and the y of R is neither 1 nor −1 (where x is 0) nor at or above the prime. */
function isOrdinary(signature: Uint8Array): boolean {
  if (signature.length !== 64 || (signature[63] ?? 0) >= 16) return false;
  const middle = signature.subarray(1, 31);
  return !middle.every((byte) => byte === 0) && !middle.every((byte) => byte === 255);
}

/** @returns undefined where it can't say. */
async function askPlatform<T>(work: (subtle: SubtleCrypto) => Promise<T>): Promise<T | undefined> {
  if (!hasPlatformKeys) return undefined;
  try {
    return await work(crypto.subtle);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') hasPlatformKeys = false;
    return undefined;
  }
}
