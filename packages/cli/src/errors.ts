// What can go wrong, by code; and what a script sees of it: the exit code.
import { toClientError } from '@ganira/client';
import type { WordKey } from './words.ts';

/** Documented in README.md and in `--help`. */
export const exitCodes = {
  done: 0,
  /** Refused or failed: repeating the same command won't help. */
  failed: 1,
  /** The command line can't be understood. */
  usage: 2,
  /** The server can't be reached or can't answer now: later it may. */
  unreachable: 3,
  /** Wrong password, or the session can't be had. */
  locked: 4,
  /** What was waited for didn't happen in time. */
  timedOut: 5,
  /** The profile can't be used: in use by another process, damaged, or the disk is full. */
  profile: 6,
  /** As shells have it for SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const exitCodeByCode: Readonly<Record<string, ExitCode>> = {
  usage: exitCodes.usage,
  password_needed: exitCodes.usage,
  server_needed: exitCodes.usage,
  account_needed: exitCodes.usage,
  account_not_here: exitCodes.usage,
  offline: exitCodes.unreachable,
  certificate_untrusted: exitCodes.unreachable,
  kept_for_later: exitCodes.unreachable,
  rate_limited: exitCodes.unreachable,
  shutting_down: exitCodes.unreachable,
  storage_unavailable: exitCodes.unreachable,
  not_running: exitCodes.unreachable,
  wrong_password: exitCodes.locked,
  password_refused: exitCodes.locked,
  unauthenticated: exitCodes.locked,
  step_up_needed: exitCodes.locked,
  second_factor_needed: exitCodes.locked,
  passkey_needed: exitCodes.locked,
  code_refused: exitCodes.locked,
  webauthn_refused: exitCodes.locked,
  password_changed: exitCodes.locked,
  not_a_device: exitCodes.locked,
  device_removed: exitCodes.locked,
  recovery_refused: exitCodes.locked,
  timed_out: exitCodes.timedOut,
  link_code_expired: exitCodes.timedOut,
  store_in_use: exitCodes.profile,
  store_corrupt: exitCodes.profile,
  store_missing: exitCodes.profile,
  storage_full: exitCodes.profile,
  storage_refused: exitCodes.profile,
  newer_store: exitCodes.profile,
  out_of_memory: exitCodes.profile,
  interrupted: exitCodes.interrupted,
};

export function exitCodeOf(code: string): ExitCode {
  return exitCodeByCode[code] ?? exitCodes.failed;
}

/** Somebody a name may mean. */
export interface Candidate {
  id: string;
  name: string;
}

export interface CliErrorDetails {
  /** English, for whoever looks closer; may hold what other people or the server wrote. */
  detail?: string;
  /** Milliseconds. */
  retryAfter?: number;
  candidates?: readonly Candidate[];
  /** The key of the sentence, where the code alone says too little. */
  sentence?: WordKey;
  /** For the sentence, when the catalogue's text takes values. */
  values?: Readonly<Record<string, string | number>>;
}

/** Base of what this package throws. */
export class CliError extends Error {
  override readonly name = 'CliError';
  /** Never renamed: scripts read it. */
  readonly code: string;
  readonly details: CliErrorDetails;

  constructor(code: string, details: CliErrorDetails = {}) {
    super(details.detail ?? code);
    this.code = code;
    this.details = details;
  }
}

/** The answer is what this machine knows: the server was not reached. */
export function knownOnly(): CliError {
  return new CliError('offline', { sentence: 'error.offline-known' });
}

/** The one place where what went wrong becomes what a person or a script is told. */
export function toCliError(error: unknown): CliError {
  if (error instanceof CliError) return error;
  if (isCoded(error) && error.name === 'AdminError')
    return new CliError(error.code, { detail: error.message });
  const { code, message, retryAfter, position } = toClientError(error);
  return new CliError(code, {
    detail: message,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(position === undefined ? {} : { values: { position } }),
    ...(position !== undefined && code === 'recovery_key_unreadable'
      ? { sentence: 'error.recovery_word' }
      : {}),
    ...(retryAfter !== undefined && code === 'rate_limited'
      ? { sentence: 'error.rate_limited_for', values: { minutes: Math.ceil(retryAfter / 60_000) } }
      : {}),
  });
}

function isCoded(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
