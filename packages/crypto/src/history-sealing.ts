// What one device of an account gives another is sealed with keys that these two alone have: X25519
// keys and a secret that both exchange inside the self group, whose hybrid key exchange therefore
// protects them too. AES-256-GCM; the length tells nothing but which of two sizes it took.
import { concatBytes, utf8 } from '@ganira/protocol';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { CryptoError } from './errors.ts';
import type { RandomBytes } from './random.ts';
import { agree } from './x25519-agreement.ts';

const keyLength = 32;
const keyIdLength = 8;
const nonceLength = 12;
const tagLength = 16;
const lengthBytes = 4;
/** Bytes of a padded content. */
const sizes = [16_384, 65_536] as const;

/** Bytes of content that fit into the smaller size. */
export const historyRoom = sizes[0] - lengthBytes;

export interface HistoryKeys {
  readonly toReceiver: Uint8Array;
  readonly toGiver: Uint8Array;
}

export function makeHistoryPair(random: RandomBytes): { publicKey: Uint8Array; secretKey: Uint8Array } {
  const secretKey = Uint8Array.from(random(keyLength));
  return { secretKey, publicKey: x25519.getPublicKey(secretKey) };
}

/**
 * @param agreed both bodies as they were signed: other keys come of any other word.
 * @throws CryptoError `malformed` for a key that nothing can be agreed with.
 */
export function historyKeys(
  own: { readonly secretKey: Uint8Array; readonly theirPublicKey: Uint8Array },
  agreed: { readonly offer: Uint8Array; readonly answer: Uint8Array; readonly secret: Uint8Array },
): HistoryKeys {
  const salt = sha256(concatBytes(utf8('ganira history v1'), sha256(agreed.offer), sha256(agreed.answer)));
  const shared = agree(own.secretKey, own.theirPublicKey);
  const secret = extract(sha256, concatBytes(shared, agreed.secret), salt);
  const derive = (purpose: string) => expand(sha256, secret, utf8(`ganira history ${purpose} v1`), keyLength);
  return { toReceiver: derive('to receiver'), toGiver: derive('to giver') };
}

/** By which a device finds the key of what came: 8 bytes. */
export function historyKeyId(key: Uint8Array): Uint8Array {
  return expand(sha256, key, utf8('ganira history key id v1'), keyIdLength);
}

/** @throws CryptoError `too_large` */
export async function sealHistory(
  key: Uint8Array,
  content: Uint8Array,
  random: RandomBytes,
): Promise<Uint8Array> {
  const size = sizes.find((each) => lengthBytes + content.length <= each);
  if (size === undefined)
    throw new CryptoError('too_large', `${content.length} bytes, at most ${sizes[1] - lengthBytes}`);
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, lengthBytes);
  const nonce = Uint8Array.from(random(nonceLength));
  const imported = await importKey(key, 'encrypt');
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, imported, padded);
  return concatBytes(nonce, new Uint8Array(sealed));
}

/** @throws CryptoError `malformed`, or `undecryptable` for what was sealed with another key or changed. */
export async function openHistory(key: Uint8Array, sealed: Uint8Array): Promise<Uint8Array> {
  const size = sealed.length - nonceLength - tagLength;
  if (!sizes.some((each) => each === size))
    throw new CryptoError('malformed', `${size} bytes, expected ${sizes.join(' or ')}`);
  const iv = sealed.slice(0, nonceLength);
  const imported = await importKey(key, 'decrypt');
  let padded: Uint8Array;
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, imported, sealed.slice(nonceLength));
    padded = new Uint8Array(opened);
  } catch (error) {
    throw new CryptoError('undecryptable', 'sealed with another key, or changed', { cause: error });
  }
  const end = lengthBytes + new DataView(padded.buffer).getUint32(0);
  if (end > size || padded.subarray(end).some((byte) => byte !== 0))
    throw new CryptoError('malformed', `${end} of ${size} bytes filled, and zeros`);
  return padded.slice(lengthBytes, end);
}

function importKey(key: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', Uint8Array.from(key), 'AES-GCM', false, [use]);
}
