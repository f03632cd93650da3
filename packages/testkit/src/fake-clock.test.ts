import { expect, test } from 'vitest';
import { FakeClock } from './fake-clock.ts';
import { until } from './until.ts';

test('a clock that is put forward lets happen what was due, in its order', async () => {
  const clock = new FakeClock();
  const happened: string[] = [];
  clock.after(20 * 3_600_000, () => happened.push('second'));
  clock.after(10 * 3_600_000, () => happened.push('first'));
  clock.after(30 * 86_400_000, () => happened.push('not yet'));
  const stop = clock.after(3_600_000, () => happened.push('called off'));
  stop();
  const before = clock.now();
  clock.advance(86_400_000);
  expect(clock.now() - before).toBeGreaterThanOrEqual(86_400_000);
  await until('both happened', () => happened.length === 2);
  expect(happened).toEqual(['first', 'second']);
});

test('a clock can be years off and runs all the same', async () => {
  const years = 10 * 365 * 86_400_000;
  const clock = new FakeClock(-years);
  expect(Date.now() - clock.now()).toBeGreaterThanOrEqual(years - 1_000);
  let hasRung = false;
  clock.after(5, () => (hasRung = true));
  await until('it rang', () => hasRung);
});
