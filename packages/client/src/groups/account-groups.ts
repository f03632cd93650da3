// Groups of accounts: a pair has the devices of two, a self group those of one. Which commits are
// accepted in them is judged by everybody by the same rules, so that nobody can be led into a state
// that the others refuse.
import type { GroupPolicy, LeafIdentity } from '@ganira/crypto';
import { areEqual, compareBytes, decode, GroupDataSchema, GroupKind, type GroupData } from '@ganira/protocol';
import type { Chains } from '../identity/chains.ts';

const groupDataLimit = 1_024;

export interface AccountGroup {
  kind: 'pair' | 'self';
  /** Two for a pair, in the order of their bytes; one for a self group. */
  accounts: Uint8Array[];
  generation: number;
}

/** @returns undefined when it isn't the data of a pair or of a self group. */
export function readAccountGroup(bytes: Uint8Array): AccountGroup | undefined {
  const data = readGroupData(bytes);
  if (data === undefined || data.version !== 1) return undefined;
  const { accounts, generation } = data;
  if (accounts.some((account) => account.length !== 16)) return undefined;
  const [first, second] = accounts;
  if (data.kind === GroupKind.SELF && accounts.length === 1) return { kind: 'self', accounts, generation };
  const isPair = data.kind === GroupKind.PAIR && accounts.length === 2;
  if (!isPair || first === undefined || second === undefined || compareBytes(first, second) >= 0) {
    return undefined;
  }
  return { kind: 'pair', accounts, generation };
}

function readGroupData(bytes: Uint8Array): GroupData | undefined {
  try {
    return decode(GroupDataSchema, bytes, groupDataLimit);
  } catch {
    return undefined;
  }
}

/** Who judges leaves and commits for this account's groups. */
export function createGroupPolicy(chains: Chains): GroupPolicy {
  return {
    isLeafValid: (identity, signatureKey) => chains.isLeafValid(identity, signatureKey),
    isCommitAllowed({ committer, adds, removes, groupData }) {
      const group = readAccountGroup(groupData);
      if (group === undefined) return false;
      const isInGroup = (leaf: LeafIdentity) =>
        group.accounts.some((account) => areEqual(account, leaf.accountId));
      const isReadded = (leaf: LeafIdentity) => adds.some((added) => isSameDevice(added, leaf));
      return (
        // Whoever adds it: a leaf has to be on its account's chain, which nobody else can write on.
        adds.every(isInGroup) &&
        removes.every(
          (removed) =>
            areEqual(removed.accountId, committer.accountId) ||
            isReadded(removed) ||
            !chains.isActive(removed),
        )
      );
    },
  };
}

function isSameDevice(a: LeafIdentity, b: LeafIdentity): boolean {
  return areEqual(a.accountId, b.accountId) && areEqual(a.deviceId, b.deviceId);
}
