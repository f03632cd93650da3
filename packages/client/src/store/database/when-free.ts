import { isStoreError } from './store-error.ts';

export interface WhenFreeOptions {
  /** How long to go on trying, in milliseconds. */
  readonly within: number;
  /** Milliseconds from any fixed point. */
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 80;

/**
 * Tries `open` again while it is refused with `store_in_use`: a browser frees the files of a worker that was just
 * terminated some milliseconds later. The last refusal is thrown when the time is up.
 */
export async function whenFree<T>(open: () => Promise<T>, options: WhenFreeOptions): Promise<T> {
  const now = options.now ?? (() => performance.now());
  const wait = options.wait ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const deadline = now() + options.within;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await open();
    } catch (error) {
      const left = deadline - now();
      if (!isStoreError(error, 'store_in_use') || left <= 0) throw error;
      await wait(Math.min(pause, left));
    }
  }
}
