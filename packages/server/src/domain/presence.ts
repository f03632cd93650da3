// Who is connected to this process: the in-process Wake.
import type { MailboxKey, WaitingItem } from '../ports/mailbox-store.ts';
import type { Dismissal, MailListener, Wake } from '../ports/wake.ts';

export class Presence implements Wake {
  readonly #listeners = new Map<MailboxKey, MailListener>();

  get size(): number {
    return this.#listeners.size;
  }

  subscribe(mailbox: MailboxKey, listener: MailListener): void {
    const former = this.#listeners.get(mailbox);
    this.#listeners.set(mailbox, listener);
    if (former !== listener) former?.replace();
  }

  unsubscribe(mailbox: MailboxKey, listener: MailListener): void {
    if (this.#listeners.get(mailbox) === listener) this.#listeners.delete(mailbox);
  }

  offer(mailbox: MailboxKey, items: readonly WaitingItem[]): void {
    this.#listeners.get(mailbox)?.offer(items);
  }

  offerEphemeral(mailbox: MailboxKey, item: WaitingItem): void {
    this.#listeners.get(mailbox)?.offerEphemeral(item);
  }

  noteKeyPackagesLeft(mailbox: MailboxKey, oneTime: number): void {
    this.#listeners.get(mailbox)?.noteKeyPackagesLeft(oneTime);
  }

  dismiss(mailbox: MailboxKey, why: Dismissal): void {
    this.#listeners.get(mailbox)?.dismiss(why);
  }
}
