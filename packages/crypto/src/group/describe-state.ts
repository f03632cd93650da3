import { CryptoError } from '../errors.ts';
import { readGroupData } from './group-data.ts';
import { holdState, openState, type GroupState } from './group-state.ts';
import { memberAt, membersOf } from './group-tree.ts';
import type { LeafIdentity } from './leaf-identity.ts';
import type { SecretTree } from 'ts-mls/secretTree.js';

export interface GroupDescription {
  groupId(state: GroupState): Uint8Array;
  groupData(state: GroupState): Uint8Array;
  epoch(state: GroupState): bigint;
  /** Equal for all members of an epoch, and for nobody else (RFC 9420 section 8.7). */
  epochAuthenticator(state: GroupState): Uint8Array;
  /** In the order of their leaves. */
  members(state: GroupState): LeafIdentity[];
  self(state: GroupState): LeafIdentity;
  /** False once a commit removed this device. */
  isActive(state: GroupState): boolean;
}

export const describeState: GroupDescription = {
  groupId: (state) => openState(state).groupContext.groupId.slice(),
  groupData: (state) => {
    const data = readGroupData(openState(state).groupContext.extensions);
    if (data === undefined) throw new CryptoError('internal', 'a group without its data');
    return data.slice();
  },
  epoch: (state) => openState(state).groupContext.epoch,
  epochAuthenticator: (state) => openState(state).keySchedule.epochAuthenticator.slice(),
  members: (state) => membersOf(openState(state).ratchetTree).map((member) => member.identity),
  self: (state) => {
    const { ratchetTree, privatePath } = openState(state);
    const self = memberAt(ratchetTree, privatePath.leafIndex);
    if (self === undefined) throw new CryptoError('not_active', 'this device was removed from the group');
    return self.identity;
  },
  isActive: (state) => openState(state).groupActiveState.kind === 'active',
};

export function dropLateKeys(state: GroupState): GroupState {
  const client = openState(state);
  const secretTree: SecretTree = client.secretTree.map(({ handshake, application }) => ({
    handshake: { ...handshake, unusedGenerations: {} },
    application: { ...application, unusedGenerations: {} },
  }));
  return holdState({ ...client, secretTree, historicalReceiverData: new Map() });
}
