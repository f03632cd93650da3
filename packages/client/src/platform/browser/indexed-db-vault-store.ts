import { toHex } from '@ganira/protocol';
import { isStoreError } from '../../store/database/index.ts';
import { decodeVault, encodeVault } from '../../store/vault/index.ts';
import type { VaultRecord, VaultStore } from '../../store/vault/index.ts';
import { storeErrorOf } from './browser-errors.ts';

const DATABASE = 'ganira-vaults';
const TABLE = 'vault';

/** In IndexedDB, because every tab reads it at once while only one may hold the store. */
export function indexedDbVaultStore(): VaultStore {
  return {
    async list() {
      const all = await request('readonly', (table) => table.getAll() as IDBRequest<Uint8Array[]>);
      return all.flatMap(readable);
    },
    async get(accountId) {
      const bytes = await request(
        'readonly',
        (table) => table.get(toHex(accountId)) as IDBRequest<Uint8Array | undefined>,
      );
      return bytes === undefined ? undefined : decodeVault(bytes);
    },
    async put(record) {
      await request('readwrite', (table) => table.put(encodeVault(record), toHex(record.accountId)));
    },
    async delete(accountId) {
      await request('readwrite', (table) => table.delete(toHex(accountId)));
    },
  };
}

/** One request in a transaction of its own; `strict` means that it is on disk before it counts as complete. */
async function request<T>(
  mode: IDBTransactionMode,
  ask: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(TABLE, mode, { durability: 'strict' });
      const asked = ask(transaction.objectStore(TABLE));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(storeErrorOf('keeping a vault', transaction.error ?? asked.error));
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    try {
      const opening = indexedDB.open(DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(storeErrorOf('opening the vaults', opening.error));
    } catch (error) {
      reject(storeErrorOf('opening the vaults', error));
    }
  });
}

function readable(bytes: Uint8Array): VaultRecord[] {
  try {
    return [decodeVault(bytes)];
  } catch (error) {
    if (isStoreError(error)) return [];
    throw error;
  }
}
