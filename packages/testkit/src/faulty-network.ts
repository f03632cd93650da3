import type { Network, Socket, SocketEvents } from '@ganira/client';
import { NeverSent } from './never-sent.ts';

export interface FaultyNetworkOptions {
  /** Added to the address of each socket, so that an EvilServer knows whose it is. */
  owner?: string;
}

/** Which frames get through: `lose` cuts the connection in the middle of this frame. */
export type FrameFate = 'pass' | 'lose' | 'pass-then-cut';

interface Line {
  url: string;
  inner: Socket;
  events: SocketEvents;
  isOpen: boolean;
  /** Frames on their way while the network is slow, in order. */
  last: Promise<void>;
}

/** One device's network: can be cut, slow, or break a connection in the middle of a frame. */
export class FaultyNetwork implements Network {
  readonly #inner: Network;
  readonly #owner: string | undefined;
  readonly #lines = new Set<Line>();
  readonly #onlineListeners = new Set<() => void>();
  /** Looked for in all that leaves: addresses, headers, bodies and frames. */
  readonly neverSent = new NeverSent();
  #isCut = false;
  /** Milliseconds that each frame takes, in either direction. */
  delay = 0;
  /** Frames that left, over all connections. */
  framesOut = 0;
  /** Frames that came, over all connections. */
  framesIn = 0;
  onFrameOut: (frame: Uint8Array, url: string) => FrameFate = () => 'pass';
  onFrameIn: (frame: Uint8Array, url: string) => FrameFate = () => 'pass';

  constructor(inner: Network, options: FaultyNetworkOptions = {}) {
    this.#inner = inner;
    this.#owner = options.owner;
  }

  get isCut(): boolean {
    return this.#isCut;
  }

  get connections(): number {
    return this.#lines.size;
  }

  /** Breaks what is open and refuses what is new, until `mend`. */
  cut(): void {
    this.#isCut = true;
    this.drop();
  }

  mend(): void {
    this.#isCut = false;
    for (const listener of this.#onlineListeners) listener();
  }

  /** Breaks what is open; new connections work. */
  drop(): void {
    for (const line of this.#lines) this.#break(line);
  }

  connect(url: string, events: SocketEvents): Socket {
    if (this.#isCut) return refused(events);
    const address = this.#owner === undefined ? url : `${url}?owner=${encodeURIComponent(this.#owner)}`;
    const line: Line = { url, inner: deadSocket, events, isOpen: true, last: Promise.resolve() };
    this.#lines.add(line);
    line.inner = this.#inner.connect(address, {
      onOpen: () => line.isOpen && events.onOpen(),
      onFrame: (frame) => this.#inTurn(line, () => this.#receive(line, frame)),
      onClose: (code) =>
        this.#inTurn(line, () => {
          if (this.#forget(line)) events.onClose(code);
        }),
    });
    return this.#socketOf(line);
  }

  async fetch(...[url, init]: Parameters<Network['fetch']>): ReturnType<Network['fetch']> {
    if (this.#isCut) throw new TypeError('the network is cut');
    this.neverSent.look(new URL(url).pathname, `${url}\n${JSON.stringify(init.headers)}\n${init.body ?? ''}`);
    return await this.#inner.fetch(url, init);
  }

  onOnline(listener: () => void): () => void {
    this.#onlineListeners.add(listener);
    return () => this.#onlineListeners.delete(listener);
  }

  #socketOf(line: Line): Socket {
    return {
      send: (frame) => this.#inTurn(line, () => this.#send(line, frame)),
      close: () => {
        this.#forget(line);
        line.inner.close();
      },
      get buffered() {
        return line.inner.buffered;
      },
    };
  }

  #send(line: Line, frame: Uint8Array): void {
    if (!line.isOpen) return;
    this.framesOut += 1;
    this.neverSent.look(`a frame to ${new URL(line.url).pathname}`, frame);
    const fate = this.onFrameOut(frame, line.url);
    if (fate !== 'lose') line.inner.send(frame);
    if (fate !== 'pass') this.#breakLater(line);
  }

  #receive(line: Line, frame: Uint8Array): void {
    if (!line.isOpen) return;
    this.framesIn += 1;
    const fate = this.onFrameIn(frame, line.url);
    if (fate !== 'lose') line.events.onFrame(frame);
    if (fate !== 'pass') this.#breakLater(line);
  }

  /** At once on a quick network; else each frame waits for the one before. */
  #inTurn(line: Line, work: () => void): void {
    const { delay } = this;
    if (delay === 0) return work();
    line.last = line.last.then(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            work();
            resolve();
          }, delay);
        }),
    );
  }

  /** Not inside the call that sends: sockets tell their end in a turn of its own. */
  #breakLater(line: Line): void {
    queueMicrotask(() => this.#break(line));
  }

  #break(line: Line): void {
    if (!this.#forget(line)) return;
    line.inner.close();
    line.events.onClose();
  }

  /** @returns false when it had ended before. */
  #forget(line: Line): boolean {
    const wasOpen = line.isOpen;
    line.isOpen = false;
    this.#lines.delete(line);
    return wasOpen;
  }
}

const deadSocket: Socket = { send: () => undefined, close: () => undefined, buffered: 0 };

function refused(events: SocketEvents): Socket {
  queueMicrotask(() => events.onClose());
  return deadSocket;
}
