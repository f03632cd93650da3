import { groupsWithUnsent } from './commit-store.ts';
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
  /** When the server had, or refused, this device's Resync; 0 before. */
  askedAt: number;
  /** A lost group of somebody who takes nothing from this account: it looks as if they were away. */
  isAtRest: 0 | 1;
  /** The other side's Resync that waits for a commit: a serialised ResyncBody. */
  wantedReadd: Uint8Array | null;
  isUpdateDue: 0 | 1;
  /** When it has to be seen whether the leaves are the devices of the chains; 0 for never. */
  devicesDueAt: number;
  /** A device that is no longer on its chain is still a leaf. */
  hasRemovedLeaf: 0 | 1;
  /** The head of the own chain that was last told in this group. */
  toldHead: Uint8Array | null;
  /** This device came when others were already writing. */
  isJoinedLate: 0 | 1;
  sentSinceUpdate: number;
  foundedAt: number;
  /** When this device last gave the group a new key. */
  updatedAt: number;
}

const columns = `mls_group.group_id AS groupId, mls_group.account_id AS accountId, generation, state,
  own_sequence AS ownSequence, own_last_hash AS ownLastHash, health, unopened, asked_at AS askedAt,
  is_at_rest AS isAtRest,
  wanted_readd AS wantedReadd, is_update_due AS isUpdateDue, sent_since_update AS sentSinceUpdate,
  devices_due_at AS devicesDueAt, has_removed_leaf AS hasRemovedLeaf, told_head AS toldHead,
  is_joined_late AS isJoinedLate, founded_at AS foundedAt, updated_at AS updatedAt`;

/** Groups that are written to: of conversations, and the self group. */
const current = `mls_group JOIN current_group ON current_group.group_id = mls_group.group_id`;

/** The same, beginning with those whose leaves are to be looked at. */
const currentDue = `mls_group INDEXED BY mls_group_by_devices_due
  CROSS JOIN current_group ON current_group.group_id = mls_group.group_id`;

/** The others wait for what the new device needs to know first. */
const isToldFirst = `(current_group.is_self = 1 OR mls_group.has_removed_leaf = 1
  OR NOT EXISTS (SELECT 1 FROM own_device)
  OR NOT EXISTS (SELECT 1 FROM outbox JOIN self_group ON self_group.group_id = outbox.group_id
                 JOIN mls_group AS own ON own.group_id = outbox.group_id
                 WHERE outbox.state <> 'sent' AND own.health = 'good'))`;

export async function insertGroup(
  tx: Tx,
  row: Pick<GroupRow, 'groupId' | 'accountId' | 'generation' | 'state' | 'foundedAt' | 'isJoinedLate'>,
): Promise<void> {
  await tx.run(
    `INSERT INTO mls_group
       (group_id, account_id, generation, state, own_last_hash, founded_at, updated_at, is_joined_late)
     VALUES (?1, ?2, ?3, ?4, x'', ?5, ?5, ?6)`,
    [row.groupId, row.accountId, row.generation, row.state, row.foundedAt, row.isJoinedLate],
  );
}

export async function getGroup(tx: ReadTx, groupId: Uint8Array): Promise<GroupRow | undefined> {
  return await tx.get<GroupRow>(`SELECT ${columns} FROM mls_group WHERE group_id = ?`, [groupId]);
}

/** Out of an index: a group's state, which is large, isn't read. */
export async function listHealth(tx: ReadTx): Promise<Pick<GroupRow, 'groupId' | 'health' | 'isAtRest'>[]> {
  return await tx.all(
    `SELECT group_id AS groupId, health, is_at_rest AS isAtRest FROM mls_group INDEXED BY mls_group_by_health`,
  );
}

/**
 * Groups that go on and want a commit of this device, where none is staged. Fresh keys wait where the
 * other side didn't get those of before: it must not fall behind further than it can follow.
 */
export async function listGroupsDue(
  tx: ReadTx,
  due: { messages: number; updatedBefore: number },
): Promise<Uint8Array[]> {
  const rows = await tx.all<{ groupId: Uint8Array }>(
    `SELECT mls_group.group_id AS groupId FROM ${current}
     WHERE health = 'good' AND current_group.is_open
       AND mls_group.group_id IN (
         SELECT group_id FROM mls_group INDEXED BY mls_group_by_wish
         WHERE wanted_readd IS NOT NULL OR is_update_due = 1
         UNION ALL
         SELECT group_id FROM mls_group INDEXED BY mls_group_by_use
         WHERE sent_since_update > 0 AND (sent_since_update >= ?1 OR updated_at < ?2)
           AND group_id NOT IN (${groupsWithUnsent}))
       AND mls_group.group_id NOT IN (SELECT group_id FROM staged_commit)`,
    [due.messages, due.updatedBefore],
  );
  return rows.map(({ groupId }) => groupId);
}

/**
 * Groups whose leaves may differ from the devices of the chains. First the self group, then those
 * in which something waits. The other side is told the chain first, unless it takes nothing.
 */
