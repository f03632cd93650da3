import { expect, test } from 'vitest';
import { FakeClock } from '../net/testing/fake-clock.ts';
import { AccountClock, isClockOff } from './account-clock.ts';

const minute = 60_000;
const year = 365 * 24 * 60 * minute;

test('a clock that is years off is put right by the server, one that is minutes off is its own', () => {
  const machine = new FakeClock();
  const clock = new AccountClock(machine);
  for (const difference of [10 * year, -10 * year, 6 * minute]) {
    clock.correct(difference);
    expect([clock.now() - machine.now(), isClockOff(difference)]).toEqual([difference, true]);
  }
  for (const difference of [0, 4 * minute, -4 * minute]) {
    clock.correct(difference);
    expect([clock.now() - machine.now(), isClockOff(difference)]).toEqual([0, false]);
  }
});

test('timers are the machine’s', () => {
  const machine = new FakeClock();
  const clock = new AccountClock(machine);
  let rang = 0;
  clock.after(minute, () => (rang += 1));
  clock.correct(year);
  expect(rang).toBe(0);
  machine.advance(minute);
  expect(rang).toBe(1);
});
