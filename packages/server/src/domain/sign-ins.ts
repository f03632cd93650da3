// Signing in. An unknown account takes the same way as a known one, to the last step, where both
// fail alike (P18). A right password alone opens nothing: a session belongs to a device.
import { limits, sessionSigningBytes, signInSigningBytes, toHex } from '@ganira/protocol';
import { ServerError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { AccountEvents, AccountKey, Accounts, Device, Sessions } from '../ports/directory.ts';
import type { Random } from '../ports/random.ts';
import { isSignedBy, sha256 } from './crypto.ts';
import type { PasswordLogin } from './password-login.ts';
import { Pending } from './pending.ts';
import type { RateLimits } from './rate-limits.ts';
import type { SecondFactor, ShownFactor } from './second-factor.ts';

export interface SignInsParts {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly events: AccountEvents;
  readonly passwordLogin: PasswordLogin;
  readonly secondFactor: SecondFactor;
  readonly rateLimits: RateLimits;
  readonly clock: Clock;
  readonly random: Random;
}

interface Attempt {
  readonly account: AccountKey | undefined;
  readonly state: string;
  readonly binding: Uint8Array;
}

const nobody = -1 as AccountKey;
/** The generator of the curve: a key that a signature is really checked against. */
const nobodysKey = Buffer.from(`58${'66'.repeat(31)}`, 'hex');

/** Milliseconds for Argon2id on a slow phone. */
const lifetime = 5 * 60_000;

export class SignIns {
  readonly #parts: SignInsParts;
  readonly #attempts: Pending<Attempt>;

  constructor(parts: SignInsParts) {
    this.#parts = parts;
    this.#attempts = new Pending(parts.clock, { lifetime, capacity: 10_000 });
  }

  async start(request: {
    accountId: Uint8Array;
    startLoginRequest: string;
    device: { deviceId: Uint8Array; signature: Uint8Array } | undefined;
    address: string;
  }): Promise<{ loginResponse: string; attempt: Uint8Array; binding: Uint8Array }> {
    const { accounts, passwordLogin, random } = this.#parts;
    const { accountId, startLoginRequest } = request;
    const login = await accounts.findLogin(accountId);
    await this.#count(request, login?.account);
    const { loginResponse, state } = await passwordLogin.startSignIn(accountId, login, startLoginRequest);
    const attempt = random.bytes(limits.id);
    const binding = random.bytes(limits.token);
    this.#attempts.put(toHex(attempt), { account: login?.account, state, binding });
    return { loginResponse, attempt, binding };
  }

  /**
   * OPAQUE tells a client with the first answer whether a password is right: a guess is counted before
   * it. Whoever has a device of the account is counted apart, so that nobody else can lock it out (P37).
   * @throws ServerError `rate_limited`
   */
  async #count(request: Parameters<SignIns['start']>[0], account: AccountKey | undefined): Promise<void> {
    const { accounts, rateLimits } = this.#parts;
    const { accountId, startLoginRequest, device, address } = request;
    if (device !== undefined) {
      // An unknown account takes as long.
      const known = await accounts.findDevice(account ?? nobody, device.deviceId);
      const signed = signInSigningBytes(accountId, startLoginRequest);
      if (isSignedBy(known?.signingKey ?? nobodysKey, signed, device.signature) && known !== undefined)
        return rateLimits.spendTry('byDevice', toHex(device.deviceId));
    }
    rateLimits.spend('guess', address);
    rateLimits.spendTry('fromElsewhere', toHex(accountId));
  }

  /** @returns a session token; undefined when the password is right but there is no device. */
  async finish(request: {
    attempt: Uint8Array;
    finishLoginRequest: string;
    device: { deviceId: Uint8Array; signature: Uint8Array } | undefined;
    shown: ShownFactor | undefined;
  }): Promise<Uint8Array | undefined> {
    const { accounts, sessions, events, passwordLogin, random } = this.#parts;
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
    const { account } = attempt;
    const accountId = await accounts.accountId(account);
    await this.#parts.secondFactor.demand({ account, accountId, deviceId }, request.shown);
    const token = random.bytes(limits.token);
    await sessions.create(sha256(token), device.mailbox);
    await events.add(attempt.account, 'signed-in', deviceId);
    return token;
  }
}

function isSignedForSession(device: Device, binding: Uint8Array, signature: Uint8Array): boolean {
  return isSignedBy(device.signingKey, sessionSigningBytes(binding, device.deviceId), signature);
}