export async function listDevicesDue(
  tx: ReadTx,
  due: { now: number; limit: number; isSelfHeld: boolean; refused: readonly Uint8Array[] },
): Promise<Uint8Array[]> {
  const refused = due.refused.map((_, at) => `?${at + 4}`).join(', ');
  const rows = await tx.all<{ groupId: Uint8Array }>(
    `SELECT mls_group.group_id AS groupId FROM ${currentDue}
     WHERE health = 'good' AND current_group.is_open AND devices_due_at > 0 AND devices_due_at <= ?1
       AND mls_group.group_id NOT IN (SELECT group_id FROM staged_commit)
       AND (NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.group_id = mls_group.group_id
                        AND kind = 'chain-news' AND state <> 'sent')
         OR mls_group.group_id IN (SELECT group_id FROM contact WHERE grant_secret IN (${refused})))
       AND (?3 = 1 OR ${isToldFirst})
     ORDER BY current_group.is_self DESC, has_removed_leaf DESC,
       NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.group_id = mls_group.group_id AND state <> 'sent')
     LIMIT ?2`,
    [due.now, due.limit, due.isSelfHeld ? 1 : 0, ...due.refused],
  );
  return rows.map(({ groupId }) => groupId);
}

/** How many groups are still to be brought in line with the chains, and when the next is due. */
export async function countDevicesDue(tx: ReadTx): Promise<{ left: number; next: number }> {
  const row = await tx.get<{ left: number; next: number | null }>(
    `SELECT count(*) AS left, min(devices_due_at) AS next FROM ${currentDue}
     WHERE health = 'good' AND current_group.is_open AND devices_due_at > 0`,
  );
  return { left: row?.left ?? 0, next: row?.next ?? Infinity };
}

export async function setDevicesDue(tx: Tx, groupId: Uint8Array, at: number): Promise<void> {
  await tx.run(`UPDATE mls_group SET devices_due_at = ? WHERE group_id = ?`, [at, groupId]);
}

/** What the leaves of this epoch and the chains say about each other. */
export async function setDeviceWork(
  tx: Tx,
  groupId: Uint8Array,
  work: { dueAt: number; hasRemovedLeaf: boolean },
): Promise<void> {
  await tx.run(`UPDATE mls_group SET devices_due_at = ?, has_removed_leaf = ? WHERE group_id = ?`, [
    work.dueAt,
    work.hasRemovedLeaf ? 1 : 0,
    groupId,
  ]);
}

export async function setToldHead(tx: Tx, groupId: Uint8Array, head: Uint8Array): Promise<void> {
  await tx.run(`UPDATE mls_group SET told_head = ? WHERE group_id = ?`, [head, groupId]);
}

/** The groups in which this account may have leaves. */
export async function listGroupsOf(
  tx: ReadTx,
  accountId: Uint8Array | undefined,
): Promise<{ groupId: Uint8Array; devicesDueAt: number }[]> {
  return await tx.all(
    `SELECT mls_group.group_id AS groupId, devices_due_at AS devicesDueAt FROM ${current}
     WHERE ?1 IS NULL OR mls_group.account_id = ?1`,
    [accountId ?? null],
  );
}

/** Groups of conversations that are written to, can't go on, and lead to somebody. */
export async function listBrokenGroups(tx: ReadTx): Promise<GroupRow[]> {
  return await tx.all<GroupRow>(
    `SELECT ${columns} FROM ${current}
     WHERE current_group.group_id IN (SELECT group_id FROM mls_group INDEXED BY mls_group_by_health
                                      WHERE health IN ('resyncing', 'condemned'))
       AND current_group.is_self = 0 AND current_group.is_open`,
  );
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
  await tx.run(
    `UPDATE mls_group SET health = ?, asked_at = 0, is_at_rest = 0, unopened = 0 WHERE group_id = ?`,
    [health, groupId],
  );
}

/** In another one nothing can be said. */
export async function isWrittenTo(tx: ReadTx, groupId: Uint8Array): Promise<boolean> {
  const row = await tx.get(
    `SELECT 1 AS one FROM mls_group JOIN current_group USING (group_id)
     WHERE group_id = ? AND health = 'good'`,
    [groupId],
  );
  return row !== undefined;
}

/**
 * This device's state of the group can't go on. A group that the conversation has left stays as it
 * is: nobody waits for this device there.
 */
export async function markGroupLost(tx: Tx, groupId: Uint8Array): Promise<void> {
  await tx.run(
    `UPDATE mls_group SET health = 'resyncing', asked_at = 0, is_at_rest = 0, unopened = 0
     WHERE group_id = ?1 AND health = 'good' AND group_id IN (SELECT group_id FROM current_group)`,
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

/** The server refused it: what is done when nobody answers is done then too, counted from the first time. */
export async function noteResyncRefused(tx: Tx, accountId: Uint8Array, at: number): Promise<void> {
  await tx.run(
    `UPDATE mls_group SET asked_at = ?2
     WHERE health = 'resyncing' AND asked_at = 0
       AND group_id = (SELECT group_id FROM contact WHERE account_id = ?1)`,
    [accountId, at],
  );
}

/** @returns whether it wasn't yet. */
export async function putGroupAtRest(tx: Tx, groupId: Uint8Array): Promise<boolean> {
  const { changes } = await tx.run(
    `UPDATE mls_group SET is_at_rest = 1 WHERE group_id = ? AND health <> 'good' AND is_at_rest = 0`,
    [groupId],
  );
  return changes > 0;
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

/** The groups themselves last. */
const tablesOfGroup = [
  'epoch_authenticator',
  'sender_track',
  'group_leaf',
  'staged_commit',
  'accepted_commit',
  'mls_group',
];

/** All groups with this account, and what is known of them. */
export async function deleteGroupsOf(tx: Tx, accountId: Uint8Array): Promise<void> {
  for (const table of tablesOfGroup) {
    await tx.run(
      `DELETE FROM ${table} WHERE group_id IN (SELECT group_id FROM mls_group WHERE account_id = ?)`,
      [accountId],
    );
  }
}
