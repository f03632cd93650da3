import { expect, test } from 'vitest';
import { openTestDatabase } from '../store/database/test-database.test-helper.ts';
import { putTransfer } from '../store/history-store.ts';
import { migrations } from '../store/schema.ts';
import { hasHistoryWork } from '../store/transfer-store.ts';
import type { Start } from './lanes.ts';
import { LazyErrand } from './lazy-errand.ts';

const clock = { at: 0, now: () => clock.at, after: () => () => undefined };

test('code that can not be loaded stops nothing, and is asked for again later; without work it is not asked for', async () => {
  const database = await openTestDatabase({ migrations });
  let asked = 0;
  let begun: Promise<void> = Promise.resolve();
  const start: Start = (_lane, work) => {
    begun = work();
  };
  const run = async () => {
    await errand.run(start);
    await begun;
  };
  const errand = new LazyErrand({
    store: database,
    clock,
    name: 'history',
    isWanted: hasHistoryWork,
    load: () => {
      asked++;
      return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    },
  });
  await run();
  expect(asked).toBe(0);
  expect(errand.nextTry).toBe(Infinity);
  await database.transact((tx) =>
    putTransfer(tx, {
      deviceId: new Uint8Array(16),
      direction: 'to',
      state: 'offered',
      offer: new Uint8Array(),
      secretKey: null,
      sealKey: null,
      openKey: null,
      conversation: new Uint8Array(),
      before: 0,
      anchor: null,
      messages: 0,
      moved: 0,
    }),
  );
  await run();
  await run();
  expect(asked).toBe(1);
  clock.at = errand.nextTry;
  expect(clock.at).toBeGreaterThan(0);
  await run();
  expect(asked).toBe(2);
  await database.close();
});
