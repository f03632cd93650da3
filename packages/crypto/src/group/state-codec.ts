// One version byte, then the library's own encoding of a state.
import { concatBytes } from '@ganira/protocol';
import { decodeGroupState, encodeGroupState } from 'ts-mls';
import type { ClientState, GroupState as MlsGroupState } from 'ts-mls';
import { CryptoError } from '../errors.ts';
import type { EngineContext } from './engine-context.ts';
import { readGroupData } from './group-data.ts';
import { groupLimits } from './group-limits.ts';
import { holdState, openState, type GroupState } from './group-state.ts';
import { checkTree, leafAt } from './group-tree.ts';
import { decodeWhole } from './wire.ts';

const version = 1;

export function encodeState(state: GroupState): Uint8Array {
  return concatBytes(Uint8Array.of(version), encodeGroupState(openState(state)));
}

export function decodeState(context: EngineContext, bytes: Uint8Array): GroupState {
  if (bytes[0] !== version)
    throw new CryptoError('state_invalid', `version ${bytes[0]}, expected ${version}`);
  let stored: MlsGroupState;
  try {
    stored = decodeWhole(
      { decode: decodeGroupState, encode: encodeGroupState },
      bytes.subarray(1),
      groupLimits.state,
    );
    checkTree(stored.ratchetTree);
  } catch (error) {
    throw new CryptoError('state_invalid', 'not a stored group', { cause: error });
  }
  const { cipherSuite } = stored.groupContext;
  if (cipherSuite !== context.suiteName) {
    throw new CryptoError('suite_mismatch', `a group of ${cipherSuite}, expected ${context.suiteName}`, {
      fault: 'usage',
    });
  }
  const client: ClientState = { ...stored, clientConfig: context.config };
  checkConsistency(context, client);
  return holdState(client);
}

/** Enough to fail here, and with words, instead of in the middle of a message. */
function checkConsistency({ suite }: EngineContext, client: ClientState): void {
  const { secretTree, ratchetTree, privatePath, groupActiveState, keySchedule, groupContext } = client;
  const secretLengths = [
    keySchedule.senderDataSecret,
    keySchedule.exporterSecret,
    keySchedule.epochAuthenticator,
    keySchedule.initSecret,
  ];
  const isActive = groupActiveState.kind === 'active';
  const isConsistent =
    (isActive || groupActiveState.kind === 'removedFromGroup') &&
    Object.keys(client.unappliedProposals).length === 0 &&
    readGroupData(groupContext.extensions) !== undefined &&
    secretLengths.every((secret) => secret.length === suite.kdf.size) &&
    client.signaturePrivateKey.length === 32 &&
    secretTree.length % 2 === 1 &&
    (!isActive || secretTree.length === ratchetTree.length) &&
    (!isActive || leafAt(ratchetTree, privatePath.leafIndex) !== undefined) &&
    (!isActive || privatePath.privateKeys[2 * privatePath.leafIndex] !== undefined) &&
    client.historicalReceiverData.size <= groupLimits.pastEpochs;
  if (!isConsistent) throw new CryptoError('state_invalid', 'parts of a stored group do not fit together');
}
