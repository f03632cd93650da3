// Rows of mailboxes: numbering, storing, reading and throwing away. Runs inside transactions.
import type { StatementSync } from 'node:sqlite';
import { limits, type GrantClass } from '@ganira/protocol';
import type {
  BatchOutcome,
  MailboxKey,
  MailboxState,
  PageRoom,
  WaitingItem,
} from '../../ports/mailbox-store.ts';
import type { Database } from './database.ts';
import type { LiveGrant, LiveGrants, LiveMailbox, MailboxPosition } from './live-grants.ts';
import { SharedBodies } from './shared-bodies.ts';

interface EdgeRow {
  sequence: number;
  size_total: number;
}

/** What one transaction put into one mailbox. */
interface Arrivals {
  readonly mailbox: LiveMailbox;
  readonly items: WaitingItem[];
  isOnlyOwn: boolean;
}

/** Under which grant it comes. */
type By = Pick<LiveGrant, 'grantClass' | 'mailbox'>;

/** One body on its way into the mailboxes of a route. */
export interface Delivery {
  /** @returns false when all of these mailboxes are full. */
  add(mailboxes: readonly LiveMailbox[], by: By): boolean;
  store(): void;
}

export class MailboxQueues {
  readonly #liveGrants: LiveGrants;
  readonly #bodies: SharedBodies;
  readonly #insert: StatementSync;
  readonly #page: StatementSync;
  readonly #first: StatementSync;
  readonly #last: StatementSync;
  readonly #marks: StatementSync;
  readonly #raiseFloor: StatementSync;
  readonly #delete: StatementSync;
  readonly #oldest: StatementSync;
  readonly #deleteById: StatementSync;
  readonly #raiseExpired: StatementSync;
  #arrivals = new Map<LiveMailbox, Arrivals>();

