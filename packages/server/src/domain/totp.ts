// Codes of an authenticator app (RFC 6238), as every app takes them: SHA-1, 6 digits, 30 seconds.
import type { Random } from '../ports/random.ts';

/** Seconds. */
const period = 30;
/** Steps before and after the present one that are taken too. */
const window = 1;
const secretLength = 20;

export function newTotpSecret(random: Random): Uint8Array {
  return random.bytes(secretLength);
}

/** Base32, for an app. */
export async function totpSecretText(secret: Uint8Array): Promise<string> {
  const { Secret } = await import('otpauth');
  return new Secret({ buffer: Uint8Array.from(secret).buffer }).base32;
}

/**
 * @param now Unix milliseconds.
 * @returns the step whose code it is; undefined when it is none of now.
 */
export async function stepOfCode(secret: Uint8Array, code: string, now: number): Promise<number | undefined> {
  // Digits of other scripts, spaces and longer texts are no codes.
  if (!/^[0-9]{6}$/.test(code)) return undefined;
  const { Secret, TOTP } = await import('otpauth');
  const key = new Secret({ buffer: Uint8Array.from(secret).buffer });
  const delta = TOTP.validate({ secret: key, token: code, digits: 6, period, window, timestamp: now });
  return delta === null ? undefined : Math.floor(now / 1_000 / period) + delta;
}
