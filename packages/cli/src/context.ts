import type { Translate } from './language.ts';
import type { Output } from './output.ts';
import type { StandardInput } from './standard-input.ts';
import type { Terminal } from './terminal.ts';

/** What was said for every command. */
export interface Settings {
  /** As given; without it the profile knows. */
  readonly server: string | undefined;
  /** The folder of the profile. */
  readonly profile: string;
  readonly isPasswordFromInput: boolean;
  /** How long something is waited for, in milliseconds. */
  readonly timeout: number;
}

export interface Context {
  readonly terminal: Terminal;
  readonly input: StandardInput;
  readonly t: Translate;
  readonly out: Output;
  readonly settings: Settings;
}
