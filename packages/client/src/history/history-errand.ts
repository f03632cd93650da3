import type { Lazy } from '../lazy.ts';
import type { Start } from '../outbox/lanes.ts';
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

  async run(start: Start): Promise<void> {
    if (!this.#failed.isOver(key) || !(await this.#store.read(hasHistoryWork))) return;
    const mover = this.#mover;
    if (mover === undefined) start('load history', () => this.#apart(() => this.#loadMover()));
    else await this.#apart(() => mover.run());
  }

  async #loadMover(): Promise<void> {
    this.#mover = await this.#load();
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

  get nextTry(): number {
    return Math.min(this.#failed.next, this.#mover?.nextTry ?? Infinity);
  }

  retryNow(): void {
    this.#failed.forget();
    this.#mover?.retryNow();
  }
}
