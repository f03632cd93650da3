// Collects what the sockets bring, makes it durable in one transaction, then tells senders and
// receivers.
import type { ServerErrorCode } from '@ganira/protocol';
import { ServerError, StorageError } from '../errors.ts';
import type { Batch, BatchSend, MailboxKey, MailboxStore, SendOutcome } from '../ports/mailbox-store.ts';
import type { Log } from '../ports/log.ts';
import type { Wake } from '../ports/wake.ts';

/** Whoever sent something and waits for the answer. */
export interface Sender {
  settle(request: number, outcome: SendOutcome): void;
  fail(request: number, code: ServerErrorCode, retryAfter: number): void;
  /** All answers of a batch were given: write them at once. */
  flush(): void;
}

export interface WritePathCounters {
  batches: number;
  sends: number;
  failedSends: number;
  acknowledgements: number;
}

/** Milliseconds between the beginnings of two transactions while the server is busy. */
const busyInterval = 2;
/** A transaction with so many sends means that the server is busy. */
const busySends = 4;
/** Milliseconds that acknowledgements wait for a transaction to ride on. */
const acknowledgementDelay = 50;
/** A batch of this size doesn't wait. */
const fullSends = 1_024;
const fullBytes = 8 * 1024 * 1024;

interface WaitingSend {
  readonly sender: Sender;
  readonly request: number;
}

export class WritePath {
  readonly counters: WritePathCounters = { batches: 0, sends: 0, failedSends: 0, acknowledgements: 0 };
  readonly #store: MailboxStore;
  readonly #wake: Wake;
  readonly #log: Log;
  #isFailing = false;
  #sends: BatchSend[] = [];
  #waiting: WaitingSend[] = [];
  #bytes = 0;
  #acknowledgements = new Map<MailboxKey, number>();
  #scheduled: 'no' | 'later' | 'now' = 'no';
  #timer: NodeJS.Timeout | undefined;
  #acknowledgementTimer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #lastStart = 0;
  #isBusy = false;

  constructor(store: MailboxStore, wake: Wake, log: Log) {
    this.#store = store;
    this.#wake = wake;
    this.#log = log;
  }

  send(send: BatchSend, sender: Sender, request: number): void {
    this.#sends.push(send);
    this.#waiting.push({ sender, request });
    this.#bytes += send.body.length;
    this.#schedule();
  }

  /** Never starts a transaction by itself: a lost one is a redelivery that the client drops. */
  acknowledge(mailbox: MailboxKey, sequence: number): void {
    this.#acknowledgements.set(mailbox, sequence);
    this.#acknowledgementTimer ??= setTimeout(this.#commitNow, acknowledgementDelay);
  }

  /** What was handed in is durable, or was refused. */
  async flush(): Promise<void> {
    await this.#running;
    this.#commitNow();
    await this.#running;
  }

  #schedule(): void {
    if (this.#running !== undefined || this.#scheduled === 'now') return;
    const isFull = this.#sends.length >= fullSends || this.#bytes >= fullBytes;
    const wait = this.#isBusy && !isFull ? busyInterval - (performance.now() - this.#lastStart) : 0;
    if (wait <= 0) {
      this.#scheduled = 'now';
      // After the poll phase: whatever other sockets brought in this turn comes along.
      setImmediate(this.#commitNow);
    } else if (this.#scheduled === 'no') {
      this.#scheduled = 'later';
      this.#timer = setTimeout(this.#commitNow, wait);
    }
  }

  readonly #commitNow = (): void => {
    if (this.#running !== undefined) return;
    clearTimeout(this.#timer);
    clearTimeout(this.#acknowledgementTimer);
    this.#acknowledgementTimer = undefined;
    this.#scheduled = 'no';
    if (this.#sends.length === 0 && this.#acknowledgements.size === 0) return;
    this.#running = this.#commit().finally(() => {
      this.#running = undefined;
      if (this.#sends.length > 0) this.#schedule();
    });
  };

  async #commit(): Promise<void> {
    const batch: Batch = { sends: this.#sends, acknowledgements: this.#acknowledgements };
    const waiting = this.#waiting;
    this.#sends = [];
    this.#waiting = [];
    this.#bytes = 0;
    this.#acknowledgements = new Map();
    this.#lastStart = performance.now();
    this.#isBusy = batch.sends.length >= busySends;
    try {
      const outcome = await this.#store.commit(batch);
      if (this.#isFailing) this.#log.info('storage_works_again');
      this.#isFailing = false;
      this.counters.batches += 1;
      this.counters.sends += batch.sends.length;
      this.counters.acknowledgements += batch.acknowledgements.size;
      for (const [at, { sender, request }] of waiting.entries()) {
        const settled = outcome.sends[at];
        if (settled !== undefined) sender.settle(request, settled);
      }
      for (const { mailbox, items, isOnlyOwn } of outcome.delivered) {
        this.#wake.offer(mailbox, items);
        this.#wake.noteArrival(mailbox, { newest: items.at(-1)?.sequence ?? 0, isOnlyOwn });
      }
    } catch (error) {
      this.#fail(batch, waiting, error);
    }
    for (const sender of new Set(waiting.map((entry) => entry.sender))) sender.flush();
  }

  #fail(batch: Batch, waiting: readonly WaitingSend[], error: unknown): void {
    this.counters.failedSends += waiting.length;
    this.#noteFailure(error);
    const code = error instanceof ServerError ? error.code : 'internal';
    const retryAfter = error instanceof ServerError ? (error.retryAfter ?? 0) : 0;
    for (const { sender, request } of waiting) sender.fail(request, code, retryAfter);
    for (const [mailbox, sequence] of batch.acknowledgements) {
      const newer = this.#acknowledgements.get(mailbox) ?? 0;
      if (newer < sequence) this.#acknowledgements.set(mailbox, sequence);
    }
  }

  /** Once until it works again: a full disk fails thousands of batches. */
  #noteFailure(error: unknown): void {
    if (error instanceof StorageError) {
      if (!this.#isFailing) this.#log.warn('storage_unavailable', { reason: error.reason });
      this.#isFailing = true;
    } else {
      this.#log.failure('batch_failed', error);
    }
  }
}
