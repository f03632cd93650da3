// The ladder of trust: unknown, introduced by somebody, verified at a distance, met in person. Only
// what this device checked itself lifts somebody; nobody can claim a rung.
import { hashChainEntry } from '@ganira/identity';
import type { SafetyIdentity } from '@ganira/crypto';
import { areEqual, toHex } from '@ganira/protocol';
import type { DoubtView, TrustView } from '../api.ts';
import { doubtsCard } from '../devices/records/doubts.ts';
import { trustCard } from '../devices/records/verified.ts';
import { share } from '../devices/self-records.ts';
import { ClientError } from '../errors.ts';
import type { Random } from '../ports.ts';
import { getAccount } from '../store/account-store.ts';
import { getChain } from '../store/chain-store.ts';
import { getContact } from '../store/contact-store.ts';
import type { ReadTx, Tx } from '../store/database/database.ts';
import { hasReceivedIntroductions, introducerOf } from '../store/introduction-store.ts';
import {
  isStopped,
  isStopping,
  listDoubts,
  putDoubt,
  settleDoubts,
  type DoubtRow,
} from '../store/doubt-store.ts';
import type { Tell } from '../store/store.ts';
import { deleteTrust, getTrust, listTrust, raiseTrust, type TrustRow } from '../store/trust-store.ts';

export async function trustOf(tx: ReadTx, identity: SafetyIdentity): Promise<TrustView> {
  return viewOf(await getTrust(tx, identity), await introducedBy(tx, identity));
}

/** For many identities: what is known of all of them is read once. */
export async function readTrust(tx: ReadTx): Promise<(identity: SafetyIdentity) => Promise<TrustView>> {
  const rows = new Map((await listTrust(tx)).map((row) => [toHex(row.accountId), row]));
  const hasIntroductions = await hasReceivedIntroductions(tx);
  return async (identity) => {
    const row = rows.get(toHex(identity.accountId));
    const isOfOther = row !== undefined && !areEqual(row.genesisHash, identity.genesisHash);
    return viewOf(
      isOfOther ? undefined : row,
      hasIntroductions ? await introducedBy(tx, identity) : undefined,
    );
  };
}

function viewOf(row: TrustRow | undefined, introduced: TrustView | undefined): TrustView {
  if (row === undefined) return introduced ?? { level: 'unknown' };
  const { introducer } = introduced ?? {};
  return { level: row.level, at: row.at, ...(introducer === undefined ? {} : { introducer }) };
}

/** The word of a contact whose own identity nothing contradicts. */
async function introducedBy(tx: ReadTx, identity: SafetyIdentity): Promise<TrustView | undefined> {
  const found = await introducerOf(tx, identity);
  const introducer = found && (await getContact(tx, found.introducer));
  if (found === undefined || introducer === undefined) return undefined;
  if (await isStopped(tx, introducer.accountId)) return undefined;
  return { level: 'introduced', at: found.at, introducer: introducer.name };
}

/** A check by the person themselves also answers what was doubtful about this very identity. */
export async function recordCheck(
  tx: Tx,
  { tell, random }: { tell: Tell; random: Random },
  check: Omit<TrustRow, 'introducer' | 'level'> & { level: 'verified' | 'met' },
): Promise<void> {
  const row = await raiseTrust(tx, { ...check, introducer: null });
  await share(tx, random, { kind: 'verified', key: check.accountId, value: trustCard(row) });
  await decideDoubts(tx, random, check.accountId);
  tellOfTrust(tell, check.accountId);
}

/** The person goes on with the identity that is pinned, on all own devices. */
export async function decideDoubts(tx: Tx, random: Random, accountId: Uint8Array): Promise<void> {
  await settleDoubts(tx, accountId);
  await shareDoubts(tx, random, accountId);
}

async function shareDoubts(tx: Tx, random: Random, accountId: Uint8Array): Promise<void> {
  const value = await doubtsCard(tx, accountId);
  if (value.length > 0) await share(tx, random, { kind: 'doubts', key: accountId, value });
}

/** As if nothing had ever been checked. */
export async function forgetChecks(tx: Tx, random: Random, accountId: Uint8Array): Promise<void> {
  await deleteTrust(tx, accountId);
  await share(tx, random, { kind: 'verified', key: accountId, value: new Uint8Array() });
}

/** Where it stops, nothing is sent to this contact from now on, until the person decides. */
export async function recordDoubt(
  tx: Tx,
  { tell, random }: { tell: Tell; random: Random },
  doubt: DoubtRow,
): Promise<void> {
  if ((await getContact(tx, doubt.accountId)) === undefined || !(await putDoubt(tx, doubt))) return;
  await shareDoubts(tx, random, doubt.accountId);
  tellOfTrust(tell, doubt.accountId);
}

export async function doubtOf(tx: ReadTx, accountId: Uint8Array): Promise<DoubtView | undefined> {
  const [doubt] = await listDoubts(tx, accountId);
  if (doubt === undefined) return undefined;
  const claimant = doubt.claimant.length === 0 ? undefined : await getContact(tx, doubt.claimant);
  return {
    source: doubt.source,
    isStopping: isStopping(doubt),
    at: doubt.at,
    ...(doubt.genesisHash.length === 0 ? {} : { otherPattern: toHex(doubt.genesisHash) }),
    ...(claimant === undefined ? {} : { claimant: claimant.name }),
  };
}

export function tellOfTrust(tell: Tell, accountId: Uint8Array): void {
  tell({ kind: 'contacts' });
  tell({ kind: 'conversations' });
  tell({ kind: 'requests' });
  tell({ kind: 'messages', conversationId: toHex(accountId) });
}

/** What others pin of this account. */
export async function ownIdentity(tx: ReadTx): Promise<SafetyIdentity> {
  const account = await getAccount(tx);
  const [genesis] = account === undefined ? [] : await getChain(tx, account.accountId);
  if (account === undefined || genesis === undefined)
    throw new ClientError('store_corrupt', 'no account in the store');
  return { accountId: account.accountId, genesisHash: hashChainEntry(genesis) };
}
