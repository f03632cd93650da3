// What waits for the second half of an exchange: few, short-lived, in memory only.
import type { Clock } from '../ports/clock.ts';

export class Pending<Value> {
  readonly #clock: Clock;
  readonly #lifetime: number;
  readonly #capacity: number;
  /** In the order of their arrival, which is the order of their end. */
  readonly #entries = new Map<string, { value: Value; endsAt: number }>();

  /** @param bounds lifetime in milliseconds; beyond the capacity the oldest is dropped. */
  constructor(clock: Clock, bounds: { lifetime: number; capacity: number }) {
    this.#clock = clock;
    this.#lifetime = bounds.lifetime;
    this.#capacity = bounds.capacity;
  }

  get size(): number {
    return this.#entries.size;
  }

  put(key: string, value: Value): void {
    this.#dropEnded();
    this.#entries.set(key, { value, endsAt: this.#clock.now() + this.#lifetime });
  }

  /** Each entry is given once. */
  take(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    return entry.endsAt > this.#clock.now() ? entry.value : undefined;
  }

  #dropEnded(): void {
    const now = this.#clock.now();
    for (const [key, { endsAt }] of this.#entries) {
      if (endsAt > now && this.#entries.size < this.#capacity) return;
      this.#entries.delete(key);
    }
  }
}
