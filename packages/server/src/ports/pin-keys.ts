// The keys behind PINs that unlock a device.
import type { MailboxKey } from './mailbox-store.ts';

export interface PinTry {
  /** The key, sealed under what lies outside the store. */
  readonly sealedKey: Uint8Array;
  /** After this one. */
  readonly triesLeft: number;
}

export interface PinKeys {
  /** One for each device: the former one is gone. */
  put(mailbox: MailboxKey, pinHash: Uint8Array, sealedKey: Uint8Array): Promise<void>;
  /**
   * Counts a try, durably, before anything can be computed with the key; with the last one the key is erased.
   * Undefined for what isn't there.
   */
  spend(pinHash: Uint8Array): Promise<PinTry | undefined>;
  /** The public key of the device whose PIN it is. */
  signingKey(pinHash: Uint8Array): Promise<{ deviceId: Uint8Array; signingKey: Uint8Array } | undefined>;
  /** All tries are there again. */
  refill(pinHash: Uint8Array): Promise<void>;
  delete(mailbox: MailboxKey): Promise<void>;
}
