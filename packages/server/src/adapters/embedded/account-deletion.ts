// Everything that belongs to an account, in one transaction. What that is, the description of the
// schema says: a table that is added there is emptied here too.
import type { StatementSync } from 'node:sqlite';
import type { AccountDeletion, AccountKey } from '../../ports/directory.ts';
import type { MailboxKey } from '../../ports/mailbox-store.ts';
import type { Database } from './database.ts';
import { DeviceRemoval } from './device-removal.ts';
import type { LiveGrants } from './live-grants.ts';
import { tables } from './schema.ts';

/** What the others are found by. */
const last = ['device', 'account'];

export class EmbeddedAccountDeletion implements AccountDeletion {
  readonly #database: Database;
  readonly #liveGrants: LiveGrants;
  readonly #removal: DeviceRemoval;
  readonly #devices: StatementSync;
  readonly #grants: StatementSync;

  constructor(database: Database, liveGrants: LiveGrants) {
    this.#database = database;
    this.#liveGrants = liveGrants;
    this.#removal = new DeviceRemoval(database);
    this.#devices = database.prepare('SELECT id FROM device WHERE account = ?');
    this.#grants = database.prepare('SELECT hash FROM delivery_grant WHERE account = ?');
  }

  async delete(account: AccountKey): Promise<MailboxKey[]> {
    // What is freed is overwritten with zeros, not only forgotten.
    this.#database.connection.exec('PRAGMA secure_delete = ON');
    try {
      return this.#delete(account);
    } finally {
      this.#database.connection.exec('PRAGMA secure_delete = OFF');
    }
  }

  #delete(account: AccountKey): MailboxKey[] {
    const gone = this.#database.write(() => {
      const grants = this.#grants.all(account) as unknown as { hash: Uint8Array }[];
      const mailboxes = (this.#devices.all(account) as unknown as { id: MailboxKey }[]).map(({ id }) => id);
      // Mail first: its bodies may wait for others too.
      for (const mailbox of mailboxes) this.#removal.removeMail(mailbox);
      for (const sql of deletions) this.#database.prepare(sql).run({ account });
      return { mailboxes, grants };
    });
    for (const { hash } of gone.grants) this.#liveGrants.grantChanged(hash);
    this.#liveGrants.accountChanged(account);
    return gone.mailboxes;
  }
}

const deletions: readonly string[] = tables
  .filter(({ name, owned }) => owned !== undefined && !last.includes(name))
  .map(({ name, owned }) => `DELETE FROM ${name} WHERE ${owned ?? ''}`)
  .concat(
    last.map((name) => {
      const owned = tables.find((table) => table.name === name)?.owned;
      return `DELETE FROM ${name} WHERE ${owned ?? ''}`;
    }),
  );
