import { expect, test } from 'vitest';
import { ClientError } from '../errors.ts';
import { NoAnswer } from '../net/server-error.ts';
import { FakeClock } from '../net/testing/fake-clock.ts';
import { Lanes } from './lanes.ts';

function open() {
  const clock = new FakeClock();
  const ends: unknown[] = [];
  const lanes = new Lanes(clock, (error) => ends.push(error));
  const begin = (key: string) => {
    const work = Promise.withResolvers<void>();
    let isBegun = false;
    lanes.start(key, () => {
      isBegun = true;
      return work.promise;
    });
    return { ...work, isBegun };
  };
  return { clock, lanes, ends, begin };
}

test('in a lane one thing is under way, and beside it whatever there is', async () => {
  const { lanes, ends, begin } = open();
  const first = begin('a');
  expect([begin('a').isBegun, begin('b').isBegun]).toEqual([false, true]);
  first.resolve();
  await expect.poll(() => ends).toEqual([undefined]);
  expect(begin('a').isBegun).toBe(true);
  expect(lanes.taken.toSorted()).toEqual(['a', 'b']);
});

test('what was left without an answer waits by itself, each time longer, until it is answered', async () => {
  const { clock, lanes, ends, begin } = open();
  begin('a').reject(new NoAnswer());
  await expect.poll(() => ends).toHaveLength(1);
  expect([begin('a').isBegun, begin('b').isBegun, lanes.isSilent('a')]).toEqual([false, true, true]);
  clock.advance(1_000);
  begin('a').reject(new NoAnswer());
  await expect.poll(() => ends).toHaveLength(2);
  expect(lanes.nextTry - clock.now()).toBe(2_000);
  lanes.retryNow();
  begin('a').resolve();
  await expect.poll(() => ends).toHaveLength(3);
  expect([lanes.isSilent('a'), lanes.hasSilent, lanes.isFree('a')]).toEqual([false, false, true]);
});

test('a lane whose wait is over holds nobody up, although nothing is to be done there any more', async () => {
  const { clock, lanes, ends, begin } = open();
  begin('a').reject(new NoAnswer());
  await expect.poll(() => ends).toHaveLength(1);
  expect(lanes.hasSilent).toBe(true);
  clock.advance(1_000);
  expect(lanes.hasSilent).toBe(false);
});

test('trouble of the connection makes no lane wait', async () => {
  const { lanes, ends, begin } = open();
  const error = new ClientError('offline', 'not connected');
  begin('a').reject(error);
  await expect.poll(() => ends).toEqual([error]);
  expect(lanes.isFree('a')).toBe(true);
});

test('there are only so many lanes at once', async () => {
  const { lanes, ends, begin } = open();
  const begun = Array.from({ length: 100 }, (_, at) => begin(`lane ${at}`)).filter(({ isBegun }) => isBegun);
  expect([begun.length, lanes.isFull]).toEqual([64, true]);
  for (const { resolve } of begun) resolve();
  await lanes.ended();
  expect([ends.length, lanes.isIdle, begin('one more').isBegun]).toEqual([64, true, true]);
});
