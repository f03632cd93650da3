import type { MessageKind, MessageStatus } from '../api.ts';
import type { ReadTx, Tx } from './database/database.ts';

/** Between two neighbours, so that what fills a gap finds its place. */
const positionStep = 1_024;

/** As the column holds it; a status never goes back. */
export const statusCodes = { failed: 0, queued: 1, sent: 2, delivered: 3, read: 4 } as const;

export function statusOf(code: number): MessageStatus {
  for (const [status, value] of Object.entries(statusCodes)) {
    if (value === code) return status as MessageStatus;
  }
  return 'queued';
}

export interface MessageRow {
  conversation: Uint8Array;
  position: number;
  messageId: Uint8Array;
  kind: MessageKind;
  isOwn: 0 | 1;
  /** Of a gap marker: its last missing sequence, in digits; `sequence` is the first. */
  text: string;
  sentAt: number;
  receivedAt: number;
  status: number;
  groupId: Uint8Array;
  deviceId: Uint8Array;
  sequence: number;
}

const columns = `conversation, position, message_id AS messageId, kind, is_own AS isOwn, text,
  sent_at AS sentAt, received_at AS receivedAt, status, group_id AS groupId, device_id AS deviceId,
  sequence`;

/**
 * Puts it at the end, or where the caller says.
 * @returns its position, or undefined when the message is known already.
 */
export async function insertMessage(
  tx: Tx,
  row: Omit<MessageRow, 'position'> & { position?: number },
): Promise<number | undefined> {
  if ((await getMessage(tx, row.messageId)) !== undefined) {
    await noteComeAgain(tx, row);
    return undefined;
  }
  const position = await freePosition(tx, row);
  await tx.run(
    `INSERT INTO message
       (conversation, position, message_id, kind, is_own, text, sent_at, received_at, status,
        group_id, device_id, sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.conversation,
      position,
      row.messageId,
      row.kind,
      row.isOwn,
      row.text,
      row.sentAt,
      row.receivedAt,
      row.status,
      row.groupId,
      row.deviceId,
      row.sequence,
    ],
  );
  await tx.run(
    `UPDATE contact SET last_position = max(last_position, ?2), last_at = max(last_at, ?3),
       unread = unread + ?4
     WHERE account_id = ?1`,
    [row.conversation, position, row.receivedAt, row.isOwn === 0 && row.kind === 'text' ? 1 : 0],
  );
  return position;
}

/** It came in another envelope, such as after the conversation was founded again: receipts name that. */
async function noteComeAgain(tx: Tx, row: Omit<MessageRow, 'position'>): Promise<void> {
  if (row.isOwn === 1) return;
  await tx.run(
    `UPDATE message SET group_id = ?, device_id = ?, sequence = ?
     WHERE message_id = ? AND conversation = ? AND is_own = 0`,
    [row.groupId, row.deviceId, row.sequence, row.messageId, row.conversation],
  );
}

/** Behind a gap marker there is room for some; what has none goes to the end. */
async function freePosition(
  tx: ReadTx,
  { conversation, position }: { conversation: Uint8Array; position?: number },
): Promise<number> {
  if (position === undefined) return await nextPosition(tx, conversation);
  const taken = await tx.get(`SELECT 1 AS one FROM message WHERE conversation = ? AND position = ?`, [
    conversation,
    position,
  ]);
  return taken === undefined ? position : await nextPosition(tx, conversation);
}

/** At the end. */
export async function nextPosition(tx: ReadTx, conversation: Uint8Array): Promise<number> {
  const last = await tx.get<{ position: number | null }>(
    `SELECT max(position) AS position FROM message WHERE conversation = ?`,
    [conversation],
  );
  return (Math.floor((last?.position ?? 0) / positionStep) + 1) * positionStep;
}

/** The last ones before a position, or the first ones after one. */
export async function pageMessages(
  tx: ReadTx,
  conversation: Uint8Array,
  page: { before: number | undefined; after: number | undefined; limit: number },
): Promise<MessageRow[]> {
  if (page.after !== undefined) {
    return await tx.all<MessageRow>(
      `SELECT ${columns} FROM message WHERE conversation = ? AND position > ?
       ORDER BY position LIMIT ?`,
      [conversation, page.after, page.limit],
    );
  }
  const rows = await tx.all<MessageRow>(
    `SELECT ${columns} FROM message WHERE conversation = ? AND position < ?
     ORDER BY position DESC LIMIT ?`,
    [conversation, page.before ?? Number.MAX_SAFE_INTEGER, page.limit],
  );
  return rows.toReversed();
}

type LastText = Pick<MessageRow, 'conversation' | 'text' | 'isOwn' | 'status'>;

/** The last text of each of these contacts: marks don't count. @param characters of its beginning that are wanted. */
export async function listLastTexts(
  tx: ReadTx,
  characters: number,
  contacts: readonly { accountId: Uint8Array }[],
): Promise<LastText[]> {
  const last = `SELECT conversation, substr(text, 1, ?1) AS text, is_own AS isOwn, status FROM message
     WHERE conversation = ?2 AND kind = 'text' ORDER BY position DESC LIMIT 1`;
  const found: LastText[] = [];
  for (const { accountId } of contacts) {
    const text = await tx.get<LastText>(last, [characters, accountId]);
    if (text !== undefined) found.push(text);
  }
  return found;
}

export async function getMessage(tx: ReadTx, messageId: Uint8Array): Promise<MessageRow | undefined> {
  return await tx.get<MessageRow>(`SELECT ${columns} FROM message WHERE message_id = ?`, [messageId]);
}

/** The marker that stands for missing envelopes which include this one. */
export async function getGapAt(
  tx: ReadTx,
  groupId: Uint8Array,
  at: { deviceId: Uint8Array; sequence: number },
): Promise<MessageRow | undefined> {
  return await tx.get<MessageRow>(
    `SELECT ${columns} FROM message
     WHERE group_id = ? AND device_id = ? AND kind = 'gap' AND sequence <= ?
     ORDER BY sequence DESC LIMIT 1`,
    [groupId, at.deviceId, at.sequence],
  );
}

/** In another group what was missing comes again as new. */
export async function deleteGaps(tx: Tx, conversation: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM message WHERE conversation = ? AND kind = 'gap'`, [conversation]);
}

