import { limits, toBase64Url, toSpokenCode } from '@ganira/protocol';
import type { TotpSetupView } from '../api.ts';
import type { HttpApi } from '../net/http-api.ts';
import type { Random } from '../ports.ts';
import { readSecondFactor } from './shown-factor.ts';

/** Needs a step-up for `change-factor`. @param label what the app shows beside the name of the server. */
export async function startTotp(http: HttpApi, label: string): Promise<TotpSetupView> {
  const { name: issuer } = await http.call('serverInfo');
  const { secret } = await http.call('totpStart', {});
  const named = `${encodeURIComponent(issuer)}:${encodeURIComponent(label)}`;
  const uri = `otpauth://totp/${named}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
  return { secret, uri };
}

/** @returns recovery codes, which nobody sees again. */
export async function confirmTotp(http: HttpApi, random: Random, code: string): Promise<string[]> {
  const made = await makeRecoveryCodeSet(random);
  const shown = readSecondFactor(code);
  const recoveryCodeHashes = made.hashes;
  await http.call('totpConfirm', { code: 'totp' in shown ? shown.totp : '', recoveryCodeHashes });
  return made.codes;
}

/** Needs a step-up for `change-factor`. */
export async function makeRecoveryCodes(http: HttpApi, random: Random): Promise<string[]> {
  const { codes, hashes } = await makeRecoveryCodeSet(random);
  await http.call('recoveryCodes', { hashes });
  return codes;
}

/** The server gets the hashes alone. */
export async function makeRecoveryCodeSet(random: Random): Promise<{ codes: string[]; hashes: string[] }> {
  const secrets = Array.from({ length: limits.recoveryCodes }, () => random.bytes(limits.id));
  const hashes = await Promise.all(
    secrets.map(async (secret) =>
      toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', secret as Uint8Array<ArrayBuffer>))),
    ),
  );
  return { codes: secrets.map(toSpokenCode), hashes };
}
