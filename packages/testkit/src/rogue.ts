// Somebody who holds a member's state of a group, stolen or their own, and the MLS library, but none
// of our rules.
import {
  classicalSuite,
  createGroupEngine,
  hybridSuite,
  type DeviceSigner,
  type SuiteName,
} from '@ganira/crypto';
import { create, GroupMessageSchema, MailSchema, toBinary } from '@ganira/protocol';
import {
  acceptAll,
  createApplicationMessage,
  createCommit,
  createGroup,
  createGroupInfoWithExternalPubAndRatchetTree,
  decodeGroupState,
  decodeMlsMessage,
  defaultCryptoProvider,
  defaultKeyPackageEqualityConfig,
  emptyPskIndex,
  encodeMlsMessage,
  getCiphersuiteFromName,
  joinGroupExternal,
  processPrivateMessage,
  type CiphersuiteImpl,
  type ClientConfig,
  type ClientState,
  type KeyPackage,
  type MLSMessage,
  type Proposal,
} from 'ts-mls';
import { generateKeyPackageWithKey } from 'ts-mls/keyPackage.js';

/** Takes everything that the library takes. */
const lawless: ClientConfig = {
  authService: { validateCredential: async () => true },
  keyPackageEqualityConfig: defaultKeyPackageEqualityConfig,
  keyRetentionConfig: {
    retainKeysForGenerations: 64,
    retainKeysForEpochs: 16,
    maximumForwardRatchetSteps: 10_000,
  },
  lifetimeConfig: {
    maximumTotalLifetime: 1n << 62n,
    validateLifetimeOnReceive: false,
    currentTime: () => BigInt(Math.floor(Date.now() / 1_000)),
  },
  paddingConfig: { kind: 'alwaysPad', paddingLength: 0 },
};

export class Rogue {
  readonly #suite: CiphersuiteImpl;
  #state: ClientState;

  private constructor(suite: CiphersuiteImpl, state: ClientState) {
    this.#suite = suite;
    this.#state = state;
  }

  /** @param stored a group's state as the store holds it: a version byte, then the library's own. */
  static async with(stored: Uint8Array): Promise<Rogue> {
    const decoded = decodeGroupState(stored.slice(1), 0);
    if (decoded === undefined) throw new Error('not a stored group state');
    return new Rogue(await loadSuite(hybridSuite), { ...decoded[0], clientConfig: lawless });
  }

  get members(): number {
    return this.#state.ratchetTree.filter((node) => node?.nodeType === 'leaf').length;
  }

