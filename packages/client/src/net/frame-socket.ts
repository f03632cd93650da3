// One WebSocket that speaks ClientFrame and ServerFrame: numbers requests, finds their answers,
// and gives up on a server that doesn't keep to the contract. Nothing that a server sends throws.
import {
  ClientFrameSchema,
  ProtocolError,
  ServerFrameSchema,
  create,
  decode,
  expectLength,
  limits,
  toBinary,
  type ClientFrame,
  type Hello,
  type ServerFrame,
} from '@ganira/protocol';
import { ClientError } from '../errors.ts';
import type { Clock, Network, Socket } from '../ports.ts';
import { NoAnswer, offline, serverError } from './server-error.ts';

export type ClientBody = Exclude<ClientFrame['body'], { case: undefined }>;
export type ServerBody = Exclude<ServerFrame['body'], { case: undefined }>;

export interface SocketEnd {
  /** `refused`: the server broke the contract. `told`: it said why, in `error`. */
  cause: 'closed' | 'told' | 'refused' | 'timeout' | 'own';
  error?: ClientError;
  /** Of the WebSocket, when the other side closed it: see closeCodes. */
  code?: number;
}

export interface FrameSocketOptions {
  url: string;
  network: Network;
  clock: Clock;
  /** Its requests have nothing to do with each other: one without an answer fails alone while others get theirs. */
  outlivesSilence?: boolean;
  /** When the server's Hello came, which is its first frame on either socket. */
  onOpen(hello: Hello): void;
  /**
   * Frames after Hello that answer no request, in order, with their bytes on the wire. A
   * ProtocolError that it throws refuses the frame.
   */
  onPush(body: ServerBody, size: number): void;
  /** Once, and nothing is called after it. */
  onClose(end: SocketEnd): void;
}

/** How an answer is read. A ProtocolError that it throws refuses the frame. */
export type ReadAnswer<Answer> = (body: ServerBody) => Answer;

const requestTimeout = 30_000;
/** From the attempt to the server's Hello. */
const openTimeout = 20_000;
/** Requests of one connection that stay without an answer; with one more it ends. */
const mostUnanswered = 256;

interface Pending {
  /** May throw ProtocolError; otherwise it has settled the request. */
  settle(body: ServerBody): void;
  fail(error: ClientError): void;
  stopTimer(): void;
}

export class FrameSocket {
  readonly #options: FrameSocketOptions;
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  /** Nobody waits for these any more: an answer that comes late belongs to nothing. */
  readonly #unanswered = new Set<number>();
  /** How many answers came. */
  #answers = 0;
  /** Bytes that the socket was given. */
  #given = 0;
  #lastRequest = 0;
  #state: 'connecting' | 'open' | 'closed' = 'connecting';
  readonly #stopOpenTimer: () => void;

