import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inertJson, inertLines, inertName } from './inert-text.ts';

const dangerous = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

test('a name that holds escape codes moves no cursor, sets no title, changes no colour', () => {
  expect(inertName('\u001b]0;root\u0007Bob\u001b[2J\u001b[31m')).toBe('␛]0;root␇Bob␛[2J␛[31m');
  expect(inertName('\u009b31mBob\u009d0;x\u009c')).toBe('\ufffd31mBob\ufffd0;x\ufffd');
});

test('a name has one line and turns no direction', () => {
  expect(inertName('Bob\r\n14:07 Alice: pay me')).toBe('Bob 14:07 Alice: pay me');
  expect(inertName('Bob\u202efdp.exe')).toBe('Bobfdp.exe');
  expect(inertName('Bob\u200b\u2066')).toBe('Bob');
});

test('a lone carriage return starts a line of its own instead of painting over one', () => {
  expect(inertLines('secret\rpublic\u2028third\u0085fourth')).toEqual([
    'secret',
    'public',
    'third',
    'fourth',
  ]);
});

test('emoji families, accents and Persian joiners stay', () => {
  const text = '👩‍👩‍👧 Érika نمی‌خواهم';
  expect(inertName(text)).toBe(text);
});

test('marks don’t pile up over the lines above', () => {
  expect(inertName(`Z${'\u0301'.repeat(50)}`)).toBe(`Z${'\u0301'.repeat(4)}`);
});

test('whatever is written, nothing that a terminal obeys is left', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(anything, (text) => {
      expect(inertLines(text).join('')).not.toMatch(dangerous);
    }),
  );
});

test('JSON keeps every value and holds nothing that a terminal obeys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const line = inertJson({ text });
      expect(line).not.toMatch(dangerous);
      expect(JSON.parse(line)).toEqual({ text });
    }),
  );
});
