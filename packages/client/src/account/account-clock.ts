import type { Clock } from '../ports.ts';

/** Milliseconds. A person is told of a greater difference, and the server's clock is believed. */
const believed = 5 * 60_000;

/** @param difference the server's clock minus this device's, in milliseconds. */
export function isClockOff(difference: number): boolean {
  return Math.abs(difference) > believed;
}

/**
 * The time by which an account lives: this device's, put right by the server's where they differ by
 * more than minutes. Else a device whose clock is years off could neither be found nor find anybody,
 * as key packages and links end. A server that lies about the time gains a refusal of service, and
 * shows itself: the person is told that the clocks differ.
 */
export class AccountClock implements Clock {
  readonly #clock: Clock;
  #correction = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now() + this.#correction;
  }

  after(milliseconds: number, run: () => void): () => void {
    return this.#clock.after(milliseconds, run);
  }

  /** @param difference the server's clock minus this device's, in milliseconds. */
  correct(difference: number): void {
    this.#correction = isClockOff(difference) ? difference : 0;
  }
}
