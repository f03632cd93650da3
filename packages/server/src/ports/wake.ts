// Tells whoever serves a device that there is mail. A lossy hint: page() heals what it misses.
import type { MailboxKey, WaitingItem } from './mailbox-store.ts';

/** The device was removed from its account, or only its session ended. */
export type Dismissal = 'removed' | 'signed-out';

export interface MailListener {
  /** Items that are already on disk. */
  offer(items: readonly WaitingItem[]): void;
  /** Never stored: given to the device if it has room now, else dropped. */
  offerEphemeral(item: WaitingItem): void;
  /** So many one-time key packages of the device are left: it should bring more. */
  noteKeyPackagesLeft(oneTime: number): void;
  dismiss(why: Dismissal): void;
  /** Another connection of the same device took over. */
  replace(): void;
}

/** Of a device that receives nothing now. */
export interface MailWatcher {
  /** @param arrival as it is on disk. */
  noteArrival(arrival: Arrival): void;
  dismiss(why: Dismissal): void;
  /** Another connection of the same device watches. */
  replace(): void;
}

export interface Arrival {
  /** The newest sequence in the mailbox. */
  readonly newest: number;
  /** All of it came under grants that reach this device alone: those of the account's own devices. */
  readonly isOnlyOwn: boolean;
}

export interface Wake {
  /** One listener for a mailbox: the former one is replaced. */
  subscribe(mailbox: MailboxKey, listener: MailListener): void;
  /** Does nothing when another listener took over. */
  unsubscribe(mailbox: MailboxKey, listener: MailListener): void;
  /** One watcher for a mailbox, whoever subscribes to it. */
  watch(mailbox: MailboxKey, watcher: MailWatcher): void;
  unwatch(mailbox: MailboxKey, watcher: MailWatcher): void;
  noteArrival(mailbox: MailboxKey, arrival: Arrival): void;
  offer(mailbox: MailboxKey, items: readonly WaitingItem[]): void;
  offerEphemeral(mailbox: MailboxKey, item: WaitingItem): void;
  noteKeyPackagesLeft(mailbox: MailboxKey, oneTime: number): void;
  dismiss(mailbox: MailboxKey, why: Dismissal): void;
}
