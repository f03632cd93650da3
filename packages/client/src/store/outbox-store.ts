import type { ReadTx, Tx } from './database/database.ts';
import { setMessageSent } from './message-store.ts';

/**
 * `queued`: an intent. `sealed`: its envelope and place in the sender's order are fixed; the
 * ciphertext is missing where a later epoch made it stale. `sent`: on the server's disk, kept
 * until the other side confirms.
 */
export type OutboxState = 'queued' | 'sealed' | 'sent';

export type OutboxKind = 'text' | 'receipt' | 'introduction' | 'resend-request' | 'resent';

export interface OutboxRow {
  id: number;
  conversation: Uint8Array;
  groupId: Uint8Array;
  kind: OutboxKind;
  content: Uint8Array | null;
  messageId: Uint8Array;
  target: Uint8Array | null;
  state: OutboxState;
  sequence: number | null;
  envelope: Uint8Array | null;
  epoch: number | null;
  attemptId: Uint8Array | null;
  body: Uint8Array | null;
}

const columns = `id, conversation, group_id AS groupId, kind, content, message_id AS messageId, target,
  state, sequence, envelope, epoch, attempt_id AS attemptId, body`;

export async function enqueue(
  tx: Tx,
  row: Pick<OutboxRow, 'conversation' | 'groupId' | 'kind' | 'content' | 'messageId'> & {
    target?: Uint8Array;
  },
): Promise<void> {
  await tx.run(
    `INSERT INTO outbox (conversation, group_id, kind, content, message_id, target, state)
     VALUES (?, ?, ?, ?, ?, ?, 'queued')`,
    [row.conversation, row.groupId, row.kind, row.content, row.messageId, row.target ?? null],
  );
}

/** One receipt about a device waits at a time: it is filled in when it is sealed. */
export async function hasQueuedReceipt(
  tx: ReadTx,
  groupId: Uint8Array,
  target: Uint8Array,
): Promise<boolean> {
  const row = await tx.get(
    `SELECT 1 AS one FROM outbox
     WHERE group_id = ? AND kind = 'receipt' AND target = ? AND state = 'queued'`,
    [groupId, target],
  );
  return row !== undefined;
}

/**
 * What isn't on the server yet and can go: in conversations whose group goes on, to whom a grant is
 * known, and that aren't held back. In order, and never before the mail of the commit that began
 * the epoch.
 */
export async function listReady(
  tx: ReadTx,
  page: { held: readonly Uint8Array[]; limit: number },
): Promise<OutboxRow[]> {
  const held = page.held.map(() => '?').join(', ');
  return await tx.all<OutboxRow>(
    `SELECT ${columns} FROM outbox
     WHERE state <> 'sent' AND conversation NOT IN (${held})
       AND conversation IN (SELECT account_id FROM contact WHERE grant_secret IS NOT NULL)
       AND group_id IN (SELECT group_id FROM mls_group WHERE health = 'good')
       AND group_id NOT IN (SELECT group_id FROM staged_commit)
       AND group_id NOT IN (SELECT group_id FROM accepted_commit WHERE is_sent = 0)
     ORDER BY id LIMIT ?`,
    [...page.held, page.limit],
  );
}

export async function sealRow(
  tx: Tx,
  id: number,
  sealed: { sequence: number; envelope: Uint8Array },
): Promise<void> {
  await tx.run(`UPDATE outbox SET state = 'sealed', sequence = ?, envelope = ? WHERE id = ?`, [
    sealed.sequence,
    sealed.envelope,
    id,
  ]);
}

export async function setCiphertext(
  tx: Tx,
  id: number,
  made: { epoch: number; attemptId: Uint8Array; body: Uint8Array },
): Promise<void> {
  await tx.run(`UPDATE outbox SET epoch = ?, attempt_id = ?, body = ? WHERE id = ?`, [
    made.epoch,
    made.attemptId,
    made.body,
    id,
  ]);
}

export async function markSent(tx: Tx, id: number): Promise<void> {
  await tx.run(`UPDATE outbox SET state = 'sent' WHERE id = ?`, [id]);
}

export async function deleteRow(tx: Tx, id: number): Promise<void> {
  await tx.run(`DELETE FROM outbox WHERE id = ?`, [id]);
}

/**
 * The other side holds everything up to this sequence; the answer of the server may have been lost
 * or may still come.
 */
export async function confirmDelivered(tx: Tx, groupId: Uint8Array, sequence: number): Promise<void> {
  const isConfirmed = `group_id = ?1 AND state <> 'queued' AND sequence <= ?2`;
  const texts = await tx.all<{ messageId: Uint8Array; sequence: number }>(
    `SELECT message_id AS messageId, sequence FROM outbox WHERE ${isConfirmed} AND kind = 'text'`,
    [groupId, sequence],
  );
  for (const text of texts) {
    await setMessageSent(tx, text.messageId, { groupId, sequence: text.sequence });
  }
  await tx.run(`DELETE FROM outbox WHERE ${isConfirmed}`, [groupId, sequence]);
}

/** Everything unconfirmed goes again: to a server that was restored. */
export async function unsendAll(tx: Tx): Promise<void> {
  await tx.run(`UPDATE outbox SET state = 'sealed' WHERE state = 'sent'`);
}

/** The other side may have lost what it didn't confirm: it goes again, under the same envelopes. */
export async function unsendGroup(tx: Tx, groupId: Uint8Array): Promise<void> {
  await tx.run(`UPDATE outbox SET state = 'sealed' WHERE state = 'sent' AND group_id = ?`, [groupId]);
}

/** A new epoch: what isn't sent must be encrypted again, under the same envelope. */
export async function dropStaleCiphertexts(tx: Tx, groupId: Uint8Array): Promise<void> {
  await tx.run(
    `UPDATE outbox SET body = NULL, attempt_id = NULL, epoch = NULL
     WHERE group_id = ? AND state = 'sealed'`,
    [groupId],
  );
}

/** The conversation goes on in another group: what isn't confirmed is sent there, as new. */
export async function moveToGroup(tx: Tx, conversation: Uint8Array, groupId: Uint8Array): Promise<void> {
  await tx.run(
    `DELETE FROM outbox WHERE conversation = ? AND group_id <> ?
       AND kind IN ('receipt', 'resend-request', 'resent')`,
    [conversation, groupId],
  );
  await tx.run(
    `UPDATE outbox SET group_id = ?2, state = 'queued', sequence = NULL, envelope = NULL,
       epoch = NULL, attempt_id = NULL, body = NULL
     WHERE conversation = ?1 AND group_id <> ?2`,
    [conversation, groupId],
  );
}

export async function getBySequence(
  tx: ReadTx,
  groupId: Uint8Array,
  sequence: number,
): Promise<OutboxRow | undefined> {
  return await tx.get<OutboxRow>(`SELECT ${columns} FROM outbox WHERE group_id = ? AND sequence = ?`, [
    groupId,
    sequence,
  ]);
}

/** Texts that wait. */
export async function countWaiting(tx: ReadTx): Promise<number> {
  const row = await tx.get<{ waiting: number }>(
    `SELECT count(*) AS waiting FROM outbox WHERE state <> 'sent' AND kind = 'text'`,
  );
  return row?.waiting ?? 0;
}
