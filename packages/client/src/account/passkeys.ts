// Passkeys: what the browser's authenticator signs, the face fetches; here it goes to the server.
import { fromBase64Url, fromHex, sessionSigningBytes, toBase64Url, toHex } from '@ganira/protocol';
import { signBytes } from '@ganira/identity';
import type { PasskeyAnswer, PasskeyQuestion, PasskeySignInView, PasskeyView } from '../api.ts';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';
import type { Random } from '../ports.ts';
import type { AccountRow } from '../store/account-store.ts';
import { makeRecoveryCodeSet } from './second-factor.ts';

const day = 86_400_000;

export async function listPasskeys(http: HttpApi): Promise<PasskeyView[]> {
  const { passkeys } = await http.call('passkeyList');
  return passkeys.map(({ id, createdDay }) => ({
    id: toHex(bytesOf(id)),
    addedOn: createdDay * day + day / 2,
  }));
}

/** Needs a step-up for `change-factor`. */
export async function startPasskey(http: HttpApi): Promise<string> {
  return (await http.call('passkeyRegisterStart', {})).options;
}

/** @returns recovery codes, which nobody sees again; none where the account has some. */
export async function finishPasskey(http: HttpApi, random: Random, response: string): Promise<string[]> {
  const { recoveryCodes: left } = await http.call('factorList');
  if (left > 0) {
    await http.call('passkeyRegisterFinish', { response });
    return [];
  }
  const { codes, hashes } = await makeRecoveryCodeSet(random);
  await http.call('passkeyRegisterFinish', { response, recoveryCodeHashes: hashes });
  return codes;
}

/** Needs a step-up for `change-factor`. */
export async function removePasskey(http: HttpApi, id: string): Promise<void> {
  const bytes = fromHex(id);
  if (bytes === undefined) throw new ClientError('not_found', 'no such passkey');
  await http.call('passkeyRemove', { id: toBase64Url(bytes) });
}

export async function startPasskeySignIn(http: HttpApi): Promise<PasskeySignInView> {
  return await http.call('passkeySignInStart', {});
}

/** @returns the session token. @throws ClientError `webauthn_refused`, or `not_a_device`. */
export async function signInByPasskey(
  http: HttpApi,
  device: Pick<AccountRow, 'deviceId' | 'signingSecret'> | undefined,
  answer: PasskeyAnswer & { binding: string },
): Promise<Uint8Array> {
  const { attempt, binding, response } = answer;
  const signed = device && {
    deviceId: toBase64Url(device.deviceId),
    signature: toBase64Url(
      signBytes(device.signingSecret, sessionSigningBytes(bytesOf(binding), device.deviceId)),
    ),
  };
  const finished = await http.call('passkeySignInFinish', {
    attempt,
    response,
    ...(signed === undefined ? {} : { device: signed }),
  });
  if (finished.sessionToken === undefined) {
    throw new ClientError('not_a_device', 'the passkey is of an account that this is no device of');
  }
  return bytesOf(finished.sessionToken);
}

/** For a passkey beside the password. */
export async function startSecondPasskey(http: HttpApi): Promise<PasskeyQuestion> {
  return await http.call('signInPasskey', {});
}

function bytesOf(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === undefined) throw new ClientError('internal', 'text that is not base64url');
  return bytes;
}
