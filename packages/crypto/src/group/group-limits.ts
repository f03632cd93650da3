import { limits } from '@ganira/protocol';

/** What the engine accepts from others, checked before anything is decoded or computed. */
export const groupLimits = {
  /** Leaves that hold a member. */
  members: 250,
  /** Leaves with the blank ones: 250 members, then removals and additions, never need more. */
  leafWidth: 512,
  message: limits.body,
  welcome: limits.body,
  ratchetTree: limits.body,
  keyPackage: limits.keyPackage,
  plaintext: 131_072,
  groupData: 4_096,
  groupId: limits.id,
  state: 16_777_216,
  proposals: 500,
  exportedSecret: 256,
  /** Seconds between the first and the last moment of a key package's life. */
  keyPackageLifetime: 92 * 86_400,
  /** How far a sender's ratchet may jump ahead: each step costs a derivation. */
  forwardSteps: 1_000,
  /** Message keys of skipped generations that a sender's ratchet keeps. */
  skippedKeys: 64,
  pastEpochs: 2,
} as const;
