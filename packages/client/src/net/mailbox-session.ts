// One life of the mailbox connection: Hello, Authenticate, then deliveries until it ends.
import {
  AcknowledgeSchema,
  AuthenticateSchema,
  ProtocolError,
  closeCodes,
  create,
  mailboxSigningBytes,
  type Authenticated,
  type Hello,
  type Item,
} from '@ganira/protocol';
import { ClientError } from '../errors.ts';
import type { Clock, Network } from '../ports.ts';
import type { Serial } from '../serial.ts';
import { FrameSocket, expectBody, expectDone, type SocketEnd } from './frame-socket.ts';
import { socketAddress } from './server-address.ts';

export interface MailboxPosition {
  /** The incarnation that the cursor belongs to; empty before the first. */
  incarnation: Uint8Array;
  /** The last sequence up to which everything is stored. */
  acknowledged: bigint;
}

export interface AuthenticatedEvent {
  hello: Hello;
  authenticated: Authenticated;
  /** The server's clock less this device's. Milliseconds. */
  clockDifference: number;
}

export interface MailboxOptions {
  /** Such as `https://chat.example`. */
  server: string;
  network: Network;
  clock: Clock;
  deviceId: Uint8Array;
  getSession(): Uint8Array | undefined;
  /** Ed25519 by the device key. */
  sign(bytes: Uint8Array): Promise<Uint8Array> | Uint8Array;
  /** Read anew for every connection, when all that came on the former one was handed on. */
  position(): Promise<MailboxPosition>;
  /** Before any delivery of this connection; requests can be made in it. */
  onAuthenticated(event: AuthenticatedEvent): Promise<void> | void;
  /** One after the other: the next items come when the promise has resolved. */
  onDeliver(items: Item[]): Promise<void>;
  /** So few one-time key packages of this device are left. */
  onKeyPackagesLeft?(oneTime: number): void;
  /**
   * One of the functions above failed. The connection ends and what it had brought is dropped,
   * since acknowledging anything later would lose what failed; it comes again.
   */
  onFailure(error: unknown): void;
}

export interface SessionEnd {
  /**
   * `refused`: the server broke the contract. `replaced`: another connection of this device took
   * over, and would be replaced itself if this one came back. `removed`: this device is no longer on
   * the chain, as the server says.
   */
  kind: 'lost' | 'refused' | 'replaced' | 'signed-out' | 'removed';
  retryAfter?: number;
}

export interface SessionEvents {
  onOnline(): void;
  /** Once. */
  onEnd(end: SessionEnd): void;
}

/** Deliveries that may wait for the one before, in bytes on the wire. */
const mostWaiting = 16_777_216;
/** So long without a frame, and a question finds out whether the connection still lives. */
const quietTime = 120_000;
const probeTimeout = 10_000;
/** When the server has too many connections from this network. */
const busyWait = 10_000;

export class MailboxSession {
  readonly socket: FrameSocket;
  readonly #options: MailboxOptions;
  readonly #events: SessionEvents;
  readonly #queue: Serial;
  #isAuthenticated = false;
  #isDropped = false;
  #end: SessionEnd = { kind: 'lost' };
  #waiting = 0;
  #handedOn = 0n;
  #acknowledged = 0n;
  #stopQuietTimer: () => void = () => undefined;

  /** @param queue outlives the session, so that two of them never hand on at the same time. */
  constructor(options: MailboxOptions, events: SessionEvents, queue: Serial) {
    this.#options = options;
    this.#events = events;
    this.#queue = queue;
    this.socket = new FrameSocket({
      url: socketAddress(options.server, '/v1/mailbox'),
      network: options.network,
      clock: options.clock,
      onOpen: (hello) => {
        const clockDifference = Number(hello.now) - options.clock.now();
        this.#authenticate(hello, clockDifference).catch((error: unknown) => this.#fail(error));
      },
      onPush: (body, size) => {
        if (body.case === 'keyPackagesLeft') this.#options.onKeyPackagesLeft?.(body.value.oneTime);
        else this.#receive(expectBody(body, 'deliver').items, size);
      },
      onClose: (end) => this.#finish(end),
    });
  }

  get isOnline(): boolean {
    return this.#isAuthenticated && this.socket.isOpen;
  }

  /** Ends it; what came and wasn't handed on yet is dropped. */
  drop(): void {
    this.#isDropped = true;
    this.socket.close();
  }

