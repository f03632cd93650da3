// People whom a contact introduced to this account, and those whom this account introduced.
import type { ReadTx, Tx } from './database/database.ts';

export interface IntroductionRow {
  id: Uint8Array;
  /** `made` here: one row for each of the two. */
  role: 'made' | 'received';
  introducer: Uint8Array;
  /** Who is introduced. */
  accountId: Uint8Array;
  genesisHash: Uint8Array;
  name: string;
  /** What the introducer signed. */
  statement: Uint8Array;
  signature: Uint8Array;
  /** By which they let this account ask; empty until they said yes. */
  link: string;
  state: 'new' | 'yes' | 'no' | 'asked';
  at: number;
}

const columns = `id, role, introducer, account_id AS accountId, genesis_hash AS genesisHash, name,
  statement, signature, link, state, at`;

/** One that is known already stays as it is. */
export async function putIntroduction(tx: Tx, row: IntroductionRow): Promise<void> {
  await tx.run(
    `INSERT OR IGNORE INTO introduction
       (id, role, introducer, account_id, genesis_hash, name, statement, signature, link, state, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.id,
      row.role,
      row.introducer,
      row.accountId,
      row.genesisHash,
      row.name,
      row.statement,
      row.signature,
      row.link,
      row.state,
      row.at,
    ],
  );
}

export async function listIntroductions(
  tx: ReadTx,
  role: IntroductionRow['role'],
  id?: Uint8Array,
): Promise<IntroductionRow[]> {
  const rows = await tx.all<IntroductionRow>(
    `SELECT ${columns} FROM introduction WHERE role = ?1 AND (?2 IS NULL OR id = ?2) ORDER BY at DESC`,
    [role, id ?? null],
  );
  return rows;
}

export async function hasReceivedIntroductions(tx: ReadTx): Promise<boolean> {
  return (await tx.get(`SELECT 1 FROM introduction WHERE role = 'received' LIMIT 1`)) !== undefined;
}

/** Who introduced this very identity, the first of them. */
export async function introducerOf(
  tx: ReadTx,
  identity: { accountId: Uint8Array; genesisHash: Uint8Array },
): Promise<{ introducer: Uint8Array; at: number } | undefined> {
  return await tx.get(
    `SELECT introducer, at FROM introduction
     WHERE role = 'received' AND account_id = ? AND genesis_hash = ? AND state <> 'no'
     ORDER BY at LIMIT 1`,
    [identity.accountId, identity.genesisHash],
  );
}

export async function setIntroduction(
  tx: Tx,
  id: Uint8Array,
  change: { state?: IntroductionRow['state']; link?: string },
): Promise<void> {
  await tx.run(
    `UPDATE introduction SET state = coalesce(?2, state), link = coalesce(?3, link)
     WHERE id = ?1 AND role = 'received'`,
    [id, change.state ?? null, change.link ?? null],
  );
}

/** What one contact may leave unanswered is bounded. */
export async function countUnanswered(tx: ReadTx, introducer: Uint8Array): Promise<number> {
  const row = await tx.get<{ count: number }>(
    `SELECT count(*) AS count FROM introduction WHERE introducer = ? AND role = 'received' AND state = 'new'`,
    [introducer],
  );
  return row?.count ?? 0;
}
