// Keeps what the server holds of this account equal to what this device holds: the identity chain,
// grants and deletions of grants. Run after each sign-on to the mailbox and
// whenever one of them changed; a server that was restored is brought up to date the same way.
import { areEqual } from '@ganira/protocol';
import type { MailboxConnection } from '../net/mailbox-connection.ts';
import { getAccount, setChainReceipt } from '../store/account-store.ts';
import { getChain } from '../store/chain-store.ts';
import { listDeletedGrants, listUnsyncedGrants, markGrantsSynced } from '../store/grant-store.ts';
import type { ReadTx } from '../store/database/database.ts';
import type { AccountStore } from '../store/store.ts';

const none = new Uint8Array();

export interface ServerSyncParts {
  store: AccountStore;
  mailbox: MailboxConnection;
}

/** What the server said at sign-on. */
export interface ServerHolds {
  incarnation: Uint8Array;
  chainLength: number;
  /** For the chain that it holds. */
  chainReceipt: Uint8Array;
}

export async function syncChain(
  parts: ServerSyncParts,
  accountId: Uint8Array,
  holds: ServerHolds,
): Promise<void> {
  const entries = await parts.store.read((tx) => getChain(tx, accountId));
  if (entries.length === holds.chainLength) await keepReceipt(parts, holds);
  if (entries.length <= holds.chainLength) return;
  // A restored server takes devices back without asking for the password, by its own receipt.
  const account = await parts.store.read(getAccount);
  const known = account?.chainReceipt ?? undefined;
  const receipt = account?.chainReceiptLength === entries.length ? known : undefined;
  const missing = entries.slice(holds.chainLength);
  await parts.mailbox.appendChain(holds.chainLength, missing, receipt === undefined ? {} : { receipt });
}

async function keepReceipt({ store }: ServerSyncParts, holds: ServerHolds): Promise<void> {
  const { chainLength, chainReceipt } = holds;
  const account = await store.read(getAccount);
  if (account?.chainReceiptLength === chainLength && areEqual(account.chainReceipt ?? none, chainReceipt))
    return;
  await store.change((tx) => setChainReceipt(tx, { receipt: chainReceipt, length: chainLength }));
}

/** Whether the server of this incarnation confirmed all grants, and all deletions. */
export async function areGrantsSynced(tx: ReadTx, incarnation: Uint8Array): Promise<boolean> {
  const open = [
    ...(await listDeletedGrants(tx, incarnation)),
    ...(await listUnsyncedGrants(tx, incarnation)),
  ];
  return open.length === 0;
}

export async function syncGrants(parts: ServerSyncParts, incarnation: Uint8Array): Promise<void> {
  const { store, mailbox } = parts;
  for (;;) {
    const deleted = await store.read((tx) => listDeletedGrants(tx, incarnation));
    if (deleted.length === 0) break;
    await mailbox.deleteGrants(deleted);
    await store.change((tx) => markGrantsSynced(tx, deleted, incarnation));
  }
  for (;;) {
    const missing = await store.read((tx) => listUnsyncedGrants(tx, incarnation));
    if (missing.length === 0) break;
    await mailbox.putGrants(
      missing.map((grant) => ({
        hash: grant.hash,
        class: grant.class,
        deviceId: grant.deviceId ?? new Uint8Array(),
        expiresAt: BigInt(grant.expiresAtSeconds),
        uses: grant.uses,
      })),
    );
    await store.change((tx) =>
      markGrantsSynced(
        tx,
        missing.map((grant) => grant.hash),
        incarnation,
      ),
    );
  }
}
