// A machine that stops in the middle: from the moment of death nothing that the messenger asks of
// it is ever answered, so that not one line of its code runs on.
import type { Clock, Network, Socket, SocketEvents } from '@ganira/client';
import type { openNodeDatabase } from '@ganira/client/node';

type Database = Awaited<ReturnType<typeof openNodeDatabase>>;
export type { Database };

/** What the outside world can notice: a transaction is on disk, a frame has left, a request was answered. */
export type StepKind = 'transaction' | 'frame' | 'request';

export class MortalMachine {
  /** Of all kinds, in the order in which they happened. */
  readonly steps: StepKind[] = [];
  /** Resolves at death. */
  readonly died: Promise<void>;
  readonly #tellDied: () => void;
  #diesAfter = Infinity;
  #isDead = false;

  constructor() {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.died = promise;
    this.#tellDied = resolve;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** Right after the step of this number, counted from now. */
  dieAfter(steps: number): void {
    this.#diesAfter = this.steps.length + steps;
  }

  /** It will live. */
  spare(): void {
    this.#diesAfter = Infinity;
  }

  die(): void {
    this.#isDead = true;
    this.#tellDied();
  }

  #step(kind: StepKind): void {
    this.steps.push(kind);
    if (this.steps.length >= this.#diesAfter) this.die();
  }

  /** Never settles once the machine is dead. */
  async #alive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isDead) return await never();
    try {
      const result = await work();
      return this.#isDead ? await never() : result;
    } catch (error) {
      if (this.#isDead) return await never();
      throw error;
    }
  }

  database(inner: Database): Database {
    return {
      read: (work) => this.#alive(() => inner.read(work)),
      transact: (work) =>
        this.#alive(async () => {
          const result = await inner.transact(async (tx) => {
            this.#assertAlive();
            const value = await work(tx);
            // Death before the commit undoes the transaction.
            this.#assertAlive();
            return value;
          });
          this.#step('transaction');
          return result;
        }),
      checkpoint: () => this.#alive(() => inner.checkpoint()),
      close: () => this.#alive(() => inner.close()),
    };
  }

  network(inner: Network): Network {
    return {
      connect: (url, events) => this.#connect(inner, url, events),
      fetch: (url, init) =>
        this.#alive(async () => {
          const answer = await inner.fetch(url, init);
          this.#step('request');
          return answer;
        }),
      onOnline: (listener) =>
        inner.onOnline(() => {
          if (!this.#isDead) listener();
        }),
    };
  }

  clock(inner: Clock): Clock {
    return {
      now: () => inner.now(),
      after: (milliseconds, run) =>
        inner.after(milliseconds, () => {
          if (!this.#isDead) run();
        }),
    };
  }

  #connect(inner: Network, url: string, events: SocketEvents): Socket {
    const ifAlive = (work: () => void) => {
      if (!this.#isDead) work();
    };
    const socket = inner.connect(url, {
      onOpen: () => ifAlive(() => events.onOpen()),
      onFrame: (frame) => ifAlive(() => events.onFrame(frame)),
      onClose: (code) => ifAlive(() => events.onClose(code)),
    });
    void this.died.then(() => socket.close());
    return {
      send: (frame) =>
        ifAlive(() => {
          socket.send(frame);
          this.#step('frame');
        }),
      close: () => socket.close(),
      get buffered() {
        return socket.buffered;
      },
    };
  }

  #assertAlive(): void {
    if (this.#isDead) throw new Error('the machine is dead');
  }
}

function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined);
}
