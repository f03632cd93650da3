// Work for the network, side by side: in each lane one piece at a time, and no lane waits for what
// the server owes another.
import { NoAnswer } from '../net/server-error.ts';
import type { Clock } from '../ports.ts';
import { Patience } from './patience.ts';

/** Together with `mostRows` of the outbox no more than the send window of a connection lets through. */
const mostLanes = 64;
const delays = { first: 1_000, longest: 600_000 };

/**
 * Begins a piece of work, unless its lane isn't free. Its end has to change what there is to do: what
 * was done is looked for again.
 */
export type Start = (key: string, work: () => Promise<void>) => void;

export class Lanes {
  readonly #underWay = new Map<string, Promise<void>>();
  /** What the server left without an answer. */
  readonly #silent: Patience;
  readonly #onEnd: (error?: unknown) => void;

  /** @param onEnd when a lane became free, with what went wrong. */
  constructor(clock: Clock, onEnd: (error?: unknown) => void) {
    this.#silent = new Patience(clock, delays);
    this.#onEnd = onEnd;
  }

  readonly start: Start = (key, work) => {
    if (!this.isFree(key) || this.isFull) return;
    this.#underWay.set(key, this.#run(key, work));
  };

  async #run(key: string, work: () => Promise<void>): Promise<void> {
    let failure: unknown;
    try {
      await work();
      this.#silent.forget(key);
    } catch (error) {
      failure = error;
      if (error instanceof NoAnswer) this.#silent.note(key);
    }
    this.#underWay.delete(key);
    this.#onEnd(failure);
  }

  /** Nothing is under way there, and nothing has to wait because it was left without an answer. */
  isFree(key: string): boolean {
    return !this.#underWay.has(key) && this.#silent.isOver(key);
  }

  isUnderWay(key: string): boolean {
    return this.#underWay.has(key);
  }

  /** Left without an answer when it was last tried. */
  isSilent(key: string): boolean {
    return this.#silent.has(key);
  }

  /** A lane waits because of that. One whose wait is over is tried, or has nothing to do any more. */
  get hasSilent(): boolean {
    return this.#silent.waiting.length > 0;
  }

  get isFull(): boolean {
    return this.#underWay.size >= mostLanes;
  }

  get isIdle(): boolean {
    return this.#underWay.size === 0;
  }

  /** Those that are not free. */
  get taken(): string[] {
    return [...this.#underWay.keys(), ...this.#silent.waiting];
  }

  /** When the next one is worth trying again. */
  get nextTry(): number {
    return this.#silent.next;
  }

  retryNow(): void {
    this.#silent.wake();
  }

  /** Resolves when all that is under way now has ended. */
  async ended(): Promise<void> {
    await Promise.all(this.#underWay.values());
  }
}