  get epoch(): number {
    return Number(this.#state.groupContext.epoch);
  }

  /** @returns the plaintext of a recorded message; it goes on from the state that this leads to. */
  async open(mls: Uint8Array): Promise<Uint8Array | undefined> {
    const message = readMessage(mls);
    if (message.wireformat !== 'mls_private_message') return undefined;
    const result = await processPrivateMessage(
      this.#state,
      message.privateMessage,
      emptyPskIndex,
      this.#suite,
      acceptAll,
    );
    this.#state = { ...result.newState, clientConfig: lawless };
    return result.kind === 'applicationMessage' ? result.message : undefined;
  }

  /** Can any of these recorded messages be opened? */
  async opensAny(recorded: readonly Uint8Array[]): Promise<boolean> {
    for (const mls of recorded) {
      try {
        if ((await this.open(mls)) !== undefined) return true;
      } catch {
        // This one can't; perhaps the next.
      }
    }
    return false;
  }

  /** A commit of any proposals, as mail. */
  async commit(...extraProposals: Proposal[]): Promise<Uint8Array> {
    const { commit } = await createCommit(
      { state: this.#state, cipherSuite: this.#suite },
      { extraProposals },
    );
    return mailOf(encodeMlsMessage(commit));
  }

  /** Application data of any content, as mail. */
  async say(plaintext: Uint8Array): Promise<Uint8Array> {
    const { newState, privateMessage } = await createApplicationMessage(this.#state, plaintext, this.#suite);
    this.#state = { ...newState, clientConfig: lawless };
    return mailOf(encodeMlsMessage({ version: 'mls10', wireformat: 'mls_private_message', privateMessage }));
  }

  /** Another description of what the group is for. */
  groupContextProposal(data: Uint8Array): Proposal {
    const extensions = this.#state.groupContext.extensions.map((extension) =>
      typeof extension.extensionType === 'number' ? { ...extension, extensionData: data } : extension,
    );
    return { proposalType: 'group_context_extensions', groupContextExtensions: { extensions } };
  }

  removeProposal(leafIndex: number): Proposal {
    return { proposalType: 'remove', remove: { removed: leafIndex } };
  }

  /**
   * An external commit to a group of this id: by a stranger who made a group of their own that only
   * looks like it.
   */
  async externalCommit(stranger: DeviceSigner): Promise<Uint8Array> {
    const { groupContext } = this.#state;
    const { publicPackage, privatePackage } = await keyPackageOf(stranger, hybridSuite);
    const { extensions, groupId } = groupContext;
    const own = await createGroup(groupId, publicPackage, privatePackage, extensions, this.#suite, lawless);
    const looksLike = { ...own, groupContext: { ...own.groupContext, epoch: groupContext.epoch } };
    const info = await createGroupInfoWithExternalPubAndRatchetTree(looksLike, [], this.#suite);
    const joined = await joinGroupExternal(
      info,
      publicPackage,
      privatePackage,
      false,
      this.#suite,
      undefined,
      lawless,
    );
    const { publicMessage } = joined;
    return mailOf(encodeMlsMessage({ version: 'mls10', wireformat: 'mls_public_message', publicMessage }));
  }
}

export function addProposal(publicPart: Uint8Array): Proposal {
  const message = readMessage(publicPart);
  if (message.wireformat !== 'mls_key_package') throw new Error(message.wireformat);
  return { proposalType: 'add', add: { keyPackage: message.keyPackage } };
}

/** A key package of anybody, made by our own rules, in either suite. */
export async function makeKeyPackage(
  signer: DeviceSigner,
  suite: 'hybrid' | 'classical' = 'hybrid',
): Promise<Uint8Array> {
  const engine = await createGroupEngine({
    suite: suite === 'hybrid' ? hybridSuite : classicalSuite,
    policy: { isLeafValid: () => true, isCommitAllowed: () => true },
    now: () => Date.now(),
  });
  const now = Math.floor(Date.now() / 1_000);
  const made = await engine.createKeyPackage(signer, { notBefore: now - 3_600, notAfter: now + 86_400 });
  return made.publicPart;
}

export function mailOf(mls: Uint8Array): Uint8Array {
  const value = create(GroupMessageSchema, { mls });
  return toBinary(MailSchema, create(MailSchema, { body: { case: 'message', value } }));
}

async function loadSuite(name: SuiteName): Promise<CiphersuiteImpl> {
  return await defaultCryptoProvider.getCiphersuiteImpl(getCiphersuiteFromName(name));
}

async function keyPackageOf(signer: DeviceSigner, suite: SuiteName) {
  const publicPart = readMessage(await makeKeyPackage(signer));
  if (publicPart.wireformat !== 'mls_key_package') throw new Error(publicPart.wireformat);
  const { leafNode }: KeyPackage = publicPart.keyPackage;
  return await generateKeyPackageWithKey(
    leafNode.credential,
    leafNode.capabilities,
    { notBefore: 0n, notAfter: 1n << 62n },
    [],
    { signKey: signer.secretKey, publicKey: signer.publicKey },
    await loadSuite(suite),
  );
}

function readMessage(bytes: Uint8Array): MLSMessage {
  const decoded = decodeMlsMessage(bytes.slice(), 0);
  if (decoded === undefined) throw new Error('not an MLS message');
  return decoded[0];
}
