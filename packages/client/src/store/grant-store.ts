import { GrantClass } from '@ganira/protocol';
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
  /** Reaches this own device alone; null: all of them. */
  deviceId: Uint8Array | null;
}

/** To whom a grant is given that the server doesn't know yet. */
export const untoldAccounts = `SELECT account_id FROM own_grant
  WHERE account_id IS NOT NULL AND is_deleted = 0
    AND synced_incarnation IS NOT (SELECT incarnation FROM account)`;

const columns = `hash, secret, class, account_id AS accountId, expires_at_seconds AS expiresAtSeconds, uses,
  device_id AS deviceId`;

export async function insertOwnGrant(tx: Tx, grant: OwnGrant): Promise<void> {
  await tx.run(
    `INSERT OR IGNORE INTO own_grant
       (hash, secret, class, account_id, expires_at_seconds, uses, device_id)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      grant.hash,
      grant.secret,
      grant.class,
      grant.accountId,
      grant.expiresAtSeconds,
      grant.uses,
      grant.deviceId,
    ],
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

/** What a restored server is told of it. */
export async function setGrantUses(tx: Tx, hash: Uint8Array, uses: number): Promise<void> {
  await tx.run(`UPDATE own_grant SET uses = ? WHERE hash = ?`, [uses, hash]);
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

/** Those that were given to people and still work. */
export async function listContactGrants(tx: ReadTx): Promise<OwnGrant[]> {
  return await tx.all<OwnGrant>(`SELECT ${columns} FROM own_grant WHERE class = ? AND is_deleted = 0`, [
    GrantClass.CONTACT,
  ]);
}

/** Those that still work and were given to somebody, or reach one device. */
export async function listGrantsOf(
  tx: ReadTx,
  whose: { accountId: Uint8Array } | { deviceId: Uint8Array },
): Promise<OwnGrant[]> {
  const [column, id] = 'deviceId' in whose ? ['device_id', whose.deviceId] : ['account_id', whose.accountId];
  return await tx.all<OwnGrant>(
    `SELECT ${columns} FROM own_grant WHERE ${column} = ? AND is_deleted = 0 AND retires_with IS NULL`,
    [id],
  );
}

/** All that were given to somebody and still work, whatever follows them. @returns their hashes. */
export async function deleteGrantsOf(tx: Tx, accountId: Uint8Array): Promise<Uint8Array[]> {
  const rows = await tx.all<{ hash: Uint8Array }>(
    `SELECT hash FROM own_grant WHERE account_id = ? AND is_deleted = 0`,
    [accountId],
  );
  for (const { hash } of rows) await deleteOwnGrant(tx, hash);
  return rows.map(({ hash }) => hash);
}

/** Deleted when the other side has the message that hands over its successor. */
export async function retireGrant(tx: Tx, hash: Uint8Array, messageId: Uint8Array): Promise<void> {
  await tx.run(`UPDATE own_grant SET retires_with = ? WHERE hash = ? AND is_deleted = 0`, [messageId, hash]);
}

/** @returns the hashes of those that this message lets go. */
export async function listRetiredWith(tx: ReadTx, messageId: Uint8Array): Promise<Uint8Array[]> {
  const rows = await tx.all<{ hash: Uint8Array }>(
    `SELECT hash FROM own_grant WHERE retires_with = ? AND is_deleted = 0`,
    [messageId],
  );
  return rows.map((row) => row.hash);
}

/** A grant that reaches this account: for asking the server about its own chain. */
export async function anyOwnGrant(tx: ReadTx, deviceId: Uint8Array): Promise<Uint8Array | undefined> {
  const row = await tx.get<{ secret: Uint8Array }>(
    `SELECT secret FROM own_grant WHERE is_deleted = 0 AND synced_incarnation IS NOT NULL AND class <> 3
     ORDER BY device_id IS NOT ? LIMIT 1`,
    [deviceId],
  );
  return row?.secret;
}

/** Those that were given out: the other devices have to know them, to be able to delete them. */
export async function listSharedGrants(tx: ReadTx): Promise<OwnGrant[]> {
  return await tx.all<OwnGrant>(
    `SELECT ${columns} FROM own_grant WHERE is_deleted = 0 AND retires_with IS NULL AND device_id IS NULL`,
  );
}
