import { expect, test } from 'vitest';
import { StoreError } from './store-error.ts';
import { whenFree } from './when-free.ts';

function clock() {
  let time = 0;
  return {
    now: () => time,
    wait: async (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

function freeAfter(milliseconds: number, now: () => number): () => Promise<string> {
  return async () => {
    if (now() < milliseconds) throw new StoreError('store_in_use', 'held');
    return 'open';
  };
}

test('an owner that goes away is waited for', async () => {
  const { now, wait } = clock();
  await expect(whenFree(freeAfter(200, now), { within: 500, now, wait })).resolves.toBe('open');
  expect(now()).toBeLessThan(300);
});

test('an owner that stays is reported when the time is up', async () => {
  const { now, wait } = clock();
  await expect(whenFree(freeAfter(900, now), { within: 500, now, wait })).rejects.toMatchObject({
    code: 'store_in_use',
  });
  expect(now()).toBe(500);
});

test('another failure is not waited for', async () => {
  const open = () => Promise.reject(new StoreError('wrong_key', 'no'));
  await expect(whenFree(open, { within: 500, ...clock() })).rejects.toMatchObject({ code: 'wrong_key' });
});