  constructor(database: Database, liveGrants: LiveGrants) {
    this.#liveGrants = liveGrants;
    this.#bodies = new SharedBodies(database);
    this.#insert = database.prepare(
      'INSERT INTO item (mailbox, sequence, class, stored_day, size_total, shared_body, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#page = database.prepare(`
      SELECT sequence, class, coalesce(item.body, shared_body.body) AS body
      FROM item LEFT JOIN shared_body ON shared_body.id = item.shared_body
      WHERE mailbox = ? AND sequence > ? ORDER BY sequence LIMIT ?`);
    this.#first = database.prepare(
      'SELECT sequence, size_total FROM item WHERE mailbox = ? ORDER BY sequence LIMIT 1',
    );
    this.#last = database.prepare(
      'SELECT sequence, size_total FROM item WHERE mailbox = ? ORDER BY sequence DESC LIMIT 1',
    );
    this.#marks = database.prepare('SELECT floor, expired_until FROM mailbox WHERE device = ?');
    this.#raiseFloor = database.prepare('UPDATE mailbox SET floor = ? WHERE device = ? AND floor < ?');
    this.#delete = database.prepare(
      'DELETE FROM item WHERE mailbox = ? AND sequence <= ? RETURNING shared_body, size_total',
    );
    this.#oldest = database.prepare(
      'SELECT id, mailbox, sequence, stored_day, shared_body FROM item ORDER BY id LIMIT ?',
    );
    this.#deleteById = database.prepare('DELETE FROM item WHERE id = ?');
    this.#raiseExpired = database.prepare(
      'UPDATE mailbox SET floor = max(floor, ?1), expired_until = max(expired_until, ?1) WHERE device = ?2',
    );
  }

  begin(body: Uint8Array, day: number): Delivery {
    const targets = new Map<LiveMailbox, By>();
    return {
      add: (mailboxes, by) => {
        let isStored = false;
        for (const mailbox of mailboxes) {
          if (!targets.has(mailbox)) {
            if (this.#isFull(mailbox, body.length)) continue;
            targets.set(mailbox, by);
          }
          isStored = true;
        }
        return isStored;
      },
      store: () => this.#store(targets, body, day),
    };
  }

  acknowledge(acknowledgements: ReadonlyMap<MailboxKey, number>): void {
    for (const [mailbox, sequence] of acknowledgements) this.#acknowledge(mailbox, sequence);
    this.#bodies.settle();
  }

  #acknowledge(mailbox: MailboxKey, sequence: number): void {
    const raised = this.#raiseFloor.run(sequence, mailbox, sequence);
    if (raised.changes === 0) return;
    const rows = this.#delete.all(mailbox, sequence) as unknown as {
      shared_body: number | null;
      size_total: number;
    }[];
    let total = 0;
    for (const row of rows) {
      if (row.shared_body !== null) this.#bodies.release(row.shared_body);
      total = Math.max(total, row.size_total);
    }
    const position = this.#liveGrants.mailbox(mailbox)?.position;
    if (position === undefined) return;
    position.floor = Math.max(position.floor, sequence);
    position.floorTotal = Math.max(position.floorTotal, total);
  }

  page(mailbox: MailboxKey, after: number, room: PageRoom): WaitingItem[] {
    const items: WaitingItem[] = [];
    let bytes = 0;
    for (const row of this.#page.iterate(mailbox, after, room.items)) {
      const {
        sequence,
        class: grantClass,
        body,
      } = row as unknown as {
        sequence: number;
        class: GrantClass;
        body: Uint8Array;
      };
      bytes += body.length;
      if (bytes > room.bytes && items.length > 0) break;
      items.push({ sequence, grantClass, body });
    }
    return items;
  }

  state(mailbox: MailboxKey): MailboxState {
    const marks = this.#marks.get(mailbox) as unknown as { floor: number; expired_until: number } | undefined;
    const last = this.#last.get(mailbox) as unknown as EdgeRow | undefined;
    const floor = marks?.floor ?? 0;
    return { floor, last: last?.sequence ?? floor, expiredUntil: marks?.expired_until ?? 0 };
  }

  hasExpired(beforeDay: number): boolean {
    const oldest = this.#oldest.get(1) as unknown as { stored_day: number } | undefined;
    return oldest !== undefined && oldest.stored_day < beforeDay;
  }

  /** Rows are numbered in the order of arrival, so that the oldest come first. */
  expire(beforeDay: number, atMost: number): number {
    const rows = this.#oldest.all(atMost) as unknown as {
      id: number;
      mailbox: MailboxKey;
      sequence: number;
      stored_day: number;
      shared_body: number | null;
    }[];
    const until = new Map<MailboxKey, number>();
    let count = 0;
    for (const row of rows) {
      if (row.stored_day >= beforeDay) break;
      this.#deleteById.run(row.id);
      if (row.shared_body !== null) this.#bodies.release(row.shared_body);
      until.set(row.mailbox, row.sequence);
      count += 1;
    }
    this.#bodies.settle();
    for (const [mailbox, sequence] of until) {
      this.#raiseExpired.run(sequence, mailbox);
      const live = this.#liveGrants.mailbox(mailbox);
      if (live !== undefined) live.position = undefined;
    }
    return count;
  }

  takeDelivered(): BatchOutcome['delivered'] {
    const delivered = Array.from(this.#arrivals.values(), ({ mailbox, items, isOnlyOwn }) => ({
      mailbox: mailbox.key,
      items,
      isOnlyOwn,
    }));
    this.#arrivals = new Map();
    return delivered;
  }

  /** The transaction failed: the numbers that it gave out are free again. */
  forgetDelivered(): void {
    for (const mailbox of this.#arrivals.keys()) mailbox.position = undefined;
    this.#arrivals = new Map();
    this.#bodies.forget();
  }

  #store(targets: ReadonlyMap<LiveMailbox, By>, body: Uint8Array, day: number): void {
    if (targets.size === 0) return;
    const shared = targets.size > 1 ? this.#bodies.add(body, targets.size) : null;
    for (const [mailbox, { grantClass, mailbox: only }] of targets) {
      const position = this.#positionOf(mailbox);
      position.last += 1;
      position.lastTotal += body.length;
      this.#insert.run(
        mailbox.key,
        position.last,
        grantClass,
        day,
        position.lastTotal,
        shared,
        shared === null ? body : null,
      );
      const arrivals = this.#arrivalsOf(mailbox);
      arrivals.items.push({ sequence: position.last, grantClass, body });
      if (only === undefined) arrivals.isOnlyOwn = false;
    }
  }

  #arrivalsOf(mailbox: LiveMailbox): Arrivals {
    let arrivals = this.#arrivals.get(mailbox);
    if (arrivals === undefined) {
      arrivals = { mailbox, items: [], isOnlyOwn: true };
      this.#arrivals.set(mailbox, arrivals);
    }
    return arrivals;
  }

  #isFull(mailbox: LiveMailbox, size: number): boolean {
    const position = this.#positionOf(mailbox);
    if (position.last - position.floor >= limits.mailboxItems) return true;
    return position.lastTotal - position.floorTotal + size > limits.mailboxBytes;
  }

  #positionOf(mailbox: LiveMailbox): MailboxPosition {
    mailbox.position ??= this.#readPosition(mailbox.key);
    return mailbox.position;
  }

  #readPosition(mailbox: MailboxKey): MailboxPosition {
    const { floor, last } = this.state(mailbox);
    const firstRow = this.#first.get(mailbox) as unknown as EdgeRow | undefined;
    const lastRow = this.#last.get(mailbox) as unknown as EdgeRow | undefined;
    // The first item's own size is left out: the limit needs no exact figure.
    return { floor, floorTotal: firstRow?.size_total ?? 0, last, lastTotal: lastRow?.size_total ?? 0 };
  }
}
