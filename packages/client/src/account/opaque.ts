// OPAQUE (RFC 9807): the server never sees the password. The package carries its WebAssembly as
// text, so it is loaded only to sign up and sign in.
import { ClientError } from '../errors.ts';

/** The package's own Argon2id; the server's share of the work stays the same. */
const keyStretching = { 'argon2id-custom': { iterations: 3, memory: 65_536, parallelism: 1 } } as const;

async function load() {
  const opaque = await import('@serenity-kit/opaque');
  await opaque.ready;
  return opaque.client;
}

/** Loads it ahead of time. */
export async function prepareSignIn(): Promise<void> {
  await load();
}

function normalise(password: string): string {
  return password.normalize('NFKC');
}

export async function startRegistration(password: string): Promise<{
  registrationRequest: string;
  finish(registrationResponse: string): string;
}> {
  const client = await load();
  const secret = normalise(password);
  const { clientRegistrationState, registrationRequest } = client.startRegistration({ password: secret });
  return {
    registrationRequest,
    finish: (registrationResponse) =>
      client.finishRegistration({
        password: secret,
        clientRegistrationState,
        registrationResponse,
        keyStretching,
      }).registrationRecord,
  };
}

export async function startLogin(password: string): Promise<{
  startLoginRequest: string;
  /** @throws ClientError `password_refused` */
  finish(loginResponse: string): string;
}> {
  const client = await load();
  const secret = normalise(password);
  const { clientLoginState, startLoginRequest } = client.startLogin({ password: secret });
  return {
    startLoginRequest,
    finish: (loginResponse) => {
      const result = client.finishLogin({
        password: secret,
        clientLoginState,
        loginResponse,
        keyStretching,
      });
      if (result === undefined) throw new ClientError('password_refused', 'the password is not right');
      return result.finishLoginRequest;
    },
  };
}
