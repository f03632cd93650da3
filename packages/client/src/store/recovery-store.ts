// What this device keeps of the recovery key: public halves, and what the server has for it.
import type { ReadTx, Tx } from './database/database.ts';

export interface RecoveryRow {
  /** On the identity chain. */
  publicKey: Uint8Array;
  /** What the record is sealed to. */
  sealKey: Uint8Array | null;
  /** Of before there was a seal key: that follows from it. */
  recordKey: Uint8Array | null;
  /** Of the record that the server has, as far as this device knows. */
  version: number;
  /** SHA-256 of what was written last; null before. */
  contentHash: Uint8Array | null;
  /** Of the server that took it. */
  incarnation: Uint8Array | null;
  /** Unix milliseconds; 0 before. */
  writtenAt: number;
}

export async function getRecovery(tx: ReadTx): Promise<RecoveryRow | undefined> {
  return await tx.get<RecoveryRow>(
    `SELECT public_key AS publicKey, seal_key AS sealKey, record_key AS recordKey, version,
            content_hash AS contentHash, incarnation, written_at AS writtenAt
     FROM recovery`,
  );
}

/** Of another key, or of one that the server has a record of. */
export async function putRecovery(
  tx: Tx,
  row: { publicKey: Uint8Array; sealKey: Uint8Array; version: number },
): Promise<void> {
  await tx.run(`INSERT OR REPLACE INTO recovery (one, public_key, seal_key, version) VALUES (1, ?, ?, ?)`, [
    row.publicKey,
    row.sealKey,
    row.version,
  ]);
}

export async function noteRecordVersion(tx: Tx, version: number): Promise<void> {
  await tx.run(`UPDATE recovery SET version = max(version, ?), content_hash = NULL`, [version]);
}

export async function noteRecordWritten(
  tx: Tx,
  written: { version: number; contentHash: Uint8Array; incarnation: Uint8Array; at: number },
): Promise<void> {
  await tx.run(`UPDATE recovery SET version = ?, content_hash = ?, incarnation = ?, written_at = ?`, [
    written.version,
    written.contentHash,
    written.incarnation,
    written.at,
  ]);
}
