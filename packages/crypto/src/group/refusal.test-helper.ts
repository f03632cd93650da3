// Test-only.
import { expect } from 'vitest';
import { CryptoError, type CryptoErrorCode } from '../errors.ts';

/** The work must fail with this code, and with nothing that isn't a CryptoError. */
export async function expectRefusal(
  work: Promise<unknown> | (() => unknown),
  code: CryptoErrorCode,
): Promise<CryptoError> {
  let result: unknown;
  try {
    result = await (typeof work === 'function' ? work() : work);
  } catch (error) {
    expect(error).toBeInstanceOf(CryptoError);
    const refusal = error as CryptoError;
    expect(refusal.code, refusal.message).toBe(code);
    return refusal;
  }
  throw new Error(`accepted, expected ${code}: ${typeof result}`);
}
