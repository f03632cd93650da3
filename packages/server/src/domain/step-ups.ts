// Confirming anew: whoever holds a session shows the password again or a passkey, for one purpose, and
// signs what is asked for with the device's key. A stolen session opens none of the doors behind this (P29).
import {
  limits,
  stepUpSigningBytes,
  toHex,
  type PasskeyStepUpPurpose,
  type StepUpPurpose,
} from '@ganira/protocol';
import { ServerError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Accounts, Device, Passkeys, Session } from '../ports/directory.ts';
import type { MailboxKey } from '../ports/mailbox-store.ts';
import type { Random } from '../ports/random.ts';
import { isSignedBy } from './crypto.ts';
import { passkeyRefused, type PasskeyAnswers } from './passkey-answers.ts';
import type { PasswordLogin } from './password-login.ts';
import { Pending } from './pending.ts';
import type { RateLimits } from './rate-limits.ts';

export interface StepUpsParts {
  readonly accounts: Accounts;
  readonly passwordLogin: PasswordLogin;
  readonly passkeys: Passkeys;
  readonly passkeyAnswers: PasskeyAnswers;
  readonly rateLimits: RateLimits;
  readonly clock: Clock;
  readonly random: Random;
}

/** Who confirms: one session of one device. */
export interface Confirming {
  readonly session: Session;
  readonly sessionHash: Uint8Array;
}

export interface ShownStepUp {
  readonly purpose: StepUpPurpose;
  readonly proof: Uint8Array;
  /** By the device over `stepUpSigningBytes`. */
  readonly signature: Uint8Array;
  /** SHA-256 of what is asked for. */
  readonly contentHash: Uint8Array;
}

interface Attempt {
  /** In hex. */
  readonly sessionHash: string;
  readonly purpose: StepUpPurpose;
  readonly state: string;
}

interface PasskeyAttempt {
  /** In hex. */
  readonly sessionHash: string;
  readonly purpose: PasskeyStepUpPurpose;
  readonly challenge: Uint8Array;
}

interface Proof {
  /** In hex. */
  readonly sessionHash: string;
  readonly purpose: StepUpPurpose;
  readonly device: Device;
}

/** Milliseconds. */
const lifetime = 5 * 60_000;

export class StepUps {
  readonly #parts: StepUpsParts;
  readonly #attempts: Pending<Attempt>;
  readonly #passkeyAttempts: Pending<PasskeyAttempt>;
  readonly #proofs: Pending<Proof>;

  constructor(parts: StepUpsParts) {
    this.#parts = parts;
    const bounds = { lifetime, capacity: 10_000 };
    this.#attempts = new Pending(parts.clock, bounds);
    this.#passkeyAttempts = new Pending(parts.clock, bounds);
    this.#proofs = new Pending(parts.clock, bounds);
  }

  async start(
    { session, sessionHash }: Confirming,
    request: { purpose: StepUpPurpose; startLoginRequest: string },
  ): Promise<{ attempt: Uint8Array; loginResponse: string }> {
    const { accounts, passwordLogin, rateLimits, random } = this.#parts;
    rateLimits.spendTry('byDevice', toHex(session.device.deviceId));
    const login = await accounts.findLogin(session.accountId);
    const { loginResponse, state } = await passwordLogin.startSignIn(
      session.accountId,
      login,
      request.startLoginRequest,
    );
    const attempt = random.bytes(limits.id);
    const { purpose } = request;
    this.#attempts.put(toHex(attempt), { sessionHash: toHex(sessionHash), purpose, state });
    return { attempt, loginResponse };
  }

  /** @returns the proof. */
  async finish(
    { session, sessionHash }: Confirming,
    request: { attempt: Uint8Array; finishLoginRequest: string },
  ): Promise<Uint8Array> {
    const attempt = this.#attempts.take(toHex(request.attempt));
    const isRight =
      attempt?.sessionHash === toHex(sessionHash) &&
      (await this.#parts.passwordLogin.finishSignIn(attempt.state, request.finishLoginRequest));
    if (!isRight) throw new ServerError('password_refused', 'the password does not fit, or took too long');
    return this.#prove({ session, sessionHash }, attempt.purpose);
  }

  /** @throws ServerError `webauthn_refused` when the account has no passkey. */
  async startPasskey(
    { session, sessionHash }: Confirming,
    purpose: PasskeyStepUpPurpose,
  ): Promise<{ attempt: Uint8Array; options: string }> {
    const { passkeys, passkeyAnswers, random } = this.#parts;
    const known = await passkeys.list(session.account);
    if (known.length === 0) throw passkeyRefused('the account has none');
    const [attempt, challenge] = [random.bytes(limits.id), random.bytes(limits.token)];
    const options = await passkeyAnswers.ask(
      challenge,
      known.map(({ id }) => id),
    );
    this.#passkeyAttempts.put(toHex(attempt), { sessionHash: toHex(sessionHash), purpose, challenge });
    return { attempt, options };
  }

  /** @returns the proof. @throws ServerError `webauthn_refused` */
  async finishPasskey(
    by: Confirming,
    { attempt, response }: { attempt: Uint8Array; response: string },
  ): Promise<Uint8Array> {
    const asked = this.#passkeyAttempts.take(toHex(attempt));
    if (asked?.sessionHash !== toHex(by.sessionHash))
      throw passkeyRefused('took too long, was used before, or is of another session');
    await this.#parts.passkeyAnswers.check(response, asked.challenge, by.session.account);
    return this.#prove(by, asked.purpose);
  }

  /**
   * The proof is used up, whatever is said of it.
   * @param by a mailbox socket has no session hash: it is closed when its session ends.
   * @throws ServerError `step_up_needed`
   */
  demand(by: { mailbox: MailboxKey; sessionHash: Uint8Array | undefined }, shown: ShownStepUp): void {
    const { purpose, contentHash, signature } = shown;
    const proof = this.#proofs.take(toHex(shown.proof));
    const isRight =
      proof !== undefined &&
      proof.purpose === purpose &&
      proof.device.mailbox === by.mailbox &&
      (by.sessionHash === undefined || proof.sessionHash === toHex(by.sessionHash)) &&
      isSignedBy(proof.device.signingKey, stepUpSigningBytes(shown.proof, purpose, contentHash), signature);
    if (!isRight)
      throw new ServerError('step_up_needed', `show the password or a passkey again, for ${purpose}`);
  }

  #prove({ session, sessionHash }: Confirming, purpose: StepUpPurpose): Uint8Array {
    const proof = this.#parts.random.bytes(limits.token);
    this.#proofs.put(toHex(proof), { sessionHash: toHex(sessionHash), purpose, device: session.device });
    return proof;
  }
}
