// OPAQUE (RFC 9807), the server's half. It never sees a password, nor anything that one could be
// checked against without the setup secret.
import type { server as OpaqueServer } from '@serenity-kit/opaque';
import { toHex } from '@ganira/protocol';
import { ServerError } from '../errors.ts';

export interface LoginStart {
  readonly loginResponse: string;
  readonly state: string;
}

export class PasswordLogin {
  readonly #setup: string;
  #loading: Promise<typeof OpaqueServer> | undefined;

  /** @param setup the setup secret: its loss invalidates every password. */
  constructor(setup: string) {
    this.#setup = setup;
  }

  async startSignUp(accountId: Uint8Array, registrationRequest: string): Promise<string> {
    const server = await this.#load();
    return refuseGarbage(() =>
      server.createRegistrationResponse({
        serverSetup: this.#setup,
        userIdentifier: toHex(accountId),
        registrationRequest,
      }),
    ).registrationResponse;
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
        serverSetup: this.#setup,
        userIdentifier: toHex(accountId),
        registrationRecord,
        startLoginRequest,
      }),
    );
  }

  /** @param registrationRecord undefined for an unknown account: the answer looks the same. */
  async startSignIn(
    accountId: Uint8Array,
    registrationRecord: string | undefined,
    startLoginRequest: string,
  ): Promise<LoginStart> {
    const server = await this.#load();
    const { loginResponse, serverLoginState } = refuseGarbage(() =>
      server.startLogin({
        serverSetup: this.#setup,
        userIdentifier: toHex(accountId),
        registrationRecord: registrationRecord ?? null,
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
