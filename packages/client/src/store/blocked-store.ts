// Whose mail isn't wanted: the records "blocked" that hold, so that all own devices have the same.
import type { ReadTx } from './database/database.ts';

const holds = `kind = 'blocked' AND length(value) > 0`;

/** SQL: the accounts that are blocked. */
export const blockedAccounts = `SELECT key FROM sync_record WHERE ${holds}`;

export async function isBlocked(tx: ReadTx, accountId: Uint8Array): Promise<boolean> {
  const row = await tx.get(`SELECT 1 AS one FROM sync_record WHERE ${holds} AND key = ?`, [accountId]);
  return row !== undefined;
}

/** @returns each with its card. */
export async function listBlocked(tx: ReadTx): Promise<{ accountId: Uint8Array; value: Uint8Array }[]> {
  return await tx.all(`SELECT key AS accountId, value FROM sync_record WHERE ${holds}`);
}
