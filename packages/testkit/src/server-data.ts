// A server's data directory, as an operator or a thief has it.
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { adminCall } from '@ganira/server/admin';

const databaseFile = 'ganira.db';

/** A consistent copy, made while the server runs. */
export async function backUp(dataDir: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'ganira-backup-'));
  await adminCall(dataDir, 'backup', { dir });
  return dir;
}

/** Puts a backup in the place of what is there. The server must be stopped. */
export function restore(dataDir: string, copy: string): void {
  for (const name of readdirSync(dataDir)) rmSync(join(dataDir, name), { recursive: true, force: true });
  for (const name of readdirSync(copy)) copyFileSync(join(copy, name), join(dataDir, name));
}

/** Every file in it, in one piece. @param fits by its path in the folder. */
export function readEverything(dataDir: string, fits: (path: string) => boolean = () => true): Uint8Array {
  const parts: Buffer[] = [];
  for (const name of readdirSync(dataDir, { recursive: true, encoding: 'utf8' })) {
    const path = join(dataDir, name);
    if (fits(name) && existsSync(path) && statSync(path).isFile()) parts.push(readFileSync(path));
  }
  return Buffer.concat(parts);
}

export function countRows(dataDir: string, table: string): number {
  const database = new DatabaseSync(join(dataDir, databaseFile), { readOnly: true });
  try {
    return Number(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count']);
  } finally {
    database.close();
  }
}

export function readTable<Row>(dataDir: string, table: string): Row[] {
  const database = new DatabaseSync(join(dataDir, databaseFile), { readOnly: true });
  try {
    return database.prepare(`SELECT * FROM ${table}`).all() as Row[];
  } finally {
    database.close();
  }
}

/** What whoever holds the disk can do. The server must be stopped. */
export function editDatabase(dataDir: string, sql: string, params: (number | Uint8Array)[] = []): void {
  const database = new DatabaseSync(join(dataDir, databaseFile));
  try {
    database.prepare(sql).run(...params);
  } finally {
    database.close();
  }
}

export interface WaitingMail {
  accountId: Uint8Array;
  body: Uint8Array;
}

/** What waits in the mailboxes, and whose they are. */
export function waitingMail(dataDir: string): WaitingMail[] {
  const database = new DatabaseSync(join(dataDir, databaseFile), { readOnly: true });
  try {
    const rows = database
      .prepare(
        `SELECT account.account_id AS accountId, coalesce(item.body, shared_body.body) AS body FROM item
         JOIN mailbox ON mailbox.device = item.mailbox
         JOIN device ON device.id = mailbox.device
         JOIN account ON account.id = device.account
         LEFT JOIN shared_body ON shared_body.id = item.shared_body
         ORDER BY item.id`,
      )
      .all();
    return rows.map(({ accountId, body }) => ({
      accountId: accountId as Uint8Array,
      body: body as Uint8Array,
    }));
  } finally {
    database.close();
  }
}
