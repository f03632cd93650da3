// Which messages came, and how often.
import type { ReceiverEvents } from '../subject.ts';

export class Inbox implements ReceiverEvents {
  readonly #seen = new Set<number>();
  duplicates = 0;

  get distinct(): number {
    return this.#seen.size;
  }

  has(number: number): boolean {
    return this.#seen.has(number);
  }

  received(number: number): void {
    if (this.#seen.has(number)) this.duplicates += 1;
    this.#seen.add(number);
  }

  settled(): void {
    // Only what came matters here, not when.
  }
}
