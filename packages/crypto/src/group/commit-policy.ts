import type { ClientState } from 'ts-mls';
import { CryptoError } from '../errors.ts';
import type { EngineContext } from './engine-context.ts';
import { readGroupData } from './group-data.ts';
import { memberAt, membersOf } from './group-tree.ts';
import type { LeafIdentity } from './leaf-identity.ts';

export interface CommitChanges {
  readonly committerLeafIndex: number;
  /** undefined where a credential holds no identity of ours. */
  readonly adds: readonly (LeafIdentity | undefined)[];
  readonly removes: readonly LeafIdentity[];
  readonly isUpdate: boolean;
  /** Made here: a refusal is our own mistake. */
  readonly isOwn: boolean;
}

/** Asks the policy before anything is computed. */
export function checkCommitPolicy(context: EngineContext, client: ClientState, changes: CommitChanges): void {
  const committer = memberAt(client.ratchetTree, changes.committerLeafIndex);
  const groupData = readGroupData(client.groupContext.extensions);
  if (committer === undefined || groupData === undefined)
    throw new CryptoError('commit_invalid', 'no such committer');
  const adds: LeafIdentity[] = [];
  for (const identity of changes.adds) {
    if (identity === undefined)
      throw new CryptoError('leaf_refused', 'an added leaf without an identity of ours');
    adds.push(identity);
  }
  const isAllowed = context.policy.isCommitAllowed({
    groupId: client.groupContext.groupId.slice(),
    groupData: groupData.slice(),
    epoch: client.groupContext.epoch,
    committer: committer.identity,
    adds,
    removes: changes.removes,
    isUpdate: changes.isUpdate,
    members: membersOf(client.ratchetTree).map((member) => member.identity),
  });
  if (!isAllowed) {
    const fault = changes.isOwn ? 'usage' : 'peer';
    throw new CryptoError('commit_refused', 'the policy of the group forbids this commit', { fault });
  }
}
