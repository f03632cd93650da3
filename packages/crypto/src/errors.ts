// What this package refuses, and who is at fault.

export type CryptoErrorCode =
  // Somebody else's bytes.
  | 'too_large'
  | 'malformed'
  /** Sealed or signed by nobody who may, or changed on the way. */
  | 'undecryptable'
  | 'wrong_group'
  | 'epoch_too_old'
  | 'epoch_ahead'
  /** This device's own message came back. */
  | 'own_message'
  /** The key of this message was used before. */
  | 'replayed'
  | 'generation_too_far'
  | 'external_commit_refused'
  | 'public_message_refused'
  | 'proposal_refused'
  | 'commit_invalid'
  /** The commit follows MLS, but the group's policy forbids it. */
  | 'commit_refused'
  /** A member whose device isn't on its account's identity chain: a ghost. */
  | 'leaf_refused'
  | 'too_many_members'
  | 'suite_mismatch'
  | 'key_package_invalid'
  /** Or the clock of this machine runs ahead. */
  | 'key_package_expired'
  /** Or the clock of this machine runs behind. */
  | 'key_package_not_yet_valid'
  | 'key_package_lifetime_too_long'
  | 'welcome_invalid'
  | 'welcome_for_another_key_package'
  // The caller's own mistakes.
  | 'usage'
  /** More than one message may hold: say so before sending. */
  | 'text_too_long'
  | 'not_active'
  | 'not_a_member'
  /** This epoch is used up: commit before going on. */
  | 'epoch_exhausted'
  // What was stored can't be read.
  | 'state_invalid'
  | 'internal';

export type CryptoFault = 'peer' | 'usage' | 'internal';

const usageCodes: ReadonlySet<CryptoErrorCode> = new Set<CryptoErrorCode>([
  'usage',
  'text_too_long',
  'not_active',
  'not_a_member',
  'epoch_exhausted',
]);

function defaultFault(code: CryptoErrorCode): CryptoFault {
  if (usageCodes.has(code)) return 'usage';
  return code === 'state_invalid' || code === 'internal' ? 'internal' : 'peer';
}

export interface CryptoErrorOptions {
  /** What an injected policy or a library threw. */
  cause?: unknown;
  fault?: CryptoFault;
}

/** Base of what this package throws. The message carries the values compared, never a secret. */
export class CryptoError extends Error {
  override readonly name = 'CryptoError';
  readonly code: CryptoErrorCode;
  readonly fault: CryptoFault;

  constructor(code: CryptoErrorCode, message: string, options: CryptoErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fault = options.fault ?? defaultFault(code);
  }
}
