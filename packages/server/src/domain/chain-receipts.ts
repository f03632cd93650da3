// Receipts for identity chains: by them a restored server knows what it took before, so that nobody
// has to type a password for a repair. Their key comes of the setup secret, which a restore keeps.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { concatBytes, utf8 } from '@ganira/protocol';
import { sha256 } from './crypto.ts';
import type { SecretKeys } from './secret-keys.ts';

export class ChainReceipts {
  readonly #keys: SecretKeys;

  constructor(keys: SecretKeys) {
    this.#keys = keys;
  }

  /** @param last the entry that ends the chain, which all entries before hang on. */
  of(accountId: Uint8Array, last: Uint8Array): Uint8Array {
    return this.#all(accountId, last)[0] ?? new Uint8Array();
  }

  isFor(receipt: Uint8Array, accountId: Uint8Array, last: Uint8Array): boolean {
    return this.#all(accountId, last).some(
      (right) => receipt.length === right.length && timingSafeEqual(receipt, right),
    );
  }

  #all(accountId: Uint8Array, last: Uint8Array): Uint8Array[] {
    const about = concatBytes(utf8('ganira chain receipt v1'), accountId, sha256(last));
    return this.#keys.derive('chain receipt').map((key) => createHmac('sha256', key).update(about).digest());
  }
}
