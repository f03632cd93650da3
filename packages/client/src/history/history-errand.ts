import type { Lazy } from '../lazy.ts';
import type { Errand } from '../outbox/outbox.ts';
import { Patience } from '../outbox/patience.ts';
import type { Clock } from '../ports.ts';
import { isStoreError } from '../store/database/index.ts';
import { hasHistoryWork } from '../store/transfer-store.ts';
import type { AccountStore } from '../store/store.ts';
import type { HistoryMover } from './history-mover.ts';

const key = 'history';

/** Looks whether messages move between own devices; only then is the code for it loaded. */
export class HistoryErrand implements Errand {
  readonly #store: Pick<AccountStore, 'read'>;
  readonly #load: Lazy<Pick<HistoryMover, 'run' | 'nextTry' | 'retryNow'>>;
  readonly #failed: Patience;
  #mover: Pick<HistoryMover, 'run' | 'nextTry' | 'retryNow'> | undefined;

  constructor(parts: { store: Pick<AccountStore, 'read'>; clock: Clock; load: Lazy<HistoryMover> }) {
    this.#store = parts.store;
    this.#load = parts.load;
    this.#failed = new Patience(parts.clock, { first: 10_000, longest: 600_000 });
  }

  async run(): Promise<void> {
    if (!this.#failed.isOver(key) || !(await this.#store.read(hasHistoryWork))) return;
    try {
      this.#mover ??= await this.#load();
      await this.#mover.run();
    } catch (error) {
      // Such as code that can't be loaded without a network: what people write doesn't wait for it.
      if (isStoreError(error)) throw error;
      this.#failed.note(key);
    }
  }

  get nextTry(): number {
    return Math.min(this.#failed.next, this.#mover?.nextTry ?? Infinity);
  }

  retryNow(): void {
    this.#failed.forget();
    this.#mover?.retryNow();
  }
}
