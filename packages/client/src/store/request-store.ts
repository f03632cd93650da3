import type { ReadTx, Tx } from './database/database.ts';

export interface RequestInRow {
  accountId: Uint8Array;
  genesisHash: Uint8Array;
  chainHead: Uint8Array;
  name: string;
  grantSecret: Uint8Array;
  linkId: Uint8Array;
  receivedAt: number;
}

const inColumns = `account_id AS accountId, genesis_hash AS genesisHash, chain_head AS chainHead, name,
  grant_secret AS grantSecret, link_id AS linkId, received_at AS receivedAt`;

/** A later request of the same account replaces the former: its grant is the one that works. */
export async function putRequestIn(tx: Tx, row: RequestInRow): Promise<void> {
  await tx.run(
    `INSERT OR REPLACE INTO request_in
       (account_id, genesis_hash, chain_head, name, grant_secret, link_id, received_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [row.accountId, row.genesisHash, row.chainHead, row.name, row.grantSecret, row.linkId, row.receivedAt],
  );
}

/** One that waits for an answer. */
export async function getRequestIn(tx: ReadTx, accountId: Uint8Array): Promise<RequestInRow | undefined> {
  return await tx.get<RequestInRow>(
    `SELECT ${inColumns} FROM request_in WHERE account_id = ? AND is_declined = 0`,
    [accountId],
  );
}

/** This very request, whether it was declined or not. */
export async function isRequestKnown(
  tx: ReadTx,
  accountId: Uint8Array,
  grantSecret: Uint8Array,
): Promise<boolean> {
  const row = await tx.get(`SELECT 1 AS one FROM request_in WHERE account_id = ? AND grant_secret = ?`, [
    accountId,
    grantSecret,
  ]);
  return row !== undefined;
}

export async function listRequestsIn(tx: ReadTx): Promise<RequestInRow[]> {
  return await tx.all<RequestInRow>(
    `SELECT ${inColumns} FROM request_in WHERE is_declined = 0 ORDER BY received_at`,
  );
}

/** Nothing of it stays but what it is known by. */
export async function declineRequestIn(tx: Tx, accountId: Uint8Array): Promise<void> {
  await tx.run(`UPDATE request_in SET is_declined = 1, name = '' WHERE account_id = ?`, [accountId]);
}

export async function deleteRequestIn(tx: Tx, accountId: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM request_in WHERE account_id = ?`, [accountId]);
}

export interface RequestOutRow {
  accountId: Uint8Array;
  genesisHash: Uint8Array;
  grantHash: Uint8Array;
  sentAt: number;
}

export async function putRequestOut(tx: Tx, row: RequestOutRow): Promise<void> {
  await tx.run(
    `INSERT OR REPLACE INTO request_out (account_id, genesis_hash, grant_hash, sent_at)
     VALUES (?, ?, ?, ?)`,
    [row.accountId, row.genesisHash, row.grantHash, row.sentAt],
  );
}

export async function getRequestOut(tx: ReadTx, accountId: Uint8Array): Promise<RequestOutRow | undefined> {
  return await tx.get<RequestOutRow>(
    `SELECT account_id AS accountId, genesis_hash AS genesisHash, grant_hash AS grantHash,
            sent_at AS sentAt
     FROM request_out WHERE account_id = ?`,
    [accountId],
  );
}

export async function deleteRequestOut(tx: Tx, accountId: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM request_out WHERE account_id = ?`, [accountId]);
}

export async function listRequestsOut(tx: ReadTx): Promise<RequestOutRow[]> {
  return await tx.all<RequestOutRow>(
    `SELECT account_id AS accountId, genesis_hash AS genesisHash, grant_hash AS grantHash,
            sent_at AS sentAt
     FROM request_out`,
  );
}
