// One WebSocket: frames in order, answers out, bounded in both directions. Knows nothing of what
// the frames mean; that is its conversation's part.
import type { Socket } from 'node:net';
import { closeCodes, create, ServerFrameSchema, toBinary, type ServerErrorCode } from '@ganira/protocol';
import { WebSocket, type RawData } from 'ws';
import { wireErrorOf } from '../../errors.ts';
import type { Log } from '../../ports/log.ts';
import { messageOf } from './hot-codec.ts';

/** What a connection is about: the mailbox or the delivery of one client. */
export interface Conversation {
  /** A promise holds back the frames that follow. Whatever it throws closes the connection. */
  receive(bytes: Uint8Array): void | Promise<void>;
  /** The peer reads again. */
  drained(): void;
  closed(): void;
}

/** Bytes that wait for a slow reader before we stop writing to it and reading from it. */
const congestion = 65_536;
/** Frames that wait for a slow handler before we stop reading. */
const maxWaiting = 64;
/** Milliseconds for the peer to answer a close before its socket is cut. */
const closeGrace = 1_000;

export type ServerFrameInit = NonNullable<Parameters<typeof create<typeof ServerFrameSchema>>[1]>;

/** What a connection may use: a frame costs 1 and its size; what takes more work costs more. */
const pace = { burst: 2_000, perSecond: 500, bytesPerToken: 4_096 } as const;

export interface ConnectionParts {
  readonly socket: WebSocket;
  readonly stream: Socket;
  readonly log: Log;
  /** A peer that is faster than its pace is read from more slowly. */
  readonly isPaced: boolean;
}

/** Who knows all connections. */
export interface ConnectionRegistry {
  delete(connection: Connection): void;
}

export class Connection {
  readonly #socket: WebSocket;
  readonly #stream: Socket;
  readonly #log: Log;
  readonly #isPaced: boolean;
  #tokens: number = pace.burst;
  #filledAt = performance.now();
  /** Bytes that had gone to the network when we last looked. */
  #flushed = 0;
  #resting: NodeJS.Timeout | undefined;
  #conversation: Conversation | undefined;
  #registry: ConnectionRegistry | undefined;
  #waiting: Uint8Array[] | undefined;
  #isBusy = false;
  #isOpen = true;
  /** The list of the registry that it is on. */
  list = 0;
  /** The peer showed a sign of life since the last look. */
  isAlive = true;
  /** When the last frame came, by performance.now(). */
  lastFrameAt = performance.now();

  constructor(parts: ConnectionParts) {
    this.#socket = parts.socket;
    this.#stream = parts.stream;
    this.#log = parts.log;
    this.#isPaced = parts.isPaced;
  }

  begin(conversation: Conversation, registry: ConnectionRegistry): void {
    this.#conversation = conversation;
    this.#registry = registry;
    this.#socket.on('message', this.#onMessage);
    this.#socket.on('ping', this.#onControl);
    this.#socket.on('pong', this.#onControl);
    this.#socket.on('error', ignore);
    this.#socket.on('close', this.#onClose);
    this.#stream.on('drain', this.#onDrain);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get isCongested(): boolean {
    return this.#stream.writableLength > congestion;
  }