  constructor(options: FrameSocketOptions) {
    this.#options = options;
    this.#stopOpenTimer = options.clock.after(openTimeout, () => this.#end({ cause: 'timeout' }));
    this.#socket = options.network.connect(options.url, {
      onOpen: () => undefined,
      onFrame: (frame) => this.#receive(frame),
      onClose: (code) => this.#end(code === undefined ? { cause: 'closed' } : { cause: 'closed', code }),
    });
  }

  get isOpen(): boolean {
    return this.#state === 'open';
  }

  /** Asks for no answer; forgotten when the connection isn't open. */
  send(body: ClientBody): void {
    if (this.#state === 'open') this.#write(encode(0, body));
  }

  /**
   * @throws ClientError the server's code; `offline` when the connection isn't open or ends
   * first; `too_large`. `NoAnswer` when none came in time, which ends a connection on which nothing
   * else was answered since.
   */
  request<Answer>(body: ClientBody, read: ReadAnswer<Answer>, timeout = requestTimeout): Promise<Answer> {
    if (this.#state !== 'open') return Promise.reject(offline('not connected'));
    const number = this.#nextNumber();
    const frame = encode(number, body);
    if (frame.length > limits.frame) {
      return Promise.reject(
        new ClientError('too_large', `frame: ${frame.length} bytes, at most ${limits.frame}`),
      );
    }
    return new Promise((resolve, reject) => {
      // First the entry: a socket may end inside send().
      this.#pending.set(number, {
        settle: (answer) => resolve(read(answer)),
        fail: reject,
        stopTimer: () => undefined,
      });
      this.#write(frame);
      this.#watch(number, timeout);
    });
  }

  /** The server broke the contract: ends the connection. */
  refuse(): void {
    this.#end({ cause: 'refused' });
  }

  close(): void {
    this.#end({ cause: 'own' });
  }

  #receive(bytes: Uint8Array): void {
    if (this.#state === 'closed') return;
    try {
      const { request, body } = decode(ServerFrameSchema, bytes, limits.frame);
      if (body.case === undefined) throw new ProtocolError('malformed', 'ServerFrame: no known body');
      if (request !== 0) this.#answer(request, body);
      else if (body.case === 'error') this.#end({ cause: 'told', error: serverError(body.value) });
      else if (this.#state === 'connecting') this.#open(expectBody(body, 'hello'));
      else this.#options.onPush(body, bytes.length);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.refuse();
    }
  }

  #open(hello: Hello): void {
    expectLength(hello.nonce, limits.hash, 'Hello.nonce');
    expectLength(hello.incarnation, limits.id, 'Hello.incarnation');
    this.#stopOpenTimer();
    this.#state = 'open';
    this.#options.onOpen(hello);
  }

  #answer(request: number, body: ServerBody): void {
    if (this.#unanswered.delete(request)) return;
    const pending = this.#pending.get(request);
    if (pending === undefined) throw new ProtocolError('unexpected', 'ServerFrame: answers no request');
    if (body.case === 'error') pending.fail(serverError(body.value));
    else pending.settle(body);
    pending.stopTimer();
    this.#pending.delete(request);
    this.#answers += 1;
  }

  #write(frame: Uint8Array): void {
    this.#given += frame.length;
    this.#socket.send(frame);
  }

  /** A slow uplink isn't a dead one: while bytes still leave, the time starts again, however many more wait. */
  #watch(number: number, timeout: number): void {
    const pending = this.#pending.get(number);
    if (pending === undefined) return;
    const departed = () => this.#given - this.#socket.buffered;
    const before = departed();
    const answers = this.#answers;
    pending.stopTimer = this.#options.clock.after(timeout, () => {
      if (this.#socket.buffered > 0 && departed() > before) this.#watch(number, timeout);
      else this.#giveUp(number, { isAlive: this.#answers > answers });
    });
  }

  /** @param isAlive others were answered since it was asked. */
  #giveUp(number: number, { isAlive }: { isAlive: boolean }): void {
    this.#pending.get(number)?.fail(new NoAnswer());
    this.#pending.delete(number);
    const { outlivesSilence = false } = this.#options;
    if (!outlivesSilence || !isAlive || this.#unanswered.size >= mostUnanswered)
      return this.#end({ cause: 'timeout' });
    this.#unanswered.add(number);
  }

  #nextNumber(): number {
    do this.#lastRequest = this.#lastRequest === 0xffff_ffff ? 1 : this.#lastRequest + 1;
    while (this.#pending.has(this.#lastRequest) || this.#unanswered.has(this.#lastRequest));
    return this.#lastRequest;
  }

  // Doesn't wait for the closing handshake, which on a dead network takes minutes.
  #end(end: SocketEnd): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#stopOpenTimer();
    if (end.cause !== 'closed') this.#socket.close();
    for (const pending of this.#pending.values()) {
      pending.stopTimer();
      pending.fail(offline('the connection ended before the answer'));
    }
    this.#pending.clear();
    this.#options.onClose(end);
  }
}

function encode(request: number, body: ClientBody): Uint8Array {
  return toBinary(ClientFrameSchema, create(ClientFrameSchema, { request, body }));
}

type BodyOf<Case extends ServerBody['case']> = Extract<ServerBody, { case: Case }>['value'];

/** @throws ProtocolError `unexpected` when the body is of another kind. */
export function expectBody<Case extends ServerBody['case']>(body: ServerBody, expected: Case): BodyOf<Case> {
  if (body.case !== expected) {
    throw new ProtocolError('unexpected', `ServerFrame: ${body.case} instead of ${expected}`);
  }
  return body.value as BodyOf<Case>;
}

export const expectDone: ReadAnswer<void> = (body) => {
  expectBody(body, 'done');
};
