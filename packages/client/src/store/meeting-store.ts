// Codes that were on this device's screen, or that its camera saw, while they can still matter.
import type { ReadTx, Tx } from './database/database.ts';

export interface MeetingRow {
  secret: Uint8Array;
  /** The other person. */
  accountId: Uint8Array;
  role: 'shown' | 'scanned';
  at: number;
}

const columns = `secret, account_id AS accountId, role, at`;

/** @returns false when this secret was used before. */
export async function putMeeting(tx: Tx, row: MeetingRow): Promise<boolean> {
  const { changes } = await tx.run(
    `INSERT OR IGNORE INTO meeting (secret, account_id, role, at) VALUES (?, ?, ?, ?)`,
    [row.secret, row.accountId, row.role, row.at],
  );
  return changes > 0;
}

export async function listShownMeetings(tx: ReadTx, accountId: Uint8Array): Promise<MeetingRow[]> {
  return await tx.all<MeetingRow>(`SELECT ${columns} FROM meeting WHERE account_id = ? AND role = 'shown'`, [
    accountId,
  ]);
}

export async function deleteShownMeetings(tx: Tx, accountId: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM meeting WHERE account_id = ? AND role = 'shown'`, [accountId]);
}

export async function forgetMeetings(tx: Tx, before: number): Promise<void> {
  await tx.run(`DELETE FROM meeting WHERE at < ?`, [before]);
}
