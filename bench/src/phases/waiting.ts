export { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds without progress after which a phase gives up: a peer may stall, and we say where. */
const stall = 10_000;

/**
 * Waits until the counter reaches a number, or stands still for too long.
 * @returns whether it was reached
 */
export async function reaches(wanted: number, counter: () => number): Promise<boolean> {
  let last = counter();
  let changed = performance.now();
  while (last < wanted) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const now = counter();
    if (now !== last) changed = performance.now();
    else if (performance.now() - changed > stall) return false;
    last = now;
  }
  return true;
}
