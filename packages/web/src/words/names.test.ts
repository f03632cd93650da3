import { expect, it } from 'vitest';
import { nameInWords } from './names.ts';

it('P46 a name cannot turn or rewrite the words around it', () => {
  expect(nameInWords('\u202eexe.gnp\u202c')).toBe('exe.gnp');
  expect(nameInWords('A\u200bl\u2066ine\u0000\n')).toBe('Aline');
  expect(nameInWords('  Marie \t Claire ')).toBe('Marie Claire');
});

it('a name keeps at most three marks on a letter', () => {
  expect(nameInWords(`Z${'\u0301'.repeat(40)}o`)).toBe(`Z${'\u0301'.repeat(3)}o`);
});

it('a name that is written from right to left keeps to itself', () => {
  expect(nameInWords('سلمى')).toBe('\u2068سلمى\u2069');
  expect(nameInWords('Uwimana')).toBe('Uwimana');
});
