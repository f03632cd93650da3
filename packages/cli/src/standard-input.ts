// Standard input: a password on its first line, then perhaps a text.
import { CliError } from './errors.ts';
import type { Terminal } from './terminal.ts';
import { interruptible } from './waiting.ts';

/** More than any text may have: what is longer is refused before it fills the memory. Bytes. */
const mostInput = 1_048_576;
const newline = 10;

export class StandardInput {
  readonly #terminal: Terminal;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
  #chunks: AsyncIterator<string | Buffer> | undefined;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Without its end. @returns undefined when there is none. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#bytes.indexOf(newline);
      if (end !== -1) return this.#take(end + 1).replace(/\r?\n$/, '');
      if (!(await this.#more())) return this.#bytes.length === 0 ? undefined : this.#take(this.#bytes.length);
    }
  }

  /**
   * A line of whatever bytes, for judging: what is not UTF-8 is U+FFFD, and of a line that is too long its beginning
   * and its end are there.
   */
  async anyLine(): Promise<string | undefined> {
    for (;;) {
      const end = this.#bytes.indexOf(newline);
      if (end !== -1) return this.#takeAny(end + 1).replace(/\r?\n$/, '');
      if (this.#bytes.length > mostInput) this.#bytes = withoutMiddle(this.#bytes);
      if (!(await this.#read()))
        return this.#bytes.length === 0 ? undefined : this.#takeAny(this.#bytes.length);
    }
  }

  /** Everything that is left. */
  async rest(): Promise<string> {
    while (await this.#more());
    return this.#take(this.#bytes.length);
  }

  async #more(): Promise<boolean> {
    if (!(await this.#read())) return false;
    if (this.#bytes.length > mostInput)
      throw new CliError('text_too_long', { detail: `over ${mostInput} bytes` });
    return true;
  }

  async #read(): Promise<boolean> {
    this.#chunks ??= this.#terminal.input[Symbol.asyncIterator]();
    const next = await interruptible(this.#terminal.signal, this.#chunks.next());
    if (next.done === true) return false;
    this.#bytes = new Uint8Array(Buffer.concat([this.#bytes, Buffer.from(next.value)]));
    return true;
  }

  #take(length: number): string {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(this.#cut(length));
    } catch {
      throw new CliError('usage', { detail: 'standard input is not UTF-8' });
    }
  }

  #takeAny(length: number): string {
    const part = this.#cut(length);
    return new TextDecoder().decode(part.length > mostInput ? withoutMiddle(part) : part);
  }

  #cut(length: number): Uint8Array {
    const part = this.#bytes.subarray(0, length);
    this.#bytes = this.#bytes.slice(length);
    return part;
  }
}

function withoutMiddle(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const half = mostInput >> 1;
  return new Uint8Array(Buffer.concat([bytes.subarray(0, half), bytes.subarray(bytes.length - half)]));
}