  acknowledge(sequence: bigint): void {
    // Sequences are scoped by the incarnation: one of a former connection may mean other mail
    // here. What came on this connection can't.
    if (!this.isOnline || sequence > this.#handedOn || sequence <= this.#acknowledged) return;
    this.#acknowledged = sequence;
    this.socket.send({ case: 'acknowledge', value: create(AcknowledgeSchema, { sequence }) });
  }

  /** Asks the server for an answer; none in time ends the connection. */
  probe(): void {
    if (!this.isOnline) return;
    const value = create(AcknowledgeSchema, { sequence: this.#acknowledged });
    // Nothing to do with a failure: the connection ended, and that is told elsewhere.
    this.socket.request({ case: 'acknowledge', value }, expectDone, probeTimeout).catch(() => undefined);
  }

  async #authenticate(hello: Hello, clockDifference: number): Promise<void> {
    const sessionToken = this.#options.getSession();
    if (sessionToken === undefined) return this.#close({ kind: 'signed-out' });
    const { incarnation, acknowledged } = await this.#options.position();
    const hash = await crypto.subtle.digest('SHA-256', sessionToken as Uint8Array<ArrayBuffer>);
    const signature = await this.#options.sign(mailboxSigningBytes(hello.nonce, new Uint8Array(hash)));
    const value = create(AuthenticateSchema, {
      sessionToken,
      deviceId: this.#options.deviceId,
      signature,
      incarnation,
      acknowledged,
    });
    await this.socket
      .request({ case: 'authenticate', value }, (body) => {
        // Not after the await: a Deliver may follow before promises get their turn.
        const authenticated = expectBody(body, 'authenticated');
        this.#open({ hello, authenticated, clockDifference });
      })
      .catch((error: unknown) => this.#refuseAuthentication(error));
  }

  #open(event: AuthenticatedEvent): void {
    this.#isAuthenticated = true;
    this.#watchQuiet();
    this.#events.onOnline();
    this.#enqueue(async () => this.#options.onAuthenticated(event));
  }

  #refuseAuthentication(error: unknown): void {
    if (!(error instanceof ClientError)) throw error;
    this.#close(endOf(error));
  }

  #receive(items: Item[], size: number): void {
    if (!this.#isAuthenticated) throw new ProtocolError('unexpected', 'Deliver before Authenticated');
    this.#watchQuiet();
    this.#waiting += size;
    this.#enqueue(async () => {
      this.#waiting -= size;
      for (const { sequence } of items) if (sequence > this.#handedOn) this.#handedOn = sequence;
      await this.#options.onDeliver(items);
    });
    // The server sends on only when enough is acknowledged; one that doesn't isn't let in further.
    if (this.#waiting > mostWaiting) this.#close({ kind: 'refused' });
  }

  #enqueue(work: () => Promise<void>): void {
    void this.#queue.run(async () => {
      if (this.#isDropped) return;
      try {
        await work();
      } catch (error) {
        this.#fail(error);
      }
    });
  }

  #fail(error: unknown): void {
    if (this.#isDropped) return;
    this.#options.onFailure(error);
    this.drop();
  }

  #watchQuiet(): void {
    this.#stopQuietTimer();
    this.#stopQuietTimer = this.#options.clock.after(quietTime, () => {
      this.probe();
      this.#watchQuiet();
    });
  }

  #close(end: SessionEnd): void {
    if (!this.socket.isOpen) return;
    this.#end = end;
    this.socket.close();
  }

  #finish({ cause, error, code }: SocketEnd): void {
    this.#stopQuietTimer();
    if (cause === 'refused') this.#end = { kind: 'refused' };
    if (code !== undefined) this.#end = endByCode[code] ?? this.#end;
    if (error !== undefined) this.#end = endOf(error);
    this.#events.onEnd(this.#end);
  }
}

const endByCode: Record<number, SessionEnd> = {
  [closeCodes.replaced]: { kind: 'replaced' },
  [closeCodes.dismissed]: { kind: 'signed-out' },
  [closeCodes.removed]: { kind: 'removed' },
  [closeCodes.busy]: { kind: 'lost', retryAfter: busyWait },
};

function endOf({ code, retryAfter }: ClientError): SessionEnd {
  if (code === 'unauthenticated') return { kind: 'signed-out' };
  return retryAfter === undefined ? { kind: 'lost' } : { kind: 'lost', retryAfter };
}
