// What a transfer of messages between two devices of this account reads and writes.
import type { ReadTx, Tx } from './database/database.ts';
import type { TransferRow } from './transfer-store.ts';

/** It replaces the former one between the two in this direction. */
export async function putTransfer(tx: Tx, row: TransferRow): Promise<void> {
  await tx.run(
    `INSERT OR REPLACE INTO history_transfer
       (device_id, direction, state, offer, secret_key, seal_key, open_key, conversation, before, anchor,
        messages, moved)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.deviceId,
      row.direction,
      row.state,
      row.offer,
      row.secretKey,
      row.sealKey,
      row.openKey,
      row.conversation,
      row.before,
      row.anchor,
      row.messages,
      row.moved,
    ],
  );
}

/** Its keys are of no use any more. */
export async function endTransfer(tx: Tx, row: TransferRow, state: 'done' | 'stopped'): Promise<void> {
  await putTransfer(tx, { ...row, state, secretKey: null, sealKey: null, openKey: null });
}

export interface HistoryRow {
  conversation: Uint8Array;
  position: number;
  messageId: Uint8Array;
  isOwn: 0 | 1;
  text: string;
  sentAt: number;
  receivedAt: number;
  status: number;
  groupId: Uint8Array;
  deviceId: Uint8Array;
  sequence: number;
  isRead: 0 | 1;
}

/** What another device could want: texts that came or have left. */
const given = `kind = 'text' AND (is_own = 0 OR status >= 2)`;

export async function countHistory(tx: ReadTx): Promise<number> {
  const row = await tx.get<{ count: number }>(
    `SELECT count(*) AS count FROM message JOIN contact ON contact.account_id = message.conversation
     WHERE ${given}`,
  );
  return row?.count ?? 0;
}

/** @returns the first contact at or after this account id. */
export async function nextConversation(tx: ReadTx, from: Uint8Array): Promise<Uint8Array | undefined> {
  const row = await tx.get<{ accountId: Uint8Array }>(
    `SELECT account_id AS accountId FROM contact WHERE account_id >= ? ORDER BY account_id LIMIT 1`,
    [from],
  );
  return row?.accountId;
}

/** The newest first. */
export async function listHistory(
  tx: ReadTx,
  conversation: Uint8Array,
  page: { before: number; limit: number },
): Promise<HistoryRow[]> {
  return await tx.all<HistoryRow>(
    `SELECT conversation, position, message_id AS messageId, is_own AS isOwn, text, sent_at AS sentAt,
       received_at AS receivedAt, status, message.group_id AS groupId, device_id AS deviceId, sequence,
       position <= contact.read_position AS isRead
     FROM message JOIN contact ON contact.account_id = message.conversation
     WHERE conversation = ? AND position < ? AND ${given}
     ORDER BY position DESC LIMIT ?`,
    [conversation, page.before, page.limit],
  );
}

/** The first of those that came here later than this. */
export async function firstAfter(
  tx: ReadTx,
  conversation: Uint8Array,
  receivedAt: number,
): Promise<number | undefined> {
  const row = await tx.get<{ position: number | null }>(
    `SELECT min(position) AS position FROM message WHERE conversation = ? AND received_at > ?`,
    [conversation, receivedAt],
  );
  return row?.position ?? undefined;
}

/** As many as one update may move. */
const fewBelow = 64;
const step = 1_024;
/** Of positions that a move opens. */
const opened = 16_384 * step;

/**
 * A free place right before a position. What stands there is moved down where there is none: positions say the order
 * and nothing else.
 */
export async function placeBefore(tx: Tx, conversation: Uint8Array, position: number): Promise<number> {
  const below = await tx.get<{ last: number | null; first: number | null }>(
    `SELECT max(position) AS last, min(position) AS first FROM message
     WHERE conversation = ? AND position < ?`,
    [conversation, position],
  );
  const last = below?.last ?? -Infinity;
  const first = below?.first ?? last;
  if (position - step > last) return position - step;
  const few = await tx.get<{ count: number }>(
    `SELECT count(*) AS count FROM (
       SELECT 1 FROM message WHERE conversation = ? AND position < ? LIMIT ${fewBelow + 1})`,
    [conversation, position],
  );
  const isFew = (few?.count ?? 0) <= fewBelow;
  if (!isFew && position - 1 > last) return position - 1;
  // Past all of them, so that none meets another on its way.
  const by = Math.ceil((position - first + opened) / step) * step;
  await tx.run(`UPDATE message SET position = position - ?3 WHERE conversation = ?1 AND position < ?2`, [
    conversation,
    position,
    by,
  ]);
  await tx.run(
    `UPDATE contact SET read_position = read_position - ?3 WHERE account_id = ?1 AND read_position < ?2`,
    [conversation, position, by],
  );
  return position - step;
}

/** After messages were put in between. @param at when the last of them came. */
export async function countAgain(tx: Tx, conversation: Uint8Array, at: number): Promise<void> {
  await tx.run(
    `UPDATE contact SET last_at = max(last_at, ?2),
       last_position = coalesce((SELECT max(position) FROM message WHERE conversation = ?1), last_position),
       unread = (SELECT count(*) FROM message
                 WHERE conversation = ?1 AND position > read_position AND is_own = 0 AND kind = 'text')
     WHERE account_id = ?1`,
    [conversation, at],
  );
}
