import type { ConnectionState, StatusView } from '../api.ts';
import { isServerFull } from '../errors.ts';
import { countUnread } from '../store/contact-store.ts';
import { countWaiting } from '../store/outbox-store.ts';
import { isStoreError } from '../store/database/index.ts';
import type { AccountStore } from '../store/store.ts';
import { isClockOff } from './account-clock.ts';

/** What the face shows about the account as a whole; told again only when it changed. */
export class OwnStatus {
  readonly #store: AccountStore;
  #connection: ConnectionState = 'offline';
  #isCaughtUp = false;
  #clockOffBy: number | undefined;
  #storage: StatusView['storage'];
  #signInNeeds: StatusView['signInNeeds'];
  #isServerFull = false;
  #told = '';

  constructor(store: AccountStore) {
    this.#store = store;
  }

  async view(): Promise<StatusView> {
    const counts = await this.#store.read(async (tx) => ({
      waiting: await countWaiting(tx),
      unread: await countUnread(tx),
    }));
    const view: StatusView = { connection: this.#connection, ...counts };
    if (this.#isCaughtUp) view.isCaughtUp = true;
    if (this.#clockOffBy !== undefined) view.clockOffBy = this.#clockOffBy;
    if (this.#signInNeeds !== undefined) view.signInNeeds = this.#signInNeeds;
    if (this.#isServerFull) view.storage = 'server';
    if (this.#storage !== undefined) view.storage = this.#storage;
    return view;
  }

  async setConnection(connection: ConnectionState): Promise<void> {
    this.#connection = connection;
    this.#isCaughtUp = false;
    await this.tell();
  }

  get connection(): ConnectionState {
    return this.#connection;
  }

  /** All mail that waited when this connection began is stored. */
  noteCaughtUp(): void {
    this.#isCaughtUp = this.#connection === 'online';
  }

  /** @param difference the server's clock minus this device's, in milliseconds. */
  noteClock(difference: number): void {
    this.#clockOffBy = isClockOff(difference) ? difference : undefined;
  }

  /** What a person has to give before this device is signed in again. */
  async setSignInNeeds(needs: StatusView['signInNeeds']): Promise<void> {
    this.#signInNeeds = needs;
    await this.tell();
  }

  get isCaughtUp(): boolean {
    return this.#isCaughtUp;
  }

  /** @param error of the last change of the store; undefined when it is on disk. */
  noteChange(error: unknown): void {
    const storage = storageOf(error) ?? (error === undefined ? undefined : this.#storage);
    if (storage === this.#storage) return;
    this.#storage = storage;
    void this.tell();
  }

  /** @param error of the last attempt to send what waits. */
  noteProgress(error: unknown): void {
    this.#isServerFull = isServerFull(error);
    void this.tell();
  }

  /** Quiet about a store that was closed in the meantime. */
  async tell(): Promise<void> {
    let status: StatusView;
    try {
      status = await this.view();
    } catch (error) {
      if (isStoreError(error, 'closed')) return;
      throw error;
    }
    const text = JSON.stringify(status);
    if (text === this.#told) return;
    this.#told = text;
    this.#store.emit({ kind: 'status', status });
  }
}

function storageOf(error: unknown): StatusView['storage'] {
  if (isStoreError(error, 'storage_full')) return 'full';
  return isStoreError(error, 'storage_refused') ? 'refused' : undefined;
}
