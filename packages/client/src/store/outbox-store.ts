import { groupsWithUnsent } from './commit-store.ts';
import type { ReadTx, Tx } from './database/database.ts';
import { stoppedAccounts } from './doubt-store.ts';
import { untoldAccounts } from './grant-store.ts';
import { setMessageSent, statusCodes } from './message-store.ts';

/**
 * `queued`: an intent. `sealed`: its envelope and place in the sender's order are fixed; the
 * ciphertext is missing where a later epoch made it stale. `sent`: on the server's disk, kept
 * until the other side confirms.
 */
export type OutboxState = 'queued' | 'sealed' | 'sent';

export type OutboxKind =
  | 'text'
  | 'receipt'
  | 'introduction'
  | 'resend-request'
  | 'resent'
  | 'meeting'
  | 'introduced'
  | 'chain-news'
  | 'self-update'
  | 'farewell';

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

/** Texts of which nothing was said to the person yet but that they wait. */
const isFresh = `kind = 'text' AND EXISTS (SELECT 1 FROM message
  WHERE message.message_id = outbox.message_id AND message.status = ${statusCodes.queued})`;

/** What a person wrote doesn't wait for what goes to hundreds of other conversations by itself. */
const groupsWithTexts = `SELECT group_id FROM outbox INDEXED BY outbox_not_sent
  WHERE state <> 'sent' AND kind = 'text'`;

/** Groups that are still to be told of a change of this account's chain. */
export async function listUntoldGroups(tx: ReadTx): Promise<Uint8Array[]> {
  const rows = await tx.all<{ groupId: Uint8Array }>(
    `SELECT DISTINCT group_id AS groupId FROM outbox INDEXED BY outbox_not_sent
     WHERE state <> 'sent' AND kind = 'chain-news'`,
  );
  return rows.map(({ groupId }) => groupId);
}

/**
 * What isn't on the server yet and can go: in conversations whose group goes on, to whom a grant is
 * known, about whom no doubt stops it, and that aren't held back or taken by what is under way. In order, and never before the mail
 * of the commit that began the epoch, nor where a removed device would read it. Where the server
 * refuses the grant of the other side, a text goes once all the same, for the own devices.
 */
export async function listReady(
  tx: ReadTx,
  page: {
    held: readonly Uint8Array[];
    /** Groups. */
    taken: readonly Uint8Array[];
    refused: readonly Uint8Array[];
    /** The server is being told grants of this account: what hands one over waits until it knows it. */
    isTelling: boolean;
    limit: number;
  },
): Promise<OutboxRow[]> {
  const held = page.held.map(() => '?').join(', ');
  const taken = page.taken.map(() => '?').join(', ');
  const refused = page.refused.map(() => '?').join(', ');
  return await tx.all<OutboxRow>(
    `SELECT ${columns} FROM outbox INDEXED BY outbox_not_sent
     WHERE state <> 'sent' AND group_id NOT IN (${taken})
       AND (? = 0 OR conversation NOT IN (${untoldAccounts}))
       AND ((conversation NOT IN (${held})
             AND group_id NOT IN (${groupsWithUnsent}))
         OR (conversation IN (SELECT account_id FROM contact WHERE grant_secret IN (${refused}))
             AND ${isFresh}))
       AND conversation NOT IN (${stoppedAccounts})
       AND group_id IN (SELECT group_id FROM current_group WHERE is_open)
       AND EXISTS (SELECT 1 FROM mls_group WHERE mls_group.group_id = outbox.group_id
                   AND health = 'good' AND (has_removed_leaf = 0 OR outbox.kind = 'chain-news'))
       AND group_id NOT IN (SELECT group_id FROM staged_commit)
     ORDER BY kind <> 'self-update', group_id NOT IN (${groupsWithTexts}), kind <> 'chain-news', id
     LIMIT ?`,
    [...page.taken, page.isTelling ? 1 : 0, ...page.held, ...page.refused, page.limit],
  );
}

