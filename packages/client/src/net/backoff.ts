// How long to wait before connecting again: exponential, with full jitter, so that the clients
// of a server that was away don't come back all in the same moment.

const backoffBounds = { first: 500, most: 60_000 } as const;

/** The longest wait after so many failures in a row, from 0. Milliseconds. */
export function backoffCeiling(failures: number): number {
  // 2 ** 1024 is Infinity and min() of it is still right.
  return Math.min(backoffBounds.most, backoffBounds.first * 2 ** failures);
}

/**
 * @param fraction in [0, 1), from `Random.fraction`.
 * @param retryAfter what the server asked for; the jitter comes on top of it.
 */
export function backoffDelay(failures: number, fraction: number, retryAfter = 0): number {
  return Math.round(retryAfter + fraction * backoffCeiling(failures));
}
