import { expect, it } from 'vitest';
import { trueToLife } from './true-to-life.ts';

it('hosts that lead nowhere get endings, the same each time', () => {
  const made = (isRisky: boolean): string[] =>
    Array.from({ length: 50 }, (_, i) => trueToLife(`${i} see pay-parcel.example/a today`, isRisky));
  expect(made(true)).toEqual(made(true));
  expect(new Set(made(true).map((text) => text.split(' ')[2])).size).toBeGreaterThan(20);
  expect(made(false).every((text) => /^\d+ see pay-parcel\.[a-z.]+\/a today$/.test(text))).toBe(true);
  expect(made(true).some((text) => text.includes('pay-parcel.example/a'))).toBe(true);
});

it('a text without such a host stays as it is', () => {
  expect(trueToLife('for example, call 100', true)).toBe('for example, call 100');
});
