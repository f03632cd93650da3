import type { Clock } from '../ports.ts';

interface Delay {
  /** Of what the refusals were; others count anew. */
  about: string;
  count: number;
  until: number;
  length: number;
}

/** What was refused is tried again later, each time after twice as long. In memory only. */
export class Patience {
  readonly #clock: Clock;
  readonly #first: number;
  readonly #longest: number;
  readonly #delays = new Map<string, Delay>();

  /** In milliseconds. */
  constructor(clock: Clock, { first, longest }: { first: number; longest: number }) {
    this.#clock = clock;
    this.#first = first;
    this.#longest = longest;
  }

  /** It was refused. @returns how often in a row. */
  note(key: string, about = ''): number {
    const former = this.#delays.get(key);
    const now = this.#clock.now();
    // Several refusals of one attempt are one.
    if (former !== undefined && former.about === about && former.until > now) return former.count;
    const isSame = former?.about === about;
    const length = isSame ? Math.min(2 * former.length, this.#longest) : this.#first;
    const count = isSame ? former.count + 1 : 1;
    this.#delays.set(key, { about, count, until: now + length, length });
    return count;
  }

  /** Whether it was refused when it was last tried. */
  has(key: string): boolean {
    return this.#delays.has(key);
  }

  isOver(key: string): boolean {
    return (this.#delays.get(key)?.until ?? 0) <= this.#clock.now();
  }

  /** Those that have to wait. */
  get waiting(): string[] {
    return [...this.#delays.keys()].filter((key) => !this.isOver(key));
  }

  /** When the next one is over; Infinity when none waits. */
  get next(): number {
    return Math.min(...this.waiting.map((key) => this.#delays.get(key)?.until ?? Infinity));
  }

  /** All may be tried now; whoever is refused once more waits longer than before. */
  wake(): void {
    for (const delay of this.#delays.values()) delay.until = this.#clock.now();
  }

  /** Without a key: all of them. */
  forget(key?: string): void {
    if (key === undefined) this.#delays.clear();
    else this.#delays.delete(key);
  }
}
