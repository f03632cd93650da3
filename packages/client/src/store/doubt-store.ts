// What contradicts the identity that is pinned of a contact. What their own keys or the person's own
// eyes show stops what is sent to them until the person decides; somebody else's word only warns.
import { areEqual } from '@ganira/protocol';
import type { ReadTx, Tx } from './database/database.ts';

/**
 * Where it comes from: `server` gave keys or a chain that aren't theirs; `fork`: two histories,
 * both signed by their own keys; `code` was scanned; `digits`: the person found that they differ;
 * `introduction`: a contact holds another identity, which warns alone.
 */
export const doubtSources = ['server', 'fork', 'code', 'digits', 'introduction'] as const;
export type DoubtSource = (typeof doubtSources)[number];

export interface DoubtRow {
  accountId: Uint8Array;
  source: DoubtSource;
  /** Of the contact whose word it is; empty for none. */
  claimant: Uint8Array;
  /** The other identity, where one is named; empty for none. */
  genesisHash: Uint8Array;
  /** Of a fork: the two entries, to be shown to whoever helps. */
  evidence: Uint8Array;
  at: number;
}

export interface StoredDoubt extends DoubtRow {
  isDecided: 0 | 1;
}

const columns = `account_id AS accountId, source, claimant, genesis_hash AS genesisHash, evidence, at`;

/** @returns whether it is news: what the person decided about isn't asked again. */
export async function putDoubt(tx: Tx, row: DoubtRow): Promise<boolean> {
  const key = [row.accountId, row.source, row.claimant];
  const known = await tx.get<{ genesisHash: Uint8Array; evidence: Uint8Array; isDecided: 0 | 1 }>(
    `SELECT genesis_hash AS genesisHash, evidence, is_decided AS isDecided FROM identity_doubt
     WHERE account_id = ? AND source = ? AND claimant = ?`,
    key,
  );
  if (known !== undefined) {
    const isSame = areEqual(known.genesisHash, row.genesisHash) && areEqual(known.evidence, row.evidence);
    // A contact whose word was not believed doesn't get to stop the conversation again and again.
    if (isSame ? row.source !== 'digits' || known.isDecided === 0 : row.source === 'introduction')
      return false;
  }
  await tx.run(
    `INSERT OR REPLACE INTO identity_doubt (account_id, source, claimant, genesis_hash, evidence, at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [...key, row.genesisHash, row.evidence, row.at],
  );
  return true;
}

const stops = `is_decided = 0 AND source <> 'introduction'`;

/** SQL: the accounts to which nothing is sent now. */
export const stoppedAccounts = `SELECT account_id FROM identity_doubt WHERE ${stops}`;

export function isStopping({ source }: Pick<DoubtRow, 'source'>): boolean {
  return source !== 'introduction';
}

/** Those that wait for a decision: first those that stop, then the latest. */
export async function listDoubts(tx: ReadTx, accountId: Uint8Array): Promise<DoubtRow[]> {
  return await tx.all<DoubtRow>(
    `SELECT ${columns} FROM identity_doubt WHERE account_id = ? AND is_decided = 0
     ORDER BY source = 'introduction', at DESC`,
    [accountId],
  );
}

/** Is nothing sent to them now? */
export async function isStopped(tx: ReadTx, accountId: Uint8Array): Promise<boolean> {
  const row = await tx.get(`SELECT 1 AS one FROM identity_doubt WHERE account_id = ? AND ${stops}`, [
    accountId,
  ]);
  return row !== undefined;
}

export async function listStopped(tx: ReadTx): Promise<Uint8Array[]> {
  const rows = await tx.all<{ accountId: Uint8Array }>(
    `SELECT DISTINCT account_id AS accountId FROM identity_doubt WHERE ${stops}`,
  );
  return rows.map(({ accountId }) => accountId);
}

/** Decided or not: what other own devices are told. */
export async function listAllDoubts(tx: ReadTx, accountId: Uint8Array): Promise<StoredDoubt[]> {
  return await tx.all<StoredDoubt>(
    `SELECT ${columns}, is_decided AS isDecided FROM identity_doubt WHERE account_id = ? ORDER BY source, claimant`,
    [accountId],
  );
}

export async function listDoubtful(tx: ReadTx): Promise<Uint8Array[]> {
  const rows = await tx.all<{ accountId: Uint8Array }>(
    `SELECT DISTINCT account_id AS accountId FROM identity_doubt`,
  );
  return rows.map(({ accountId }) => accountId);
}

/** As another own device has it. */
export async function takeDoubt(tx: Tx, row: StoredDoubt): Promise<void> {
  await tx.run(
    `INSERT OR REPLACE INTO identity_doubt
       (account_id, source, claimant, genesis_hash, evidence, at, is_decided)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [row.accountId, row.source, row.claimant, row.genesisHash, row.evidence, row.at, row.isDecided],
  );
}

/** They were about an identity that is no longer pinned. */
export async function deleteDoubts(tx: Tx, accountId: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM identity_doubt WHERE account_id = ?`, [accountId]);
}

/** The person goes on with the identity that is pinned. */
export async function settleDoubts(tx: Tx, accountId: Uint8Array): Promise<void> {
  await tx.run(`UPDATE identity_doubt SET is_decided = 1 WHERE account_id = ?`, [accountId]);
}
