// The identity chain's rules, as the server needs them.

export interface CheckedChain {
  readonly accountId: Uint8Array;
  readonly activeDevices: readonly { readonly deviceId: Uint8Array; readonly signingKey: Uint8Array }[];
  readonly recoveryKey: Uint8Array | undefined;
  /** What each of the fresh entries does, in their order. */
  readonly steps: readonly ChainStep[];
}

export interface ChainStep {
  readonly kind:
    | 'genesis'
    | 'add-device'
    | 'remove-device'
    | 'set-recovery-key'
    | 'set-handle'
    | 'add-guardian'
    | 'remove-guardian'
    | 'set-policy';
  /** Undefined when the recovery key signed. */
  readonly deviceId: Uint8Array | undefined;
}

export interface ChainRules {
  /**
   * @param stored entries that were verified when they came; empty for a genesis.
   * @param fresh what follows them.
   * @throws ServerError `chain_refused` when an entry breaks a rule.
   */
  extend(
    accountId: Uint8Array,
    stored: readonly Uint8Array[],
    fresh: readonly Uint8Array[],
  ): Promise<CheckedChain>;
}
