import { expect, test } from 'vitest';
import { offline } from '../net/server-error.ts';
import { FakeClock } from '../net/testing/fake-clock.ts';
import { Outbox, type OutboxParts } from './outbox.ts';

test('without a network it tries now and then, whatever else comes due meanwhile', async () => {
  const clock = new FakeClock();
  let tries = 0;
  const letter = { attemptId: new Uint8Array(16), accountId: new Uint8Array(16) };
  const outbox = new Outbox({
    clock,
    random: { fraction: () => 0.5, bytes: (length: number) => new Uint8Array(length) },
    store: { read: () => Promise.resolve([letter]) },
    delivery: {
      open: () => {
        tries += 1;
        return Promise.reject(offline('no network'));
      },
    },
    commits: { nextTry: Infinity },
    // It would look again when it is due, and never has its turn.
    errands: [{ nextTry: clock.now() + 300 }],
    onProgress: () => undefined,
  } as unknown as OutboxParts);
  outbox.start();
  await outbox.idle();
  for (let tenths = 0; tenths < 10; tenths++) {
    clock.advance(99);
    await outbox.idle();
  }
  expect([tries, clock.waits]).toEqual([1, [10]]);
  clock.advance(10);
  await outbox.idle();
  expect(tries).toBe(2);
  await outbox.stop();
  expect(clock.waits).toEqual([]);
});
