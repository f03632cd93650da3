// Which commit won each epoch of a group: the one fact about groups that a server keeps.

export interface CommitRequest {
  /** 16 bytes. */
  readonly groupId: Uint8Array;
  /** The epoch that the commit ends. */
  readonly epoch: number;
  readonly commitHash: Uint8Array;
  /** 16 bytes. */
  readonly writeToken: Uint8Array;
  /** Undefined keeps the present one. */
  readonly nextWriteTokenHash: Uint8Array | undefined;
}

export type CommitVerdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'stale'; readonly epoch: number; readonly commitHash: Uint8Array }
  | { readonly kind: 'forbidden' };

/** Used inside the transaction that stores the commit's fan-out and its Welcome. */
export interface GroupRegister {
  compareAndAppend(commit: CommitRequest): CommitVerdict;
}
