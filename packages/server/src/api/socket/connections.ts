// All open sockets: looked after by one timer, so that an idle connection costs memory only, and
// little of it.
import { closeCodes } from '@ganira/protocol';
import type { Connection } from './connection.ts';

/** What a connection is for, as far as it decides when to give up on it. */
export interface Purpose {
  /** It did what it was opened for. */
  readonly isWorking: boolean;
  /** It only waits, as a mailbox does. */
  readonly isReceiving: boolean;
}

/** Seconds between two signs of life that are asked for. */
const pingInterval = 30;
/** Milliseconds for Authenticate, and for a delivery socket to open a route. */
const patience = 20_000;
/** Milliseconds after which a delivery socket that nobody uses is closed. */
const idleDelivery = 10 * 60_000;

export class Connections {
  /** Each second one of the lists is looked at, so that pings don't come all at once. */
  readonly #lists: Map<Connection, Purpose>[] = Array.from(
    { length: pingInterval },
    () => new Map<Connection, Purpose>(),
  );
  readonly #timer: NodeJS.Timeout;
  #next = 0;
  #turn = 0;

  constructor() {
    this.#timer = setInterval(this.#look, 1_000);
    this.#timer.unref();
  }

  get size(): number {
    return this.#lists.reduce((sum, list) => sum + list.size, 0);
  }

  add(connection: Connection, purpose: Purpose): void {
    this.#next = (this.#next + 1) % pingInterval;
    connection.list = this.#next;
    this.#lists[this.#next]?.set(connection, purpose);
  }

  delete(connection: Connection): void {
    this.#lists[connection.list]?.delete(connection);
  }

  /** Says goodbye to everybody. */
  closeAll(): void {
    clearInterval(this.#timer);
    this.#forEach((connection) => connection.close(closeCodes.goingAway, 'the server stops'));
  }

  cutAll(): void {
    this.#forEach((connection) => connection.cut());
  }

  #forEach(work: (connection: Connection) => void): void {
    for (const list of this.#lists) for (const connection of list.keys()) work(connection);
  }

  readonly #look = (): void => {
    this.#turn = (this.#turn + 1) % pingInterval;
    const now = performance.now();
    for (const [connection, purpose] of this.#lists[this.#turn] ?? []) {
      if (connection.isGone) connection.cut();
      else if (isIdle(purpose, now - connection.lastFrameAt)) connection.close(closeCodes.idle, 'idle');
      else connection.ping();
    }
  };
}

/** @param quiet milliseconds since the last frame. */
function isIdle(purpose: Purpose, quiet: number): boolean {
  if (!purpose.isWorking) return quiet > patience;
  return !purpose.isReceiving && quiet > idleDelivery;
}
