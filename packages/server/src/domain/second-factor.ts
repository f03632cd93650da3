// What a sign-in needs besides the password, once it is set: a code of an app, a passkey, or a recovery
// code.
import { limits, toHex } from '@ganira/protocol';
import { ServerError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type {
  AccountEvents,
  AccountKey,
  Factors,
  Passkeys,
  Session,
  StoredTotp,
} from '../ports/directory.ts';
import type { Random } from '../ports/random.ts';
import { sha256 } from './crypto.ts';
import { passkeyRefused, type PasskeyAnswers } from './passkey-answers.ts';
import { Pending } from './pending.ts';
import { tooOften } from './rate-limits.ts';
import type { Sealing } from './sealing.ts';
import { newTotpSecret, stepOfCode, totpSecretText } from './totp.ts';

export interface SecondFactorParts {
  readonly factors: Factors;
  readonly events: AccountEvents;
  readonly passkeys: Passkeys;
  readonly passkeyAnswers: PasskeyAnswers;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
}

/** As a person typed it, the bytes of a recovery code, or what an authenticator answered. */
export type ShownFactor =
  | { readonly totp: string }
  | { readonly recoveryCode: Uint8Array }
  | { readonly passkey: { readonly attempt: Uint8Array; readonly response: string } };

/** Milliseconds for somebody to find their app. */
const setupLifetime = 15 * 60_000;
/** Milliseconds for a person to find their authenticator. */
const passkeyLifetime = 5 * 60_000;
/** Wrong codes in `triesSpan`, and then none is looked at until it is over. */
const mostTries = 5;
/** Seconds. */
const triesSpan = 15 * 60;

export class SecondFactor {
  readonly #parts: SecondFactorParts;
  /** Secrets that nobody has confirmed yet, by session hash in hex. */
  readonly #setups: Pending<Uint8Array>;
  /** Challenges for passkeys besides a password, by attempt in hex. */
  readonly #challenges: Pending<Uint8Array>;

  constructor(parts: SecondFactorParts) {
    this.#parts = parts;
    this.#setups = new Pending(parts.clock, { lifetime: setupLifetime, capacity: 10_000 });
    this.#challenges = new Pending(parts.clock, { lifetime: passkeyLifetime, capacity: 10_000 });
  }

  /** For whoever signs in with a password. It is asked without an account, so it tells of none (P18). */
  async startPasskey(): Promise<{ attempt: Uint8Array; options: string }> {
    const { passkeyAnswers, random } = this.#parts;
    const [attempt, challenge] = [random.bytes(limits.id), random.bytes(limits.token)];
    this.#challenges.put(toHex(attempt), challenge);
    return { attempt, options: await passkeyAnswers.ask(challenge) };
  }

  /**
   * After the password, and after the device's signature: nobody else can use the tries up.
   * @throws ServerError `second_factor_needed`, or `passkey_needed` where the account has one; `code_refused`,
   * `webauthn_refused`, `rate_limited`
   */
  async demand(
    owner: { account: AccountKey; accountId: Uint8Array; deviceId: Uint8Array },
    shown: ShownFactor | undefined,
  ): Promise<void> {
    const { factors, events, passkeys } = this.#parts;
    const totp = await factors.totp(owner.account);
    const hasPasskeys = (await passkeys.list(owner.account)).length > 0;
    if (totp === undefined && !hasPasskeys) return;
    if (shown === undefined) {
      if (hasPasskeys) throw new ServerError('passkey_needed', 'a passkey or a code is needed too');
      throw new ServerError('second_factor_needed', 'a code is needed too');
    }
    if ('passkey' in shown) return await this.#demandPasskey(owner.account, shown.passkey);
    if ('totp' in shown) return await this.#demandCode(owner, totp, shown.totp);
    if (!(await factors.useRecoveryCode(owner.account, sha256(shown.recoveryCode)))) {
      throw new ServerError('code_refused', 'no recovery code of this account, or used before');
    }
    await events.add(owner.account, 'recovery-code-used', owner.deviceId);
  }

  /** @returns the secret in base32, to be shown once. */
  async start({ sessionHash }: { sessionHash: Uint8Array }): Promise<string> {
    const secret = newTotpSecret(this.#parts.random);
    this.#setups.put(toHex(sessionHash), secret);
    return await totpSecretText(secret);
  }

  /**
   * The app works: from now on sign-ins need it. A wrong code ends the set-up.
   * @throws ServerError `code_refused`
   */
  async confirm(
    { session, sessionHash }: { session: Session; sessionHash: Uint8Array },
    given: { code: string; recoveryCodeHashes: readonly Uint8Array[] },
  ): Promise<void> {
    const { factors, events, sealing, clock } = this.#parts;
    const key = toHex(sessionHash);
    const secret = this.#setups.take(key);
    if (secret === undefined) throw new ServerError('code_refused', 'the set-up took too long: start again');
    const step = await stepOfCode(secret, given.code, clock.now());
    if (step === undefined) {
      this.#setups.put(key, secret);
      throw new ServerError('code_refused', 'not the code of now');
    }
    const sealedSecret = sealing.seal(secret, session.accountId);
    await factors.putTotp(session.account, {
      sealedSecret,
      lastStep: step,
      recoveryCodeHashes: given.recoveryCodeHashes,
    });
    await events.add(session.account, 'totp-on', session.device.deviceId);
  }

  async remove(session: Session): Promise<void> {
    const { factors, events } = this.#parts;
    if (await factors.deleteTotp(session.account)) {
      await events.add(session.account, 'totp-off', session.device.deviceId);
    }
  }

  /** @throws ServerError `unexpected` without a second factor: they would open nothing. */
  async renewRecoveryCodes(session: Session, hashes: readonly Uint8Array[]): Promise<void> {
    const { factors, events } = this.#parts;
    const { hasTotp, passkeys } = await this.describe(session);
    if (!hasTotp && passkeys === 0) {
      throw new ServerError('unexpected', 'there is no second factor that they could stand for');
    }
    await factors.putRecoveryCodes(session.account, hashes);
    await events.add(session.account, 'recovery-codes-made', session.device.deviceId);
  }

  async describe({
    account,
  }: Session): Promise<{ hasTotp: boolean; passkeys: number; recoveryCodes: number }> {
    const { factors, passkeys } = this.#parts;
    return {
      hasTotp: (await factors.totp(account)) !== undefined,
      passkeys: (await passkeys.list(account)).length,
      recoveryCodes: await factors.countRecoveryCodes(account),
    };
  }

  async #demandPasskey(
    account: AccountKey,
    { attempt, response }: { attempt: Uint8Array; response: string },
  ): Promise<void> {
    const challenge = this.#challenges.take(toHex(attempt));
    if (challenge === undefined) throw passkeyRefused('took too long, or was used before');
    await this.#parts.passkeyAnswers.check(response, challenge, account);
  }

  async #demandCode(
    owner: { account: AccountKey; accountId: Uint8Array },
    totp: StoredTotp | undefined,
    code: string,
  ): Promise<void> {
    const { factors, sealing, clock } = this.#parts;
    if (totp === undefined) throw new ServerError('code_refused', 'the account has no codes of an app');
    const now = clock.now();
    const seconds = Math.floor(now / 1_000);
    // Counted before it is looked at: guesses that come at once are guesses too.
    if (!(await factors.takeTry(owner.account, { seconds, most: mostTries, span: triesSpan }))) {
      throw tooOften(Math.max(1, totp.triesSince + triesSpan - seconds) * 1_000);
    }
    const secret = sealing.open(totp.sealedSecret, owner.accountId);
    if (secret === undefined) {
      throw new ServerError('code_refused', 'the secret was sealed under another setup secret');
    }
    const step = await stepOfCode(secret, code, now);
    // Each step once: whoever looks over a shoulder comes too late.
    if (step !== undefined && (await factors.useStep(owner.account, step))) return;
    throw new ServerError('code_refused', 'not the code of now, or used before');
  }
}
