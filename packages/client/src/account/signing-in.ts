import { createGenesis, signBytes } from '@ganira/identity';
import { fromBase64Url, sessionSigningBytes, signInSigningBytes, toBase64Url } from '@ganira/protocol';
import type { ShownProofs } from '../api.ts';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';
import type { AccountRow } from '../store/account-store.ts';
import { startLogin, startRegistration } from './opaque.ts';
import { readSecondFactor } from './shown-factor.ts';

type SigningDevice = Pick<AccountRow, 'deviceId' | 'signingSecret'>;
type NewAccount = Pick<AccountRow, 'accountId' | 'deviceId' | 'signingPublic' | 'signingSecret'>;

/** @returns the first device's genesis entry: the start of the identity chain. */
export function makeGenesis(account: NewAccount, now: number): Uint8Array {
  return createGenesis({
    accountId: account.accountId,
    deviceId: account.deviceId,
    deviceKey: { publicKey: account.signingPublic, secretKey: account.signingSecret },
    signedAt: BigInt(Math.floor(now / 1_000)),
  });
}

/** @returns the session token. */
export async function registerAccount(
  http: HttpApi,
  account: NewAccount,
  input: { invitation: string; password: string; genesis: Uint8Array },
): Promise<Uint8Array> {
  const accountId = toBase64Url(account.accountId);
  const { invitation } = input;
  const registration = await startRegistration(input.password);
  const started = await http.call('signUpStart', {
    invitation,
    accountId,
    registrationRequest: registration.registrationRequest,
  });
  const { sessionToken } = await http.call('signUpFinish', {
    invitation,
    accountId,
    registrationRecord: registration.finish(started.registrationResponse),
    genesis: toBase64Url(input.genesis),
    binding: started.binding,
    signature: signBinding(account, started.binding),
  });
  return bytesOf(sessionToken);
}

/** The password was right: its proof is good for one session, some minutes from now at the latest. */
export interface StartedSignIn {
  /**
   * @param device that the session is for; it may have become one since.
   * @returns the session token.
   * @throws ClientError `second_factor_needed`, `passkey_needed`, `code_refused`, `webauthn_refused`, or
   * `not_a_device`.
   */
  finish(device: SigningDevice, shown: ShownProofs): Promise<Uint8Array>;
}

/** @throws ClientError `password_refused` */
export async function startSignIn(
  http: HttpApi,
  account: { accountId: Uint8Array; device?: SigningDevice },
  password: string,
): Promise<StartedSignIn> {
  const { device: signer } = account;
  const login = await startLogin(password);
  const started = await http.call('signInStart', {
    accountId: toBase64Url(account.accountId),
    startLoginRequest: login.startLoginRequest,
    ...(signer === undefined
      ? {}
      : { device: signStart(account.accountId, signer, login.startLoginRequest) }),
  });
  const finishLoginRequest = login.finish(started.loginResponse);
  return {
    finish: async (device, shown) => {
      const finished = await http.call('signInFinish', {
        attempt: started.attempt,
        finishLoginRequest,
        ...(shown.code === undefined ? {} : readSecondFactor(shown.code)),
        ...(shown.passkey === undefined ? {} : { passkey: shown.passkey }),
        device: {
          deviceId: toBase64Url(device.deviceId),
          signature: signBinding(device, started.binding),
        },
      });
      if (finished.sessionToken === undefined)
        throw new ClientError(
          'not_a_device',
          'the password is right, but this is not a device of the account',
        );
      return bytesOf(finished.sessionToken);
    },
  };
}

/**
 * @returns the session token.
 * @throws ClientError as `startSignIn` and `StartedSignIn.finish`
 */
export async function signIn(
  http: HttpApi,
  account: { accountId: Uint8Array; device: SigningDevice },
  shown: ShownProofs,
): Promise<Uint8Array> {
  const started = await startSignIn(http, account, shown.password);
  return await started.finish(account.device, shown);
}

function signStart(accountId: Uint8Array, device: SigningDevice, startLoginRequest: string) {
  const signature = signBytes(device.signingSecret, signInSigningBytes(accountId, startLoginRequest));
  return { deviceId: toBase64Url(device.deviceId), signature: toBase64Url(signature) };
}

function signBinding(device: SigningDevice, binding: string): string {
  return toBase64Url(signBytes(device.signingSecret, sessionSigningBytes(bytesOf(binding), device.deviceId)));
}

/** @throws ClientError `internal` */
export function bytesOf(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === undefined) throw new ClientError('internal', 'the server sent text that is not base64url');
  return bytes;
}
