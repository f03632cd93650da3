// Tickets by which a locked device asks whether mail waits. It has no key then, so a ticket has to do:
// it opens nothing, ends with the session, and who has the database alone can make none.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { concatBytes, limits, utf8 } from '@ganira/protocol';
import type { SecretKeys } from './secret-keys.ts';

/** What a ticket is about. */
export interface TicketHolder {
  /** SHA-256 of the session token. */
  readonly sessionHash: Uint8Array;
  readonly deviceId: Uint8Array;
}

export class WatchTickets {
  readonly #keys: SecretKeys;

  constructor(keys: SecretKeys) {
    this.#keys = keys;
  }

  of(holder: TicketHolder): Uint8Array {
    return this.#all(holder)[0] ?? new Uint8Array();
  }

  /** The session that it says it is of. */
  sessionHashOf(ticket: Uint8Array): Uint8Array {
    return ticket.subarray(0, limits.hash);
  }

  isOf(ticket: Uint8Array, holder: TicketHolder): boolean {
    return this.#all(holder).some(
      (right) => ticket.length === right.length && timingSafeEqual(ticket, right),
    );
  }

  /** By the key of each setup secret, that of the newest first. */
  #all({ sessionHash, deviceId }: TicketHolder): Uint8Array[] {
    const about = concatBytes(utf8('ganira watch ticket v1'), sessionHash, deviceId);
    return this.#keys
      .derive('watch ticket')
      .map((key) => concatBytes(sessionHash, createHmac('sha256', key).update(about).digest()));
  }
}
