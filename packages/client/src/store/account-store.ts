import type { AccountId, DeviceId } from '@ganira/protocol';
import type { ReadTx, Tx } from './database/database.ts';

export interface AccountRow {
  accountId: AccountId;
  deviceId: DeviceId;
  signingPublic: Uint8Array;
  signingSecret: Uint8Array;
  name: string;
  state: 'signing-up' | 'active';
  sessionToken: Uint8Array | null;
  incarnation: Uint8Array | null;
  /** The last sequence of the mailbox that is stored here. */
  cursor: number;
  resyncCounter: number;
  /** Mail that nobody could have sent rightly. */
  injected: number;
  /** Messages that came again after they had been opened. */
  replayed: number;
  /** The server's, for a chain of that many entries. */
  chainReceipt: Uint8Array | null;
  chainReceiptLength: number;
  /** This device was linked by another one. */
  isLinked: 0 | 1;
  /** When this device learned that it is no longer on the chain; 0 while it is. */
  removedAt: number;
}

export async function insertAccount(
  tx: Tx,
  row: Pick<AccountRow, 'accountId' | 'deviceId' | 'signingPublic' | 'signingSecret' | 'name' | 'isLinked'>,
): Promise<void> {
  await tx.run(
    `INSERT INTO account (one, account_id, device_id, signing_public, signing_secret, name, state, is_linked)
     VALUES (1, ?, ?, ?, ?, ?, 'signing-up', ?)`,
    [row.accountId, row.deviceId, row.signingPublic, row.signingSecret, row.name, row.isLinked],
  );
}

export async function getAccount(tx: ReadTx): Promise<AccountRow | undefined> {
  return await tx.get<AccountRow>(
    `SELECT account_id AS accountId, device_id AS deviceId, signing_public AS signingPublic,
            signing_secret AS signingSecret, name, state, session_token AS sessionToken,
            incarnation, cursor, resync_counter AS resyncCounter, injected, replayed,
            chain_receipt AS chainReceipt, chain_receipt_length AS chainReceiptLength,
            is_linked AS isLinked, removed_at AS removedAt
     FROM account`,
  );
}

export async function setSession(tx: Tx, token: Uint8Array | null): Promise<void> {
  await tx.run(`UPDATE account SET session_token = ?`, [token]);
}

export async function activateAccount(tx: Tx, token: Uint8Array): Promise<void> {
  await tx.run(`UPDATE account SET session_token = ?, state = 'active'`, [token]);
}

export async function setOwnName(tx: Tx, name: string): Promise<void> {
  await tx.run(`UPDATE account SET name = ?`, [name]);
}

export async function setCursor(tx: Tx, cursor: number): Promise<void> {
  await tx.run(`UPDATE account SET cursor = ?`, [cursor]);
}

export async function setIncarnation(tx: Tx, incarnation: Uint8Array): Promise<void> {
  await tx.run(`UPDATE account SET incarnation = ?, cursor = 0`, [incarnation]);
}

export async function setChainReceipt(tx: Tx, of: { receipt: Uint8Array; length: number }): Promise<void> {
  await tx.run(`UPDATE account SET chain_receipt = ?, chain_receipt_length = ?`, [of.receipt, of.length]);
}

export async function countOddMail(tx: Tx, odd: { injected: number; replayed: number }): Promise<void> {
  const { injected, replayed } = odd;
  if (injected + replayed === 0) return;
  await tx.run(`UPDATE account SET injected = injected + ?, replayed = replayed + ?`, [injected, replayed]);
}

/** @returns the next value, never used before. */
export async function nextResyncCounter(tx: Tx): Promise<number> {
  await tx.run(`UPDATE account SET resync_counter = resync_counter + 1`);
  const row = await tx.get<{ counter: number }>(`SELECT resync_counter AS counter FROM account`);
  return row?.counter ?? 1;
}

/** @returns false when it was known before. */
export async function noteRemoved(tx: Tx, at: number): Promise<boolean> {
  const { changes } = await tx.run(`UPDATE account SET removed_at = ? WHERE removed_at = 0`, [at]);
  return changes > 0;
}
