import type { ReadTx, Tx } from './database/database.ts';

export async function getChain(tx: ReadTx, accountId: Uint8Array): Promise<Uint8Array[]> {
  const rows = await tx.all<{ entry: Uint8Array }>(
    `SELECT entry FROM chain_entry WHERE account_id = ? ORDER BY position`,
    [accountId],
  );
  return rows.map((row) => row.entry);
}

export async function listChains(tx: ReadTx): Promise<{ accountId: Uint8Array; entries: Uint8Array[] }[]> {
  const rows = await tx.all<{ accountId: Uint8Array; position: number; entry: Uint8Array }>(
    `SELECT account_id AS accountId, position, entry FROM chain_entry ORDER BY account_id, position`,
  );
  const chains: { accountId: Uint8Array; entries: Uint8Array[] }[] = [];
  for (const { accountId, position, entry } of rows) {
    if (position === 0) chains.push({ accountId, entries: [] });
    chains.at(-1)?.entries.push(entry);
  }
  return chains;
}

export async function deleteChain(tx: Tx, accountId: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM chain_entry WHERE account_id = ?`, [accountId]);
}

/** Entries that are stored already stay as they are: callers verified that they're equal. */
export async function putChain(tx: Tx, accountId: Uint8Array, entries: readonly Uint8Array[]): Promise<void> {
  for (const [position, entry] of entries.entries()) {
    await tx.run(`INSERT OR IGNORE INTO chain_entry (account_id, position, entry) VALUES (?, ?, ?)`, [
      accountId,
      position,
      entry,
    ]);
  }
}
