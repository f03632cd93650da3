import type { GroupContext, RatchetTree } from 'ts-mls';
import { applyUpdatePathSecret } from 'ts-mls/createCommit.js';
import { deriveSecret } from 'ts-mls/crypto/kdf.js';
import { verifyLeafNodeSignature, verifyLeafNodeSignatureKeyPackage } from 'ts-mls/leafNode.js';
import { verifyParentHashes } from 'ts-mls/parentHash.js';
import { getCommitSecret, pathToRoot } from 'ts-mls/pathSecrets.js';
import type { PrivateKeyPath } from 'ts-mls/privateKeyPath.js';
import { mergePrivateKeyPaths, toPrivateKeyPath } from 'ts-mls/privateKeyPath.js';
import { decodeProposal } from 'ts-mls/proposal.js';
import {
  addLeafNode,
  decodeRatchetTree,
  encodeRatchetTree,
  getHpkePublicKey,
  removeLeafNode,
  resolution,
  updateLeafNode,
} from 'ts-mls/ratchetTree.js';
import { treeHash, treeHashRoot } from 'ts-mls/treeHash.js';
import { toLeafIndex, toNodeIndex } from 'ts-mls/treemath.js';
import { applyUpdatePath, createUpdatePath, decodeUpdatePath, encodeUpdatePath } from 'ts-mls/updatePath.js';
import { describe, expect, test } from 'vitest';
import {
  arePresent,
  bytes,
  decodeAll,
  loadVectors,
  suiteOf,
  type Vectors,
} from './rfc9420-vectors.test-helper.ts';

interface TreeOperation {
  cipher_suite: number;
  tree_before: string;
  proposal: string;
  proposal_sender: number;
  tree_hash_before: string;
  tree_after: string;
  tree_hash_after: string;
}

const treeOperations = loadVectors('tree-operations') as Vectors<TreeOperation>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${treeOperations.title}`, () => {
  test.each(treeOperations.cases)('suite $cipher_suite, sent by leaf $proposal_sender', async (vector) => {
    const suite = await suiteOf(vector.cipher_suite);
    const before = decodeAll(decodeRatchetTree, bytes(vector.tree_before));
    expect(await treeHashRoot(before, suite.hash)).toEqual(bytes(vector.tree_hash_before));
    const after = applyProposal(before, bytes(vector.proposal), vector.proposal_sender);
    expect(encodeRatchetTree(after)).toEqual(bytes(vector.tree_after));
    expect(await treeHashRoot(after, suite.hash)).toEqual(bytes(vector.tree_hash_after));
  });
});

function applyProposal(tree: RatchetTree, encoded: Uint8Array, sender: number): RatchetTree {
  const proposal = decodeAll(decodeProposal, encoded);
  if (proposal.proposalType === 'add' && 'add' in proposal)
    return addLeafNode(tree, proposal.add.keyPackage.leafNode)[0];
  if (proposal.proposalType === 'update' && 'update' in proposal) {
    return updateLeafNode(tree, proposal.update.leafNode, toLeafIndex(sender));
  }
  if (proposal.proposalType === 'remove' && 'remove' in proposal) {
    return removeLeafNode(tree, toLeafIndex(proposal.remove.removed));
  }
  throw new Error(`a proposal of type ${proposal.proposalType}`);
}

interface TreeValidation {
  cipher_suite: number;
  tree: string;
  group_id: string;
  resolutions: number[][];
  tree_hashes: string[];
}

const treeValidation = loadVectors('tree-validation', 15) as Vectors<TreeValidation>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${treeValidation.title}`, () => {
  test.each(treeValidation.cases)('suite $cipher_suite, $tree_hashes.length nodes', async (vector) => {
    const suite = await suiteOf(vector.cipher_suite);
    const tree = decodeAll(decodeRatchetTree, bytes(vector.tree));
    for (const [index, expected] of vector.tree_hashes.entries()) {
      expect(await treeHash(tree, toNodeIndex(index), suite.hash)).toEqual(bytes(expected));
    }
    for (const [index, expected] of vector.resolutions.entries()) {
      expect(resolution(tree, toNodeIndex(index))).toEqual(expected);
    }
    expect(await verifyParentHashes(tree, suite.hash)).toBe(true);
    for (const [index, node] of tree.entries()) {
      if (node?.nodeType !== 'leaf') continue;
      const { leaf } = node;
      const isSigned =
        leaf.leafNodeSource === 'key_package'
          ? verifyLeafNodeSignatureKeyPackage(leaf, suite.signature)
          : verifyLeafNodeSignature(leaf, bytes(vector.group_id), index / 2, suite.signature);
      expect(await isSigned, `leaf ${index / 2}`).toBe(true);
    }
  });
});

