// The recovery key: 32 random bytes that a person keeps on paper. What they write down is 24 words
// of BIP-39, or the numbers of those words, or a QR with these numbers; all three are the same key,
// with the same checksum of 8 bits. What it is used for is derived from it (HKDF-SHA256, RFC 5869).
import { deviceKeyFromSeed, type DeviceKey } from '@ganira/identity';
import { fromBase64Url, limits, toBase64Url, utf8 } from '@ganira/protocol';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { CryptoError } from './errors.ts';
import { systemRandom, type RandomBytes } from './random.ts';

const keyLength = 32;
/** Words of a key. */
export const recoveryWordCount = 24;
const qrPrefix = 'GANIRA:RECOVERY:1:';
const longestText = 2_048;

export function newRecoveryKey(random: RandomBytes = systemRandom): Uint8Array {
  return random(keyLength);
}

export function recoveryWords(key: Uint8Array): string[] {
  return entropyToMnemonic(key, wordlist).split(' ');
}

/** The number of each word, from 0001 to 2048: the same key in no language. */
export function recoveryNumbers(key: Uint8Array): string[] {
  return recoveryWords(key).map((word) => String(wordlist.indexOf(word) + 1).padStart(4, '0'));
}

/** For a QR: in capitals and digits alone, so that it stays coarse. */
export function recoveryQr(accountId: Uint8Array, key: Uint8Array): string {
  return `${qrPrefix}${toBase64Url(accountId)}:${recoveryNumbers(key).join('')}`;
}

export type ReadRecovery =
  | { readonly kind: 'key'; readonly key: Uint8Array; readonly accountId: Uint8Array | undefined }
  /** How many words or numbers there are instead of 24. */
  | { readonly kind: 'count'; readonly count: number }
  /** The first that is none of the list, from 1. */
  | { readonly kind: 'word'; readonly position: number; readonly word: string }
  /** Each of them is of the list, but not all are of one key, or not in this order. */
  | { readonly kind: 'checksum' }
  /** A QR of something else. */
  | { readonly kind: 'other' };

/** Reads what a person typed or scanned: forgives capitals, spaces, line breaks and numbering. */
export function readRecovery(text: string): ReadRecovery {
  if (text.length > longestText) return { kind: 'count', count: text.split(/\s+/).length };
  const trimmed = text.normalize('NFKC').trim();
  if (/^ganira:/i.test(trimmed)) return readQr(trimmed);
  if (/^[a-z]+:/i.test(trimmed)) return { kind: 'other' };
  return readParts(partsOf(trimmed));
}

function readQr(text: string): ReadRecovery {
  if (!text.toUpperCase().startsWith(qrPrefix)) return { kind: 'other' };
  const [account = '', digits = ''] = text.slice(qrPrefix.length).split(':');
  const accountId = fromBase64Url(account);
  if (accountId?.length !== limits.id) return { kind: 'other' };
  const read = readParts(digits.match(/\d{1,4}/g) ?? []);
  return read.kind === 'key' ? { ...read, accountId } : read;
}

/** Words; or numbers, in groups of four however they are spaced. */
function partsOf(text: string): string[] {
  const digits = text.replace(/[\s,.;-]+/g, '');
  if (/^\d+$/.test(digits) && digits.length === recoveryWordCount * 4) return digits.match(/\d{4}/g) ?? [];
  const parts = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  // As a printed sheet has it: "1. abandon".
  const isNumbered = parts.some((part) => /[a-z]/.test(part));
  return isNumbered
    ? parts.map((part) => part.replace(/^\d+[.)]/, '')).filter((part) => part !== '' && !/^\d+$/.test(part))
    : parts;
}

function readParts(parts: readonly string[]): ReadRecovery {
  const words = parts.map((part) => (/^\d{1,4}$/.test(part) ? wordlist[Number(part) - 1] : part));
  const wrong = words.findIndex((word) => word === undefined || !wordlist.includes(word));
  if (wrong >= 0) return { kind: 'word', position: wrong + 1, word: parts[wrong] ?? '' };
  if (words.length !== recoveryWordCount) return { kind: 'count', count: words.length };
  try {
    return { kind: 'key', key: mnemonicToEntropy(words.join(' '), wordlist), accountId: undefined };
  } catch {
    return { kind: 'checksum' };
  }
}

/** What signs on the identity chain. */
export function recoverySigningKey(key: Uint8Array): DeviceKey {
  return deviceKeyFromSeed(derive(key, 'ganira recovery signing v1'));
}

/** What records of the first format are encrypted with, and what the seal follows from. */
export function recoveryRecordKey(key: Uint8Array): Uint8Array {
  return derive(key, 'ganira recovery record v1');
}

/** The secret key that opens the recovery record; its public half is what devices seal it to. */
export function recoverySealSecret(recordKey: Uint8Array): Uint8Array {
  return derive(recordKey, 'ganira recovery seal v2');
}

function derive(key: Uint8Array, purpose: string): Uint8Array {
  if (key.length !== keyLength)
    throw new CryptoError('usage', `recovery key: ${key.length} bytes, expected ${keyLength}`);
  return hkdf(sha256, key, undefined, utf8(purpose), keyLength);
}
