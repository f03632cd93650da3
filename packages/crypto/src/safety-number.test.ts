import { createHash } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  createGenesis,
  appendAddDevice,
  deviceKeyFromSeed,
  extendChain,
  proveDevice,
  verifyChain,
} from '@ganira/identity';
import { utf8 } from '@ganira/protocol';
import { describe, expect, it } from 'vitest';
import { CryptoError } from './errors.ts';
import {
  compareSafetyNumber,
  formatSafetyNumber,
  safetyNumber,
  safetyNumberGroups,
  type SafetyIdentity,
} from './safety-number.ts';

function identityOf(name: string, genesis = name): SafetyIdentity {
  return {
    accountId: sha256(utf8(`account ${name}`)).slice(0, 16),
    genesisHash: sha256(utf8(`genesis ${genesis}`)),
  };
}

const alice = identityOf('alice');
const bob = identityOf('bob');
const swappedBob = identityOf('bob', 'the server');
const number = safetyNumber(alice, bob);

describe('the safety number', () => {
  it('is 60 digits, the same on both screens and for ever', () => {
    expect(number).toMatch(/^\d{60}$/);
    expect(safetyNumber(bob, alice)).toBe(number);
    expect(formatSafetyNumber(number)).toMatchInlineSnapshot(
      `"06798 85389 03697 69614 73488 26374 63297 04835 47434 96941 68795 70688"`,
    );
    expect(safetyNumberGroups(number)).toHaveLength(12);
  });

  it('is what another implementation computes from the description', () => {
    const side = ({ accountId, genesisHash }: SafetyIdentity) => {
      let hash = createHash('sha512')
        .update('ganira safety number v1')
        .update(accountId)
        .update(genesisHash)
        .digest();
      for (let i = 0; i < 5_199; i++) hash = createHash('sha512').update(hash).update(genesisHash).digest();
      const groups = [0, 5, 10, 15, 20, 25].map((at) => hash.readUIntBE(at, 5) % 100_000);
      return groups.map((group) => String(group).padStart(5, '0')).join('');
    };
    expect(number).toBe([side(alice), side(bob)].sort().join(''));
  });

  it('P3 changes with any account id or genesis', () => {
    const others = [
      safetyNumber(alice, swappedBob),
      safetyNumber(identityOf('alice', 'the server'), bob),
      safetyNumber(alice, identityOf('mallory', 'bob')),
      safetyNumber(identityOf('mallory', 'alice'), bob),
      safetyNumber(
        { accountId: bob.accountId, genesisHash: alice.genesisHash },
        { accountId: alice.accountId, genesisHash: bob.genesisHash },
      ),
    ];
    expect(new Set([number, ...others]).size).toBe(6);
  });

  it('stays when somebody adds a device', () => {
    const keys = [1, 2].map((n) => deviceKeyFromSeed(new Uint8Array(32).fill(n)));
    const [phone, laptop] = keys;
    if (phone === undefined || laptop === undefined) throw new Error('two keys');
    const deviceId = new Uint8Array(16).fill(1);
    const genesis = createGenesis({ accountId: alice.accountId, deviceId, deviceKey: phone, signedAt: 0n });
    const before = verifyChain([genesis]);
    const added = appendAddDevice(
      before,
      { kind: 'device', deviceId, secretKey: phone.secretKey },
      {
        device: { deviceId: new Uint8Array(16).fill(2), signingKey: laptop.publicKey },
        proof: proveDevice(before, laptop.secretKey),
        signedAt: 1n,
      },
    );
    const after = extendChain(before, [added]);
    expect(after.head).not.toEqual(before.head);
    expect(safetyNumber(after, bob)).toBe(safetyNumber(before, bob));
  });

  it('takes ids and hashes of their length only', () => {
    expect(() => safetyNumber(alice, { ...bob, genesisHash: new Uint8Array(31) })).toThrow(CryptoError);
  });
});

describe('a number that somebody typed', () => {
  const inScript = (zero: number) =>
    number.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

  it('is the same with spaces, hyphens, lines and invisible marks', () => {
    expect(compareSafetyNumber(number, formatSafetyNumber(number))).toBe('same');
    expect(compareSafetyNumber(number, ` ${safetyNumberGroups(number).join('-\n')}\u00a0\u200e\u2069 `)).toBe(
      'same',
    );
  });

  it('is the same in the digits of another script', () => {
    for (const zero of [0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7f6, 0x104a0]) {
      expect(compareSafetyNumber(number, inScript(zero)), zero.toString(16)).toBe('same');
    }
  });

  it('is different when one digit is, and unreadable when it is too short, too long or not digits', () => {
    const first = number.startsWith('1') ? '2' : '1';
    expect(compareSafetyNumber(number, first + number.slice(1))).toBe('different');
    expect(compareSafetyNumber(number, number.slice(1))).toBe('unreadable');
    expect(compareSafetyNumber(number, `${number}0`)).toBe('unreadable');
    expect(compareSafetyNumber(number, '')).toBe('unreadable');
  });

  it('is unreadable with letters that only look like digits', () => {
    for (const letter of ['O', 'o', 'l', 'I', 'З', 'О', 'б', '|', 'ο', '〇', '½', '.']) {
      expect(compareSafetyNumber(number, letter + number.slice(1)), letter).toBe('unreadable');
    }
  });
});
