import { sha256 } from '@noble/hashes/sha2.js';
import {
  create,
  decode,
  fromBase64Url,
  MeetingCodeSchema,
  toBase64Url,
  toBinary,
  utf8,
  type MeetingCode,
} from '@ganira/protocol';
import { describe, expect, it } from 'vitest';
import { CryptoError } from './errors.ts';
import { isMeetingProof, meetingCodeLasts, meetingProof } from './meeting-proof.ts';
import { meetingPrefix, readMeetingCode, writeMeetingCode } from './meeting-code.ts';
import type { SafetyIdentity } from './safety-number.ts';

function identityOf(name: string, genesis = name): SafetyIdentity {
  return {
    accountId: sha256(utf8(`account ${name}`)).slice(0, 16),
    genesisHash: sha256(utf8(`genesis ${genesis}`)),
  };
}

const alice = identityOf('alice');
const bob = identityOf('bob');
const origin = 'https://chat.example';
const now = 1_700_000_000;
const secret = sha256(utf8('secret')).slice(0, 16);
/** On Bob's screen, for Alice. */
const shown = { origin, shower: bob, scanner: alice, secret, shownAt: now };
/** What Alice knows. */
const known = { origin, shower: bob, scanner: alice, now };

function changed(change: (code: MeetingCode) => void): string {
  const bytes = fromBase64Url(writeMeetingCode(shown).slice(meetingPrefix.length)) ?? new Uint8Array();
  const code = decode(MeetingCodeSchema, bytes, 1_024);
  change(code);
  return `${meetingPrefix}${toBase64Url(toBinary(MeetingCodeSchema, create(MeetingCodeSchema, code)))}`;
}

describe('a code that was scanned face to face', () => {
  it('R03 is genuine when both hold the real account of the other', () => {
    expect(readMeetingCode(writeMeetingCode(shown), known)).toEqual({ verdict: 'genuine', secret });
  });

  it('P3 names whose identity differs, and which one the screen shows', () => {
    const deceived = identityOf('bob', 'the server');
    expect(readMeetingCode(writeMeetingCode(shown), { ...known, shower: deceived })).toEqual({
      verdict: 'other-differs',
      genesisHash: bob.genesisHash,
    });
    const swapped = identityOf('alice', 'the server');
    expect(readMeetingCode(writeMeetingCode({ ...shown, scanner: swapped }), known)).toEqual({
      verdict: 'own-differs',
      genesisHash: swapped.genesisHash,
    });
  });

  it('of another pair, another server, or of oneself is named so', () => {
    const carol = identityOf('carol');
    const verdict = (code: string) => readMeetingCode(code, known).verdict;
    expect(verdict(writeMeetingCode({ ...shown, shower: carol }))).toBe('another-person');
    expect(verdict(writeMeetingCode({ ...shown, scanner: carol }))).toBe('another-person');
    expect(verdict(writeMeetingCode({ ...shown, shower: alice, scanner: bob }))).toBe('own-code');
    expect(verdict(writeMeetingCode({ ...shown, origin: 'https://other.example' }))).toBe('other-server');
  });

  it('is old five minutes later, by either clock', () => {
    const at = (time: number) => readMeetingCode(writeMeetingCode(shown), { ...known, now: time }).verdict;
    expect(at(now + meetingCodeLasts)).toBe('genuine');
    expect(at(now + meetingCodeLasts + 1)).toBe('old');
    expect(at(now - meetingCodeLasts - 1)).toBe('old');
  });

  it('is unreadable when it is anything else', () => {
    const code = writeMeetingCode(shown);
    for (const text of [
      '',
      'https://chat.example/#add/AAAA',
      code.slice(1),
      code.slice(0, -3),
      `${code}!`,
      code.replace(meetingPrefix, 'ganira-device:'),
      `${meetingPrefix}${'A'.repeat(5_000)}`,
      changed((inner) => (inner.version = 2)),
      changed((inner) => (inner.secret = new Uint8Array(15))),
      changed((inner) => delete inner.scanner),
      changed((inner) => (inner.shower = undefined)),
    ])
      expect(readMeetingCode(text, known).verdict, text).toBe('unreadable');
  });

  it('is never genuine with another identity, whichever bit is flipped', () => {
    for (const side of ['shower', 'scanner'] as const) {
      for (const field of ['accountId', 'genesisHash'] as const) {
        for (let bit = 0; bit < 8 * bob[field].length; bit++) {
          const code = changed((inner) => {
            const bytes = inner[side]?.[field];
            if (bytes !== undefined) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          });
          expect(readMeetingCode(code, known).verdict).not.toBe('genuine');
        }
      }
    }
  });

  it('is refused to be made of anything but whole identities and a whole secret', () => {
    expect(() => writeMeetingCode({ ...shown, secret: new Uint8Array(8) })).toThrow(CryptoError);
    expect(() => writeMeetingCode({ ...shown, shower: { ...bob, genesisHash: new Uint8Array(31) } })).toThrow(
      CryptoError,
    );
  });
});

describe('the proof of having seen the screen', () => {
  const pair = { shower: bob, scanner: alice };

  it('R33 needs the secret, and holds for these two in these roles alone', () => {
    const proof = meetingProof(secret, pair);
    expect(proof.length).toBe(32);
    expect(isMeetingProof(proof, secret, pair)).toBe(true);
    expect(isMeetingProof(proof, sha256(utf8('another')).slice(0, 16), pair)).toBe(false);
    expect(isMeetingProof(proof, secret, { shower: alice, scanner: bob })).toBe(false);
    expect(isMeetingProof(proof, secret, { ...pair, scanner: identityOf('alice', 'x') })).toBe(false);
    expect(isMeetingProof(new Uint8Array(), secret, pair)).toBe(false);
  });
});
