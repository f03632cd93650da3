// A contact is also a conversation of two: its id is the other account's.
import { blockedAccounts } from './blocked-store.ts';
import type { ReadTx, Tx } from './database/database.ts';

export interface ContactRow {
  accountId: Uint8Array;
  genesisHash: Uint8Array;
  name: string;
  grantSecret: Uint8Array | null;
  since: number;
  isEstablished: 0 | 1;
  /** The group that is written to. */
  groupId: Uint8Array;
  readPosition: number;
  lastPosition: number;
  lastAt: number;
  unread: number;
  draft: string;
  /** They deleted their account. */
  isGone: 0 | 1;
}

const columns = `account_id AS accountId, genesis_hash AS genesisHash, name,
  grant_secret AS grantSecret, since, is_established AS isEstablished, group_id AS groupId,
  read_position AS readPosition, last_position AS lastPosition, last_at AS lastAt, unread, draft, is_gone AS isGone`;

export async function insertContact(
  tx: Tx,
  row: Pick<
    ContactRow,
    'accountId' | 'genesisHash' | 'name' | 'grantSecret' | 'since' | 'isEstablished' | 'groupId'
  >,
): Promise<void> {
  await tx.run(
    `INSERT INTO contact
       (account_id, genesis_hash, name, grant_secret, since, is_established, group_id, last_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.accountId,
      row.genesisHash,
      row.name,
      row.grantSecret,
      row.since,
      row.isEstablished,
      row.groupId,
      row.since,
    ],
  );
}

export async function getContact(tx: ReadTx, accountId: Uint8Array): Promise<ContactRow | undefined> {
  return await tx.get<ContactRow>(`SELECT ${columns} FROM contact WHERE account_id = ?`, [accountId]);
}

/** Those with the newest messages first; always in the same order. */
export async function listContacts(tx: ReadTx): Promise<ContactRow[]> {
  return await tx.all<ContactRow>(`SELECT ${columns} FROM contact ORDER BY last_at DESC, account_id`);
}

export async function introduceContact(
  tx: Tx,
  accountId: Uint8Array,
  known: { name: string; grantSecret: Uint8Array | undefined },
): Promise<void> {
  await tx.run(
    `UPDATE contact SET name = CASE WHEN ?2 = '' THEN name ELSE ?2 END,
       grant_secret = coalesce(?3, grant_secret), is_established = 1,
       is_gone = CASE WHEN ?3 IS NULL THEN is_gone ELSE 0 END
     WHERE account_id = ?1`,
    [accountId, known.name, known.grantSecret ?? null],
  );
}

/** Nothing can be sent to them any more. */
export async function markContactGone(tx: Tx, accountId: Uint8Array): Promise<void> {
  await tx.run(`UPDATE contact SET is_gone = 1, grant_secret = NULL WHERE account_id = ?`, [accountId]);
}

export async function setContactGroup(tx: Tx, accountId: Uint8Array, groupId: Uint8Array): Promise<void> {
  await tx.run(`UPDATE contact SET group_id = ? WHERE account_id = ?`, [groupId, accountId]);
}

/** The same account with another identity, which this account begins to know now. */
export async function replaceIdentity(
  tx: Tx,
  accountId: Uint8Array,
  next: Pick<ContactRow, 'genesisHash' | 'grantSecret' | 'since'>,
): Promise<void> {
  await tx.run(
    `UPDATE contact SET genesis_hash = ?2, grant_secret = ?3, since = ?4, group_id = x'', is_established = 0,
       is_gone = 0, is_chain_wanted = 0, reminded_at = 0
     WHERE account_id = ?1`,
    [accountId, next.genesisHash, next.grantSecret, next.since],
  );
}

/**
 * Those who never answered the founding of the conversation, a day after it or after what was sent
 * again since, and each time twice as long.
 */
export async function listUnanswered(tx: ReadTx, now: number): Promise<ContactRow[]> {
  return await tx.all<ContactRow>(
    `SELECT ${columns} FROM contact
     WHERE is_established = 0 AND account_id NOT IN (${blockedAccounts})
       AND ?1 - max(since, reminded_at) >= max(86400000, reminded_at - since)`,
    [now],
  );
}

export async function setReminded(tx: Tx, accountId: Uint8Array, at: number): Promise<void> {
  await tx.run(`UPDATE contact SET reminded_at = ? WHERE account_id = ?`, [at, accountId]);
}

/** @param at 0: they have what says so, or it no longer matters. */
export async function setUnblockedAt(tx: Tx, accountId: Uint8Array, at: number): Promise<void> {
  await tx.run(`UPDATE contact SET unblocked_at = ?2 WHERE account_id = ?1 AND unblocked_at <> ?2`, [
    accountId,
    at,
  ]);
}

/**
 * Of whom it isn't known that they can read in their group what says that they are unblocked.
 * `toldAt`: when the server got that; 0 or NULL before.
 */
export async function listUnblocked(
  tx: ReadTx,
): Promise<(Pick<ContactRow, 'accountId' | 'groupId'> & { toldAt: number | null })[]> {
  return await tx.all(
    `SELECT account_id AS accountId, group_id AS groupId,
       (SELECT iif(state = 'sent', sent_at, 0) FROM outbox
        WHERE outbox.group_id = contact.group_id AND kind = 'introduction' ORDER BY id DESC LIMIT 1) AS toldAt
     FROM contact INDEXED BY contact_by_unblocked WHERE unblocked_at > 0`,
  );
}

/** Each device counts its own. @returns false when this counter, or a later one, was seen before. */
export async function raiseResyncCounter(tx: Tx, deviceId: Uint8Array, counter: number): Promise<boolean> {
  const { changes } = await tx.run(
    `INSERT INTO resync_seen (device_id, counter) VALUES (?1, ?2)
     ON CONFLICT (device_id) DO UPDATE SET counter = ?2 WHERE counter < ?2`,
    [deviceId, counter],
  );
  return changes > 0;
}

export async function saveDraft(tx: Tx, accountId: Uint8Array, draft: string): Promise<void> {
  await tx.run(`UPDATE contact SET draft = ? WHERE account_id = ?`, [draft, accountId]);
}

export async function setReadPosition(tx: Tx, accountId: Uint8Array, position: number): Promise<boolean> {
  const { changes } = await tx.run(
    `UPDATE contact SET read_position = ?2,
       unread = (SELECT count(*) FROM message
                 WHERE conversation = ?1 AND position > ?2 AND is_own = 0 AND kind = 'text')
     WHERE account_id = ?1 AND read_position < ?2`,
    [accountId, position],
  );
  return changes > 0;
}

export async function countUnread(tx: ReadTx): Promise<number> {
  const row = await tx.get<{ unread: number }>(`SELECT coalesce(sum(unread), 0) AS unread FROM contact`);
  return row?.unread ?? 0;
}

/** An envelope named a head of their chain that isn't known here. */
export async function setChainWanted(tx: Tx, accountId: Uint8Array, isWanted: boolean): Promise<void> {
  await tx.run(`UPDATE contact SET is_chain_wanted = ? WHERE account_id = ?`, [isWanted ? 1 : 0, accountId]);
}

export async function listChainsWanted(tx: ReadTx): Promise<ContactRow[]> {
  return await tx.all<ContactRow>(
    `SELECT ${columns} FROM contact WHERE is_chain_wanted = 1 AND grant_secret IS NOT NULL`,
  );
}

/** In whose group this device isn't, though it knows them and can reach them. */
export async function listContactsWithoutGroup(tx: ReadTx): Promise<ContactRow[]> {
  return await tx.all<ContactRow>(
    `SELECT ${columns} FROM contact WHERE length(group_id) = 0 AND grant_secret IS NOT NULL AND account_id NOT IN (${blockedAccounts})`,
  );
}
