// Test-only: what a thief does with a stored state and recorded ciphertexts, without our engine.
import { decodeGroupState, type ClientState, type PrivateMessage } from 'ts-mls';
import { encode } from 'ts-mls/codec/tlsEncoder.js';
import { decryptWithLabel } from 'ts-mls/crypto/hpke.js';
import { deriveTreeSecret } from 'ts-mls/crypto/kdf.js';
import { encodeGroupContext } from 'ts-mls/groupContext.js';
import { unprotectPrivateMessage } from 'ts-mls/messageProtection.js';
import { decryptSenderData, privateContentAADEncoder } from 'ts-mls/privateMessage.js';
import { removeLeafNode } from 'ts-mls/ratchetTree.js';
import { treeHashRoot } from 'ts-mls/treeHash.js';
import { toLeafIndex } from 'ts-mls/treemath.js';
import { applyUpdatePath } from 'ts-mls/updatePath.js';
import { systemRandom } from '../random.ts';
import { acceptingConfig } from './dishonest-member.test-helper.ts';
import type { GroupState } from './group-state.ts';
import type { Story } from './group-story.test-helper.ts';
import { classicalSuite, isSuiteName, loadSuite } from './suites.ts';
import { readMessage } from './wire.ts';

/** What a thief reads out of a stored state, without our engine. */
export function steal(story: Story, state: GroupState): ClientState {
  const decoded = decodeGroupState(story.engine.encodeState(state).subarray(1), 0);
  if (decoded === undefined) throw new Error('not a state');
  return { ...decoded[0], clientConfig: acceptingConfig };
}

export function privateMessageOf(bytes: Uint8Array): PrivateMessage {
  const message = readMessage(bytes, 1_000_000);
  if (message.wireformat !== 'mls_private_message') throw new Error(message.wireformat);
  return message.privateMessage;
}

/** Opens a commit with the keys of its epoch, and tries every private key on every path secret in it. */
export async function pathSecretsWithin(thief: ClientState, commitBytes: Uint8Array): Promise<number> {
  const { cipherSuite } = thief.groupContext;
  if (!isSuiteName(cipherSuite)) throw new Error(cipherSuite);
  const suite = await loadSuite(cipherSuite, systemRandom);
  const { content } = await unprotectPrivateMessage(
    thief.keySchedule.senderDataSecret,
    privateMessageOf(commitBytes),
    thief.secretTree,
    thief.ratchetTree,
    thief.groupContext,
    acceptingConfig.keyRetentionConfig,
    suite,
  );
  if (content.content.contentType !== 'commit' || content.content.sender.senderType !== 'member')
    throw new Error('commit');
  const { commit, sender } = content.content;
  let tree = thief.ratchetTree;
  for (const item of commit.proposals) {
    if (item.proposalOrRefType !== 'proposal' || !('remove' in item.proposal))
      throw new Error('only removals');
    tree = removeLeafNode(tree, toLeafIndex(item.proposal.remove.removed));
  }
  if (commit.path === undefined) throw new Error('no path');
  const after = await applyUpdatePath(tree, toLeafIndex(sender.leafIndex), commit.path, suite.hash);
  const treeHash = await treeHashRoot(after, suite.hash);
  const context = encodeGroupContext({
    ...thief.groupContext,
    treeHash,
    epoch: thief.groupContext.epoch + 1n,
  });
  let opened = 0;
  for (const { kemOutput, ciphertext } of commit.path.nodes.flatMap((node) => node.encryptedPathSecret)) {
    for (const key of Object.values(thief.privatePath.privateKeys)) {
      const secretKey = await suite.hpke.importPrivateKey(key);
      const attempt = decryptWithLabel(
        secretKey,
        'UpdatePathNode',
        context,
        kemOutput,
        ciphertext,
        suite.hpke,
      );
      opened += await attempt.then(
        () => 1,
        () => 0,
      );
    }
  }
  return opened;
}

/** Takes every secret of every ratchet of the epoch, as chain secret and as message key, at every generation near. */
export async function openWithEverySecret(thief: ClientState, bytes: Uint8Array): Promise<boolean> {
  const suite = await loadSuite(classicalSuite, systemRandom);
  const message = privateMessageOf(bytes);
  const epochs = [
    { secretTree: thief.secretTree, senderDataSecret: thief.keySchedule.senderDataSecret },
    ...thief.historicalReceiverData.values(),
  ];
  const aad = encode(privateContentAADEncoder)(message);
  for (const epoch of epochs) {
    const senderData = await decryptSenderData(message, epoch.senderDataSecret, suite).catch(() => undefined);
    if (senderData === undefined) continue;
    const opens = async (key: Uint8Array, nonce: Uint8Array): Promise<boolean> => {
      const guarded = nonce.map((byte, at) => byte ^ (senderData.reuseGuard[at] ?? 0));
      return suite.hpke.decryptAead(key, guarded, aad, message.ciphertext).then(
        () => true,
        () => false,
      );
    };
    const ratchets = epoch.secretTree.flatMap((node) => [node.application, node.handshake]);
    for (const kept of ratchets.flatMap((ratchet) => Object.values(ratchet.unusedGenerations))) {
      if (await opens(kept.slice(0, 16), kept.slice(16, 28))) return true;
    }
    const secrets = ratchets.flatMap((ratchet) => [
      ratchet.secret,
      ...Object.values(ratchet.unusedGenerations),
    ]);
    for (const secret of secrets.filter(({ length }) => length === suite.kdf.size)) {
      for (let start = 0; start <= senderData.generation; start++) {
        let chain = secret;
        for (let generation = start; generation < senderData.generation; generation++) {
          chain = await deriveTreeSecret(chain, 'secret', generation, suite.kdf.size, suite.kdf);
        }
        const key = await deriveTreeSecret(
          chain,
          'key',
          senderData.generation,
          suite.hpke.keyLength,
          suite.kdf,
        );
        const nonce = await deriveTreeSecret(
          chain,
          'nonce',
          senderData.generation,
          suite.hpke.nonceLength,
          suite.kdf,
        );
        if (await opens(key, nonce)) return true;
      }
    }
  }
  return false;
}
