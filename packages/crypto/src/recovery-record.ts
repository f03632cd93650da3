// The recovery record as the server keeps it: sealed to a public key that follows from the recovery
// key (HPKE base mode, RFC 9180, with X-Wing, HKDF-SHA256 and AES-256-GCM). Every own device has that
// public key and can write the record; only who holds the recovery key opens it. Who wrote it is said
// inside, signed: anybody could seal something to a public key.
import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { concatBytes, utf8 } from '@ganira/protocol';
import { CryptoError } from './errors.ts';
import { padSteps, unpadSteps } from './step-padding.ts';
import { XWing } from './x-wing.ts';

const publicLength = 1_216;
const secretLength = 32;
const encapsulatedLength = 1_120;
const tagLength = 16;
const firstNonceLength = 12;
const paddingStep = 4_096;

/** Whose record it is, and which: a server can't pass one off as another. */
export interface RecordPlace {
  readonly accountId: Uint8Array;
  readonly version: number;
}

function placeBytes(format: 1 | 2, { accountId, version }: RecordPlace): ArrayBuffer {
  const number = new Uint8Array(8);
  new DataView(number.buffer).setBigUint64(0, BigInt(version));
  return toBuffer(concatBytes(utf8(`ganira recovery record v${format}`), accountId, number));
}

function createSuite(): CipherSuite {
  return new CipherSuite({ kem: new XWing(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
}

/** @param secretKey 32 bytes: the seed of X-Wing. @returns 1,216 bytes. */
export async function recoverySealKey(secretKey: Uint8Array): Promise<Uint8Array> {
  if (secretKey.length !== secretLength)
    throw new CryptoError('usage', `secret key: ${secretKey.length} bytes, expected ${secretLength}`);
  const kem = new XWing();
  const { publicKey } = await kem.generateKeyPairDerand(Uint8Array.from(secretKey));
  return new Uint8Array(await kem.serializePublicKey(publicKey));
}

/** @returns the encapsulated key, then the ciphertext of the padded content. */
export async function sealRecoveryRecord(
  sealKey: Uint8Array,
  place: RecordPlace,
  content: Uint8Array,
): Promise<Uint8Array> {
  if (sealKey.length !== publicLength)
    throw new CryptoError('usage', `seal key: ${sealKey.length} bytes, expected ${publicLength}`);
  const suite = createSuite();
  const { enc, ct } = await suite.seal(
    {
      recipientPublicKey: await suite.kem.deserializePublicKey(toBuffer(sealKey)),
      info: toBuffer(utf8('ganira recovery record v2')),
    },
    toBuffer(padSteps(content)),
    placeBytes(2, place),
  );
  return concatBytes(new Uint8Array(enc), new Uint8Array(ct));
}

/** @throws CryptoError `undecryptable`: of another key, account or version, or changed. */
export async function openRecoveryRecord(
  secretKey: Uint8Array,
  place: RecordPlace,
  sealed: Uint8Array,
): Promise<Uint8Array> {
  const suite = createSuite();
  return await opening(async () =>
    suite.open(
      {
        recipientKey: await suite.kem.deserializePrivateKey(toBuffer(secretKey)),
        enc: toBuffer(sealed.subarray(0, encapsulatedLength)),
        info: toBuffer(utf8('ganira recovery record v2')),
      },
      toBuffer(sealed.subarray(encapsulatedLength)),
      placeBytes(2, place),
    ),
  );
}

/** One of before every own device could write it: it tells itself by its length. */
export function isFirstRecoveryRecord(sealed: Uint8Array): boolean {
  return (sealed.length - firstNonceLength - tagLength) % paddingStep === 0;
}

/**
 * Opens one of before: AES-256-GCM under a key that the device which set the recovery key had too.
 * @throws CryptoError `undecryptable`
 */
export async function openFirstRecoveryRecord(
  recordKey: Uint8Array,
  place: RecordPlace,
  sealed: Uint8Array,
): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', toBuffer(recordKey), 'AES-GCM', false, ['decrypt']);
  return await opening(() =>
    crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: toBuffer(sealed.subarray(0, firstNonceLength)),
        additionalData: placeBytes(1, place),
      },
      key,
      toBuffer(sealed.subarray(firstNonceLength)),
    ),
  );
}

async function opening(open: () => Promise<ArrayBuffer>): Promise<Uint8Array> {
  let padded: ArrayBuffer;
  try {
    padded = await open();
  } catch (error) {
    throw new CryptoError('undecryptable', 'of another key, account or version, or changed', {
      cause: error,
    });
  }
  return unpadSteps(new Uint8Array(padded));
}

/** A copy of exactly these bytes: a view may be part of a larger buffer. */
function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
