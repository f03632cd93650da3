import type { LeafIdentity } from './leaf-identity.ts';

/** A commit as the policy sees it, before it changes anything. */
export interface ProposedCommit {
  readonly groupId: Uint8Array;
  readonly groupData: Uint8Array;
  /** The epoch that the commit ends. */
  readonly epoch: bigint;
  readonly committer: LeafIdentity;
  readonly adds: readonly LeafIdentity[];
  readonly removes: readonly LeafIdentity[];
  /** Fresh keys for the committer's own leaf and path. */
  readonly isUpdate: boolean;
  /** Before the commit. */
  readonly members: readonly LeafIdentity[];
}

/**
 * Decides for every client alike: it must say the same on each, or the group forks. What it throws
 * passes through the engine unchanged.
 */
export interface GroupPolicy {
  /** Was this device, with this key, active at the chain head that the leaf names? */
  isLeafValid(identity: LeafIdentity, signaturePublicKey: Uint8Array): boolean | Promise<boolean>;
  isCommitAllowed(commit: ProposedCommit): boolean;
}
