import type { Clock } from '@ganira/client';

interface Timer {
  at: number;
  run: () => void;
  cancel: () => void;
}

/**
 * A clock that runs like the machine's but can be years off and can be put forward: whatever was
 * due in the meantime happens then. Serves clients and, by its `now`, servers.
 */
export class FakeClock implements Clock {
  #ahead: number;
  readonly #timers = new Set<Timer>();

  /** @param ahead milliseconds before (or, negative, behind) the machine's clock. */
  constructor(ahead = 0) {
    this.#ahead = ahead;
  }

  now(): number {
    return Date.now() + this.#ahead;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer: Timer = { at: this.now() + Math.max(0, milliseconds), run, cancel: () => undefined };
    this.#timers.add(timer);
    this.#arm(timer);
    return () => {
      timer.cancel();
      this.#timers.delete(timer);
    };
  }

  /** Lets so much time pass at once. What is due happens in its order, each in a turn of its own. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
    for (const timer of [...this.#timers].toSorted((a, b) => a.at - b.at)) {
      timer.cancel();
      this.#arm(timer);
    }
  }

  #arm(timer: Timer): void {
    // setTimeout holds 31 bits.
    const left = Math.min(Math.max(0, timer.at - this.now()), 2 ** 31 - 1);
    const handle = setTimeout(() => {
      if (timer.at > this.now()) return this.#arm(timer);
      this.#timers.delete(timer);
      timer.run();
    }, left);
    // A timer of the far future must not keep a finished test alive.
    handle.unref();
    timer.cancel = () => clearTimeout(handle);
  }
}
