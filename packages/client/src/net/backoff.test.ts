import { expect, test } from 'vitest';
import { backoffCeiling, backoffDelay } from './backoff.ts';

test('the wait doubles from half a second to a minute and stays there', () => {
  const ceilings = Array.from({ length: 10 }, (_, failures) => backoffCeiling(failures));
  expect(ceilings).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  expect(backoffCeiling(5_000)).toBe(60_000);
});

test('chance spreads the wait over the whole range', () => {
  expect(backoffDelay(3, 0)).toBe(0);
  expect(backoffDelay(3, 0.5)).toBe(2_000);
  expect(backoffDelay(3, 0.999)).toBe(3_996);
});

test('chance comes on top of what the server asked for', () => {
  expect(backoffDelay(1, 0.5, 10_000)).toBe(10_500);
});
