// What a chain can be refused for. A code is never renamed or given another meaning.

export type IdentityErrorCode =
  // Reading one entry.
  | 'too_large'
  | 'malformed'
  | 'not_canonical'
  | 'version_unknown'
  | 'operation_unknown'
  // Its place on the chain.
  | 'empty_chain'
  | 'account_mismatch'
  | 'genesis_mismatch'
  | 'genesis_missing'
  | 'genesis_repeated'
  | 'sequence_gap'
  | 'previous_hash_mismatch'
  | 'too_many_entries'
  // Who signed.
  | 'genesis_not_self_signed'
  | 'signer_unknown'
  | 'signer_removed'
  | 'recovery_key_missing'
  | 'signature_invalid'
  // What it does.
  | 'key_invalid'
  | 'key_repeated'
  | 'device_id_repeated'
  | 'proof_invalid'
  | 'device_unknown'
  | 'last_device'
  | 'too_many_devices'
  | 'recovery_key_required'
  | 'handle_unusable'
  | 'not_a_child'
  | 'too_many_guardians'
  | 'guardian_unknown'
  | 'policy_version_gap'
  // The caller's own mistakes.
  | 'usage';

/**
 * Base of what this package throws. `usage`: the caller passed what never works; `verification`:
 * somebody else's bytes break a rule.
 */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
  readonly code: IdentityErrorCode;
  readonly fault: 'usage' | 'verification';
  /** The position of the entry at fault, where one is. */
  readonly sequence: number | undefined;

  constructor(code: IdentityErrorCode, message: string, sequence?: number) {
    super(sequence === undefined ? message : `entry ${sequence}: ${message}`);
    this.code = code;
    this.fault = code === 'usage' ? 'usage' : 'verification';
    this.sequence = sequence;
  }
}
