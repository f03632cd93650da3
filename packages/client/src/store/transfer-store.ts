// Messages that one device of this account gives another: how far each transfer has come. What only a
// transfer needs is in history-store.ts, which is loaded when there is one.
import type { HistoryTransferView } from '../api.ts';
import type { ReadTx, Tx } from './database/database.ts';

export interface TransferRow {
  deviceId: Uint8Array;
  direction: HistoryTransferView['direction'];
  state: HistoryTransferView['state'];
  offer: Uint8Array;
  secretKey: Uint8Array | null;
  sealKey: Uint8Array | null;
  openKey: Uint8Array | null;
  /** Empty at the beginning, null at the end. */
  conversation: Uint8Array | null;
  before: number;
  anchor: Uint8Array | null;
  messages: number;
  moved: number;
}

const columns = `device_id AS deviceId, direction, state, offer, secret_key AS secretKey,
  seal_key AS sealKey, open_key AS openKey, conversation, before, anchor, messages, moved`;

export async function listTransfers(tx: ReadTx): Promise<TransferRow[]> {
  return await tx.all<TransferRow>(`SELECT ${columns} FROM history_transfer`);
}

export async function deleteTransfers(tx: Tx, deviceId: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM history_transfer WHERE device_id = ?`, [deviceId]);
}

/** Is there anything that isn't over? */
export async function hasHistoryWork(tx: ReadTx): Promise<boolean> {
  const row = await tx.get(
    `SELECT 1 AS one FROM history_transfer WHERE state IN ('offered', 'running')
     UNION ALL
     SELECT 1 FROM sync_record WHERE kind IN ('history', 'history-answer') AND length(value) > 0 LIMIT 1`,
  );
  return row !== undefined;
}
