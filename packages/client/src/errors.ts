import type { ServerErrorCode } from '@ganira/protocol';
import type { ClientErrorShape } from './api.ts';
import { isStoreError, type StoreErrorCode } from './store/database/store-error.ts';

/** Codes of the client's own; the server's pass through. */
export type ClientErrorCode =
  | ServerErrorCode
  | 'offline'
  /** Whoever answers can't prove to be that server. */
  | 'certificate_untrusted'
  | 'wrong_password'
  | 'weak_password'
  | 'name_empty'
  | 'name_too_long'
  | 'text_empty'
  | 'text_too_long'
  | 'not_open'
  | 'wrong_pin'
  | 'pin_malformed'
  | 'pin_guessable'
  | 'passkey_refused'
  | 'code_short'
  | 'code_taken'
  | 'not_a_device'
  /** Another device took this one out of the account. */
  | 'device_removed'
  /** No device of the account would be left. */
  | 'last_device'
  | 'usage'
  | 'account_unknown'
  | 'account_on_device'
  | 'link_malformed'
  | 'link_expired'
  | 'link_used'
  | 'link_other_server'
  | 'link_code_wrong_kind'
  | 'link_code_mistyped'
  | 'link_code_other_server'
  | 'link_code_other_version'
  | 'link_code_expired'
  | 'link_code_used'
  | 'linking_stopped'
  | 'linking_refused'
  | 'linking_unfinished'
  | 'too_many_devices'
  | 'account_here'
  | 'request_unknown'
  | 'conversation_unknown'
  | 'contact_unknown'
  | 'contact_gone'
  /** None of their devices left keys that last until now. */
  | 'contact_away'
  | 'contact_blocked'
  | 'identity_refused'
  | 'identity_changed'
  | 'no_other_identity'
  | 'digits_differ'
  | 'digits_unreadable'
  | 'store_in_use'
  | 'store_corrupt'
  | 'storage_full'
  | 'storage_refused'
  | 'store_missing'
  | 'newer_store'
  | 'out_of_memory'
  | 'clock_wrong'
  | 'owner_changed'
  | 'recovery_key_unreadable'
  | 'recovery_key_needed'
  | 'recovery_key_other'
  | 'recovery_key_gone'
  | 'recovery_answer_wrong'
  | 'recovery_record_old'
  | 'recovery_record_unreadable';

/** Base of what this package throws. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: ClientErrorCode;
  readonly retryAfter: number | undefined;
  /** Which of what was given it is about, from 1. */
  readonly position: number | undefined;

  /** @param more how long to wait, or which of what was given it is about. */
  constructor(code: ClientErrorCode, message: string, more?: number | { position: number }) {
    super(message);
    this.code = code;
    this.retryAfter = typeof more === 'number' ? more : undefined;
    this.position = typeof more === 'object' ? more.position : undefined;
  }

  toShape(): ClientErrorShape {
    const shape: ClientErrorShape = { code: this.code, message: this.message };
    if (this.retryAfter !== undefined) shape.retryAfter = this.retryAfter;
    if (this.position !== undefined) shape.position = this.position;
    return shape;
  }
}

/** The PIN is not right. It looks the same when it was the code that erases. */
export class WrongPin extends ClientError {
  readonly triesLeft: number | undefined;

  constructor(triesLeft: number | undefined) {
    super('wrong_pin', 'the PIN is not right');
    this.triesLeft = triesLeft;
  }

  override toShape(): ClientErrorShape {
    return { ...super.toShape(), ...(this.triesLeft === undefined ? {} : { triesLeft: this.triesLeft }) };
  }
}

const transientCodes: ReadonlySet<ClientErrorCode> = new Set<ClientErrorCode>([
  'offline',
  'certificate_untrusted',
  'rate_limited',
  'storage_unavailable',
  'shutting_down',
  'internal',
]);

/** It answered, and stored nothing: its disk is full, or its database is locked. */
export function isServerFull(error: unknown): boolean {
  return error instanceof ClientError && error.code === 'storage_unavailable';
}

/** Trouble of the connection or of the server as a whole, not of what was asked: ask again later. */
export function isTransient(error: unknown): error is ClientError {
  return error instanceof ClientError && transientCodes.has(error.code);
}

const storeCodes: Partial<Record<StoreErrorCode, ClientErrorCode>> = {
  wrong_password: 'wrong_password',
  store_in_use: 'store_in_use',
  storage_full: 'storage_full',
  storage_refused: 'storage_refused',
  newer_store: 'newer_store',
  out_of_memory: 'out_of_memory',
  corrupt: 'store_corrupt',
  wrong_key: 'store_corrupt',
  bad_record: 'store_corrupt',
  missing_store: 'store_missing',
  closed: 'not_open',
};

/** The one place where what went wrong becomes what a face is told. */
export function toClientError(error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  if (isStoreError(error)) return new ClientError(storeCodes[error.code] ?? 'internal', error.message);
  return new ClientError('internal', error instanceof Error ? error.message : String(error));
}
