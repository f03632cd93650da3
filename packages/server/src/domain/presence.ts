// Who is connected to this process: the in-process Wake.
import type { MailboxKey, WaitingItem } from '../ports/mailbox-store.ts';
import type { Arrival, Dismissal, MailListener, MailWatcher, Wake } from '../ports/wake.ts';

export class Presence implements Wake {
  readonly #listeners = new Map<MailboxKey, MailListener>();
  readonly #watchers = new Map<MailboxKey, MailWatcher>();

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

  watch(mailbox: MailboxKey, watcher: MailWatcher): void {
    const former = this.#watchers.get(mailbox);
    this.#watchers.set(mailbox, watcher);
    if (former !== watcher) former?.replace();
  }

  unwatch(mailbox: MailboxKey, watcher: MailWatcher): void {
    if (this.#watchers.get(mailbox) === watcher) this.#watchers.delete(mailbox);
  }

  noteArrival(mailbox: MailboxKey, arrival: Arrival): void {
    this.#watchers.get(mailbox)?.noteArrival(arrival);
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
    this.#watchers.get(mailbox)?.dismiss(why);
  }
}
