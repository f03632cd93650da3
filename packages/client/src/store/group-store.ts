import type { ReadTx, Tx } from './database/database.ts';

/**
 * `resyncing`: this device's state can't go on; the other side was asked to add it again.
 * `condemned`: a commit of the other side broke the rules; the conversation is founded again.
 */
export type GroupHealth = 'good' | 'resyncing' | 'condemned';

export interface GroupRow {
  groupId: Uint8Array;
  /** The other account of the pair. */
  accountId: Uint8Array;
  generation: number;
  /** GroupEngine's, with secrets. */
  state: Uint8Array;
  /** The sequence of this device's last envelope. */
  ownSequence: number;
  ownLastHash: Uint8Array;
  health: GroupHealth;
  /** Messages of the present epoch in a row that did not open. */
  unopened: number;
  /** When the server had this device's Resync; 0 before. */
  askedAt: number;
  /** The other side's Resync that waits for a commit: a serialised ResyncBody. */
  wantedReadd: Uint8Array | null;
  isUpdateDue: 0 | 1;
  sentSinceUpdate: number;
  foundedAt: number;
  /** When this device last gave the group a new key. */
  updatedAt: number;
}

const columns = `mls_group.group_id AS groupId, mls_group.account_id AS accountId, generation, state,
  own_sequence AS ownSequence, own_last_hash AS ownLastHash, health, unopened, asked_at AS askedAt,
  wanted_readd AS wantedReadd, is_update_due AS isUpdateDue, sent_since_update AS sentSinceUpdate,
  founded_at AS foundedAt, updated_at AS updatedAt`;

/** Groups that a conversation is written to. */
const current = `mls_group JOIN contact ON contact.group_id = mls_group.group_id`;

export async function insertGroup(
  tx: Tx,
  row: Pick<GroupRow, 'groupId' | 'accountId' | 'generation' | 'state' | 'foundedAt'>,
): Promise<void> {
  await tx.run(
    `INSERT INTO mls_group (group_id, account_id, generation, state, own_last_hash, founded_at, updated_at)
     VALUES (?1, ?2, ?3, ?4, x'', ?5, ?5)`,
    [row.groupId, row.accountId, row.generation, row.state, row.foundedAt],
  );
}

export async function getGroup(tx: ReadTx, groupId: Uint8Array): Promise<GroupRow | undefined> {
  return await tx.get<GroupRow>(`SELECT ${columns} FROM mls_group WHERE group_id = ?`, [groupId]);
}

/** Groups that go on and want a commit of this device, where none is staged. */
export async function listGroupsDue(
  tx: ReadTx,
  due: { messages: number; updatedBefore: number },
): Promise<GroupRow[]> {
  return await tx.all<GroupRow>(
    `SELECT ${columns} FROM ${current}
     WHERE health = 'good' AND contact.grant_secret IS NOT NULL
       AND (wanted_readd IS NOT NULL OR is_update_due = 1 OR sent_since_update >= ?1
         OR (sent_since_update > 0 AND updated_at < ?2))
       AND mls_group.group_id NOT IN (SELECT group_id FROM staged_commit)`,
    [due.messages, due.updatedBefore],
  );
}

/** Groups that are written to and can't go on. */
export async function listBrokenGroups(tx: ReadTx): Promise<GroupRow[]> {
  return await tx.all<GroupRow>(`SELECT ${columns} FROM ${current} WHERE health <> 'good'`);
}

/** The ids of the groups that are written to. */
export async function listCurrentGroups(tx: ReadTx): Promise<Uint8Array[]> {
  const rows = await tx.all<{ groupId: Uint8Array }>(`SELECT mls_group.group_id AS groupId FROM ${current}`);
  return rows.map(({ groupId }) => groupId);
}

export async function setGroupState(tx: Tx, groupId: Uint8Array, state: Uint8Array): Promise<void> {
  await tx.run(`UPDATE mls_group SET state = ? WHERE group_id = ?`, [state, groupId]);
}

export async function setOwnEnvelope(
  tx: Tx,
  groupId: Uint8Array,
  sent: { sequence: number; hash: Uint8Array },
): Promise<void> {
  await tx.run(
    `UPDATE mls_group SET own_sequence = ?, own_last_hash = ?,
       sent_since_update = sent_since_update + 1
     WHERE group_id = ?`,
    [sent.sequence, sent.hash, groupId],
  );
}

export async function setGroupUpdated(tx: Tx, groupId: Uint8Array, at: number): Promise<void> {
  await tx.run(
    `UPDATE mls_group SET sent_since_update = 0, is_update_due = 0, updated_at = ? WHERE group_id = ?`,
    [at, groupId],
  );
}

