import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPasswords } from './common-passwords.ts';
import { keyboardGraphs } from './keyboard-graphs.ts';
import { score } from './password-strength.ts';

describe('the strength of a password', () => {
  it.each([
    'password',
    'Passw0rd1',
    '12345678',
    'qwertyuiop',
    'ndagukunda',
    'Ndagukunda1',
    'amahoro2024',
    'aaaaaaaaaa',
    'qazwsxedc',
    '78945612',
  ])('is weak for what is guessed first: %s', (password) => {
    expect(score(password, [])).toBeLessThan(2);
  });

  it.each(['umusozi-violin-kettle-9', 'correct horse lantern igiti', 'vT9#kq!x2Lw'])(
    'is good for what nobody guesses: %s',
    (password) => {
      expect(score(password, [])).toBeGreaterThanOrEqual(3);
    },
  );

  it('counts the own name as known', () => {
    expect(score('Uwimbabazi1', ['Uwimbabazi'])).toBeLessThan(score('Uwimbabazi1', []));
  });

  it('takes no time for endless ones', () => {
    expect(score('x'.repeat(1_000), [])).toBeLessThan(2);
  });

  it('is what the whole library says', () => {
    const library = new ZxcvbnFactory({
      dictionary: { passwords: commonPasswords },
      graphs: keyboardGraphs,
    });
    const piece = fc.oneof(
      fc.constantFrom(
        ...commonPasswords,
        'qwe',
        'zxcv',
        '789',
        '2024',
        '11-02-1999',
        'P@ssw0rd',
        'abcabc',
        'drow',
      ),
      fc.string({ maxLength: 6 }),
    );
    const password = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('').slice(0, 64));
    const seen = new Set<number>();
    fc.assert(
      fc.property(
        password,
        fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 2 }),
        (text, known) => {
          const expected = library.check(text, known).score;
          seen.add(expected);
          expect(score(text, known)).toBe(expected);
        },
      ),
      { numRuns: 300 },
    );
    expect([...seen].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  });
});
