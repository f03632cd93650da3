// Bytes for one receiver whose public key is known: HPKE base mode (RFC 9180 section 6.1) with
// DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM. Nothing says who sealed them.
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { concatBytes } from '@ganira/protocol';
import { CryptoError } from './errors.ts';

export interface SealKeyPair {
  /** X25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** 32 bytes. */
  readonly secretKey: Uint8Array;
}

export interface SealOptions {
  /** What the seal is for: both sides must say the same. */
  info: Uint8Array;
  /** Authenticated, not encrypted, not carried. */
  aad?: Uint8Array;
}

const keyLength = 32;
const encapsulatedLength = 32;
const tagLength = 16;
/** What a sealed box is longer than its content. */
export const sealOverhead = encapsulatedLength + tagLength;
/** Bytes of plaintext. */
export const sealLimit = 65_536;

function createSuite(): CipherSuite {
  return new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  });
}

export async function generateSealKeyPair(): Promise<SealKeyPair> {
  const suite = createSuite();
  const { publicKey, privateKey } = await suite.kem.generateKeyPair();
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(publicKey)),
    secretKey: new Uint8Array(await suite.kem.serializePrivateKey(privateKey)),
  };
}

/** @returns the encapsulated key, then the ciphertext: `sealOverhead` bytes longer than the plaintext. */
export async function sealTo(
  publicKey: Uint8Array,
  plaintext: Uint8Array,
  { info, aad }: SealOptions,
): Promise<Uint8Array> {
  if (publicKey.length !== keyLength)
    throw new CryptoError('usage', `public key: ${publicKey.length} bytes, expected 32`);
  if (plaintext.length > sealLimit)
    throw new CryptoError('usage', `${plaintext.length} bytes, at most ${sealLimit}`);
  const suite = createSuite();
  try {
    const recipientPublicKey = await suite.kem.deserializePublicKey(toBuffer(publicKey));
    const { enc, ct } = await suite.seal(
      { recipientPublicKey, info: toBuffer(info) },
      toBuffer(plaintext),
      toBuffer(aad ?? new Uint8Array()),
    );
    return concatBytes(new Uint8Array(enc), new Uint8Array(ct));
  } catch (error) {
    // A key of small order: RFC 9180 section 7.1.4. Links carry keys that others made.
    throw new CryptoError('malformed', 'a public key that nothing can be sealed to', { cause: error });
  }
}

export async function openSealed(
  secretKey: Uint8Array,
  sealed: Uint8Array,
  { info, aad }: SealOptions,
): Promise<Uint8Array> {
  if (secretKey.length !== keyLength)
    throw new CryptoError('usage', `secret key: ${secretKey.length} bytes, expected 32`);
  if (sealed.length > sealLimit + sealOverhead) {
    throw new CryptoError('too_large', `${sealed.length} bytes, at most ${sealLimit + sealOverhead}`);
  }
  if (sealed.length < sealOverhead)
    throw new CryptoError('malformed', `${sealed.length} bytes, at least ${sealOverhead}`);
  const suite = createSuite();
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(toBuffer(secretKey));
    const plaintext = await suite.open(
      { recipientKey, enc: toBuffer(sealed.subarray(0, encapsulatedLength)), info: toBuffer(info) },
      toBuffer(sealed.subarray(encapsulatedLength)),
      toBuffer(aad ?? new Uint8Array()),
    );
    return new Uint8Array(plaintext);
  } catch (error) {
    throw new CryptoError('undecryptable', 'sealed to another key, for another purpose, or changed', {
      cause: error,
    });
  }
}

/** A copy of exactly these bytes: a view may be part of a larger buffer. */
function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
