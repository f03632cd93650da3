// What is noted beside the state whenever a group begins an epoch here.
import type { GroupEngine, GroupState } from '@ganira/crypto';
import { areEqual } from '@ganira/protocol';
import type { Chains } from '../identity/chains.ts';
import type { Clock } from '../ports.ts';
import type { Tx } from '../store/database/database.ts';
import { getGroup, putEpochAuthenticator, setDeviceWork } from '../store/group-store.ts';
import { giveUpConversation } from '../store/outbox-store.ts';
import { getSelfGroupId } from '../store/own-device-store.ts';
import { setLeaves, type LeafRow } from '../store/leaf-store.ts';

/** Milliseconds that whoever changed the devices has, before another one does its work. */
const patience = { remove: 5_000, add: 60_000 };

export interface EpochParts {
  engine: GroupEngine;
  chains: Chains;
  clock: Clock;
  ownAccountId: Uint8Array;
  ownDeviceId: Uint8Array;
}

/** How the leaves differ from the devices of the chains. */
export interface DeviceWork {
  /** No longer on their chain. */
  removed: LeafRow[];
  /** Own devices without a leaf. */
  missing: Uint8Array[];
}

export function findDeviceWork(
  { chains, ownAccountId }: Pick<EpochParts, 'chains' | 'ownAccountId'>,
  leaves: readonly LeafRow[],
): DeviceWork {
  const own = chains.get(ownAccountId)?.activeDevices ?? [];
  return {
    removed: leaves.filter((leaf) => chains.isRemoved(leaf)),
    missing: own
      .map(({ deviceId }) => deviceId)
      .filter((deviceId) => !leaves.some((leaf) => areEqual(leaf.deviceId, deviceId))),
  };
}

export async function noteEpoch(tx: Tx, parts: EpochParts, state: GroupState): Promise<void> {
  const { engine } = parts;
  const groupId = engine.groupId(state);
  await putEpochAuthenticator(tx, groupId, {
    epoch: Number(engine.epoch(state)),
    authenticator: engine.epochAuthenticator(state),
  });
  const leaves = engine.members(state);
  await setLeaves(tx, groupId, leaves);
  await noteDeviceWork(tx, parts, { groupId, leaves });
  const isAlone = leaves.length === 1 && areEqual((await getSelfGroupId(tx)) ?? new Uint8Array(), groupId);
  // No sibling is left who could confirm what was said; whoever comes next is told everything.
  if (isAlone) await giveUpConversation(tx, parts.ownAccountId);
}

/** What this device changed on the own chain is its own to do at once; the others wait for it. */
export async function noteDeviceWork(
  tx: Tx,
  parts: Omit<EpochParts, 'engine'>,
  group: { groupId: Uint8Array; leaves: readonly LeafRow[] },
): Promise<void> {
  const { groupId, leaves } = group;
  const { chains, ownAccountId, ownDeviceId } = parts;
  const { removed, missing } = findDeviceWork(parts, leaves);
  const own = chains.get(ownAccountId);
  const isOurs =
    missing.some((deviceId) => own?.isSignedBy(ownDeviceId, { added: deviceId })) ||
    removed.some(({ deviceId }) => own?.isSignedBy(ownDeviceId, { removed: deviceId }));
  const now = parts.clock.now();
  const former = (await getGroup(tx, groupId))?.devicesDueAt ?? 0;
  const wait = removed.length > 0 ? patience.remove : patience.add;
  const latest = now + (isOurs ? 0 : wait);
  const isDue = removed.length + missing.length > 0;
  const dueAt = former > 0 ? Math.min(former, latest) : latest;
  await setDeviceWork(tx, groupId, { dueAt: isDue ? dueAt : 0, hasRemovedLeaf: removed.length > 0 });
}
