// OPAQUE (RFC 9807), the server's half. It never sees a password, nor anything that one could be
// checked against without the setup secret.
import type { server as OpaqueServer } from '@serenity-kit/opaque';
import { toHex } from '@ganira/protocol';
import { ServerError } from '../errors.ts';
import type { SetupSecrets } from './setup-secrets.ts';

export interface LoginStart {
  readonly loginResponse: string;
  readonly state: string;
}

export class PasswordLogin {
  readonly #secrets: SetupSecrets;
  #loading: Promise<typeof OpaqueServer> | undefined;

  /** @param secrets the setup secrets: their loss invalidates every password. */
  constructor(secrets: SetupSecrets) {
    this.#secrets = secrets;
  }

  /** @returns OPAQUE's answer, and which secret it was made under. */
  async startSignUp(
    accountId: Uint8Array,
    registrationRequest: string,
  ): Promise<{ registrationResponse: string; setupId: Uint8Array }> {
    const server = await this.#load();
    const { newest: serverSetup, newestId: setupId } = this.#secrets;
    const { registrationResponse } = refuseGarbage(() =>
      server.createRegistrationResponse({
        serverSetup,
        userIdentifier: toHex(accountId),
        registrationRequest,
      }),
    );
    return { registrationResponse, setupId };
  }

  /**
   * A record that can't be read would make each later sign-in fail in its own way.
   * @throws ServerError `malformed`
   */
  async checkRecord(accountId: Uint8Array, registrationRecord: string): Promise<void> {
    const { client, server } = await loadOpaque();
    const { startLoginRequest } = client.startLogin({ password: '' });
    refuseGarbage(() =>
      server.startLogin({
        serverSetup: this.#secrets.newest,
        userIdentifier: toHex(accountId),
        registrationRecord,
        startLoginRequest,
      }),
    );
  }

  /** @param login undefined for an unknown account: the answer looks the same. */
  async startSignIn(
    accountId: Uint8Array,
    login: { opaqueRecord: string; opaqueSetup: Uint8Array | undefined } | undefined,
    startLoginRequest: string,
  ): Promise<LoginStart> {
    const server = await this.#load();
    // Under a secret that was dropped no password is right any more.
    const serverSetup = this.#secrets.of(login?.opaqueSetup);
    const { loginResponse, serverLoginState } = refuseGarbage(() =>
      server.startLogin({
        serverSetup,
        userIdentifier: toHex(accountId),
        registrationRecord: login?.opaqueRecord ?? null,
        startLoginRequest,
      }),
    );
    return { loginResponse, state: serverLoginState };
  }

  async finishSignIn(state: string, finishLoginRequest: string): Promise<boolean> {
    const server = await this.#load();
    try {
      server.finishLogin({ finishLoginRequest, serverLoginState: state });
      return true;
    } catch {
      return false;
    }
  }

  #load(): Promise<typeof OpaqueServer> {
    this.#loading ??= loadOpaque().then(({ server }) => server);
    return this.#loading;
  }
}

export async function createOpaqueSetup(): Promise<string> {
  const { server } = await loadOpaque();
  return server.createSetup();
}

/** Loaded at the first use: it carries its WebAssembly inside. */
async function loadOpaque() {
  const opaque = await import('@serenity-kit/opaque');
  await opaque.ready;
  return opaque;
}

function refuseGarbage<Result>(work: () => Result): Result {
  try {
    return work();
  } catch {
    throw new ServerError('malformed', 'not an OPAQUE message');
  }
}
