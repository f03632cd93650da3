// The devices in each group, and what each is known to have.
import type { LeafIdentity } from '@ganira/crypto';
import type { ReadTx, Tx } from './database/database.ts';

export interface LeafRow {
  deviceId: Uint8Array;
  accountId: Uint8Array;
}

/** Those of an epoch. What is known of one that left stays: it may come back. */
/** Who comes new never gets what has left before: nothing is kept for them. */
export async function setLeaves(
  tx: Tx,
  groupId: Uint8Array,
  leaves: readonly Pick<LeafIdentity, 'accountId' | 'deviceId'>[],
): Promise<void> {
  await tx.run(`UPDATE group_leaf SET is_member = 0 WHERE group_id = ?`, [groupId]);
  for (const { accountId, deviceId } of leaves) {
    await tx.run(
      `INSERT INTO group_leaf (group_id, device_id, account_id, is_member, confirmed)
       VALUES (?1, ?2, ?3, 1, coalesce(
         (SELECT min(sequence) - 1 FROM outbox WHERE group_id = ?1 AND state = 'sealed'),
         (SELECT max(sequence) FROM outbox WHERE group_id = ?1 AND state = 'sent'), 0))
       ON CONFLICT (group_id, device_id) DO UPDATE SET is_member = 1`,
      [groupId, deviceId, accountId],
    );
  }
}

export async function listLeaves(tx: ReadTx, groupId: Uint8Array): Promise<LeafRow[]> {
  return await tx.all<LeafRow>(
    `SELECT device_id AS deviceId, account_id AS accountId FROM group_leaf
     WHERE group_id = ? AND is_member = 1`,
    [groupId],
  );
}

/** Groups of an earlier version of this program, whose leaves aren't noted yet. */
export async function listGroupsWithoutLeaves(
  tx: ReadTx,
): Promise<{ groupId: Uint8Array; state: Uint8Array }[]> {
  return await tx.all(
    `SELECT group_id AS groupId, state FROM mls_group
     WHERE group_id IN (SELECT group_id FROM mls_group INDEXED BY mls_group_by_health WHERE health = 'good'
                        EXCEPT SELECT group_id FROM group_leaf)`,
  );
}

type LeafKey = Pick<LeafRow, 'deviceId'> & { groupId: Uint8Array };

/** The device has this device's envelopes up to this one. */
export async function noteConfirmed(tx: Tx, leaf: LeafKey, sequence: number): Promise<void> {
  await tx.run(`UPDATE group_leaf SET confirmed = max(confirmed, ?) WHERE group_id = ? AND device_id = ?`, [
    sequence,
    leaf.groupId,
    leaf.deviceId,
  ]);
}

/** What all other leaves have of this device's envelopes. */
export async function leastConfirmed(
  tx: ReadTx,
  groupId: Uint8Array,
  ownDeviceId: Uint8Array,
): Promise<number> {
  return (await leastOfOthers(tx, groupId, ownDeviceId)).confirmed ?? 0;
}

/** The device wrote in this epoch. */
export async function noteShownEpoch(tx: Tx, leaf: LeafKey, epoch: number): Promise<void> {
  await tx.run(
    `UPDATE group_leaf SET shown_epoch = max(shown_epoch, ?) WHERE group_id = ? AND device_id = ?`,
    [epoch, leaf.groupId, leaf.deviceId],
  );
}

/** The epoch that every other leaf has shown to have reached. */
export async function leastShownEpoch(
  tx: ReadTx,
  groupId: Uint8Array,
  ownDeviceId: Uint8Array,
): Promise<number> {
  return (await leastOfOthers(tx, groupId, ownDeviceId)).epoch ?? 0;
}

async function leastOfOthers(
  tx: ReadTx,
  groupId: Uint8Array,
  ownDeviceId: Uint8Array,
): Promise<{ confirmed?: number | null; epoch?: number | null }> {
  const row = await tx.get<{ confirmed: number | null; epoch: number | null }>(
    `SELECT min(confirmed) AS confirmed, min(shown_epoch) AS epoch FROM group_leaf
     WHERE group_id = ? AND is_member = 1 AND device_id <> ?`,
    [groupId, ownDeviceId],
  );
  return row ?? {};
}

/** Another device of this account showed this device's messages up to this one to the person. */
export async function noteReadElsewhere(tx: Tx, leaf: LeafKey, sequence: number): Promise<void> {
  await tx.run(
    `UPDATE group_leaf SET read_elsewhere = max(read_elsewhere, ?) WHERE group_id = ? AND device_id = ?`,
    [sequence, leaf.groupId, leaf.deviceId],
  );
}

export async function getReadElsewhere(tx: ReadTx, leaf: LeafKey): Promise<number> {
  const row = await tx.get<{ read: number }>(
    `SELECT read_elsewhere AS read FROM group_leaf WHERE group_id = ? AND device_id = ?`,
    [leaf.groupId, leaf.deviceId],
  );
  return row?.read ?? 0;
}
