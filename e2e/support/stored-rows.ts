import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

export interface StoredTable {
  table: string;
  columns: string[];
  /** Those that can be traced to the account. */
  rows: Record<string, SQLOutputValue>[];
}

/**
 * What lies about one account in the database of a server, found by the names of the columns
 * alone: without what the server says about itself.
 */
export function storedRows(dataDir: string, accountId: Uint8Array): StoredTable[] {
  const database = new DatabaseSync(join(dataDir, 'ganira.db'), { readOnly: true });
  try {
    const select = (sql: string) => database.prepare(sql).all({ account: accountId });
    const account = 'SELECT id FROM account WHERE account_id = :account';
    const devices = `SELECT id FROM device WHERE account IN (${account})`;
    const names = database
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .all()
      .map(({ name }) => String(name));
    return names.map((table) => {
      const columns = database
        .prepare(`SELECT name FROM pragma_table_info('${table}')`)
        .all()
        .map(({ name }) => String(name));
      const owner = columns.includes('account_id')
        ? 'account_id = :account'
        : columns.includes('account')
          ? `account IN (${account})`
          : columns.includes('device')
            ? `device IN (${devices})`
            : columns.includes('mailbox')
              ? `mailbox IN (${devices})`
              : undefined;
      return {
        table,
        columns,
        rows: owner === undefined ? [] : select(`SELECT * FROM ${table} WHERE ${owner}`),
      };
    });
  } finally {
    database.close();
  }
}
