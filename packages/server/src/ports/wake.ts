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

export interface Wake {
  /** One listener for a mailbox: the former one is replaced. */
  subscribe(mailbox: MailboxKey, listener: MailListener): void;
  /** Does nothing when another listener took over. */
  unsubscribe(mailbox: MailboxKey, listener: MailListener): void;
  offer(mailbox: MailboxKey, items: readonly WaitingItem[]): void;
  offerEphemeral(mailbox: MailboxKey, item: WaitingItem): void;
  noteKeyPackagesLeft(mailbox: MailboxKey, oneTime: number): void;
  dismiss(mailbox: MailboxKey, why: Dismissal): void;
}
