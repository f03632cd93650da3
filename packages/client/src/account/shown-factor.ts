import { fromSpokenCode, limits, toBase64Url } from '@ganira/protocol';

/** What a sign-in shows besides the password. */
type ShownFactor = { totp: string } | { recoveryCode: string };

/** @param text a code of an app, or a recovery code, as somebody typed it. */
export function readSecondFactor(text: string): ShownFactor {
  const recoveryCode = fromSpokenCode(text, limits.id);
  if (recoveryCode !== undefined) return { recoveryCode: toBase64Url(recoveryCode) };
  // Apps show the digits in two groups.
  return { totp: text.replaceAll(/[ \u00a0-]/g, '').slice(0, 64) };
}
