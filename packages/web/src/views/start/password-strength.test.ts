import { describe, expect, it } from 'vitest';
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
});
