import { expect, it } from 'vitest';
import { Chance } from './chance.ts';
import { trueToLife } from './true-to-life.ts';

it('hosts that lead nowhere get endings, the same each time', () => {
  const made = (isRisky: boolean): string[] => {
    const chance = new Chance(1);
    return Array.from({ length: 50 }, () => trueToLife('see pay-parcel.example/a today', isRisky, chance));
  };
  expect(made(true)).toEqual(made(true));
  expect(new Set(made(true)).size).toBeGreaterThan(20);
  expect(made(false).every((text) => /^see pay-parcel\.[a-z.]+\/a today$/.test(text))).toBe(true);
  expect(made(true).some((text) => text.includes('pay-parcel.example/a'))).toBe(true);
});

it('a text without such a host stays as it is', () => {
  expect(trueToLife('for example, call 100', true, new Chance(1))).toBe('for example, call 100');
});
