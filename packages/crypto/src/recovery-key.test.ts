import { fromHex, toHex } from '@ganira/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectRefusal } from './group/refusal.test-helper.ts';
import { systemRandom } from './random.ts';
import {
  newRecoveryKey,
  readRecovery,
  recoveryNumbers,
  recoveryQr,
  recoveryRecordKey,
  recoverySealSecret,
  recoverySigningKey,
  recoveryWords,
} from './recovery-key.ts';
import {
  isFirstRecoveryRecord,
  openFirstRecoveryRecord,
  openRecoveryRecord,
  recoverySealKey,
  sealRecoveryRecord,
} from './recovery-record.ts';

/** Of 256 bits, from the test vectors of BIP-39. */
const vectors: [string, string][] = [
  [
    '0000000000000000000000000000000000000000000000000000000000000000',
    'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon art',
  ],
  [
    'f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f',
    'void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol group space point ten exist slush involve unfold',
  ],
];

test('the words are those of BIP-39', () => {
  for (const [hex, words] of vectors) {
    const key = fromHex(hex) ?? new Uint8Array();
    expect(recoveryWords(key).join(' ')).toBe(words);
    expect(readRecovery(words)).toEqual({ kind: 'key', key, accountId: undefined });
  }
});

test('every key is read back from each of its shapes, however it was written down', () => {
  const accountId = systemRandom(16);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
      const words = recoveryWords(key);
      const numbers = recoveryNumbers(key);
      expect(words).toHaveLength(24);
      expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true);
      const shapes = [
        words.join(' '),
        `  ${words.join('\n').toUpperCase()} `,
        words.map((word, at) => `${at + 1}. ${word}`).join('\n'),
        words.map((word, at) => `${at + 1} ${word}`).join(', '),
        numbers.join(' '),
        numbers.map(Number).join(' '),
        numbers.join(''),
      ];
      for (const text of shapes)
        expect(readRecovery(text)).toEqual({ kind: 'key', key, accountId: undefined });
      expect(readRecovery(recoveryQr(accountId, key))).toEqual({ kind: 'key', key, accountId });
    }),
    { numRuns: 50 },
  );
});

test('a typo says which word; what can not be told apart is called what it is', () => {
  const words = (vectors[1]?.[1] ?? '').split(' ');
  const numbers = recoveryNumbers(fromHex(vectors[1]?.[0] ?? '') ?? new Uint8Array());
  expect(readRecovery(words.with(11, 'crsh').join(' '))).toEqual({
    kind: 'word',
    position: 12,
    word: 'crsh',
  });
  expect(readRecovery(words.with(0, '').join(' '))).toEqual({ kind: 'count', count: 23 });
  expect(readRecovery([...words, 'void'].join(' '))).toEqual({ kind: 'count', count: 25 });
  expect(readRecovery('')).toEqual({ kind: 'count', count: 0 });
  expect(readRecovery(words.with(0, 'abandon').join(' '))).toEqual({ kind: 'checksum' });
  for (const wrong of ['0000', '2049', '9999']) {
    expect(readRecovery(numbers.with(4, wrong).join(' '))).toEqual({
      kind: 'word',
      position: 5,
      word: wrong,
    });
  }
});

test('a code of another product, purpose or version is no recovery key', () => {
  const qr = recoveryQr(systemRandom(16), newRecoveryKey());
  for (const text of [
    'https://chat.example/#add/AAAA',
    'otpauth://totp/x',
    qr.replace('RECOVERY', 'LINK'),
    qr.replace(':1:', ':2:'),
    qr.replace(/:1:[^:]+:/, ':1:AAAA:'),
    'GANIRA:',
  ]) {
    expect({ text, ...readRecovery(text) }).toEqual({ text, kind: 'other' });
  }
});

test('text of any kind and length is read without a failure', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 4_000 }), fc.string({ unit: 'binary' })), (text) => {
      expect(['key', 'count', 'word', 'checksum', 'other']).toContain(readRecovery(text).kind);
    }),
    { numRuns: 300 },
  );
});