/** This device owes the group a fresh key. */
export async function setUpdateDue(tx: Tx, groupId: Uint8Array): Promise<void> {
  await tx.run(`UPDATE mls_group SET is_update_due = 1 WHERE group_id = ?`, [groupId]);
}

/** @param resync a serialised ResyncBody; null once it was answered or is of no use. */
export async function setWantedReadd(tx: Tx, groupId: Uint8Array, resync: Uint8Array | null): Promise<void> {
  await tx.run(`UPDATE mls_group SET wanted_readd = ? WHERE group_id = ?`, [resync, groupId]);
}

export async function setGroupHealth(tx: Tx, groupId: Uint8Array, health: GroupHealth): Promise<void> {
  await tx.run(`UPDATE mls_group SET health = ?, asked_at = 0, unopened = 0 WHERE group_id = ?`, [
    health,
    groupId,
  ]);
}

/** In another one nothing can be said. */
export async function isGroupGood(tx: ReadTx, groupId: Uint8Array): Promise<boolean> {
  const row = await tx.get(`SELECT 1 AS one FROM mls_group WHERE group_id = ? AND health = 'good'`, [
    groupId,
  ]);
  return row !== undefined;
}

/**
 * This device's state of the group can't go on. A group that the conversation has left stays as it
 * is: nobody waits for this device there.
 */
export async function markGroupLost(tx: Tx, groupId: Uint8Array): Promise<void> {
  await tx.run(
    `UPDATE mls_group SET health = 'resyncing', asked_at = 0, unopened = 0
     WHERE group_id = ?1 AND health = 'good' AND group_id IN (SELECT group_id FROM contact)`,
    [groupId],
  );
}

export async function setUnopened(tx: Tx, groupId: Uint8Array, count: number): Promise<void> {
  await tx.run(`UPDATE mls_group SET unopened = ? WHERE group_id = ?`, [count, groupId]);
}

/** The server has the Resync about the group in which this conversation goes on. */
export async function setResyncAsked(tx: Tx, accountId: Uint8Array, at: number): Promise<void> {
  await tx.run(
    `UPDATE mls_group SET asked_at = ?2
     WHERE health = 'resyncing' AND group_id = (SELECT group_id FROM contact WHERE account_id = ?1)`,
    [accountId, at],
  );
}

/** How many past epochs' authenticators are kept for envelopes that were made before a commit. */
export const keptAuthenticators = 16;

export async function putEpochAuthenticator(
  tx: Tx,
  groupId: Uint8Array,
  entry: { epoch: number; authenticator: Uint8Array },
): Promise<void> {
  await tx.run(
    `INSERT OR REPLACE INTO epoch_authenticator (group_id, epoch, authenticator) VALUES (?, ?, ?)`,
    [groupId, entry.epoch, entry.authenticator],
  );
  await tx.run(`DELETE FROM epoch_authenticator WHERE group_id = ? AND epoch <= ?`, [
    groupId,
    entry.epoch - keptAuthenticators,
  ]);
}

export async function listEpochAuthenticators(
  tx: ReadTx,
  groupId: Uint8Array,
): Promise<{ epoch: number; authenticator: Uint8Array }[]> {
  return await tx.all(`SELECT epoch, authenticator FROM epoch_authenticator WHERE group_id = ?`, [groupId]);
}

export async function getTrack(
  tx: ReadTx,
  groupId: Uint8Array,
  deviceId: Uint8Array,
): Promise<Uint8Array | undefined> {
  const row = await tx.get<{ track: Uint8Array }>(
    `SELECT track FROM sender_track WHERE group_id = ? AND device_id = ?`,
    [groupId, deviceId],
  );
  return row?.track;
}

export async function putTrack(
  tx: Tx,
  groupId: Uint8Array,
  entry: { deviceId: Uint8Array; track: Uint8Array },
): Promise<void> {
  await tx.run(`INSERT OR REPLACE INTO sender_track (group_id, device_id, track) VALUES (?, ?, ?)`, [
    groupId,
    entry.deviceId,
    entry.track,
  ]);
}

/** The devices that sent something in this group. */
export async function listTrackedDevices(tx: ReadTx, groupId: Uint8Array): Promise<Uint8Array[]> {
  const rows = await tx.all<{ deviceId: Uint8Array }>(
    `SELECT device_id AS deviceId FROM sender_track WHERE group_id = ?`,
    [groupId],
  );
  return rows.map((row) => row.deviceId);
}
