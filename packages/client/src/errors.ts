import type { ServerErrorCode } from '@ganira/protocol';
import type { ClientErrorShape } from './api.ts';
import { isStoreError, type StoreErrorCode } from './store/database/store-error.ts';

/** Codes of the client's own; the server's pass through. */
export type ClientErrorCode =
  | ServerErrorCode
  | 'offline'
  | 'wrong_password'
  | 'weak_password'
  | 'name_empty'
  | 'name_too_long'
  | 'text_empty'
  | 'text_too_long'
  | 'not_open'
  | 'not_a_device'
  | 'account_unknown'
  | 'link_malformed'
  | 'link_expired'
  | 'link_used'
  | 'link_other_server'
  | 'request_unknown'
  | 'conversation_unknown'
  | 'contact_unknown'
  | 'identity_refused'
  | 'store_in_use'
  | 'store_corrupt'
  | 'storage_full'
  | 'storage_refused'
  | 'store_missing'
  | 'newer_store'
  | 'out_of_memory'
  | 'clock_wrong'
  | 'owner_changed';

/** Base of what this package throws. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: ClientErrorCode;
  readonly retryAfter: number | undefined;

  constructor(code: ClientErrorCode, message: string, retryAfter?: number) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  toShape(): ClientErrorShape {
    const shape: ClientErrorShape = { code: this.code, message: this.message };
    if (this.retryAfter !== undefined) shape.retryAfter = this.retryAfter;
    return shape;
  }
}

const transientCodes: ReadonlySet<ClientErrorCode> = new Set<ClientErrorCode>([
  'offline',
  'rate_limited',
  'storage_unavailable',
  'shutting_down',
  'internal',
]);

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
