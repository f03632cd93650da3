import type { AccountId } from '@ganira/protocol';
import type { VaultRecord } from './vault-record.ts';

/** Where wrapped keys are kept, in the open: one per account. `put` and `delete` are durable when they resolve. */
export interface VaultStore {
  /** Records that can't be read are left out; `get` tells what is wrong with one. */
  list(): Promise<VaultRecord[]>;
  get(accountId: AccountId): Promise<VaultRecord | undefined>;
  /** Replaces the account's record, all or nothing. */
  put(record: VaultRecord): Promise<void>;
  delete(accountId: AccountId): Promise<void>;
}
