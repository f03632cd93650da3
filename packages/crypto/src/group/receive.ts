import { areEqual } from '@ganira/protocol';
import { acceptAll, emptyPskIndex, type ClientState, type PrivateMessage } from 'ts-mls';
import type { AuthenticatedContentCommit } from 'ts-mls/authenticatedContent.js';
import type { Commit } from 'ts-mls/commit.js';
import { processCommit } from 'ts-mls/processMessages.js';
import { CryptoError } from '../errors.ts';
import { checkCommitPolicy } from './commit-policy.ts';
import type { EngineContext } from './engine-context.ts';
import type { Received, ReceivedCommit } from './group-types.ts';
import { groupLimits } from './group-limits.ts';
import { holdState, openState, type GroupState } from './group-state.ts';
import { checkTree, memberAt } from './group-tree.ts';
import { fromCredential, isSameDevice, type LeafIdentity } from './leaf-identity.ts';
import { blamePeer } from './library-errors.ts';
import { openPrivateMessage } from './open-private-message.ts';
import { checkCanAdvance } from './sending.ts';
import { hashMessage, readMessage } from './wire.ts';

export async function receive(
  context: EngineContext,
  state: GroupState,
  bytes: Uint8Array,
): Promise<Received> {
  const message = readHandled(bytes);
  const { client, content, sender } = await openPrivateMessage(context, openState(state), message);
  if (content.content.contentType === 'application') {
    return {
      kind: 'application',
      state: holdState(client),
      plaintext: content.content.applicationData.slice(),
      sender: sender.identity,
      epoch: message.epoch,
    };
  }
  if (content.content.contentType === 'proposal') {
    throw new CryptoError('proposal_refused', 'a proposal outside a commit');
  }
  return applyCommit(context, client, {
    content: content as AuthenticatedContentCommit,
    bytes,
    committerLeafIndex: sender.leafIndex,
  });
}

function readHandled(bytes: Uint8Array): PrivateMessage {
  const message = readMessage(bytes, groupLimits.message);
  if (message.wireformat === 'mls_public_message') {
    const { senderType } = message.publicMessage;
    if (senderType === 'new_member_commit')
      throw new CryptoError('external_commit_refused', 'members are added by members');
    throw new CryptoError('public_message_refused', `a public message from ${senderType}`);
  }
  if (message.wireformat !== 'mls_private_message')
    throw new CryptoError('malformed', `${message.wireformat} instead of a message`);
  return message.privateMessage;
}

interface OpenedCommit {
  content: AuthenticatedContentCommit;
  bytes: Uint8Array;
  committerLeafIndex: number;
}

async function applyCommit(
  context: EngineContext,
  client: ClientState,
  opened: OpenedCommit,
): Promise<ReceivedCommit> {
  const { content, committerLeafIndex } = opened;
  checkCanAdvance(client, 'commit_invalid');
  const committer = memberAt(client.ratchetTree, committerLeafIndex);
  if (committer === undefined) throw new CryptoError('commit_invalid', 'no such committer');
  const { commit } = content.content;
  const { added, removed } = readProposals(client, commit);
  checkCommitterLeaf(committer.identity, committer.leaf.signaturePublicKey, commit);
  checkCommitPolicy(context, client, {
    committerLeafIndex,
    adds: added,
    removes: removed,
    isUpdate: commit.path !== undefined,
    isOwn: false,
  });
  const { newState } = await blamePeer('commit_invalid', () =>
    processCommit(client, content, 'mls_private_message', emptyPskIndex, acceptAll, context.suite),
  );
  checkTree(newState.ratchetTree);
  return {
    kind: 'commit',
    state: holdState(newState),
    committer: committer.identity,
    added,
    removed,
    epoch: content.content.epoch + 1n,
    commitHash: await hashMessage(opened.bytes),
    isActive: newState.groupActiveState.kind === 'active',
  };
}

function readProposals(
  client: ClientState,
  { proposals }: Commit,
): { added: LeafIdentity[]; removed: LeafIdentity[] } {
  if (proposals.length > groupLimits.proposals) {
    throw new CryptoError('too_large', `${proposals.length} proposals, at most ${groupLimits.proposals}`);
  }
  const added: LeafIdentity[] = [];
  const removed: LeafIdentity[] = [];
  for (const item of proposals) {
    if (item.proposalOrRefType !== 'proposal')
      throw new CryptoError('proposal_refused', 'a reference to a proposal');
    const { proposal } = item;
    if (proposal.proposalType === 'add' && 'add' in proposal) {
      const identity = fromCredential(proposal.add.keyPackage.leafNode.credential);
      if (identity === undefined)
        throw new CryptoError('leaf_refused', 'an added leaf without an identity of ours');
      added.push(identity);
    } else if (proposal.proposalType === 'remove' && 'remove' in proposal) {
      const member = memberAt(client.ratchetTree, proposal.remove.removed);
      if (member === undefined)
        throw new CryptoError('commit_invalid', `no member at leaf ${proposal.remove.removed}`);
      removed.push(member.identity);
    } else {
      throw new CryptoError('proposal_refused', `a proposal of type ${proposal.proposalType}`);
    }
  }
  return { added, removed };
}

/** An update brings new encryption keys; it never turns a leaf into another device. */
function checkCommitterLeaf(committer: LeafIdentity, signatureKey: Uint8Array, { path }: Commit): void {
  if (path === undefined) return;
  const { leafNode } = path;
  const identity = fromCredential(leafNode.credential);
  if (
    identity === undefined ||
    !isSameDevice(identity, committer) ||
    !areEqual(leafNode.signaturePublicKey, signatureKey)
  ) {
    throw new CryptoError('leaf_refused', 'a commit that changes who its author is');
  }
  if (leafNode.extensions.length > 0) throw new CryptoError('commit_invalid', 'a leaf with extensions');
}
