import type { AccountKey, StoredAbout, StoredTable } from '../../ports/directory.ts';
import type { Database } from './database.ts';
import { tables, type TableDescription } from './schema.ts';

/** Reads, by the description of the schema, what lies in the database about one account. */
export class EmbeddedStoredAbout implements StoredAbout {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async tables(account: AccountKey): Promise<StoredTable[]> {
    return this.#database.read(() => tables.map((table) => this.#describe(table, account)));
  }

  #describe(table: TableDescription, account: AccountKey): StoredTable {
    const { name, owned } = table;
    const rows =
      owned === undefined ? 0 : this.#count(`SELECT count(*) AS count FROM ${name} WHERE ${owned}`, account);
    const first =
      rows === 0
        ? undefined
        : this.#database.prepare(`SELECT * FROM ${name} WHERE ${owned} LIMIT 1`).get({ account });
    const columns = Object.entries(table.columns).map(([column, purpose]) => ({
      column,
      purpose,
      sample: describeValue(first?.[column]),
    }));
    return { table: name, rows, columns };
  }

  #count(sql: string, account: AccountKey): number {
    return Number(this.#database.prepare(sql).get({ account })?.['count'] ?? 0);
  }
}

/** Enough to recognise, too little to use. */
function describeValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Uint8Array)
    return `${Buffer.from(value.subarray(0, 4)).toString('hex')}… (${value.length} bytes)`;
  if (typeof value === 'string') return `${value.length} characters`;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}
