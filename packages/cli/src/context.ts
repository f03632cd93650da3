import type { Translate } from './language.ts';
import type { Output } from './output.ts';
import type { StandardInput } from './standard-input.ts';
import type { Terminal } from './terminal.ts';
import type { Language } from './words.ts';

/** What was said for every command. */
export interface Settings {
  /** As given; without it the profile knows. */
  readonly server: string | undefined;
  /** The folder of the profile. */
  readonly profile: string;
  /** The beginning of an account's code or id, where the profile holds several. */
  readonly account: string | undefined;
  readonly isPasswordFromInput: boolean;
  /** How long something is waited for, in milliseconds. */
  readonly timeout: number;
}

export interface Context {
  readonly terminal: Terminal;
  readonly input: StandardInput;
  readonly language: Language;
  readonly t: Translate;
  readonly out: Output;
  readonly settings: Settings;
}
