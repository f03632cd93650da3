// Clock and chance of the machine: the same in browsers, workers and Node.
import type { Clock, Random } from '../ports.ts';

/** setTimeout holds 31 bits; what is longer would fire at once. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    let timer: ReturnType<typeof setTimeout>;
    const arm = (left: number) => {
      timer = setTimeout(
        () => (left > longestTimer ? arm(left - longestTimer) : run()),
        Math.min(left, longestTimer),
      );
    };
    arm(Math.max(0, milliseconds));
    return () => clearTimeout(timer);
  },
};

/** What getRandomValues gives in one call. */
const randomChunk = 65_536;

export const systemRandom: Random = {
  bytes(length) {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at += randomChunk) {
      crypto.getRandomValues(bytes.subarray(at, at + randomChunk));
    }
    return bytes;
  },
  fraction() {
    const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
    return word / 2 ** 32;
  },
};
