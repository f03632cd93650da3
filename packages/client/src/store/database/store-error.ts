export type StoreErrorCode =
  | 'wrong_key'
  | 'wrong_password'
  | 'corrupt'
  | 'bad_record'
  | 'newer_store'
  | 'missing_store'
  | 'store_in_use'
  | 'storage_full'
  | 'storage_refused'
  | 'not_protected'
  | 'out_of_memory'
  | 'io'
  | 'constraint'
  | 'usage'
  | 'closed'
  | 'internal';

/** Who has to act: the person (secret), the stored bytes, the device, the caller's code, or ours. */
export type StoreFault = 'secret' | 'data' | 'device' | 'usage' | 'internal';

const FAULTS: Record<StoreErrorCode, StoreFault> = {
  wrong_key: 'secret',
  wrong_password: 'secret',
  corrupt: 'data',
  bad_record: 'data',
  newer_store: 'data',
  missing_store: 'data',
  store_in_use: 'device',
  storage_full: 'device',
  storage_refused: 'device',
  not_protected: 'internal',
  out_of_memory: 'device',
  io: 'device',
  constraint: 'usage',
  usage: 'usage',
  closed: 'usage',
  internal: 'internal',
};

/** Everything the local store and the vault reject with. The message never holds a key, a password or stored text. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly fault: StoreFault;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
    this.fault = FAULTS[code];
  }
}

export function isStoreError(error: unknown, code?: StoreErrorCode): error is StoreError {
  return error instanceof StoreError && (code === undefined || error.code === code);
}
