// While the account is locked there is no key to receive with: this asks the server only whether mail waits.
import { areEqual, closeCodes, create, WatchSchema, type Hello, type Waiting } from '@ganira/protocol';
import type { LockedWatchView } from '../api.ts';
import { toClientError } from '../errors.ts';
import { backoffDelay } from '../net/backoff.ts';
import { expectBody, FrameSocket, type SocketEnd } from '../net/frame-socket.ts';
import { socketAddress } from '../net/server-address.ts';
import type { Clock, Network, Random } from '../ports.ts';

export interface LockedWatchParts {
  server: string;
  network: Network;
  clock: Clock;
  random: Random;
  /** Somebody may have written. */
  onWaiting(): void;
}

/** Milliseconds between two calls of `onWaiting`, however much comes. */
const tellPause = 5_000;
/** So long without an answer, and a question finds out whether the connection still lives. */
const quietTime = 120_000;
const probeTimeout = 10_000;
/** Watching for so long, and the next loss begins again with the shortest wait. */
const stableTime = 60_000;

/** After these the server has nothing to tell any more. */
const last: ReadonlySet<number | undefined> = new Set([
  closeCodes.replaced,
  closeCodes.dismissed,
  closeCodes.removed,
]);

export class LockedWatch {
  readonly ticket: Uint8Array;
  readonly #parts: LockedWatchParts;
  #incarnation: Uint8Array;
  /** The newest mail that was stored here, or that was told of. */
  #known: bigint;
  #socket: FrameSocket | undefined;
  #isStopped = false;
  #failures = 0;
  #isPausing = false;
  #isUntold = false;
  #stopTimers: (() => void)[] = [];
  #stopRetry: (() => void) | undefined;
  readonly #stopOnline: () => void;

  constructor(parts: LockedWatchParts, { ticket, incarnation, newest }: LockedWatchView) {
    this.#parts = parts;
    this.ticket = ticket;
    this.#incarnation = incarnation;
    this.#known = BigInt(newest);
    this.#stopOnline = parts.network.onOnline(() => this.#networkIsBack());
    this.#connect();
  }

  stop(): void {
    this.#isStopped = true;
    this.#stopOnline();
    this.#stopRetry?.();
    this.#socket?.close();
    this.#clearTimers();
  }

  #connect(): void {
    this.#stopRetry = undefined;
    const { server, network, clock } = this.#parts;
    this.#socket = new FrameSocket({
      url: socketAddress(server, '/v1/mailbox'),
      network,
      clock,
      onOpen: (hello) => this.#begin(hello),
      onPush: (body) => this.#take(expectBody(body, 'waiting')),
      onClose: (end) => this.#lost(end),
    });
  }

  #begin({ incarnation }: Hello): void {
    // Another store counts anew: whatever waits in it may be new.
    if (!areEqual(incarnation, this.#incarnation)) this.#known = 0n;
    this.#incarnation = incarnation;
    this.#stopTimers.push(
      this.#parts.clock.after(stableTime, () => {
        this.#failures = 0;
      }),
    );
    this.#ask();
    this.#askWhenQuiet();
  }

  #askWhenQuiet(): void {
    this.#stopTimers.push(
      this.#parts.clock.after(quietTime, () => {
        this.#clearTimers();
        this.#ask(probeTimeout);
        this.#askWhenQuiet();
      }),
    );
  }

  #ask(timeout?: number): void {
    const value = create(WatchSchema, { ticket: this.ticket });
    // What came while nobody watched: not known by which grant, so that one too many is told rather than one too few.
    const read = this.#socket?.request(
      { case: 'watch', value },
      (body) => this.#take(expectBody(body, 'waiting')),
      timeout,
    );
    read?.catch((error: unknown) => {
      // Signed out, or no longer a device: there is nothing to be told of. A connection that ended begins again.
      if (toClientError(error).code === 'unauthenticated') this.stop();
    });
  }

  #take({ newest, onlyOwn }: Waiting): void {
    if (newest <= this.#known) return;
    this.#known = newest;
    if (!onlyOwn) this.#tell();
  }

  /** A server that says it without end is heard now and then. */
  #tell(): void {
    if (this.#isStopped) return;
    this.#isUntold = this.#isPausing;
    if (this.#isPausing) return;
    this.#isPausing = true;
    this.#parts.clock.after(tellPause, () => {
      this.#isPausing = false;
      if (this.#isUntold) this.#tell();
    });
    this.#parts.onWaiting();
  }

  #lost({ code, error }: SocketEnd): void {
    this.#socket = undefined;
    this.#clearTimers();
    if (this.#isStopped) return;
    if (last.has(code) || error?.code === 'unauthenticated') return this.stop();
    const { clock, random } = this.#parts;
    const delay = backoffDelay(this.#failures, random.fraction(), error?.retryAfter);
    this.#failures += 1;
    this.#stopRetry = clock.after(delay, () => this.#connect());
  }

  #networkIsBack(): void {
    if (this.#stopRetry === undefined) return this.#ask(probeTimeout);
    this.#stopRetry();
    this.#connect();
  }

  #clearTimers(): void {
    for (const stop of this.#stopTimers) stop();
    this.#stopTimers = [];
  }
}
