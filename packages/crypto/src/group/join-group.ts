import { emptyPskIndex, joinGroup as joinMlsGroup, type ClientState } from 'ts-mls';
import { makeKeyPackageRef } from 'ts-mls/keyPackage.js';
import { areEqual } from '@ganira/protocol';
import { CryptoError } from '../errors.ts';
import type { EngineContext } from './engine-context.ts';
import { readGroupData } from './group-data.ts';
import type { DeviceSigner, JoinOptions } from './group-types.ts';
import { groupLimits } from './group-limits.ts';
import { holdState, type GroupState } from './group-state.ts';
import { checkTree, leafAt } from './group-tree.ts';
import { decodeSecrets, openKeyPackage } from './key-packages.ts';
import { blamePeer } from './library-errors.ts';
import { readMessage, readRatchetTree } from './wire.ts';

export async function joinGroup(
  context: EngineContext,
  signer: DeviceSigner,
  options: JoinOptions,
): Promise<GroupState> {
  const message = readMessage(options.welcome, groupLimits.welcome);
  if (message.wireformat !== 'mls_welcome')
    throw new CryptoError('malformed', `${message.wireformat} instead of a welcome`);
  const { welcome } = message;
  if (welcome.cipherSuite !== context.suiteName) {
    throw new CryptoError(
      'suite_mismatch',
      `welcome of ${welcome.cipherSuite}, expected ${context.suiteName}`,
    );
  }
  const tree = readRatchetTree(options.ratchetTree, groupLimits.ratchetTree);
  checkTree(tree);
  const keyPackage = await openKeyPackage(context, options.keyPackage.publicPart);
  if (!areEqual(keyPackage.leafNode.signaturePublicKey, signer.publicKey)) {
    throw new CryptoError('usage', 'the key package belongs to another device');
  }
  const reference = await makeKeyPackageRef(keyPackage, context.suite.hash);
  if (!welcome.secrets.some((secret) => areEqual(secret.newMember, reference))) {
    throw new CryptoError(
      'welcome_for_another_key_package',
      `${welcome.secrets.length} receivers, none of them this key package`,
    );
  }
  const secrets = decodeSecrets(options.keyPackage.secretPart, signer);
  const client = await blamePeer('welcome_invalid', () =>
    joinMlsGroup(welcome, keyPackage, secrets, emptyPskIndex, context.suite, tree, undefined, context.config),
  );
  checkJoined(client, signer);
  return holdState(client);
}

function checkJoined(client: ClientState, signer: DeviceSigner): void {
  const { groupId, extensions, version } = client.groupContext;
  if (
    version !== 'mls10' ||
    groupId.length !== groupLimits.groupId ||
    readGroupData(extensions) === undefined
  ) {
    throw new CryptoError('welcome_invalid', 'not a group of ours');
  }
  const own = leafAt(client.ratchetTree, client.privatePath.leafIndex);
  if (own === undefined || !areEqual(own.signaturePublicKey, signer.publicKey)) {
    throw new CryptoError('welcome_invalid', 'the tree lacks this device');
  }
}
