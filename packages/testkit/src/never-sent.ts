import { formsOf } from './evil/transcript.ts';

/** Shorter ones come about by chance. */
const shortest = 8;

/** What a device knows and must not send in any form, and what of it was found on its way. */
export class NeverSent {
  readonly #forms = new Map<string, Buffer[]>();
  readonly #found = new Set<string>();

  add(what: string, secret: string | Uint8Array): void {
    if (secret.length >= shortest)
      this.#forms.set(`${what} ${Buffer.from(secret).toString('hex')}`, formsOf(secret));
  }

  /** Something leaves the device. */
  look(where: string, sent: string | Uint8Array): void {
    const bytes =
      typeof sent === 'string' ? Buffer.from(sent) : Buffer.from(sent.buffer, sent.byteOffset, sent.length);
    for (const [name, forms] of this.#forms) {
      if (forms.some((form) => bytes.includes(form))) this.#found.add(`${name.split(' ')[0]} in ${where}`);
    }
  }

  /** @throws when anything was found. */
  check(): void {
    if (this.#found.size > 0) throw new Error(`sent to the server: ${[...this.#found].join(', ')}`);
  }
}
