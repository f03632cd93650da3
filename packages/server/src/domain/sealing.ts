// Secrets that the server must be able to use lie in the database sealed: AES-256-GCM under a key that
// comes of the setup secret, bound to whose they are.
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Random } from '../ports/random.ts';

const nonceLength = 12;
const tagLength = 16;

export class Sealing {
  readonly #keys: () => readonly Uint8Array[];
  readonly #random: Random;

  /** @param keys the present one first, then former ones, which open what was sealed before. */
  constructor(keys: () => readonly Uint8Array[], random: Random) {
    this.#keys = keys;
    this.#random = random;
  }

  /** @returns nonce, ciphertext and tag. @param owner what it is bound to. */
  seal(secret: Uint8Array, owner: Uint8Array): Uint8Array {
    const nonce = this.#random.bytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', this.#keys()[0] ?? new Uint8Array(), nonce).setAAD(owner);
    const parts = [nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()];
    return new Uint8Array(Buffer.concat(parts));
  }

  /** Undefined when it was sealed under another key, for another owner, or was changed. */
  open(sealed: Uint8Array, owner: Uint8Array): Uint8Array | undefined {
    if (sealed.length < nonceLength + tagLength) return undefined;
    for (const key of this.#keys()) {
      const secret = openWith(key, sealed, owner);
      if (secret !== undefined) return secret;
    }
    return undefined;
  }
}

function openWith(key: Uint8Array, sealed: Uint8Array, owner: Uint8Array): Uint8Array | undefined {
  const end = sealed.length - tagLength;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength))
    .setAAD(owner)
    .setAuthTag(sealed.subarray(end));
  try {
    const parts = [decipher.update(sealed.subarray(nonceLength, end)), decipher.final()];
    return new Uint8Array(Buffer.concat(parts));
  } catch {
    return undefined;
  }
}
