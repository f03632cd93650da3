// The queues of all devices. One `commit` is one durable transaction.
import type { GrantClass, GrantStatus } from '@ganira/protocol';
import type { CommitRequest } from './group-register.ts';
import type { Route } from './route.ts';

declare const brand: unique symbol;

/** The store's own number of a device; never leaves the server. */
export type MailboxKey = number & { readonly [brand]: 'MailboxKey' };

export interface WaitingItem {
  readonly sequence: number;
  readonly grantClass: GrantClass;
  readonly body: Uint8Array;
}

export interface BatchSend {
  readonly route: Route;
  /** 16 bytes; one attempt is delivered once. */
  readonly attemptId: Uint8Array;
  readonly body: Uint8Array;
  readonly commit: CommitRequest | undefined;
  readonly attached: readonly { readonly route: Route; readonly body: Uint8Array }[];
}

export interface Batch {
  readonly sends: readonly BatchSend[];
  /** Everything up to and including this sequence is stored by the device. */
  readonly acknowledgements: ReadonlyMap<MailboxKey, number>;
}

export type SendOutcome =
  | {
      readonly kind: 'sent';
      readonly statuses: readonly GrantStatus[];
      readonly attachedStatuses: readonly GrantStatus[];
    }
  | { readonly kind: 'commit-refused'; readonly epoch: number; readonly commitHash: Uint8Array }
  | { readonly kind: 'refused'; readonly code: 'forbidden' | 'too_large' }
  | { readonly kind: 'rate-limited'; readonly retryAfter: number };

export interface BatchOutcome {
  /** In the order of the batch. */
  readonly sends: readonly SendOutcome[];
  /** What became new in each mailbox, in order. */
  readonly delivered: readonly Delivered[];
}

export interface Delivered {
  readonly mailbox: MailboxKey;
  readonly items: readonly WaitingItem[];
  /** All of it came under grants that reach this device alone. */
  readonly isOnlyOwn: boolean;
}

export interface MailboxState {
  /** Everything up to here is acknowledged or thrown away. */
  readonly floor: number;
  readonly last: number;
  /** Everything up to here that was not acknowledged is expired. */
  readonly expiredUntil: number;
}

export interface MailboxStore {
  /**
   * All of it is on disk when the promise is fulfilled.
   * @throws StorageError when nothing of it was stored.
   */
  commit(batch: Batch): Promise<BatchOutcome>;
  /** Items after a sequence, in order, at most so many and, past the first, so many bytes. */
  page(mailbox: MailboxKey, after: number, room: PageRoom): Promise<WaitingItem[]>;
  state(mailbox: MailboxKey): Promise<MailboxState>;
  /** The mailboxes behind each grant, right now and without storing: for ephemeral frames. */
  resolve(route: Route): Promise<EphemeralTargets>;
  /** Throws away what waits longer than allowed. @returns the number of items, 0 when done. */
  expire(beforeDay: number, atMost: number): Promise<number>;
}

export interface PageRoom {
  readonly items: number;
  readonly bytes: number;
}

export interface EphemeralTargets {
  readonly statuses: readonly GrantStatus[];
  readonly mailboxes: ReadonlyMap<MailboxKey, GrantClass>;
}
