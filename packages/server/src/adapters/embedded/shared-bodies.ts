// Bodies that wait in several mailboxes: stored once, deleted with the last pointer.
import type { StatementSync } from 'node:sqlite';
import type { Database } from './database.ts';

export class SharedBodies {
  readonly #insert: StatementSync;
  readonly #insertPointers: StatementSync;
  readonly #countDown: StatementSync;
  readonly #delete: StatementSync;
  readonly #deletePointers: StatementSync;
  #released = new Map<number, number>();

  constructor(database: Database) {
    this.#insert = database.prepare('INSERT INTO shared_body (body) VALUES (?)');
    this.#insertPointers = database.prepare(
      'INSERT INTO shared_body_pointers (body, pointers) VALUES (?, ?)',
    );
    this.#countDown = database.prepare(
      'UPDATE shared_body_pointers SET pointers = pointers - ? WHERE body = ? RETURNING pointers',
    );
    this.#delete = database.prepare('DELETE FROM shared_body WHERE id = ?');
    this.#deletePointers = database.prepare('DELETE FROM shared_body_pointers WHERE body = ?');
  }

  add(body: Uint8Array, pointers: number): number {
    const id = Number(this.#insert.run(body).lastInsertRowid);
    this.#insertPointers.run(id, pointers);
    return id;
  }

  /** One pointer is gone; written by `settle`, once for each body. */
  release(body: number): void {
    this.#released.set(body, (this.#released.get(body) ?? 0) + 1);
  }

  settle(): void {
    if (this.#released.size === 0) return;
    for (const [body, count] of this.#released) {
      const row = this.#countDown.get(count, body) as unknown as { pointers: number } | undefined;
      if (row === undefined || row.pointers > 0) continue;
      this.#delete.run(body);
      this.#deletePointers.run(body);
    }
    this.#released = new Map();
  }

  forget(): void {
    this.#released = new Map();
  }
}
