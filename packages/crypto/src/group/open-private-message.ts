import { areEqual } from '@ganira/protocol';
import type { ClientState, PrivateMessage } from 'ts-mls';
import type { AuthenticatedContent } from 'ts-mls/authenticatedContent.js';
import type { EpochReceiverData } from 'ts-mls/epochReceiverData.js';
import { unprotectPrivateMessage } from 'ts-mls/messageProtection.js';
import { decryptSenderData } from 'ts-mls/privateMessage.js';
import type { SecretTree } from 'ts-mls/secretTree.js';
import type { SenderData } from 'ts-mls/sender.js';
import { CryptoError } from '../errors.ts';
import type { EngineContext } from './engine-context.ts';
import { groupLimits } from './group-limits.ts';
import { memberAt, type Member } from './group-tree.ts';
import { blamePeer } from './library-errors.ts';

export interface OpenedMessage {
  /** With the message key used up. */
  readonly client: ClientState;
  readonly content: AuthenticatedContent;
  readonly sender: Member;
}

type Epoch = Pick<EpochReceiverData, 'secretTree' | 'ratchetTree' | 'senderDataSecret' | 'groupContext'>;

/** RFC 9420 section 6.3, with a code for each way in which it can fail. */
export async function openPrivateMessage(
  context: EngineContext,
  client: ClientState,
  message: PrivateMessage,
): Promise<OpenedMessage> {
  const epoch = findEpoch(client, message);
  const senderData = await blamePeer('undecryptable', () =>
    decryptSenderData(message, epoch.senderDataSecret, context.suite),
  );
  if (senderData === undefined) throw new CryptoError('undecryptable', 'no sender data');
  const sender = memberAt(epoch.ratchetTree, senderData.leafIndex);
  if (sender === undefined)
    throw new CryptoError('undecryptable', `no member at leaf ${senderData.leafIndex}`);
  if (senderData.leafIndex === client.privatePath.leafIndex)
    throw new CryptoError('own_message', 'sent by this device');
  checkGeneration(epoch.secretTree, senderData, message);
  const { tree, content } = await blamePeer('undecryptable', () =>
    unprotectPrivateMessage(
      epoch.senderDataSecret,
      message,
      epoch.secretTree,
      epoch.ratchetTree,
      epoch.groupContext,
      client.clientConfig.keyRetentionConfig,
      context.suite,
    ),
  );
  return { client: withSecretTree(client, message.epoch, tree), content, sender };
}

function findEpoch(client: ClientState, { groupId, epoch, contentType }: PrivateMessage): Epoch {
  const { groupContext } = client;
  if (!areEqual(groupId, groupContext.groupId))
    throw new CryptoError('wrong_group', 'a message of another group');
  if (epoch > groupContext.epoch)
    throw new CryptoError('epoch_ahead', `epoch ${epoch}, here ${groupContext.epoch}`);
  if (epoch === groupContext.epoch) {
    if (contentType !== 'application' && client.groupActiveState.kind !== 'active') {
      throw new CryptoError('not_active', 'this device was removed from the group', { fault: 'peer' });
    }
    return { ...client, senderDataSecret: client.keySchedule.senderDataSecret };
  }
  const past = client.historicalReceiverData.get(epoch);
  if (past === undefined || contentType !== 'application') {
    throw new CryptoError('epoch_too_old', `epoch ${epoch}, here ${groupContext.epoch}`);
  }
  return past;
}

function checkGeneration(
  secretTree: SecretTree,
  { leafIndex, generation }: SenderData,
  { contentType }: PrivateMessage,
): void {
  const ratchet = secretTree[2 * leafIndex]?.[contentType === 'application' ? 'application' : 'handshake'];
  if (ratchet === undefined) throw new CryptoError('undecryptable', 'no ratchet for this sender');
  if (generation < ratchet.generation && ratchet.unusedGenerations[generation] === undefined) {
    throw new CryptoError('replayed', `generation ${generation} was used, next ${ratchet.generation}`);
  }
  if (generation - ratchet.generation > groupLimits.forwardSteps) {
    throw new CryptoError('generation_too_far', `generation ${generation}, next ${ratchet.generation}`);
  }
}

function withSecretTree(client: ClientState, epoch: bigint, secretTree: SecretTree): ClientState {
  const past = client.historicalReceiverData.get(epoch);
  if (epoch === client.groupContext.epoch || past === undefined) return { ...client, secretTree };
  const historicalReceiverData = new Map(client.historicalReceiverData);
  historicalReceiverData.set(epoch, { ...past, secretTree });
  return { ...client, historicalReceiverData };
}