/** @returns undefined when it was confirmed, or moved to another group, since it was listed. */
export async function getStill(
  tx: ReadTx,
  row: Pick<OutboxRow, 'id' | 'groupId'>,
): Promise<OutboxRow | undefined> {
  return await tx.get<OutboxRow>(`SELECT ${columns} FROM outbox WHERE id = ? AND group_id = ?`, [
    row.id,
    row.groupId,
  ]);
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

/** One attempt at one row. */
export type Attempt = Pick<OutboxRow, 'id'> & { attemptId: Uint8Array };

/**
 * @returns false when it was confirmed, or is to be sent in another way, since this attempt was made:
 * in another group, or in a later epoch.
 */
export async function markSent(tx: Tx, { id, attemptId }: Attempt, at: number): Promise<boolean> {
  const { changes } = await tx.run(
    `UPDATE outbox SET state = 'sent', sent_at = ? WHERE id = ? AND attempt_id = ?`,
    [at, id, attemptId],
  );
  return changes > 0;
}

/** @returns whether this attempt at it is still the one that counts. */
export async function isStillTried(tx: ReadTx, { id, attemptId }: Attempt): Promise<boolean> {
  const row = await tx.get(`SELECT 1 AS one FROM outbox WHERE id = ? AND attempt_id = ?`, [id, attemptId]);
  return row !== undefined;
}

/** Some have it and some don't: the same again, as an attempt that the server doesn't know. */
export async function setAttempt(tx: Tx, { id, attemptId }: Attempt, next: Uint8Array): Promise<void> {
  await tx.run(`UPDATE outbox SET attempt_id = ? WHERE id = ? AND attempt_id = ?`, [next, id, attemptId]);
}

export async function deleteRow(tx: Tx, id: number): Promise<void> {
  await tx.run(`DELETE FROM outbox WHERE id = ?`, [id]);
}

/**
 * A device of the other side holds everything up to this sequence; the answer of the server may have
 * been lost or may still come.
 * @returns the message ids of what it holds.
 */
export async function confirmDelivered(
  tx: Tx,
  groupId: Uint8Array,
  sequence: number,
): Promise<{ messageId: Uint8Array; kind: OutboxKind }[]> {
  const held = await tx.all<{ messageId: Uint8Array; sequence: number; kind: OutboxKind }>(
    `SELECT message_id AS messageId, sequence, kind FROM outbox
     WHERE group_id = ? AND state <> 'queued' AND sequence <= ? AND kind IN ('text', 'introduction')`,
    [groupId, sequence],
  );
  for (const { messageId, kind, sequence: at } of held) {
    if (kind === 'text') await setMessageSent(tx, messageId, { groupId, sequence: at });
  }
  return held;
}

/** Every device in the group has everything up to this sequence. */
export async function deleteConfirmed(tx: Tx, groupId: Uint8Array, sequence: number): Promise<void> {
  await tx.run(`DELETE FROM outbox WHERE group_id = ? AND state <> 'queued' AND sequence <= ?`, [
    groupId,
    sequence,
  ]);
}

/** Nobody can ask for it any more: mail doesn't wait longer either. */
export async function deleteOldSent(tx: Tx, before: number): Promise<void> {
  await tx.run(
    `DELETE FROM outbox WHERE state = 'sent' AND sent_at > 0 AND sent_at < ?
       AND NOT (kind = 'text' AND EXISTS (SELECT 1 FROM message
                WHERE message.message_id = outbox.message_id AND message.status < 3))`,
    [before],
  );
}

/** Everything unconfirmed goes again: to a server that was restored. */
export async function unsendAll(tx: Tx): Promise<void> {
  await tx.run(`UPDATE outbox SET state = 'sealed' WHERE state = 'sent'`);
}

/** Somebody may have been left out: all that isn't confirmed by everybody goes again, as new attempts. */
export async function resendAll(tx: Tx): Promise<void> {
  await tx.run(
    `UPDATE outbox SET state = 'sealed', body = NULL, attempt_id = NULL, epoch = NULL WHERE state = 'sent'`,
  );
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
       AND kind IN ('receipt', 'resend-request', 'resent', 'chain-news')`,
    [conversation, groupId],
  );
  await tx.run(
    `UPDATE outbox SET group_id = ?2, state = 'queued', sequence = NULL, envelope = NULL,
       epoch = NULL, attempt_id = NULL, body = NULL
     WHERE conversation = ?1 AND group_id <> ?2`,
    [conversation, groupId],
  );
}

/** Whoever takes nothing from this account looks as if they were away: what waits for them looks as if it left. */
export async function showWaitingAsSent(tx: Tx, conversation: Uint8Array): Promise<void> {
  await tx.run(
    `UPDATE message SET status = ?2 WHERE status = ?3 AND message_id IN
       (SELECT message_id FROM outbox WHERE conversation = ?1 AND kind = 'text')`,
    [conversation, statusCodes.sent, statusCodes.queued],
  );
}

/** Nothing of what waits, or isn't confirmed, is sent any more: texts count as not sent. */
export async function giveUpConversation(tx: Tx, conversation: Uint8Array): Promise<void> {
  await tx.run(
    `UPDATE message SET status = ?2 WHERE message_id IN
       (SELECT message_id FROM outbox WHERE conversation = ?1 AND kind = 'text' AND state <> 'sent')`,
    [conversation, statusCodes.failed],
  );
  await tx.run(`DELETE FROM outbox WHERE conversation = ?`, [conversation]);
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

/** One update of the self group waits at a time: it is filled in when it is sealed. */
export async function hasQueuedSelfUpdate(tx: ReadTx): Promise<boolean> {
  const row = await tx.get(`SELECT 1 AS one FROM outbox WHERE kind = 'self-update' AND state = 'queued'`);
  return row !== undefined;
}

/** Texts that wait, as far as their person is told. */
export async function countWaiting(tx: ReadTx): Promise<number> {
  const row = await tx.get<{ waiting: number }>(
    `SELECT count(*) AS waiting FROM outbox INDEXED BY outbox_not_sent WHERE state <> 'sent' AND ${isFresh}`,
  );
  return row?.waiting ?? 0;
}
