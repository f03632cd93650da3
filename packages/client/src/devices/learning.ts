// An identity chain has grown: what follows from it, in one transaction.
import { verifyChain, type VerifiedChain } from '@ganira/identity';
import { areEqual, limits, toHex } from '@ganira/protocol';
import { noteDeviceWork, type EpochParts } from '../groups/epochs.ts';
import type { Random } from '../ports.ts';
import { noteRemoved } from '../store/account-store.ts';
import { getChain } from '../store/chain-store.ts';
import { getContact, setChainWanted } from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import { deleteOwnGrant, listGrantsOf } from '../store/grant-store.ts';
import { deleteTransfers } from '../store/transfer-store.ts';
import { listGroupsOf } from '../store/group-store.ts';
import { listLeaves } from '../store/leaf-store.ts';
import { insertMessage } from '../store/message-store.ts';
import { deleteOwnDevice, putOwnDevice, setDeviceGrant } from '../store/own-device-store.ts';
import { forgetPlainMail } from '../store/plain-mail-store.ts';
import { getRecord } from '../store/sync-store.ts';
import type { Tell } from '../store/store.ts';
import { giveDeviceGrant, replaceAllGrants, replaceGrants } from './rotation.ts';

export interface LearningParts extends Omit<EpochParts, 'engine'> {
  random: Random;
  tell: Tell;
}

interface Change {
  added: Uint8Array[];
  removed: Uint8Array[];
}

/**
 * Stores a chain that was verified against what is known. One that isn't news changes nothing. What
 * this device signed itself follows also when it hears of it from elsewhere: it may have stopped right
 * after the server took the entry.
 */
export async function learnChain(
  tx: Tx,
  parts: LearningParts,
  { chain }: { chain: VerifiedChain },
): Promise<void> {
  const { chains, ownAccountId } = parts;
  const stored = await getChain(tx, chain.accountId);
  // Verified and signed: it holds even should this transaction fail.
  chains.remember(chain);
  if (stored.length >= chain.length) return;
  await chains.store(tx, chain);
  const change = changeBetween(stored, chain);
  if (areEqual(chain.accountId, ownAccountId)) await applyToSelf(tx, parts, { chain, change });
  else if (stored.length > 0) await applyToContact(tx, parts, { chain, change });
}

function changeBetween(stored: readonly Uint8Array[], chain: VerifiedChain): Change {
  const before = stored.length === 0 ? [] : verifyChain(stored).activeDevices;
  const after = chain.activeDevices;
  const without = (some: typeof before, others: typeof before) =>
    some
      .map(({ deviceId }) => deviceId)
      .filter((deviceId) => !others.some((other) => areEqual(other.deviceId, deviceId)));
  return { added: without(after, before), removed: without(before, after) };
}

async function applyToSelf(
  tx: Tx,
  parts: LearningParts,
  { chain, change }: { chain: VerifiedChain; change: Change },
): Promise<void> {
  const { ownDeviceId, random, tell, clock } = parts;
  for (const deviceId of change.added) {
    if (areEqual(deviceId, ownDeviceId)) continue;
    await putOwnDevice(tx, deviceId);
    // It may have been told before the chain was.
    const grant = await getRecord(tx, 'device-grant', deviceId);
    if (grant !== undefined) await setDeviceGrant(tx, deviceId, grant.value);
    if (chain.isSignedBy(ownDeviceId, { added: deviceId })) await giveDeviceGrant(tx, random, deviceId);
    else tell({ kind: 'notice', notice: { code: 'device_added', deviceId: toHex(deviceId) } });
  }
  let hasRemoved = false;
  for (const deviceId of change.removed) {
    if (areEqual(deviceId, ownDeviceId)) {
      if (await noteRemoved(tx, clock.now())) tell({ kind: 'notice', notice: { code: 'removed' } });
      continue;
    }
    await deleteOwnDevice(tx, deviceId);
    await deleteTransfers(tx, deviceId);
    await forgetPlainMail(tx, 'history', deviceId);
    for (const { hash } of await listGrantsOf(tx, { deviceId })) await deleteOwnGrant(tx, hash);
    const isOwnAct = chain.isSignedBy(ownDeviceId, { removed: deviceId });
    // A device that took itself out replaces nothing: of those that stay the first one does.
    const isHeir =
      chain.isSignedBy(deviceId, { removed: deviceId }) &&
      areEqual(chain.activeDevices[0]?.deviceId ?? new Uint8Array(), ownDeviceId);
    if (isOwnAct || isHeir) hasRemoved = true;
    if (!isOwnAct) tell({ kind: 'notice', notice: { code: 'device_removed', deviceId: toHex(deviceId) } });
  }
  if (hasRemoved) await replaceAllGrants(tx, random, ownDeviceId);
  tell({ kind: 'devices' });
  await seeGroups(tx, parts, undefined);
}

async function applyToContact(
  tx: Tx,
  parts: LearningParts,
  { chain, change }: { chain: VerifiedChain; change: Change },
): Promise<void> {
  const { accountId } = chain;
  const { tell } = parts;
  await setChainWanted(tx, accountId, false);
  if ((await getContact(tx, accountId)) === undefined) return;
  for (const deviceId of change.added)
    await insertLine(tx, parts, { kind: 'device-added', accountId, deviceId });
  for (const deviceId of change.removed) {
    await insertLine(tx, parts, { kind: 'device-removed', accountId, deviceId });
  }
  await seeGroups(tx, parts, accountId);
  // What the removed device was given to reach this account works no longer.
  if (change.removed.length > 0) await replaceGrants(tx, parts, accountId);
  tell({ kind: 'conversations' });
}

/** Do their leaves still fit? */
async function seeGroups(tx: Tx, parts: LearningParts, accountId: Uint8Array | undefined): Promise<void> {
  for (const { groupId } of await listGroupsOf(tx, accountId)) {
    await noteDeviceWork(tx, parts, { groupId, leaves: await listLeaves(tx, groupId) });
  }
}

async function insertLine(
  tx: Tx,
  { clock, random, tell }: LearningParts,
  line: { kind: 'device-added' | 'device-removed'; accountId: Uint8Array; deviceId: Uint8Array },
): Promise<void> {
  const now = clock.now();
  await insertMessage(tx, {
    conversation: line.accountId,
    messageId: random.bytes(limits.id),
    kind: line.kind,
    isOwn: 0,
    text: '',
    sentAt: now,
    receivedAt: now,
    status: 0,
    groupId: new Uint8Array(),
    deviceId: line.deviceId,
    sequence: 0,
  });
  tell({ kind: 'messages', conversationId: toHex(line.accountId) });
}
