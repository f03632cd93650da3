import { expect } from 'vitest';
import { patience } from './guest.ts';

/** Asks again and again until the expectation holds: `await eventually(() => …).toBe(…)`. */
export function eventually<T>(ask: () => Promise<T> | T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(ask, { timeout: patience, interval: 100 });
}
