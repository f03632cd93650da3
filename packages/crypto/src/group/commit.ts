import { areEqual } from '@ganira/protocol';
import { createCommit, type ClientState, type KeyPackage, type Proposal } from 'ts-mls';
import { CryptoError } from '../errors.ts';
import { checkCommitPolicy } from './commit-policy.ts';
import type { EngineContext } from './engine-context.ts';
import type { CommitOptions, CommitResult } from './group-types.ts';
import { groupLimits } from './group-limits.ts';
import { holdState, openState, type GroupState } from './group-state.ts';
import { checkTree, membersOf, type Member } from './group-tree.ts';
import { checkLifetime, openKeyPackage } from './key-packages.ts';
import { fromCredential } from './leaf-identity.ts';
import { blamePeer } from './library-errors.ts';
import { checkCanSend } from './sending.ts';
import { hashMessage, writeMessage, writeRatchetTree } from './wire.ts';

export async function commit(
  context: EngineContext,
  state: GroupState,
  options: CommitOptions,
): Promise<CommitResult> {
  const client = openState(state);
  checkCanSend(client, 'handshake');
  const { add = [], remove = [], update = false } = options;
  if (add.length + remove.length > groupLimits.proposals) {
    throw new CryptoError(
      'usage',
      `${add.length + remove.length} changes, at most ${groupLimits.proposals} in one commit`,
    );
  }
  const removed = findMembers(client, remove);
  const added = await openKeyPackages(context, add);
  const isUpdate = update || removed.length > 0 || added.length === 0;
  checkCommitPolicy(context, client, {
    committerLeafIndex: client.privatePath.leafIndex,
    adds: added.map((keyPackage) => fromCredential(keyPackage.leafNode.credential)),
    removes: removed.map((member) => member.identity),
    isUpdate,
    isOwn: true,
  });
  const extraProposals: Proposal[] = [
    ...removed.map((member): Proposal => ({ proposalType: 'remove', remove: { removed: member.leafIndex } })),
    ...added.map((keyPackage): Proposal => ({ proposalType: 'add', add: { keyPackage } })),
  ];
  // Key packages come from others; whatever fails here fails because of them.
  const result = await blamePeer('commit_invalid', () =>
    createCommit(
      { state: client, cipherSuite: context.suite },
      { extraProposals, forceUpdatePath: isUpdate },
    ),
  );
  checkTree(result.newState.ratchetTree);
  const bytes = writeMessage(result.commit);
  const { welcome } = result;
  return {
    current: holdState(result.oldState),
    staged: holdState(result.newState),
    commit: bytes,
    commitHash: await hashMessage(bytes),
    welcome: welcome && writeMessage({ version: 'mls10', wireformat: 'mls_welcome', welcome }),
    ratchetTree: welcome && writeRatchetTree(result.newState.ratchetTree),
  };
}

function findMembers(client: ClientState, deviceIds: readonly Uint8Array[]): Member[] {
  const members = membersOf(client.ratchetTree);
  return deviceIds.map((deviceId) => {
    const member = members.find(({ identity }) => areEqual(identity.deviceId, deviceId));
    if (member === undefined) throw new CryptoError('not_a_member', 'no such device in the group');
    if (member.leafIndex === client.privatePath.leafIndex)
      throw new CryptoError('usage', 'a device cannot remove itself');
    return member;
  });
}

async function openKeyPackages(
  context: EngineContext,
  publicParts: readonly Uint8Array[],
): Promise<KeyPackage[]> {
  const keyPackages: KeyPackage[] = [];
  for (const publicPart of publicParts) {
    const keyPackage = await openKeyPackage(context, publicPart);
    checkLifetime(context, keyPackage);
    keyPackages.push(keyPackage);
  }
  return keyPackages;
}
