import { expect, it } from 'vitest';
import { mostJudged } from './bounded.ts';
import { computingTime, mostMs } from './computing-time.ts';

const text = 'a'.repeat(mostJudged);

it('a rule that looks at each sign once is in time', () => {
  expect(computingTime(() => /[ab]*b/y.test(text))).toBeLessThan(mostMs);
});

it('a rule that begins anew at each sign is not, however slow the machine', () => {
  expect(computingTime(() => /a*b/.test(text))).toBeGreaterThan(mostMs);
});
