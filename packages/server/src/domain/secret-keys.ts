// Keys that come of the setup secrets, which lie outside the database: who steals the database alone
// has none of them. One for each purpose and secret.
import { hkdfSync } from 'node:crypto';
import type { SetupSecrets } from './setup-secrets.ts';

export class SecretKeys {
  readonly #secrets: SetupSecrets;
  readonly #derived = new Map<string, Uint8Array>();

  constructor(secrets: SetupSecrets) {
    this.#secrets = secrets;
  }

  /** @returns 32 bytes for each secret, that of the newest first. */
  derive(purpose: string): Uint8Array[] {
    return this.#secrets.all.map((secret) => this.#derive(secret, purpose));
  }

  #derive(secret: string, purpose: string): Uint8Array {
    const name = `${purpose} ${secret}`;
    const known = this.#derived.get(name);
    if (known !== undefined) return known;
    const key = new Uint8Array(hkdfSync('sha256', secret, '', `ganira ${purpose} v1`, 32));
    this.#derived.set(name, key);
    return key;
  }
}
