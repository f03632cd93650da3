import { StoreError } from '../../store/database/index.ts';

export function withStoreErrorsSync<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeErrorOf(what, error);
  }
}

export async function withStoreErrors<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeErrorOf(what, error);
  }
}

/** Names what the browser threw (Web IDL's DOMException names). */
export function storeErrorOf(what: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : typeof cause;
  switch (name) {
    case 'NoModificationAllowedError':
      return new StoreError('store_in_use', `${what}: held by another tab or worker`, { cause });
    case 'QuotaExceededError':
      return new StoreError('storage_full', `${what}: the browser gives no more space`, { cause });
    case 'SecurityError':
    case 'NotAllowedError':
      return new StoreError('storage_refused', `${what}: the browser keeps no data for this site`, { cause });
    default:
      return new StoreError('io', `${what} failed (${name})`, { cause });
  }
}
