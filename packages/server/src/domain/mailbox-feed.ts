// Gives one device its mail: at once while it keeps up, page by page when it lags. What is on
// its way and not acknowledged is bounded in items and bytes, whatever waits in the mailbox.
import type { MailboxKey, MailboxStore, PageRoom, WaitingItem } from '../ports/mailbox-store.ts';

/** The connection that a feed writes to. */
export interface FeedOutlet {
  /** One Deliver frame. */
  deliver(items: readonly WaitingItem[]): void;
  /** The peer reads slower than we write: wait for `resume`. */
  readonly isCongested: boolean;
  failFeed(error: unknown): void;
}

export const feedWindow = { items: 1_024, bytes: 1_048_576 } as const;
const pageRoom = { items: 256, bytes: 262_144 } as const;

interface Flight {
  readonly last: number;
  readonly bytes: number;
}

export class MailboxFeed {
  readonly #mailbox: MailboxKey;
  readonly #store: MailboxStore;
  readonly #outlet: FeedOutlet;
  #sent: number;
  #acknowledged: number;
  #flights: Flight[] = [];
  #flightBytes = 0;
  /** There may be mail in the store that was not sent. */
  #isLagging = true;
  #isPumping = false;
  /** Something arrived while a page was being read. */
  #hasNews = false;
  #isClosed = false;

  constructor(parts: { mailbox: MailboxKey; store: MailboxStore; outlet: FeedOutlet; after: number }) {
    this.#mailbox = parts.mailbox;
    this.#store = parts.store;
    this.#outlet = parts.outlet;
    this.#sent = parts.after;
    this.#acknowledged = parts.after;
  }

  get isLagging(): boolean {
    return this.#isLagging;
  }

  offer(items: readonly WaitingItem[]): void {
    const first = items[0];
    if (first === undefined || this.#isClosed) return;
    this.#hasNews = true;
    if (this.#isLagging) return this.resume();
    const bytes = sizeOf(items);
    if (first.sequence === this.#sent + 1 && this.#fits(items.length, bytes)) {
      this.#emit(items, bytes);
    } else {
      this.#isLagging = true;
      this.resume();
    }
  }

  offerEphemeral(item: WaitingItem): void {
    if (this.#isLagging || this.#isClosed || this.#outlet.isCongested) return;
    this.#outlet.deliver([item]);
  }

  /** @returns false when the device acknowledges what it was never sent. */
  acknowledge(sequence: number): boolean {
    if (sequence > this.#sent) return false;
    if (sequence <= this.#acknowledged) return true;
    this.#acknowledged = sequence;
    let done = 0;
    for (const flight of this.#flights) {
      if (flight.last > sequence) break;
      this.#flightBytes -= flight.bytes;
      done += 1;
    }
    if (done > 0) this.#flights.splice(0, done);
    if (this.#isLagging) this.resume();
    return true;
  }

  /** There may be room again. */
  resume(): void {
    if (this.#isPumping || this.#isClosed || !this.#isLagging) return;
    this.#isPumping = true;
    this.#pump().catch((error: unknown) => this.#outlet.failFeed(error));
  }

  close(): void {
    this.#isClosed = true;
    this.#flights = [];
  }

  async #pump(): Promise<void> {
    try {
      while (!this.#isClosed && this.#hasRoom()) {
        this.#hasNews = false;
        const items = await this.#store.page(this.#mailbox, this.#sent, this.#pageRoom());
        if (this.#isClosed) return;
        if (items.length > 0) this.#emit(items, sizeOf(items));
        else if (!this.#hasNews) {
          this.#isLagging = false;
          return;
        }
      }
    } finally {
      // In the same step as the last look for room: whoever makes room next starts again.
      this.#isPumping = false;
    }
  }

  #pageRoom(): PageRoom {
    return { items: Math.min(pageRoom.items, feedWindow.items - this.#inFlight()), bytes: pageRoom.bytes };
  }

  #emit(items: readonly WaitingItem[], bytes: number): void {
    const last = items.at(-1);
    if (last === undefined) return;
    this.#sent = last.sequence;
    this.#flights.push({ last: last.sequence, bytes });
    this.#flightBytes += bytes;
    this.#outlet.deliver(items);
  }

  #fits(count: number, bytes: number): boolean {
    if (this.#outlet.isCongested || count > pageRoom.items || bytes > pageRoom.bytes) return false;
    return this.#inFlight() + count <= feedWindow.items && this.#flightBytes + bytes <= feedWindow.bytes;
  }

  #hasRoom(): boolean {
    if (this.#outlet.isCongested || this.#inFlight() >= feedWindow.items) return false;
    return this.#flightBytes < feedWindow.bytes;
  }

  #inFlight(): number {
    return this.#sent - this.#acknowledged;
  }
}

function sizeOf(items: readonly WaitingItem[]): number {
  let bytes = 0;
  for (const item of items) bytes += item.body.length;
  return bytes;
}
