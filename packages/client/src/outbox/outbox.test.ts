import { expect, test } from 'vitest';
import { ClientError } from '../errors.ts';
import { offline } from '../net/server-error.ts';
import { FakeClock } from '../net/testing/fake-clock.ts';
import { Outbox, type OutboxParts } from './outbox.ts';

const letter = { attemptId: new Uint8Array(16), accountId: new Uint8Array(16) };

/** An outbox with one letter to send. @param connect fails, as often as it is asked. */
function outboxWith(clock: FakeClock, connect: () => Promise<never>, parts: object = {}): Outbox {
  return new Outbox({
    clock,
    random: { fraction: () => 0.5, bytes: (length: number) => new Uint8Array(length) },
    store: { read: () => Promise.resolve([letter]) },
    delivery: { open: connect },
    onProgress: () => undefined,
    ...parts,
  } as unknown as OutboxParts);
}

test('without a network it tries now and then, whatever else comes due meanwhile', async () => {
  const clock = new FakeClock();
  let tries = 0;
  const connect = (): Promise<never> => {
    tries += 1;
    return Promise.reject(offline('no network'));
  };
  // It would look again when it is due, and never has its turn.
  const errands = [{ nextTry: clock.now() + 300 }];
  const outbox = outboxWith(clock, connect, { commits: { nextTry: Infinity }, errands });
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
  const outbox = outboxWith(clock, () => {
    tries += 1;
    return Promise.reject(failures.shift() ?? offline('no network'));
  });
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
