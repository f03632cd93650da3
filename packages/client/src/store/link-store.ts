import type { ReadTx, Tx } from './database/database.ts';

export interface ContactLinkRow {
  /** The first 8 bytes of SHA-256(request key): the key id of sealed requests. */
  id: Uint8Array;
  requestPublic: Uint8Array;
  requestSecret: Uint8Array;
  grantHash: Uint8Array;
  createdAt: number;
  expiresAtSeconds: number;
  usesLeft: number;
}

const columns = `id, request_public AS requestPublic, request_secret AS requestSecret,
  grant_hash AS grantHash, created_at AS createdAt, expires_at_seconds AS expiresAtSeconds,
  uses_left AS usesLeft`;

export async function insertContactLink(tx: Tx, row: ContactLinkRow): Promise<void> {
  await tx.run(
    `INSERT INTO contact_link
       (id, request_public, request_secret, grant_hash, created_at, expires_at_seconds, uses_left)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      row.id,
      row.requestPublic,
      row.requestSecret,
      row.grantHash,
      row.createdAt,
      row.expiresAtSeconds,
      row.usesLeft,
    ],
  );
}

/** Also a revoked or used one: a request that was on its way when it ended is refused by name. */
export async function getContactLink(
  tx: ReadTx,
  id: Uint8Array,
): Promise<(ContactLinkRow & { isRevoked: 0 | 1 }) | undefined> {
  return await tx.get(`SELECT ${columns}, is_revoked AS isRevoked FROM contact_link WHERE id = ?`, [id]);
}

/** The links that still work. */
export async function listContactLinks(tx: ReadTx, nowSeconds: number): Promise<ContactLinkRow[]> {
  return await tx.all<ContactLinkRow>(
    `SELECT ${columns} FROM contact_link
     WHERE is_revoked = 0 AND uses_left > 0 AND (expires_at_seconds = 0 OR expires_at_seconds > ?)
     ORDER BY created_at DESC`,
    [nowSeconds],
  );
}

export async function useContactLink(tx: Tx, id: Uint8Array): Promise<void> {
  await tx.run(`UPDATE contact_link SET uses_left = uses_left - 1 WHERE id = ? AND uses_left > 0`, [id]);
}

export async function revokeContactLink(tx: Tx, id: Uint8Array): Promise<void> {
  await tx.run(`UPDATE contact_link SET is_revoked = 1 WHERE id = ?`, [id]);
}
