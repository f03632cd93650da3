// What this account knows of who people are: how sure it is of each, and what contradicts it.
import { areEqual } from '@ganira/protocol';
import type { ReadTx, Tx } from './database/database.ts';

/** From the lowest rung of the ladder to the highest; who has no row is unknown. */
export const trustLevels = ['introduced', 'verified', 'met'] as const;
export type StoredTrustLevel = (typeof trustLevels)[number];

export interface TrustRow {
  accountId: Uint8Array;
  /** The identity that it is about: of any other one of this account nothing is known. */
  genesisHash: Uint8Array;
  level: StoredTrustLevel;
  /** Who introduced them, whatever came after. */
  introducer: Uint8Array | null;
  at: number;
}

const columns = `account_id AS accountId, genesis_hash AS genesisHash, level, introducer, at`;

/** @returns undefined for another identity of the account than the one that it is about. */
export async function getTrust(
  tx: ReadTx,
  identity: { accountId: Uint8Array; genesisHash: Uint8Array },
): Promise<TrustRow | undefined> {
  const row = await tx.get<TrustRow>(`SELECT ${columns} FROM trust WHERE account_id = ?`, [
    identity.accountId,
  ]);
  return row !== undefined && areEqual(row.genesisHash, identity.genesisHash) ? row : undefined;
}

/** A rung is never lost by a lower one about the same identity. @returns what holds now. */
export async function raiseTrust(tx: Tx, row: TrustRow): Promise<TrustRow> {
  const known = await getTrust(tx, row);
  const isHigher = known === undefined || trustLevels.indexOf(row.level) >= trustLevels.indexOf(known.level);
  const introducer = row.introducer ?? known?.introducer ?? null;
  const next = { ...(isHigher ? row : known), introducer };
  await putTrust(tx, next);
  return next;
}

/** Whatever was known before: such as what another device of this account says. */
export async function putTrust(tx: Tx, row: TrustRow): Promise<void> {
  await tx.run(
    `INSERT OR REPLACE INTO trust (account_id, genesis_hash, level, introducer, at) VALUES (?, ?, ?, ?, ?)`,
    [row.accountId, row.genesisHash, row.level, row.introducer, row.at],
  );
}

export async function listTrust(tx: ReadTx): Promise<TrustRow[]> {
  return await tx.all<TrustRow>(`SELECT ${columns} FROM trust`);
}

export async function deleteTrust(tx: Tx, accountId: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM trust WHERE account_id = ?`, [accountId]);
}
