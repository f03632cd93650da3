import type { GrantClass } from '@ganira/protocol';
import type { ReadTx, Tx } from './database/database.ts';

export interface OwnGrant {
  hash: Uint8Array;
  secret: Uint8Array;
  class: GrantClass;
  /** Whom it was given to, where that is known. */
  accountId: Uint8Array | null;
  /** 0 for none. */
  expiresAtSeconds: number;
  /** 0 for no limit. */
  uses: number;
}

const columns = `hash, secret, class, account_id AS accountId, expires_at_seconds AS expiresAtSeconds, uses`;

export async function insertOwnGrant(tx: Tx, grant: OwnGrant): Promise<void> {
  await tx.run(
    `INSERT INTO own_grant (hash, secret, class, account_id, expires_at_seconds, uses)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [grant.hash, grant.secret, grant.class, grant.accountId, grant.expiresAtSeconds, grant.uses],
  );
}

/** Grants that the server of this incarnation hasn't confirmed. */
export async function listUnsyncedGrants(tx: ReadTx, incarnation: Uint8Array): Promise<OwnGrant[]> {
  return await tx.all<OwnGrant>(
    `SELECT ${columns} FROM own_grant
     WHERE is_deleted = 0 AND (synced_incarnation IS NULL OR synced_incarnation <> ?) LIMIT 200`,
    [incarnation],
  );
}

export async function listDeletedGrants(tx: ReadTx, incarnation: Uint8Array): Promise<Uint8Array[]> {
  const rows = await tx.all<{ hash: Uint8Array }>(
    `SELECT hash FROM own_grant
     WHERE is_deleted = 1 AND (synced_incarnation IS NULL OR synced_incarnation <> ?) LIMIT 200`,
    [incarnation],
  );
  return rows.map((row) => row.hash);
}

export async function markGrantsSynced(
  tx: Tx,
  hashes: readonly Uint8Array[],
  incarnation: Uint8Array,
): Promise<void> {
  for (const hash of hashes) {
    await tx.run(`UPDATE own_grant SET synced_incarnation = ? WHERE hash = ?`, [incarnation, hash]);
  }
}

/** Kept as a note until every later incarnation of the server was told too. */
export async function deleteOwnGrant(tx: Tx, hash: Uint8Array): Promise<void> {
  await tx.run(
    `UPDATE own_grant SET is_deleted = 1, synced_incarnation = NULL WHERE hash = ? AND is_deleted = 0`,
    [hash],
  );
}

export async function getGrant(tx: ReadTx, hash: Uint8Array): Promise<OwnGrant | undefined> {
  return await tx.get<OwnGrant>(`SELECT ${columns} FROM own_grant WHERE hash = ?`, [hash]);
}
