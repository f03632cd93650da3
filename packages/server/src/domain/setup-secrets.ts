// The setup secrets of this server, outside the database. Passwords are registered under the newest;
// former ones are kept for passwords that were registered under them, until the operator drops them.
import { createHash } from 'node:crypto';
import { areEqual } from '@ganira/protocol';

const idLength = 8;

/** The newest first. */
type Newest = readonly [string, ...string[]];

export class SetupSecrets {
  #all: Newest;
  #ids: readonly Uint8Array[];

  constructor(all: Newest) {
    this.#all = all;
    this.#ids = all.map(idOf);
  }

  get all(): Newest {
    return this.#all;
  }

  get newest(): string {
    return this.#all[0];
  }

  get newestId(): Uint8Array {
    return idOf(this.newest);
  }

  /**
   * The secret that answers for a password. Without a known one it is the oldest: an account that
   * doesn't exist goes on answering as before a rotation, like those that do.
   * @param id undefined: of nobody, or from before there were several.
   */
  of(id: Uint8Array = new Uint8Array()): string {
    // -1, of none, is the oldest.
    const at = this.#ids.findIndex((one) => areEqual(one, id));
    return this.#all.at(at) ?? this.newest;
  }

  replace(all: Newest): void {
    this.#all = all;
    this.#ids = all.map(idOf);
  }
}

/** Names a secret and tells nothing of it. */
function idOf(secret: string): Uint8Array {
  const hash = createHash('sha256').update(`ganira setup id v1 ${secret}`).digest();
  return new Uint8Array(hash.subarray(0, idLength));
}
