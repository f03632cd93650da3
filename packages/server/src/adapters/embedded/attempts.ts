// Attempt ids that were delivered: a sender that lost the answer sends the same attempt again.
//
// On disk they are a log, in the order of arrival: with an index on random ids every message would
// write a page of its own, more of them the longer the history. The ids themselves are looked up in
// memory, in generations: the oldest is dropped as a whole.
import type { StatementSync } from 'node:sqlite';
import { GrantStatus } from '@ganira/protocol';
import type { Random } from '../../ports/random.ts';
import type { Database } from './database.ts';
import { AttemptSet } from './attempt-set.ts';

export interface KnownAttempt {
  /** Undefined: all were stored. Else those of the route, then those of what was attached. */
  readonly statuses: Uint8Array | undefined;
}

interface Generation {
  readonly ids: AttemptSet;
  readonly day: number;
  /** Rows of this generation and later ones have at least this number. */
  readonly firstRow: number;
  /** Of those attempts that were not stored everywhere, by id in latin1. */
  readonly statuses: Map<string, Uint8Array>;
}

interface AttemptRow {
  n: number;
  id: Uint8Array;
  day: number;
  statuses: Uint8Array | null;
}

/** Days for which a repeated attempt is known, unless so many came since. */
export const attemptDays = 3;
const generationSize = 524_288;
const maxGenerations = 8;
/** Rows read in one turn of the event loop. */
const loadPage = 20_000;
const purgeSlice = 2_000;

export class Attempts {
  readonly #random: Random;
  readonly #database: Database;
  readonly #insert: StatementSync;
  readonly #page: StatementSync;
  readonly #firstRow: StatementSync;
  readonly #purge: StatementSync;
  #generations: Generation[] = [];
  #loading: Promise<void> | undefined;
  #isLoaded = false;
  /** Number of the last row. */
  #lastRow = 0;
  /** Rows below are no longer in memory. */
  #forgottenTo = 0;
  /** Rows below were deleted. */
  #purgedTo = 0;
  /** Ids that the present transaction added. */
  #added: Uint8Array[] = [];

  constructor(database: Database, random: Random) {
    this.#database = database;
    this.#random = random;
    this.#insert = database.prepare('INSERT INTO attempt (n, id, day, statuses) VALUES (?, ?, ?, ?)');
    this.#page = database.prepare('SELECT n, id, day, statuses FROM attempt WHERE n > ? ORDER BY n LIMIT ?');
    this.#firstRow = database.prepare('SELECT coalesce(min(n), 1) AS n FROM attempt');
    this.#purge = database.prepare('DELETE FROM attempt WHERE n < ?');
  }

  /** Undefined once all ids are in memory. */
  load(): Promise<void> | undefined {
    if (this.#isLoaded) return undefined;
    this.#loading ??= this.#load();
    return this.#loading;
  }

  find(id: Uint8Array): KnownAttempt | undefined {
    for (const { ids, statuses } of this.#generations) {
      if (ids.has(id)) return { statuses: statuses.size === 0 ? undefined : statuses.get(textOf(id)) };
    }
    return undefined;
  }

  /**
   * Inside the caller's transaction.
   * @param statuses of the route and what was attached, in order.
   */
  remember(id: Uint8Array, day: number, statuses: readonly GrantStatus[]): void {
    const isPlain = statuses.every((status) => status === GrantStatus.STORED);
    const stored = isPlain ? null : Uint8Array.from(statuses);
    this.#lastRow += 1;
    this.#insert.run(this.#lastRow, id, day, stored);
    this.#keep({ n: this.#lastRow, id, day, statuses: stored });
    this.#added.push(Uint8Array.from(id));
  }

  /** Inside the caller's transaction: deletes what is forgotten, little by little. */
  purge(atMost: number): void {
    if (this.#purgedTo >= this.#forgottenTo) return;
    this.#purgedTo = Math.min(this.#forgottenTo, this.#purgedTo + atMost);
    this.#purge.run(this.#purgedTo);
  }

  /** Drops whole generations that are too old, and what of the log nobody asks for any more. */
  async sweep(today: number): Promise<void> {
    await this.load();
    const kept = this.#generations.filter(({ day }) => day >= today - attemptDays);
    if (kept.length < this.#generations.length) this.#forgottenTo = kept[0]?.firstRow ?? this.#lastRow + 1;
    this.#generations = kept;
    while (this.#purgedTo < this.#forgottenTo) {
      this.#database.write(() => this.purge(purgeSlice));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  settle(): void {
    this.#added = [];
  }

  /** The transaction failed: none of its attempts was made. */
  undo(): void {
    for (const id of this.#added) {
      for (const generation of this.#generations) {
        generation.ids.delete(id);
        generation.statuses.delete(textOf(id));
      }
    }
    this.#added = [];
  }

  async #load(): Promise<void> {
    try {
      this.#purgedTo = Number(this.#database.read(() => this.#firstRow.get())?.['n'] ?? 1);
      for (let rows = this.#readPage(0); rows.length > 0; rows = this.#readPage(this.#lastRow)) {
        for (const row of rows) this.#keep(row);
        this.#lastRow = rows.at(-1)?.n ?? this.#lastRow;
        await new Promise((resolve) => setImmediate(resolve));
      }
      this.#isLoaded = true;
    } finally {
      this.#loading = undefined;
    }
  }

  #readPage(after: number): AttemptRow[] {
    return this.#database.read(() => this.#page.all(after, loadPage)) as unknown as AttemptRow[];
  }

  #keep(row: AttemptRow): void {
    let generation = this.#generations.at(-1);
    if (generation === undefined || generation.day !== row.day || generation.ids.size >= generationSize) {
      const seed = new DataView(Uint8Array.from(this.#random.bytes(4)).buffer).getUint32(0);
      generation = { ids: new AttemptSet(seed), day: row.day, firstRow: row.n, statuses: new Map() };
      this.#generations.push(generation);
      if (this.#generations.length > maxGenerations) {
        this.#generations.shift();
        this.#forgottenTo = this.#generations[0]?.firstRow ?? row.n;
      }
    }
    generation.ids.add(row.id);
    if (row.statuses !== null) generation.statuses.set(textOf(row.id), row.statuses);
  }
}

function textOf(id: Uint8Array): string {
  return Buffer.from(id.buffer, id.byteOffset, id.byteLength).toString('latin1');
}
