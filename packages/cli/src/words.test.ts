import { expect, test } from 'vitest';
import { chooseLanguage, translator } from './language.ts';
import { words } from './words.ts';

const entries = Object.entries(words);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test('every text has both languages and the same values in each', () => {
  for (const [key, { en, rw }] of entries) {
    expect(en, key).not.toBe('');
    expect(rw, key).not.toBe('');
    expect(placeholders(rw), key).toEqual(placeholders(en));
  }
});

test('no text was left in English', () => {
  const same = entries.filter(
    ([, { en, rw }]) => en === rw && /[a-z]{3}/i.test(en.replaceAll(/\{\w+\}/g, '')),
  );
  expect(same.map(([key]) => key)).toEqual([]);
});

test('the language is what was asked for, else what the system says, else English', () => {
  expect(chooseLanguage('rw', { LANG: 'en_GB.UTF-8' })).toBe('rw');
  expect(chooseLanguage(undefined, { LANG: 'rw_RW.UTF-8' })).toBe('rw');
  expect(chooseLanguage(undefined, { LC_ALL: 'en_US.UTF-8', LANG: 'rw_RW' })).toBe('en');
  expect(chooseLanguage('en', { LANG: 'rw_RW' })).toBe('en');
  expect(chooseLanguage('de', {})).toBe('en');
  expect(chooseLanguage(undefined, {})).toBe('en');
});

test('values are made harmless when they are filled in, and are not read for values again', () => {
  const t = translator('en');
  expect(t('out.declined', { name: '\u001b[1m{name}\nEve' })).toBe(
    'Forgotten. ␛[1m{name} Eve learns nothing of it.',
  );
});
