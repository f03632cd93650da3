// Test-only: somebody who holds valid keys and the library, but none of our rules.
import {
  createApplicationMessage,
  createCommit,
  createGroup,
  defaultKeyPackageEqualityConfig,
  encodeMlsMessage,
  type CiphersuiteImpl,
  type ClientConfig,
  type ClientState,
  type CreateCommitOptions,
  type CreateCommitResult,
  type GroupContext,
  type KeyPackage,
  type Proposal,
} from 'ts-mls';
import { generateKeyPackageWithKey } from 'ts-mls/keyPackage.js';
import { encodeRatchetTree } from 'ts-mls/ratchetTree.js';
import { systemRandom } from '../random.ts';
import { capabilitiesOf, groupContextExtensions } from './group-data.ts';
import type { DeviceSigner } from './group-types.ts';
import type { GroupState } from './group-state.ts';
import type { Story } from './group-story.test-helper.ts';
import { toCredential } from './leaf-identity.ts';
import { loadSuite } from './suites.ts';
import { readMessage } from './wire.ts';

export const acceptingConfig: ClientConfig = {
  authService: { validateCredential: async () => true },
  keyPackageEqualityConfig: defaultKeyPackageEqualityConfig,
  keyRetentionConfig: {
    retainKeysForGenerations: 64,
    retainKeysForEpochs: 2,
    maximumForwardRatchetSteps: 100_000,
  },
  lifetimeConfig: {
    maximumTotalLifetime: 1n << 63n,
    validateLifetimeOnReceive: false,
    currentTime: () => 1_795_305_600n,
  },
  paddingConfig: { kind: 'alwaysPad', paddingLength: 0 },
};

export interface Dishonest {
  readonly suite: CiphersuiteImpl;
  readonly mallory: DeviceSigner;
  readonly state: ClientState;
  /** An honest member of the same group and epoch. */
  readonly bob: DeviceSigner;
  readonly bobState: GroupState;
  readonly commit: (options: CreateCommitOptions) => Promise<CreateCommitResult>;
  /** A commit of these proposals, encoded. */
  readonly propose: (...proposals: Proposal[]) => Promise<Uint8Array>;
  readonly say: (text: Uint8Array, state?: ClientState) => Promise<Uint8Array>;
}

export interface Founding {
  change?: (context: GroupContext) => GroupContext;
}

/** Mallory founds a group in her own way and adds Bob, who joins it with the engine. */
export async function createDishonestPair(story: Story, founding: Founding = {}): Promise<Dishonest> {
  const suite = await loadSuite(story.engine.suite, systemRandom);
  const mallory = story.newDevice();
  const bob = story.newDevice();
  const founded = await foundRaw(story, mallory, suite);
  const changed = {
    ...founded,
    groupContext: founding.change?.(founded.groupContext) ?? founded.groupContext,
  };
  const keyPackage = await story.keyPackageOf(bob);
  const added = await createCommit(
    { state: changed, cipherSuite: suite },
    { extraProposals: [addOf(keyPackage.publicPart)] },
  );
  const { newState: state, welcome } = added;
  if (welcome === undefined) throw new Error('nobody was welcomed');
  const bobState = await story.engine.join(bob, {
    welcome: encodeMlsMessage({ version: 'mls10', wireformat: 'mls_welcome', welcome }),
    ratchetTree: encodeRatchetTree(state.ratchetTree),
    keyPackage,
  });
  const commit = (options: CreateCommitOptions): Promise<CreateCommitResult> =>
    createCommit({ state, cipherSuite: suite }, options);
  return {
    suite,
    mallory,
    state,
    bob,
    bobState,
    commit,
    propose: async (...extraProposals) => encodeMlsMessage((await commit({ extraProposals })).commit),
    say: async (text, from = state) => {
      const { privateMessage } = await createApplicationMessage(from, text, suite);
      return encodeMlsMessage({ version: 'mls10', wireformat: 'mls_private_message', privateMessage });
    },
  };
}

async function foundRaw(story: Story, signer: DeviceSigner, suite: CiphersuiteImpl): Promise<ClientState> {
  const { publicPackage, privatePackage } = await rawKeyPackage(story, signer, suite);
  const extensions = groupContextExtensions(Uint8Array.of(1, 2, 3));
  return createGroup(systemRandom(16), publicPackage, privatePackage, extensions, suite, acceptingConfig);
}

export function rawKeyPackage(story: Story, signer: DeviceSigner, suite: CiphersuiteImpl) {
  return generateKeyPackageWithKey(
    toCredential(signer.identity),
    capabilitiesOf(story.engine.suite),
    { notBefore: 0n, notAfter: 1n << 63n },
    [],
    { signKey: signer.secretKey, publicKey: signer.publicKey },
    suite,
  );
}

export function openRawKeyPackage(publicPart: Uint8Array): KeyPackage {
  const message = readMessage(publicPart, 10_000);
  if (message.wireformat !== 'mls_key_package') throw new Error(message.wireformat);
  return message.keyPackage;
}

export function addOf(publicPart: Uint8Array): Proposal {
  return { proposalType: 'add', add: { keyPackage: openRawKeyPackage(publicPart) } };
}