/** It won't be tried again by itself. */
export async function setMessageFailed(tx: Tx, messageId: Uint8Array): Promise<void> {
  await tx.run(`UPDATE message SET status = ? WHERE message_id = ?`, [statusCodes.failed, messageId]);
}

export async function deleteMessage(tx: Tx, messageId: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM message WHERE message_id = ?`, [messageId]);
}

export async function setMessageSent(
  tx: Tx,
  messageId: Uint8Array,
  at: { groupId: Uint8Array; sequence: number },
): Promise<void> {
  await tx.run(
    `UPDATE message SET status = max(status, ?), group_id = ?, sequence = ? WHERE message_id = ?`,
    [statusCodes.sent, at.groupId, at.sequence, messageId],
  );
}

/** The server didn't take it, and nobody is told that. @returns whether it changed. */
export async function showAsSent(
  tx: Tx,
  messageId: Uint8Array,
  at: { groupId: Uint8Array; sequence: number },
): Promise<boolean> {
  const { changes } = await tx.run(
    `UPDATE message SET status = ?, group_id = ?, sequence = ? WHERE message_id = ? AND status = ?`,
    [statusCodes.sent, at.groupId, at.sequence, messageId, statusCodes.queued],
  );
  return changes > 0;
}

/** @returns whether a status changed. */
export async function raiseStatus(
  tx: Tx,
  groupId: Uint8Array,
  upTo: { deviceId: Uint8Array; sequence: number; status: 'delivered' | 'read' },
): Promise<boolean> {
  const { changes } = await tx.run(
    `UPDATE message SET status = ?1
     WHERE group_id = ?2 AND device_id = ?3 AND is_own = 1 AND sequence > 0 AND sequence <= ?4
       AND status < ?1`,
    [statusCodes[upTo.status], groupId, upTo.deviceId, upTo.sequence],
  );
  return changes > 0;
}

/** The last sequence of that device which stands at or before the position. */
export async function lastSequenceAt(
  tx: ReadTx,
  groupId: Uint8Array,
  at: { deviceId: Uint8Array; position: number },
): Promise<number> {
  const row = await tx.get<{ sequence: number | null }>(
    `SELECT max(sequence) AS sequence FROM message
     WHERE group_id = ? AND device_id = ? AND is_own = 0 AND kind = 'text' AND position <= ?`,
    [groupId, at.deviceId, at.position],
  );
  return row?.sequence ?? 0;
}

/** Where the last text of that device stands which isn't after the sequence. */
export async function lastPositionUpTo(
  tx: ReadTx,
  groupId: Uint8Array,
  upTo: { deviceId: Uint8Array; sequence: number },
): Promise<number | undefined> {
  const row = await tx.get<{ position: number | null }>(
    `SELECT max(position) AS position FROM message
     WHERE group_id = ? AND device_id = ? AND is_own = 0 AND kind = 'text' AND sequence <= ?`,
    [groupId, upTo.deviceId, upTo.sequence],
  );
  return row?.position ?? undefined;
}
