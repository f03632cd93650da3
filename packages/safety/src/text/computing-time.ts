/** A text of a million signs has its verdict in so many milliseconds (the "within 50 ms"). */
export const mostMs = 50;

/** On a quiet machine of 2026 the yardstick takes so many milliseconds. */
const yardstickMs = 25;
const mostRuns = 8;
/** No machine is so much slower that it explains as many times too long. */
const hopeless = 5;

/**
 * Milliseconds that a run computes: of this thread alone, so that waiting for a busy machine doesn't count, and the
 * least of several runs. Where that is too long, it is divided by how much slower than usual a fixed piece of work goes
 * just then: neighbours also slow what computes. A rule that isn't linear takes seconds.
 */
export function computingTime(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let runs = 0; runs < mostRuns && least >= mostMs; runs++) {
    least = Math.min(least, threadMs(run));
    if (runs > 1 && least > hopeless * mostMs) return least;
  }
  for (let runs = 0; runs < mostRuns && least >= mostMs; runs++) {
    const before = threadMs(yardstick);
    const time = threadMs(run);
    const slowness = Math.max(1, Math.min(before, threadMs(yardstick)) / yardstickMs);
    least = Math.min(least, time / slowness);
  }
  return least;
}

function threadMs(run: () => unknown): number {
  const { user, system } = process.threadCpuUsage();
  run();
  const after = process.threadCpuUsage();
  return (after.user - user + after.system - system) / 1_000;
}

/** Makes and reads text, as judging does. */
function yardstick(): number {
  let hash = 0;
  for (let round = 0; round < 1_000; round++) {
    const text = `${round} ${'amakuru yawe '.repeat(80)}`;
    for (const word of text.toUpperCase().split(' '))
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash ^= text.replaceAll(/[aeiou]/g, '').length;
  }
  return hash;
}
