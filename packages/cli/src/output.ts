// Standard output: one JSON object a line with --json, else words for people. Standard error: hints
// for people, and what went wrong.
import type { CliError } from './errors.ts';
import { inertJson, inertLines, inertName } from './inert-text.ts';
import { isWordKey, type Translate } from './language.ts';
import type { Terminal } from './terminal.ts';
import type { WordKey } from './words.ts';

export class Output {
  readonly isJson: boolean;
  readonly #terminal: Terminal;
  readonly #t: Translate;

  constructor(terminal: Terminal, t: Translate, isJson: boolean) {
    this.#terminal = terminal;
    this.#t = t;
    this.isJson = isJson;
  }

  /** A person looks at it, so that pictures make sense. */
  get isSeen(): boolean {
    return this.#terminal.isOutputSeen && !this.isJson;
  }

  /** One thing: as an object with its type, or as lines for a person, who may see none. */
  item(type: string, value: object, human: () => readonly string[]): void {
    if (this.isJson) this.#terminal.print(`${inertJson({ type, ...value })}\n`);
    else for (const line of human()) this.#line(line);
  }

  /** Only for people, where it doesn't get between an answer and who reads it. */
  hint(text: string): void {
    if (!this.isJson) this.#terminal.printError(`${text}\n`);
  }

  /** Lines that are ours: the QR. */
  picture(lines: readonly string[]): void {
    if (!this.isJson) for (const line of lines) this.#terminal.print(`${line}\n`);
  }

  error(error: CliError): void {
    const { code, details } = error;
    const { detail, retryAfter, candidates = [] } = details;
    const message = this.#sentence(error);
    if (this.isJson) {
      this.#terminal.printError(
        `${inertJson({
          code,
          message,
          ...(detail === undefined ? {} : { detail }),
          ...(retryAfter === undefined ? {} : { retryAfter }),
          ...(candidates.length === 0 ? {} : { candidates }),
        })}\n`,
      );
      return;
    }
    const lines = [
      `${message} [${code}]`,
      ...candidates.map(({ id, name }) => `  ${id}  ${inertName(name)}`),
    ];
    for (const line of lines) this.#terminal.printError(`${line}\n`);
  }

  #sentence({ code, details }: CliError): string {
    const key = details.sentence ?? `error.${code}`;
    if (!isWordKey(key)) return this.#t('error.other', { detail: details.detail ?? code });
    const values = { detail: details.detail ?? '', ...details.values };
    return (this.#t as (key: WordKey, values: object) => string)(key, values);
  }

  /** Made inert once more: the last wall before the terminal. */
  #line(text: string): void {
    this.#terminal.print(`${inertLines(text).join('\n')}\n`);
  }
}
