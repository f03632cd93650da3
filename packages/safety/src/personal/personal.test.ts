import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenAway, nothingGivenAway } from '../../suites/personal-data.ts';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { levels } from '../verdict.ts';
import { judgePersonal } from './judge-personal.ts';
import { passesLuhn } from './numbers.ts';
import { halfSipHash, holdsPrivate, makePrivateList } from './private-list.ts';

const open = { isAudienceTrusted: false };
const key = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

describe('what is given away', () => {
  const cases = Object.entries(givenAway).flatMap(([reason, countries]) =>
    Object.entries(countries).map(([country, texts]) => ({ reason, country, texts })),
  );

  it.each(cases)('is noticed: $reason as in $country', ({ reason, country, texts }) => {
    const missed = texts.filter(
      (text) =>
        !(judgePersonal(text, { ...open, region: country }).reasons as readonly string[]).includes(reason),
    );
    expect(missed).toEqual([]);
  });

  it('is not seen where it isn’t', () => {
    const accused = nothingGivenAway.map(
      (text) => [text, judgePersonal(text, { ...open, region: 'RW' }).reasons] as const,
    );
    expect(accused.filter(([, reasons]) => reasons.length > 0)).toEqual([]);
  });

  it('is nothing among people who are trusted', () => {
    expect(judgePersonal('call me on 0788123456', { isAudienceTrusted: true })).toEqual({
      kind: 'personal',
      level: 'fine',
      reasons: [],
      suggestion: 'none',
    });
  });

  it('weighs as much as the gravest of it', () => {
    expect(judgePersonal('0788123456, my pin is 4821', open)).toEqual({
      kind: 'personal',
      level: 'cover',
      reasons: ['password', 'phone'],
      suggestion: 'never-send',
    });
    expect(judgePersonal('I was born on 5 May 2010', open)).toMatchObject({
      level: 'look-twice',
      suggestion: 'think-first',
    });
  });
});

describe('the own list', () => {
  const list = makePrivateList(['Uwase', 'Green Hills Academy', 'Ngabo Éric', 'ab'], key);

  it('is found in any writing, as whole words', () => {
    for (const text of [
      'uwase is my sister',
      'UWASE!',
      'at green  hills academy',
      'Ngabo Eric',
      'Úwasé',
      'Uwаse',
    ])
      expect(holdsPrivate(text, list), text).toBe(true);
    for (const text of ['Uwases', 'green hills', 'Eric Ngabo', 'ab', ''])
      expect(holdsPrivate(text, list), text).toBe(false);
    expect(judgePersonal('Uwase lives here', { ...open, privateList: list }).reasons).toEqual(['private']);
  });

  it('holds no word in clear, and means nothing under another key', () => {
    const kept = JSON.stringify([...list.digests, ...list.beginnings]);
    expect(kept).not.toMatch(/uwase|green|hills|ngabo/i);
    expect(holdsPrivate('Uwase', { ...list, key: Uint8Array.of(8, 7, 6, 5, 4, 3, 2, 1) })).toBe(false);
  });

  it('is hashed as the reference implementation does', () => {
    // Vectors of the reference implementation (veorq/SipHash, vectors.h, hsip_64): key 00…07, input 00, 01, ….
    const reference = Uint8Array.from({ length: 8 }, (_, i) => i);
    const hex = (text: string): string =>
      text
        .split('.')
        .map((part) => (part.padStart(8, '0').match(/../g) ?? []).toReversed().join(''))
        .join('');
    expect(hex(halfSipHash(reference, ''))).toBe('218d1f59b9b83cc8');
    expect(hex(halfSipHash(reference, '\u0000'))).toBe('be552412f8387315');
  });
});

it('Luhn’s sum is right', () => {
  expect(passesLuhn('4111111111111111')).toBe(true);
  expect(passesLuhn('4111111111111112')).toBe(false);
});

describe('hostile texts', () => {
  it.each([
    '1',
    '1 ',
    '+',
    '+250',
    '0788123456 ',
    '4111 1111 1111 1111 ',
    'a@',
    '@',
    'a.',
    'password is ',
    'my pin is 1',
    'code ',
    'KG 1',
    '12 a ',
    '12 Aa ',
    'rue ',
    '1 rue ',
    'umudugudu wa aaa ',
    'born on ',
    'i live ',
    'i go to A ',
    'niga kuri A',
    '\ud800',
    '\u202e',
    'a\u0301',
    '12/',
    "password is '",
    '1-',
  ])('a million signs of %j: a verdict in 50 ms', (part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(computingTime(() => judgePersonal(text, open))).toBeLessThan(mostMs);
  });

  it('any text has a verdict', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(levels).toContain(judgePersonal(text, open).level);
      }),
    );
  });
});
