import { lazy, type Lazy } from '../lazy.ts';
import type { Clock } from '../ports.ts';
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
    if (this.#errand !== undefined) return await this.#errand.run(start);
    if (!this.#failed.isOver(key)) return;
    if (await this.#parts.store.read((tx) => this.#parts.isWanted(tx)))
      start(`load ${this.#parts.name}`, () => this.#loadWanted());
  }

  get nextTry(): number {
    return Math.min(this.#failed.next, this.#errand?.nextTry ?? Infinity);
  }

  retryNow(): void {
    this.#failed.forget();
    this.#errand?.retryNow();
  }

  /** Code that can't be loaded without a network holds up nothing that people write. */
  async #loadWanted(): Promise<void> {
    this.#errand = await this.#load().catch(() => void this.#failed.note(key));
  }
}
