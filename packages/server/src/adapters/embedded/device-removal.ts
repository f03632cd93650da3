// Everything that a removed device leaves behind, in the transaction that removes it.
import type { StatementSync } from 'node:sqlite';
import type { MailboxKey } from '../../ports/mailbox-store.ts';
import type { Database } from './database.ts';
import { SharedBodies } from './shared-bodies.ts';

export class DeviceRemoval {
  readonly #bodies: SharedBodies;
  readonly #deleteItems: StatementSync;
  readonly #deleteGrants: StatementSync;
  readonly #deletes: StatementSync[];

  constructor(database: Database) {
    this.#bodies = new SharedBodies(database);
    this.#deleteItems = database.prepare('DELETE FROM item WHERE mailbox = ? RETURNING shared_body');
    this.#deleteGrants = database.prepare('DELETE FROM delivery_grant WHERE device = ? RETURNING hash');
    this.#deletes = [
      'DELETE FROM session WHERE device = ?',
      'DELETE FROM key_package WHERE device = ?',
      'DELETE FROM pin_key WHERE device = ?',
      'DELETE FROM mailbox WHERE device = ?',
      'DELETE FROM device WHERE id = ?',
    ].map((sql) => database.prepare(sql));
  }

  /** Inside the caller's transaction. */
  removeMail(mailbox: MailboxKey): void {
    const items = this.#deleteItems.all(mailbox) as unknown as { shared_body: number | null }[];
    for (const { shared_body: body } of items) if (body !== null) this.#bodies.release(body);
    this.#bodies.settle();
  }

  /** @returns the hashes of the grants that reached only this device. */
  remove(mailbox: MailboxKey): Uint8Array[] {
    this.removeMail(mailbox);
    const grants = this.#deleteGrants.all(mailbox) as unknown as { hash: Uint8Array }[];
    for (const statement of this.#deletes) statement.run(mailbox);
    return grants.map(({ hash }) => hash);
  }
}