test('what signs and what encrypts say nothing about each other or about the key', () => {
  const key = newRecoveryKey();
  const recordKey = recoveryRecordKey(key);
  const derived = [key, recoverySigningKey(key).secretKey, recordKey, recoverySealSecret(recordKey)];
  expect(new Set(derived.map(toHex)).size).toBe(4);
  expect(toHex(recoveryRecordKey(key))).toBe(toHex(recoveryRecordKey(key.slice())));
});

test('P21 a record opens with its key, for its account and version, and not when a bit was changed', async () => {
  const secret = recoverySealSecret(recoveryRecordKey(newRecoveryKey()));
  const sealKey = await recoverySealKey(secret);
  const place = { accountId: systemRandom(16), version: 7 };
  const content = systemRandom(5_000);
  const sealed = await sealRecoveryRecord(sealKey, place, content);
  expect(sealKey).toHaveLength(1_216);
  expect(sealed).toHaveLength(1_120 + 8_192 + 16);
  expect(isFirstRecoveryRecord(sealed)).toBe(false);
  expect(await openRecoveryRecord(secret, place, sealed)).toEqual(content);
  const open = (changed: Partial<typeof place>, bytes = sealed) =>
    openRecoveryRecord(secret, { ...place, ...changed }, bytes);
  await expectRefusal(open({ version: 6 }), 'undecryptable');
  await expectRefusal(open({ accountId: systemRandom(16) }), 'undecryptable');
  for (const at of [100, 1_110, 1_200, sealed.length - 1]) {
    const changed = sealed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    await expectRefusal(open({}, changed), 'undecryptable');
  }
  await expectRefusal(open({}, new Uint8Array()), 'undecryptable');
  const other = recoverySealSecret(recoveryRecordKey(newRecoveryKey()));
  await expectRefusal(openRecoveryRecord(other, place, sealed), 'undecryptable');
});

test('what seals a record opens none: the same key twice seals differently', async () => {
  const secret = recoverySealSecret(recoveryRecordKey(newRecoveryKey()));
  const place = { accountId: systemRandom(16), version: 1 };
  const sealKey = await recoverySealKey(secret);
  const first = await sealRecoveryRecord(sealKey, place, new Uint8Array(9));
  expect(await sealRecoveryRecord(sealKey, place, new Uint8Array(9))).not.toEqual(first);
  await expectRefusal(openRecoveryRecord(sealKey.slice(0, 32), place, first), 'undecryptable');
  await expectRefusal(sealRecoveryRecord(sealKey.slice(1), place, new Uint8Array(9)), 'usage');
});

test('a record of the first format still opens, with the key of that format', async () => {
  const recordKey = fromHex('11'.repeat(32)) ?? new Uint8Array();
  const place = { accountId: new Uint8Array(16).fill(3), version: 7 };
  const sealed = await sealFirst(recordKey, place, Uint8Array.of(1, 2, 3));
  expect(isFirstRecoveryRecord(sealed)).toBe(true);
  expect(await openFirstRecoveryRecord(recordKey, place, sealed)).toEqual(Uint8Array.of(1, 2, 3));
  await expectRefusal(openFirstRecoveryRecord(recordKey, { ...place, version: 8 }, sealed), 'undecryptable');
});

/** As devices wrote it before. */
async function sealFirst(
  recordKey: Uint8Array,
  place: { accountId: Uint8Array; version: number },
  content: Uint8Array,
): Promise<Uint8Array> {
  const padded = new Uint8Array(4_096);
  padded[3] = content.length;
  padded.set(content, 4);
  const iv = Uint8Array.from(systemRandom(12));
  const additionalData = Uint8Array.from([
    ...new TextEncoder().encode('ganira recovery record v1'),
    ...place.accountId,
    ...new Uint8Array(7),
    place.version,
  ]);
  const key = await crypto.subtle.importKey('raw', Uint8Array.from(recordKey), 'AES-GCM', false, ['encrypt']);
  const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, padded);
  return Uint8Array.from([...iv, ...new Uint8Array(ciphertext)]);
}
