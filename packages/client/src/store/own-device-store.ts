// The other devices of this account, and the group that all of them share.
import type { ReadTx, Tx } from './database/database.ts';

export interface OwnDeviceRow {
  deviceId: Uint8Array;
  /** Reaches this device alone; null until it is known. */
  grantSecret: Uint8Array | null;
}

export async function listOwnDevices(tx: ReadTx): Promise<OwnDeviceRow[]> {
  return await tx.all<OwnDeviceRow>(
    `SELECT device_id AS deviceId, grant_secret AS grantSecret FROM own_device`,
  );
}

export async function putOwnDevice(tx: Tx, deviceId: Uint8Array): Promise<void> {
  await tx.run(`INSERT OR IGNORE INTO own_device (device_id) VALUES (?)`, [deviceId]);
}

export async function deleteOwnDevice(tx: Tx, deviceId: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM own_device WHERE device_id = ?`, [deviceId]);
}

/** Of a device that isn't known nothing is kept: it comes with the chain. */
export async function setDeviceGrant(
  tx: Tx,
  deviceId: Uint8Array,
  grantSecret: Uint8Array,
): Promise<boolean> {
  const { changes } = await tx.run(
    `UPDATE own_device SET grant_secret = ?2 WHERE device_id = ?1 AND grant_secret IS NOT ?2`,
    [deviceId, grantSecret],
  );
  return changes > 0;
}

/** Grants of the own other devices that are in this group. */
export async function listSiblingGrants(tx: ReadTx, groupId: Uint8Array): Promise<Uint8Array[]> {
  const rows = await tx.all<{ grantSecret: Uint8Array }>(
    `SELECT own_device.grant_secret AS grantSecret FROM group_leaf
     JOIN own_device ON own_device.device_id = group_leaf.device_id
     WHERE group_leaf.group_id = ? AND group_leaf.is_member = 1 AND own_device.grant_secret IS NOT NULL
     ORDER BY own_device.device_id`,
    [groupId],
  );
  return rows.map((row) => row.grantSecret);
}

export async function getSelfGroupId(tx: ReadTx): Promise<Uint8Array | undefined> {
  const row = await tx.get<{ groupId: Uint8Array }>(`SELECT group_id AS groupId FROM self_group`);
  return row?.groupId;
}

export async function setSelfGroupId(tx: Tx, groupId: Uint8Array): Promise<void> {
  await tx.run(`INSERT OR REPLACE INTO self_group (one, group_id) VALUES (1, ?)`, [groupId]);
}