interface TreeKem {
  cipher_suite: number;
  group_id: string;
  epoch: number;
  confirmed_transcript_hash: string;
  ratchet_tree: string;
  leaves_private: {
    index: number;
    encryption_priv: string;
    signature_priv: string;
    path_secrets: { node: number; path_secret: string }[];
  }[];
  update_paths: {
    sender: number;
    update_path: string;
    path_secrets: (string | null)[];
    commit_secret: string;
    tree_hash_after: string;
  }[];
}

const treekem = loadVectors('treekem', 12) as Vectors<TreeKem>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${treekem.title}`, () => {
  test.each(treekem.cases)('suite $cipher_suite, $leaves_private.length members', async (vector) => {
    const suite = await suiteOf(vector.cipher_suite);
    const tree = decodeAll(decodeRatchetTree, bytes(vector.ratchet_tree));
    const context = (hash: Uint8Array): GroupContext => ({
      version: 'mls10',
      cipherSuite: suite.name,
      groupId: bytes(vector.group_id),
      epoch: BigInt(vector.epoch),
      treeHash: hash,
      confirmedTranscriptHash: bytes(vector.confirmed_transcript_hash),
      extensions: [],
    });
    const members = new Map<number, { path: PrivateKeyPath; signatureKey: Uint8Array }>();
    for (const leaf of vector.leaves_private) {
      let path: PrivateKeyPath = {
        leafIndex: leaf.index,
        privateKeys: { [2 * leaf.index]: bytes(leaf.encryption_priv) },
      };
      for (const { node, path_secret } of leaf.path_secrets) {
        const { publicKey } = await suite.hpke.deriveKeyPair(
          await deriveSecret(bytes(path_secret), 'node', suite.kdf),
        );
        const inTree = tree[node];
        if (inTree === undefined) throw new Error(`node ${node} is blank`);
        expect(await suite.hpke.exportPublicKey(publicKey)).toEqual(getHpkePublicKey(inTree));
        path = mergePrivateKeyPaths(
          path,
          await toPrivateKeyPath({ [node]: bytes(path_secret) }, leaf.index, suite),
        );
      }
      members.set(leaf.index, { path, signatureKey: bytes(leaf.signature_priv) });
    }
    for (const update of vector.update_paths) {
      const sender = toLeafIndex(update.sender);
      const updatePath = decodeAll(decodeUpdatePath, bytes(update.update_path));
      expect(encodeUpdatePath(updatePath)).toEqual(bytes(update.update_path));
      const after = await applyUpdatePath(tree, sender, updatePath, suite.hash);
      const hashAfter = await treeHashRoot(after, suite.hash);
      expect(hashAfter).toEqual(bytes(update.tree_hash_after));
      expect(await verifyParentHashes(after, suite.hash)).toBe(true);
      for (const [index, expected] of update.path_secrets.entries()) {
        const member = members.get(index);
        if (member === undefined || expected === null) continue;
        const found = await applyUpdatePathSecret(
          after,
          member.path,
          sender,
          context(hashAfter),
          updatePath,
          [],
          suite,
        );
        expect(found.pathSecret).toEqual(bytes(expected));
        const commitSecret = getCommitSecret(after, found.nodeIndex, found.pathSecret, suite.kdf);
        expect(await commitSecret).toEqual(bytes(update.commit_secret));
      }
    }
    await eachMemberCanUpdate();

    async function eachMemberCanUpdate(): Promise<void> {
      for (const [index, { signatureKey }] of members) {
        const sender = toLeafIndex(index);
        const before = context(await treeHashRoot(tree, suite.hash));
        const [made, updatePath, secrets] = await createUpdatePath(tree, sender, before, signatureKey, suite);
        const after = await applyUpdatePath(tree, sender, updatePath, suite.hash);
        expect(encodeRatchetTree(after)).toEqual(encodeRatchetTree(made));
        const gc = { ...context(await treeHashRoot(after, suite.hash)), epoch: BigInt(vector.epoch) + 1n };
        const top = secrets.at(0);
        if (top === undefined) continue;
        for (const [other, { path }] of members) {
          if (other === index) continue;
          const found = await applyUpdatePathSecret(after, path, sender, gc, updatePath, [], suite);
          const all = await pathToRoot(after, found.nodeIndex, found.pathSecret, suite.kdf);
          const known = secrets.filter(
            (secret) => secret.nodeIndex >= 0 && all[secret.nodeIndex] !== undefined,
          );
          expect(known.length).toBeGreaterThan(0);
          for (const secret of known) expect(all[secret.nodeIndex]).toEqual(secret.secret);
        }
      }
    }
  });
});
