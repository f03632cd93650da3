// Records that the devices of an account share: of each kind and key the newest one.
import type { ReadTx, Tx } from './database/database.ts';

export interface SyncRecordRow {
  kind: string;
  key: Uint8Array;
  value: Uint8Array;
  counter: number;
  deviceId: Uint8Array;
}

const columns = `kind, key, value, counter, device_id AS deviceId`;

export async function getRecord(
  tx: ReadTx,
  kind: string,
  key: Uint8Array,
): Promise<SyncRecordRow | undefined> {
  return await tx.get<SyncRecordRow>(`SELECT ${columns} FROM sync_record WHERE kind = ? AND key = ?`, [
    kind,
    key,
  ]);
}

/** Of one kind, those that aren't over. */
export async function listRecordsOf(tx: ReadTx, kind: string): Promise<SyncRecordRow[]> {
  return await tx.all<SyncRecordRow>(
    `SELECT ${columns} FROM sync_record WHERE kind = ? AND length(value) > 0`,
    [kind],
  );
}

/** `isDirty`: the other devices don't have it yet. */
export async function putRecordRow(
  tx: Tx,
  row: SyncRecordRow,
  { isDirty }: { isDirty: boolean },
): Promise<void> {
  await tx.run(
    `INSERT OR REPLACE INTO sync_record (kind, key, value, counter, device_id, is_dirty)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [row.kind, row.key, row.value, row.counter, row.deviceId, isDirty ? 1 : 0],
  );
  await tx.run(`UPDATE account SET sync_counter = max(sync_counter, ?)`, [row.counter]);
}

/** @returns the next value: greater than all that this device has seen. */
export async function nextSyncCounter(tx: Tx): Promise<number> {
  await tx.run(`UPDATE account SET sync_counter = sync_counter + 1`);
  const row = await tx.get<{ counter: number }>(`SELECT sync_counter AS counter FROM account`);
  return row?.counter ?? 1;
}

/** Those that wait to be told. Device grants first, then people: what others need to go on. */
export async function listDirtyRecords(tx: ReadTx, limit: number): Promise<SyncRecordRow[]> {
  return await tx.all<SyncRecordRow>(
    `SELECT ${columns} FROM sync_record WHERE is_dirty = 1
     ORDER BY kind <> 'device-grant', kind <> 'contact', kind, key LIMIT ?`,
    [limit],
  );
}

export async function hasDirtyRecords(tx: ReadTx): Promise<boolean> {
  return (await tx.get(`SELECT 1 AS one FROM sync_record WHERE is_dirty = 1`)) !== undefined;
}

export async function markRecordTold(
  tx: Tx,
  { kind, key }: Pick<SyncRecordRow, 'kind' | 'key'>,
): Promise<void> {
  await tx.run(`UPDATE sync_record SET is_dirty = 0 WHERE kind = ? AND key = ?`, [kind, key]);
}

/** Somebody came who has none of them. */
export async function markAllRecordsDirty(tx: Tx): Promise<void> {
  await tx.run(`UPDATE sync_record SET is_dirty = 1`);
}

export async function listRecordsOfKey(tx: ReadTx, key: Uint8Array): Promise<SyncRecordRow[]> {
  return await tx.all<SyncRecordRow>(`SELECT ${columns} FROM sync_record WHERE key = ? ORDER BY kind`, [key]);
}
