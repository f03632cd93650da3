import { lazy, type Lazy } from '../lazy.ts';
import type { Clock } from '../ports.ts';
import { isStoreError } from '../store/database/index.ts';
import type { ReadTx } from '../store/database/database.ts';
import type { AccountStore } from '../store/store.ts';
import type { Start } from './lanes.ts';
import type { Errand } from './outbox.ts';
import { Patience } from './patience.ts';

const key = 'code';

interface LazyErrandParts {
  store: Pick<AccountStore, 'read'>;
  clock: Clock;
  /** Of the lane in which its code is loaded. */
  name: string;
  isWanted(tx: ReadTx): Promise<boolean>;
  load(): Promise<Errand>;
}

/** Work that most people never have: its code is loaded when there is some. */
export class LazyErrand implements Errand {
  readonly #parts: LazyErrandParts;
  readonly #load: Lazy<Errand>;
  readonly #failed: Patience;
  #errand: Errand | undefined;

  constructor(parts: LazyErrandParts) {
    this.#parts = parts;
    this.#load = lazy(() => parts.load());
    this.#failed = new Patience(parts.clock, { first: 10_000, longest: 600_000 });
  }

  async run(start: Start): Promise<void> {
    const errand = this.#errand;
    if (!this.#failed.isOver(key)) return;
    if (errand !== undefined) await this.#apart(() => errand.run(start));
    else if (await this.#parts.store.read((tx) => this.#parts.isWanted(tx)))
      start(`load ${this.#parts.name}`, () => this.#apart(() => this.#loadErrand()));
  }

  get nextTry(): number {
    return this.#failed.isOver(key) ? (this.#errand?.nextTry ?? Infinity) : this.#failed.next;
  }

  retryNow(): void {
    this.#failed.forget();
    this.#errand?.retryNow();
  }

  async #loadErrand(): Promise<void> {
    this.#errand = await this.#load();
  }

  /** Such as code that can't be loaded without a network: what people write doesn't wait for it. */
  async #apart(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isStoreError(error)) throw error;
      this.#failed.note(key);
    }
  }
}
