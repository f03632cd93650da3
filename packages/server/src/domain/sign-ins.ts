// Signing in. An unknown account takes the same way as a known one, to the last step, where both
// fail alike (P18). A right password alone opens nothing: a session belongs to a device.
import { limits, sessionSigningBytes, toHex } from '@ganira/protocol';
import { ServerError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { AccountKey, Accounts, Device, Sessions } from '../ports/directory.ts';
import type { Random } from '../ports/random.ts';
import { isSignedBy, sha256 } from './crypto.ts';
import type { PasswordLogin } from './password-login.ts';
import { Pending } from './pending.ts';

export interface SignInsParts {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly passwordLogin: PasswordLogin;
  readonly clock: Clock;
  readonly random: Random;
}

interface Attempt {
  readonly account: AccountKey | undefined;
  readonly state: string;
  readonly binding: Uint8Array;
}

/** Milliseconds for Argon2id on a slow phone. */
const lifetime = 5 * 60_000;

export class SignIns {
  readonly #parts: SignInsParts;
  readonly #attempts: Pending<Attempt>;

  constructor(parts: SignInsParts) {
    this.#parts = parts;
    this.#attempts = new Pending(parts.clock, { lifetime, capacity: 10_000 });
  }

  async start(
    accountId: Uint8Array,
    startLoginRequest: string,
  ): Promise<{ loginResponse: string; attempt: Uint8Array; binding: Uint8Array }> {
    const { accounts, passwordLogin, random } = this.#parts;
    const login = await accounts.findLogin(accountId);
    const { loginResponse, state } = await passwordLogin.startSignIn(
      accountId,
      login?.opaqueRecord,
      startLoginRequest,
    );
    const attempt = random.bytes(limits.id);
    const binding = random.bytes(limits.token);
    this.#attempts.put(toHex(attempt), { account: login?.account, state, binding });
    return { loginResponse, attempt, binding };
  }

  /** @returns a session token; undefined when the password is right but there is no device. */
  async finish(request: {
    attempt: Uint8Array;
    finishLoginRequest: string;
    device: { deviceId: Uint8Array; signature: Uint8Array } | undefined;
  }): Promise<Uint8Array | undefined> {
    const { accounts, sessions, passwordLogin, random } = this.#parts;
    const attempt = this.#attempts.take(toHex(request.attempt));
    const isRight =
      attempt !== undefined && (await passwordLogin.finishSignIn(attempt.state, request.finishLoginRequest));
    if (!isRight || attempt.account === undefined) {
      throw new ServerError('password_refused', 'account and password do not fit, or the attempt is too old');
    }
    if (request.device === undefined) return undefined;
    const { deviceId, signature } = request.device;
    const device = await accounts.findDevice(attempt.account, deviceId);
    if (device === undefined || !isSignedForSession(device, attempt.binding, signature)) return undefined;
    const token = random.bytes(limits.token);
    await sessions.create(sha256(token), device.mailbox);
    return token;
  }
}

function isSignedForSession(device: Device, binding: Uint8Array, signature: Uint8Array): boolean {
  return isSignedBy(device.signingKey, sessionSigningBytes(binding, device.deviceId), signature);
}
