import { expect, test } from 'vitest';
import { ClientError } from '../errors.ts';
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

test('one that was told to wait for long holds no other back that failed since', async () => {
  const clock = new FakeClock();
  const failures: Error[] = [new ClientError('rate_limited', 'too often', 900_000), offline('no network')];
  let tries = 0;
  const letter = { attemptId: new Uint8Array(16), accountId: new Uint8Array(16) };
  const outbox = new Outbox({
    clock,
    random: { fraction: () => 0.5, bytes: (length: number) => new Uint8Array(length) },
    store: { read: () => Promise.resolve([letter]) },
    delivery: {
      open: () => {
        tries += 1;
        return Promise.reject(failures.shift() ?? offline('no network'));
      },
    },
    onProgress: () => undefined,
  } as unknown as OutboxParts);
  outbox.start();
  await outbox.idle();
  outbox.kick();
  await outbox.idle();
  expect([tries, clock.waits.length]).toEqual([2, 1]);
  clock.advance(2_000);
  await outbox.idle();
  expect(tries).toBe(3);
  await outbox.stop();
  expect(clock.waits).toEqual([]);
});
