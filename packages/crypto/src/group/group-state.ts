import type { ClientState, RatchetTree } from 'ts-mls';
import type { EpochReceiverData } from 'ts-mls/epochReceiverData.js';
import type { LeafNode } from 'ts-mls/leafNode.js';
import type { SecretTree, SecretTreeNode } from 'ts-mls/secretTree.js';
import { CryptoError } from '../errors.ts';

declare const opaque: unique symbol;

/**
 * A member's view of a group in one epoch, with its secrets. It never changes: each operation
 * returns the next one, and the caller stores that before it sends or shows anything.
 */
export interface GroupState {
  readonly [opaque]: 'GroupState';
}

class HeldState {
  readonly #client: ClientState;

  constructor(client: ClientState) {
    this.#client = client;
  }

  static open(state: GroupState | HeldState): ClientState {
    if (typeof state !== 'object' || state === null || !(#client in state)) {
      throw new CryptoError('usage', 'not a group state of this engine');
    }
    return state.#client;
  }
}

export function openState(state: GroupState): ClientState {
  return HeldState.open(state);
}

/** Keeps of an epoch what its member still needs, and of a past one what late messages need. */
export function holdState(client: ClientState): GroupState {
  return new HeldState(withoutSurplus(client)) as unknown as GroupState;
}

const none = new Uint8Array();

function withoutSurplus(client: ClientState): ClientState {
  const { keySchedule } = client;
  const { leafIndex } = client.privatePath;
  const pastEpochs = [...client.historicalReceiverData].map(
    ([epoch, past]) => [epoch, forLateMessages(past, leafIndex)] as const,
  );
  return {
    ...client,
    // What serves external commits, public messages and pre-shared keys, all of which we refuse.
    keySchedule: {
      ...keySchedule,
      externalSecret: none,
      confirmationKey: none,
      membershipKey: none,
      resumptionPsk: none,
    },
    secretTree: withoutInnerNodes(client.secretTree),
    privatePath: { ...client.privatePath, privateKeys: usefulKeys(client) },
    historicalReceiverData: new Map(pastEpochs),
  };
}

/** Only leaves encrypt; the library derives ratchets for the inner nodes too. */
function withoutInnerNodes(tree: SecretTree): SecretTree {
  return tree.map((node, index): SecretTreeNode =>
    index % 2 === 0 || node.handshake.secret.length === 0 ? node : emptySecretNode,
  );
}

const emptySecretNode: SecretTreeNode = {
  handshake: { secret: none, generation: 0, unusedGenerations: {} },
  application: { secret: none, generation: 0, unusedGenerations: {} },
};

/** The private keys of nodes that are still in the tree: those of blanked nodes are dead. */
function usefulKeys({ privatePath, ratchetTree }: ClientState): Record<number, Uint8Array> {
  const entries = Object.entries(privatePath.privateKeys).filter(
    ([index]) => ratchetTree[Number(index)] !== undefined,
  );
  return Object.fromEntries(entries);
}

/** Late messages are applications of others; what they need is ratchets, and whose signatures to expect. */
function forLateMessages(past: EpochReceiverData, ownLeafIndex: number): EpochReceiverData {
  return {
    ...past,
    resumptionPsk: none,
    ratchetTree: past.ratchetTree.map(forVerification),
    secretTree: past.secretTree.map((node, index) => ({
      handshake: emptySecretNode.handshake,
      application:
        index % 2 === 1 || index === 2 * ownLeafIndex ? emptySecretNode.application : node.application,
    })),
  };
}

function forVerification(node: RatchetTree[number]): RatchetTree[number] {
  if (node?.nodeType !== 'leaf') return undefined;
  const { credential, signaturePublicKey } = node.leaf;
  const leaf: LeafNode = {
    credential,
    signaturePublicKey,
    hpkePublicKey: none,
    capabilities: noCapabilities,
    leafNodeSource: 'update',
    extensions: [],
    signature: none,
  };
  return { nodeType: 'leaf', leaf };
}

const noCapabilities: LeafNode['capabilities'] = {
  versions: [],
  ciphersuites: [],
  extensions: [],
  proposals: [],
  credentials: [],
};
