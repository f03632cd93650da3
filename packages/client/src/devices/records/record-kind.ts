import type { Clock, Random } from '../../ports.ts';
import type { ReadTx, Tx } from '../../store/database/database.ts';
import type { SyncRecordRow } from '../../store/sync-store.ts';
import type { Tell } from '../../store/store.ts';

export interface RecordScene {
  clock: Clock;
  random: Random;
  tell: Tell;
  ownDeviceId: Uint8Array;
  /** Records of other kinds with this key, which came before what they are about. */
  applyAgain(tx: Tx, key: Uint8Array): Promise<void>;
}

/**
 * One kind of what the devices of an account share. The stored record itself is settled alike for
 * all kinds: the newest holds. A kind says what follows from it on this device.
 */
export interface RecordKind {
  /** An empty value says that it is over. Bytes that can't be read change nothing. */
  apply(tx: Tx, record: Pick<SyncRecordRow, 'key' | 'value'>, scene: RecordScene): Promise<void>;
  /** What this device has of the kind outside of records, for a device that knows nothing. */
  collect?(tx: ReadTx): Promise<Pick<SyncRecordRow, 'key' | 'value'>[]>;
}

/** @returns undefined for what can't be read. */
export function readCard<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
