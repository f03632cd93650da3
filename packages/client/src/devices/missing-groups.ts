// Conversations that this device knows of and isn't in. Another own device brings it in; when that
// doesn't happen, the contacts are asked.
import type { Errand } from '../outbox/outbox.ts';
import type { Serial } from '../serial.ts';
import { listContactsWithoutGroup } from '../store/contact-store.ts';
import { askToBeAdded, type ResyncParts } from '../sync/on-resync.ts';

/** Milliseconds since this device was opened: so long its siblings have, with hundreds of conversations. */
const patience = 180_000;

interface MissingGroupsParts extends ResyncParts {
  serial: Serial;
  /** When this device was opened. */
  since: number;
}

export class MissingGroups implements Errand {
  readonly #parts: MissingGroupsParts;
  #nextTry = Infinity;

  constructor(parts: MissingGroupsParts) {
    this.#parts = parts;
  }

  get nextTry(): number {
    return this.#nextTry;
  }

  retryNow(): void {
    // Only time helps.
  }

  async run(): Promise<void> {
    const { store, serial, clock, since } = this.#parts;
    const missing = await store.read(listContactsWithoutGroup);
    const isOver = clock.now() - since >= patience;
    this.#nextTry = missing.length > 0 && !isOver ? since + patience : Infinity;
    if (!isOver) return;
    for (const contact of missing) await serial.run(() => askToBeAdded(this.#parts, contact));
  }
}
