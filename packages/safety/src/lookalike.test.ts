import { expect, it } from 'vitest';
import { looksAlike } from './lookalike.ts';

it.each([
  ['Aline', 'aline'],
  ['Aline', 'Álïne'],
  ['Aline', 'A1ine'],
  ['Aline', 'Аline'],
  ['Aline', 'A\u200bline'],
  ['Mugisha', 'Mugisha K.'],
  ['Mary Ann', 'MaryAnn'],
  ['Mark', 'Маrk'],
  ['Emma', 'Ernma'],
  ['Jo', 'jo'],
])('R16 %s passes for %s', (one, other) => {
  expect(looksAlike(one, other)).toBe(true);
  expect(looksAlike(other, one)).toBe(true);
});

it.each([
  ['Aline', 'Alice'],
  ['Aline', 'Aline2go'],
  ['Bosco', 'Don Bosco'],
  ['Jo', 'Jo Anne'],
  ['', 'Aline'],
  ['', ''],
  ['...', 'Aline'],
])('R16 %s does not pass for %s', (one, other) => {
  expect(looksAlike(one, other)).toBe(false);
  expect(looksAlike(other, one)).toBe(false);
});
