// The 60 digits by which two people check that they hold each other's real accounts.
// The construction is that of Signal's numeric fingerprint: an iterated hash for each side, 30
// digits of each, in an order that doesn't depend on who computes it.
import { sha512 } from '@noble/hashes/sha2.js';
import { concatBytes, limits, utf8 } from '@ganira/protocol';
import { CryptoError } from './errors.ts';

/** What is pinned of an account. Adding or removing devices changes neither. */
export interface SafetyIdentity {
  /** 16 bytes. */
  readonly accountId: Uint8Array;
  /** 32 bytes: SHA-256 of the first entry of the identity chain. */
  readonly genesisHash: Uint8Array;
}

/** Makes a search for an account with partly equal digits this many times dearer. */
const iterations = 5_200;
const digitsOfSide = 30;
const digitsOfGroup = 5;
export const safetyNumberDigits = 2 * digitsOfSide;

/** @returns 60 digits, the same for both sides. Costs 10,400 SHA-512: compute it in a worker. */
export function safetyNumber(a: SafetyIdentity, b: SafetyIdentity): string {
  return [sideDigits(a), sideDigits(b)].sort().join('');
}

function sideDigits(identity: SafetyIdentity): string {
  const { accountId, genesisHash } = checked(identity);
  let hash = sha512(concatBytes(utf8('ganira safety number v1'), accountId, genesisHash));
  const input = new Uint8Array(sha512.outputLen + genesisHash.length);
  input.set(genesisHash, sha512.outputLen);
  for (let i = 1; i < iterations; i++) {
    input.set(hash);
    hash = sha512(input);
  }
  let digits = '';
  for (let at = 0; digits.length < digitsOfSide; at += 5) digits += groupDigits(hash.subarray(at, at + 5));
  return digits;
}

/** 5 bytes to 5 digits: 40 bits modulo 100,000 are even to one part in ten million. */
function groupDigits(bytes: Uint8Array): string {
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return String(value % 10 ** digitsOfGroup).padStart(digitsOfGroup, '0');
}

/** 12 groups of 5 digits. */
export function safetyNumberGroups(digits: string): string[] {
  return digits.match(/\d{5}/g) ?? [];
}

/** For a line of text: groups with a space between. */
export function formatSafetyNumber(digits: string): string {
  return safetyNumberGroups(digits).join(' ');
}

/**
 * Compares with what somebody typed or pasted. Digits of any script count as the digits they are,
 * spaces and hyphens are passed over; letters that only look like digits make it `unreadable`,
 * never `same`.
 */
export function compareSafetyNumber(digits: string, typed: string): 'same' | 'different' | 'unreadable' {
  let read = '';
  for (const character of typed.normalize('NFKC').replaceAll(/[\s\p{Pd}\p{Cf}]/gu, '')) {
    if (!/^\p{Nd}$/u.test(character)) return 'unreadable';
    read += decimalValue(character);
  }
  if (read.length !== safetyNumberDigits) return 'unreadable';
  return read === digits ? 'same' : 'different';
}

/** Unicode keeps the decimal digits of a script together, in order, from zero (section 4.6). */
function decimalValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

function checked(identity: SafetyIdentity): SafetyIdentity {
  const { accountId, genesisHash } = identity;
  if (accountId.length !== limits.id || genesisHash.length !== limits.hash) {
    throw new CryptoError(
      'usage',
      `account id and genesis hash: ${accountId.length} and ${genesisHash.length} bytes`,
    );
  }
  return identity;
}
