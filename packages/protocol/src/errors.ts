// Error codes that cross the wire. A code is never renamed or given another meaning.

export const serverErrorCodes = [
  /** Larger than limits.ts allows. */
  'too_large',
  /** Not a frame or body of the schema, or a field of a wrong length. */
  'malformed',
  /** The frame doesn't belong on this socket or at this moment. */
  'unexpected',
  /** Session, device or signature don't fit; the same answer for each. */
  'unauthenticated',
  /** The account may not do this. */
  'forbidden',
  /** A send names a route that isn't open on this connection. */
  'route_unknown',
  /** Key packages: unknown, deleted, expired or used up. Registering: the hash belongs to another account. */
  'grant_refused',
  /** Unknown, used up, revoked or expired. */
  'invitation_refused',
  /** A proof of work that is wrong, too old, of another start of the server, or was used before. */
  'work_refused',
  /** Account and password don't fit, or the attempt is too old. */
  'password_refused',
  /** The password is right, and the account wants a code besides. */
  'second_factor_needed',
  /** The password is right, and the account wants a passkey besides; a code does too. */
  'passkey_needed',
  /** A code that is wrong, too old or was used before. */
  'code_refused',
  /** The answer of an authenticator that is wrong, too old or of another site. */
  'webauthn_refused',
  /** Wants a step-up for this purpose that is no older than 5 minutes, signed by the device. */
  'step_up_needed',
  /** No such PIN, or its tries are used up: the password unlocks. */
  'pin_refused',
  /** Account and recovery key don't fit, or it took too long; the same answer for each. */
  'recovery_refused',
  /** The account id is taken. */
  'account_exists',
  /** A chain entry that doesn't follow the rules or the head. */
  'chain_refused',
  /** As much as the account may hold. */
  'quota',
  /** Too often; `retry_after` says when. */
  'rate_limited',
  /** The disk is full or the database doesn't answer: nothing was stored. */
  'storage_unavailable',
  /** The server stops: try another time. */
  'shutting_down',
  /** No such page, endpoint or invitation. */
  'not_found',
  /** A mistake of the server. */
  'internal',
] as const;

export type ServerErrorCode = (typeof serverErrorCodes)[number];

/** Base of what this package throws: somebody else's bytes don't fit the contract. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly code: ServerErrorCode;

  constructor(code: ServerErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
