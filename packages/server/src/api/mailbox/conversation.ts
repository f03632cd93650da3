// The mailbox socket of one device: greeted, authenticated, then fed with its mail.
import { closeCodes } from '@ganira/protocol';
import { MailboxFeed, type FeedOutlet } from '../../domain/mailbox-feed.ts';
import type { WritePath } from '../../domain/write-path.ts';
import { ServerError } from '../../errors.ts';
import type { AccountKey } from '../../ports/directory.ts';
import type { MailboxKey, MailboxStore, WaitingItem } from '../../ports/mailbox-store.ts';
import type { Arrival, Dismissal, MailListener, MailWatcher, Wake } from '../../ports/wake.ts';
import type { Connection, Conversation } from '../socket/connection.ts';
import { handleFrame, type FrameHandlers } from '../socket/frames.ts';
import { readHotFrame, writeDeliver } from '../socket/hot-codec.ts';

export type MailboxFrame =
  | 'authenticate'
  | 'acknowledge'
  | 'putGrants'
  | 'deleteGrants'
  | 'putKeyPackages'
  | 'appendChain'
  | 'watch';

export type MailboxHandlers = FrameHandlers<MailboxConversation, MailboxFrame>;

export interface MailboxServices {
  readonly store: MailboxStore;
  readonly wake: Wake;
  readonly writePath: WritePath;
  readonly handlers: MailboxHandlers;
}

/** Of a session, what is kept for as long as its socket is open: thousands of them wait. */
export interface OpenSession {
  readonly account: AccountKey;
  readonly mailbox: MailboxKey;
}

export class MailboxConversation implements Conversation, MailListener, MailWatcher, FeedOutlet {
  readonly connection: Connection;
  readonly #services: MailboxServices;
  #nonce: Uint8Array | undefined;
  #session: OpenSession | undefined;
  #feed: MailboxFeed | undefined;
  #watched: MailboxKey | undefined;
  /** What wasn't told because the device reads slowly. */
  #untold: Arrival | undefined;

  constructor(connection: Connection, services: MailboxServices, nonce: Uint8Array) {
    this.connection = connection;
    this.#services = services;
    this.#nonce = nonce;
  }

  /** Once: a second Authenticate finds none. */
  takeNonce(): Uint8Array {
    const nonce = this.#nonce;
    if (nonce === undefined) throw new ServerError('unexpected', 'authenticated already');
    this.#nonce = undefined;
    return nonce;
  }

  readonly isReceiving = true;

  get isWorking(): boolean {
    return this.#session !== undefined || this.#watched !== undefined;
  }

  /** @throws ServerError `unexpected` before Authenticate. */
  get session(): OpenSession {
    if (this.#session === undefined) throw new ServerError('unexpected', 'not authenticated yet');
    return this.#session;
  }

  /** @param after the last sequence that the device has. */
  open(session: OpenSession, after: number): void {
    this.#session = session;
    const { mailbox } = session;
    this.#feed = new MailboxFeed({ mailbox, store: this.#services.store, outlet: this, after });
    this.#services.wake.subscribe(mailbox, this);
    this.#feed.resume();
  }

  /** In place of a session. @throws ServerError `unexpected` when this connection is of something else. */
  watch(mailbox: MailboxKey): void {
    if (this.#watched !== mailbox) {
      this.takeNonce();
      this.#watched = mailbox;
    }
    this.#services.wake.watch(mailbox, this);
  }

  noteArrival({ newest, isOnlyOwn }: Arrival): void {
    if (this.isCongested) {
      this.#untold = { newest, isOnlyOwn: isOnlyOwn && this.#untold?.isOnlyOwn !== false };
      return;
    }
    const value = { newest: BigInt(newest), onlyOwn: isOnlyOwn };
    this.connection.send({ body: { case: 'waiting', value } });
  }

  receive(bytes: Uint8Array): void | Promise<void> {
    const hot = this.#session === undefined ? undefined : readHotFrame(bytes);
    if (hot?.kind === 'acknowledge') return this.acknowledge(hot.sequence, hot.request);
    return handleFrame(bytes, this.connection, { handlers: this.#services.handlers, context: this });
  }

  acknowledge(sequence: number, request: number): void {
    const { mailbox } = this.session;
    if (this.#feed?.acknowledge(sequence) !== true) {
      throw new ServerError('unexpected', `acknowledged ${sequence}, which was never sent`);
    }
    this.#services.writePath.acknowledge(mailbox, sequence);
    this.connection.done(request);
  }

  get isCongested(): boolean {
    return this.connection.isCongested;
  }

  deliver(items: readonly WaitingItem[]): void {
    this.connection.write(writeDeliver(items));
  }

  failFeed(error: unknown): void {
    // Connecting again reads from the store again.
    this.connection.end(error);
  }

  offer(items: readonly WaitingItem[]): void {
    this.#feed?.offer(items);
  }

  offerEphemeral(item: WaitingItem): void {
    this.#feed?.offerEphemeral(item);
  }

  noteKeyPackagesLeft(oneTime: number): void {
    this.connection.send({ body: { case: 'keyPackagesLeft', value: { oneTime } } });
  }

  dismiss(why: Dismissal): void {
    if (why === 'removed') this.connection.close(closeCodes.removed, 'removed');
    else this.connection.close(closeCodes.dismissed, 'dismissed');
  }

  replace(): void {
    this.connection.close(closeCodes.replaced, 'replaced');
  }

  drained(): void {
    this.#feed?.resume();
    const untold = this.#untold;
    this.#untold = undefined;
    if (untold !== undefined) this.noteArrival(untold);
  }

  closed(): void {
    this.#feed?.close();
    if (this.#session !== undefined) this.#services.wake.unsubscribe(this.#session.mailbox, this);
    if (this.#watched !== undefined) this.#services.wake.unwatch(this.#watched, this);
  }
}
