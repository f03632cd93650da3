// Forgetting: undelivered mail, sessions, invitations, grants and key packages past their time.
import { dayOf, type Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { MailboxStore } from '../ports/mailbox-store.ts';

export interface UpkeepParts {
  readonly store: MailboxStore;
  /** Each throws away what ended, in one transaction. */
  readonly purges: readonly (() => Promise<void>)[];
  readonly clock: Clock;
  readonly log: Log;
  readonly mailDays: number;
}

const hour = 3_600_000;
/** A server that is started anew each day forgets too, after everybody has connected. */
const firstDelay = 60_000;
/** Items in one transaction: short enough for senders not to notice. */
const expireSlice = 500;

export class Upkeep {
  readonly #parts: UpkeepParts;
  readonly #timer: NodeJS.Timeout;
  readonly #firstTimer: NodeJS.Timeout;
  #sweeping: Promise<void> | undefined;
  #isClosed = false;

  constructor(parts: UpkeepParts) {
    this.#parts = parts;
    const sweep = () => void this.sweep();
    this.#timer = setInterval(sweep, hour);
    this.#firstTimer = setTimeout(sweep, firstDelay);
    for (const timer of [this.#timer, this.#firstTimer]) timer.unref();
  }

  /** Throws everything away that is past its time. */
  sweep(): Promise<void> {
    this.#sweeping ??= this.#sweep().finally(() => {
      this.#sweeping = undefined;
    });
    return this.#sweeping;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    clearTimeout(this.#firstTimer);
    await this.#sweeping;
  }

  async #sweep(): Promise<void> {
    const { store, purges, clock, log, mailDays } = this.#parts;
    try {
      const beforeDay = dayOf(clock.now()) - mailDays;
      let total = 0;
      for (let count = expireSlice; count === expireSlice && !this.#isClosed; total += count) {
        count = await store.expire(beforeDay, expireSlice);
        await new Promise((resolve) => setImmediate(resolve));
      }
      for (const purge of purges) {
        if (this.#isClosed) return;
        await purge();
      }
      if (total > 0) log.info('mail_expired', { count: total });
    } catch (error) {
      // Tried again in an hour.
      log.failure('sweep_failed', error);
    }
  }
}
