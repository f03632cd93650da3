import { expect, test } from 'vitest';
import { cleanName } from './names.ts';

test('an ordinary name stays as it is', () => {
  for (const name of ['Aline', 'Mugisha K.', 'نور', 'Zoë', 'Ingabire 👩‍👩‍👧'])
    expect(cleanName(name, 64)).toBe(name.normalize('NFC'));
});

test('what nobody sees is taken out, so that two names that look alike are alike', () => {
  expect(cleanName('A\u200bl\u00adine\u2060', 64)).toBe('Aline');
  expect(cleanName('\u202eenilA\u202c', 64)).toBe('enilA');
  expect(cleanName('Aline\u0000\u001b[31m', 64)).toBe('Aline[31m');
});

test('a name is one line of bounded length', () => {
  expect(cleanName('  Aline\n\t Uwase  ', 64)).toBe('Aline Uwase');
  expect([...cleanName('👍'.repeat(1_000), 64)]).toHaveLength(64);
});

test('piled marks are cut, and nothing but marks is no name', () => {
  expect(cleanName(`Z${'\u0310'.repeat(40)}`, 64)).toBe(`Z${'\u0310'.repeat(3)}`);
  expect(cleanName('\u0310\u200d \u2066', 64)).toBe('');
});

test('a million characters and lone surrogates cost nothing', () => {
  expect(cleanName('\ud800', 64)).toBe('\ufffd');
  expect([...cleanName('a\u0310'.repeat(500_000), 64)]).toHaveLength(64);
});
