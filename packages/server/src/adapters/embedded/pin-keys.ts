import type { StatementSync } from 'node:sqlite';
import { limits } from '@ganira/protocol';
import type { MailboxKey } from '../../ports/mailbox-store.ts';
import type { PinKeys, PinTry } from '../../ports/pin-keys.ts';
import type { Database } from './database.ts';

export class EmbeddedPinKeys implements PinKeys {
  readonly #database: Database;
  readonly #insert: StatementSync;
  readonly #spend: StatementSync;
  readonly #blank: StatementSync;
  readonly #deleteSpent: StatementSync;
  readonly #signingKey: StatementSync;
  readonly #refill: StatementSync;
  readonly #blankOf: StatementSync;
  readonly #deleteOf: StatementSync;

  constructor(database: Database) {
    this.#database = database;
    this.#insert = database.prepare(
      'INSERT INTO pin_key (device, pin_hash, sealed_key, tries_left) VALUES (?, ?, ?, ?)',
    );
    this.#spend = database.prepare(
      'UPDATE pin_key SET tries_left = tries_left - 1 WHERE pin_hash = ? AND tries_left > 0 RETURNING sealed_key, tries_left',
    );
    // Written over in its place: a deleted row would stay in its page.
    this.#blank = database.prepare(
      'UPDATE pin_key SET sealed_key = zeroblob(length(sealed_key)) WHERE pin_hash = ?',
    );
    this.#deleteSpent = database.prepare('DELETE FROM pin_key WHERE pin_hash = ?');
    this.#signingKey = database.prepare(
      'SELECT device_id, signing_key FROM pin_key JOIN device ON device.id = pin_key.device WHERE pin_hash = ?',
    );
    this.#refill = database.prepare('UPDATE pin_key SET tries_left = ? WHERE pin_hash = ?');
    this.#blankOf = database.prepare(
      'UPDATE pin_key SET sealed_key = zeroblob(length(sealed_key)) WHERE device = ?',
    );
    this.#deleteOf = database.prepare('DELETE FROM pin_key WHERE device = ?');
  }

  async put(mailbox: MailboxKey, pinHash: Uint8Array, sealedKey: Uint8Array): Promise<void> {
    this.#database.write(() => {
      this.#erase(mailbox);
      this.#insert.run(mailbox, pinHash, sealedKey, limits.pinTries);
    });
  }

  async spend(pinHash: Uint8Array): Promise<PinTry | undefined> {
    return this.#database.write(() => {
      const row = this.#spend.get(pinHash) as unknown as
        | { sealed_key: Uint8Array; tries_left: number }
        | undefined;
      if (row === undefined) return undefined;
      if (row.tries_left === 0) {
        this.#blank.run(pinHash);
        this.#deleteSpent.run(pinHash);
      }
      return { sealedKey: row.sealed_key, triesLeft: row.tries_left };
    });
  }

  async signingKey(
    pinHash: Uint8Array,
  ): Promise<{ deviceId: Uint8Array; signingKey: Uint8Array } | undefined> {
    const row = this.#database.read(() => this.#signingKey.get(pinHash)) as unknown as
      | { device_id: Uint8Array; signing_key: Uint8Array }
      | undefined;
    return row === undefined ? undefined : { deviceId: row.device_id, signingKey: row.signing_key };
  }

  async refill(pinHash: Uint8Array): Promise<void> {
    this.#database.write(() => this.#refill.run(limits.pinTries, pinHash));
  }

  async delete(mailbox: MailboxKey): Promise<void> {
    this.#database.write(() => this.#erase(mailbox));
  }

  #erase(mailbox: MailboxKey): void {
    this.#blankOf.run(mailbox);
    this.#deleteOf.run(mailbox);
  }
}
