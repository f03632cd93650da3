import { areEqual } from '@ganira/protocol';
import type { ReadTx, Tx } from './database/database.ts';

export interface KeyPackageRow {
  reference: Uint8Array;
  publicPart: Uint8Array;
  secretPart: Uint8Array;
  expiresAtSeconds: number;
  isLastResort: 0 | 1;
}

/** `isPrivate`: made for one resync, so that only its answer can name it. */
export type KnownKeyPackage = KeyPackageRow & { isPrivate: 0 | 1 };

const columns = `reference, public_part AS publicPart, secret_part AS secretPart,
  expires_at_seconds AS expiresAtSeconds, is_last_resort AS isLastResort, is_private AS isPrivate`;

/** A private one is never given to the directory: it is made for one resync. */
export async function insertKeyPackage(
  tx: Tx,
  row: KeyPackageRow,
  use: 'directory' | 'private',
): Promise<void> {
  await tx.run(
    `INSERT INTO key_package
       (reference, public_part, secret_part, expires_at_seconds, is_last_resort, is_private)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [
      row.reference,
      row.publicPart,
      row.secretPart,
      row.expiresAtSeconds,
      row.isLastResort,
      use === 'private' ? 1 : 0,
    ],
  );
}

export async function getKeyPackage(tx: ReadTx, reference: Uint8Array): Promise<KnownKeyPackage | undefined> {
  return await tx.get<KnownKeyPackage>(`SELECT ${columns} FROM key_package WHERE reference = ?`, [reference]);
}

/** That the server may have given out, or may still give out. */
export async function countOneTimeKeyPackages(tx: ReadTx): Promise<number> {
  const row = await tx.get<{ count: number }>(
    `SELECT count(*) AS count FROM key_package WHERE is_private = 0 AND is_last_resort = 0`,
  );
  return row?.count ?? 0;
}

/** The newest one, unless the server of this incarnation has it. */
export async function findUnsyncedLastResort(
  tx: ReadTx,
  incarnation: Uint8Array,
): Promise<KeyPackageRow | undefined> {
  const row = await tx.get<KeyPackageRow & { syncedIncarnation: Uint8Array | null }>(
    `SELECT ${columns}, synced_incarnation AS syncedIncarnation FROM key_package WHERE is_last_resort = 1
     ORDER BY expires_at_seconds DESC LIMIT 1`,
  );
  return row?.syncedIncarnation != null && areEqual(row.syncedIncarnation, incarnation) ? undefined : row;
}

export async function markKeyPackageSynced(
  tx: Tx,
  reference: Uint8Array,
  incarnation: Uint8Array,
): Promise<void> {
  await tx.run(`UPDATE key_package SET synced_incarnation = ? WHERE reference = ?`, [incarnation, reference]);
}

/** A used one-time key must not open anything again. */
export async function deleteKeyPackage(tx: Tx, reference: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM key_package WHERE reference = ?`, [reference]);
}

/** Mail that used them may still wait, so they outlive their expiry by `graceSeconds`. */
export async function deleteExpiredKeyPackages(
  tx: Tx,
  nowSeconds: number,
  graceSeconds: number,
): Promise<void> {
  await tx.run(`DELETE FROM key_package WHERE expires_at_seconds + ? < ?`, [graceSeconds, nowSeconds]);
}

/** Made while the clock was years ahead: nobody could use them now. */
export async function deleteFutureKeyPackages(tx: Tx, latestSeconds: number): Promise<void> {
  await tx.run(`DELETE FROM key_package WHERE expires_at_seconds > ?`, [latestSeconds]);
}

export async function hasFreshLastResort(tx: ReadTx, afterSeconds: number): Promise<boolean> {
  const row = await tx.get(
    `SELECT 1 AS one FROM key_package WHERE is_last_resort = 1 AND expires_at_seconds > ?`,
    [afterSeconds],
  );
  return row !== undefined;
}