  /** A whole WebSocket message. */
  write(message: Uint8Array): void {
    if (!this.#isOpen || this.#socket.readyState !== WebSocket.OPEN) return;
    this.#stream.write(message);
    // Who doesn't read its answers is not read from either.
    if (this.isCongested && !this.#socket.isPaused) this.#socket.pause();
  }

  send(frame: ServerFrameInit): void {
    this.write(messageOf(toBinary(ServerFrameSchema, create(ServerFrameSchema, frame))));
  }

  done(request: number): void {
    if (request !== 0) this.send({ request, body: { case: 'done', value: {} } });
  }

  fail(
    request: number,
    error: { code: ServerErrorCode; message: string; retryAfter?: number | undefined },
  ): void {
    const { code, message, retryAfter = 0 } = error;
    this.send({ request, body: { case: 'error', value: { code, message, retryAfter } } });
  }

  /** Says why and closes this connection, nothing else. */
  refuse(error: { code: ServerErrorCode; message: string }, request = 0): void {
    this.fail(request, error);
    this.close(error.code === 'too_large' ? closeCodes.tooLarge : closeCodes.refused, error.code);
  }

  close(code: number, reason: string): void {
    if (!this.#isOpen) return;
    this.#socket.close(code, reason);
    this.#finish();
    setTimeout(() => this.#socket.terminate(), closeGrace).unref();
  }

  /** Cuts the socket without a word. */
  cut(): void {
    this.#finish();
    this.#socket.terminate();
  }

  /** Counts work that the peer caused. Whoever is too fast is not read from for a while. */
  charge(tokens: number): void {
    if (!this.#isPaced) return;
    const now = performance.now();
    const filled = this.#tokens + ((now - this.#filledAt) * pace.perSecond) / 1_000;
    this.#tokens = Math.min(pace.burst, filled) - tokens;
    this.#filledAt = now;
    if (this.#tokens >= 0 || this.#resting !== undefined || !this.#isOpen) return;
    this.#socket.pause();
    const rest = (-this.#tokens * 1_000) / pace.perSecond;
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      this.#resume();
    }, rest);
    this.#resting.unref();
  }

  /** No sign of life since the last ping, and nothing of what we write gets through. */
  get isGone(): boolean {
    const flushed = this.#stream.bytesWritten - this.#stream.writableLength;
    const isReading = flushed > this.#flushed;
    this.#flushed = flushed;
    return !this.isAlive && !isReading;
  }

  /** Asks for a sign of life. */
  ping(): void {
    this.isAlive = false;
    if (this.#isOpen) this.#socket.ping();
  }

  readonly #onMessage = (data: RawData, isBinary: boolean): void => {
    if (!this.#isOpen) return;
    this.isAlive = true;
    this.lastFrameAt = performance.now();
    this.charge(1 + (data as Buffer).length / pace.bytesPerToken);
    if (!isBinary) return this.refuse({ code: 'malformed', message: 'a text message' });
    const bytes = data as Buffer;
    if (!this.#isBusy) return this.#handle(bytes);
    this.#waiting ??= [];
    this.#waiting.push(bytes);
    if (this.#waiting.length >= maxWaiting) this.#socket.pause();
  };

  #handle(bytes: Uint8Array): void {
    try {
      const done = this.#conversation?.receive(bytes);
      if (done === undefined) return;
      this.#isBusy = true;
      done.then(this.#next, this.#failAndNext);
    } catch (error) {
      this.end(error);
    }
  }

  readonly #next = (): void => {
    this.#isBusy = false;
    while (this.#isOpen && !this.#isBusy) {
      const bytes = this.#waiting?.shift();
      if (bytes === undefined) break;
      this.#handle(bytes);
    }
    if (this.#waiting?.length === 0) {
      this.#waiting = undefined;
      this.#resume();
    }
  };

  readonly #failAndNext = (error: unknown): void => {
    this.end(error);
    this.#next();
  };

  /** There is no going on after this error. */
  end(error: unknown, request = 0): void {
    const wireError = wireErrorOf(error);
    if (wireError.code === 'internal') this.#log.failure('frame_failed', error);
    this.refuse(wireError, request);
  }

  #resume(): void {
    if (!this.#isOpen || !this.#socket.isPaused || this.isCongested || this.#resting !== undefined) return;
    this.#socket.resume();
  }

  readonly #onControl = (): void => {
    this.isAlive = true;
    this.charge(1);
  };

  readonly #onDrain = (): void => {
    if (!this.#isBusy) this.#resume();
    this.#conversation?.drained();
  };

  readonly #onClose = (): void => {
    this.#finish();
  };

  #finish(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    clearTimeout(this.#resting);
    this.#waiting = undefined;
    this.#conversation?.closed();
    this.#conversation = undefined;
    this.#registry?.delete(this);
    this.#registry = undefined;
  }
}

function ignore(): void {
  // ws closes with the fitting code by itself; the close event follows.
}
