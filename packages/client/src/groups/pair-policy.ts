// Which commits the two sides of a pair accept. Both judge by the same rules, so that neither
// can be led into a state that the other refuses.
import type { GroupPolicy, LeafIdentity } from '@ganira/crypto';
import { areEqual, compareBytes, decode, GroupDataSchema, GroupKind, type GroupData } from '@ganira/protocol';
import type { Chains } from '../identity/chains.ts';

const groupDataLimit = 1_024;

export interface PairData {
  accounts: [Uint8Array, Uint8Array];
  generation: number;
}

/** @returns undefined when it isn't the data of a pair. */
export function readPairData(bytes: Uint8Array): PairData | undefined {
  const data = readGroupData(bytes);
  if (data === undefined) return undefined;
  const [first, second, ...rest] = data.accounts;
  if (data.version !== 1 || data.kind !== GroupKind.PAIR || rest.length > 0) return undefined;
  if (first?.length !== 16 || second?.length !== 16 || compareBytes(first, second) >= 0) return undefined;
  return { accounts: [first, second], generation: data.generation };
}

function readGroupData(bytes: Uint8Array): GroupData | undefined {
  try {
    return decode(GroupDataSchema, bytes, groupDataLimit);
  } catch {
    return undefined;
  }
}

/** Who judges leaves and commits for this account's groups. */
export function createPairPolicy(chains: Chains): GroupPolicy {
  return {
    isLeafValid: (identity, signatureKey) => chains.isLeafValid(identity, signatureKey),
    isCommitAllowed({ committer, adds, removes, members, groupData }) {
      const pair = readPairData(groupData);
      if (pair === undefined) return false;
      const isInPair = (leaf: LeafIdentity) =>
        pair.accounts.some((account) => areEqual(account, leaf.accountId));
      const isReadded = (leaf: LeafIdentity) => adds.some((added) => isSameDevice(added, leaf));
      return (
        adds.every(
          (added) =>
            isInPair(added) &&
            (areEqual(added.accountId, committer.accountId) ||
              // Founding: the other side isn't there yet.
              !members.some((member) => areEqual(member.accountId, added.accountId)) ||
              removes.some((removed) => isSameDevice(removed, added))),
        ) &&
        removes.every(
          (removed) =>
            areEqual(removed.accountId, committer.accountId) ||
            isReadded(removed) ||
            !isStillActive(chains, removed),
        )
      );
    },
  };
}

function isSameDevice(a: LeafIdentity, b: LeafIdentity): boolean {
  return areEqual(a.accountId, b.accountId) && areEqual(a.deviceId, b.deviceId);
}

function isStillActive(chains: Chains, leaf: LeafIdentity): boolean {
  const chain = chains.get(leaf.accountId);
  return chain?.activeDevices.some((device) => areEqual(device.deviceId, leaf.deviceId)) ?? false;
}
