// What the library leaves unchecked in a ratchet tree, and how members are read out of it.
import { toHex } from '@ganira/protocol';
import type { RatchetTree } from 'ts-mls';
import type { LeafNode } from 'ts-mls/leafNode.js';
import { CryptoError } from '../errors.ts';
import { groupLimits } from './group-limits.ts';
import { fromCredential, type LeafIdentity } from './leaf-identity.ts';

export interface Member {
  readonly leafIndex: number;
  readonly identity: LeafIdentity;
  readonly leaf: LeafNode;
}

export function leafAt(tree: RatchetTree, leafIndex: number): LeafNode | undefined {
  const node = tree[2 * leafIndex];
  return node?.nodeType === 'leaf' ? node.leaf : undefined;
}

export function memberAt(tree: RatchetTree, leafIndex: number): Member | undefined {
  const leaf = leafAt(tree, leafIndex);
  const identity = leaf && fromCredential(leaf.credential);
  return leaf && identity && { leafIndex, identity, leaf };
}

export function membersOf(tree: RatchetTree): Member[] {
  const members: Member[] = [];
  for (let leafIndex = 0; 2 * leafIndex < tree.length; leafIndex++) {
    const member = memberAt(tree, leafIndex);
    if (member !== undefined) members.push(member);
  }
  return members;
}

/**
 * Rules of RFC 9420 sections 7.3 and 12.4.3.1 that hold for the whole tree (every key once), and our
 * own: a device once, an identity on every leaf, a bounded size.
 */
export function checkTree(tree: RatchetTree): void {
  if (tree.length > 2 * groupLimits.leafWidth - 1) {
    throw new CryptoError(
      'too_many_members',
      `tree of ${tree.length} nodes, at most ${2 * groupLimits.leafWidth - 1}`,
    );
  }
  const encryptionKeys = new Set<string>();
  const signatureKeys = new Set<string>();
  const devices = new Set<string>();
  let members = 0;
  for (const [index, node] of tree.entries()) {
    if (node === undefined) continue;
    if ((node.nodeType === 'leaf') !== (index % 2 === 0))
      throw new CryptoError('malformed', `node ${index} of a wrong kind`);
    addOnce(
      encryptionKeys,
      node.nodeType === 'leaf' ? node.leaf.hpkePublicKey : node.parent.hpkePublicKey,
      'encryption key',
    );
    if (node.nodeType === 'parent') {
      checkUnmergedLeaves(tree, node.parent.unmergedLeaves);
      continue;
    }
    members++;
    const identity = fromCredential(node.leaf.credential);
    if (identity === undefined)
      throw new CryptoError('leaf_refused', `leaf ${index / 2} without an identity of ours`);
    addOnce(signatureKeys, node.leaf.signaturePublicKey, 'signature key');
    addOnce(devices, identity.deviceId, 'device');
  }
  if (members > groupLimits.members) {
    throw new CryptoError('too_many_members', `${members} members, at most ${groupLimits.members}`);
  }
}

/** RFC 9420 section 7.1: in ascending order. One outside of the tree has no path to the root. */
function checkUnmergedLeaves(tree: RatchetTree, unmergedLeaves: readonly number[]): void {
  let previous = -1;
  for (const leafIndex of unmergedLeaves) {
    if (leafIndex <= previous || leafAt(tree, leafIndex) === undefined) {
      throw new CryptoError('commit_invalid', `unmerged leaf ${leafIndex} after ${previous}`);
    }
    previous = leafIndex;
  }
}

function addOnce(seen: Set<string>, bytes: Uint8Array, what: string): void {
  const key = toHex(bytes);
  if (seen.has(key)) throw new CryptoError('commit_invalid', `the same ${what} twice in a group`);
  seen.add(key);
}
