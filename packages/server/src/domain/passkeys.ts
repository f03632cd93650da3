// Passkeys: adding them, discoverable and with user verification, and signing in by one alone. There it
// is the password and the second factor in one; as the password does, it gives a session to a device of
// the account only.
import { limits, sessionSigningBytes, toBase64Url, toHex } from '@ganira/protocol';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { ServerError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { AccountEvents, Accounts, Passkeys, Session, Sessions } from '../ports/directory.ts';
import type { Random } from '../ports/random.ts';
import { isSignedBy, sha256 } from './crypto.ts';
import { credentialIdOf, parseAnswer, passkeyRefused, type PasskeyAnswers } from './passkey-answers.ts';
import { Pending } from './pending.ts';

export interface PasskeySignInsParts {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly events: AccountEvents;
  readonly passkeys: Passkeys;
  readonly clock: Clock;
  readonly random: Random;
  readonly passkeyAnswers: PasskeyAnswers;
  readonly serverName: string;
}

export interface SignedInByPasskey {
  readonly accountId: Uint8Array;
  /** Undefined when it is right, but there is no device. */
  readonly token: Uint8Array | undefined;
}

/** Milliseconds for a person to find their authenticator. */
const lifetime = 5 * 60_000;

export class PasskeySignIns {
  readonly #parts: PasskeySignInsParts;
  /** Challenges of registrations, by session hash in hex. */
  readonly #registrations: Pending<Uint8Array>;
  /** The challenge is the binding that the device signs too. By attempt in hex. */
  readonly #attempts: Pending<Uint8Array>;

  constructor(parts: PasskeySignInsParts) {
    this.#parts = parts;
    const bounds = { lifetime, capacity: 10_000 };
    this.#registrations = new Pending(parts.clock, bounds);
    this.#attempts = new Pending(parts.clock, bounds);
  }

  /** @returns what a browser's `navigator.credentials.create` takes, as JSON. */
  async startRegistration(by: { session: Session; sessionHash: Uint8Array }): Promise<string> {
    const { passkeys, passkeyAnswers, random, serverName } = this.#parts;
    const { generateRegistrationOptions } = await import('@simplewebauthn/server');
    const known = await passkeys.list(by.session.account);
    if (known.length >= limits.passkeysPerAccount) {
      throw new ServerError('quota', `at most ${limits.passkeysPerAccount} passkeys`);
    }
    const challenge = random.bytes(limits.token);
    this.#registrations.put(toHex(by.sessionHash), challenge);
    const options = await generateRegistrationOptions({
      rpName: serverName,
      rpID: passkeyAnswers.rp.id,
      userID: Uint8Array.from(by.session.accountId),
      // What the person's own list of passkeys shows; it names nobody.
      userName: serverName,
      challenge: Uint8Array.from(challenge),
      attestationType: 'none',
      excludeCredentials: known.map(({ id }) => ({ id: toBase64Url(id) })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: algorithms,
    });
    return JSON.stringify(options);
  }

  /** @throws ServerError `webauthn_refused` */
  async finishRegistration(
    by: { session: Session; sessionHash: Uint8Array },
    { response, recoveryCodeHashes }: { response: string; recoveryCodeHashes: Uint8Array[] | undefined },
  ): Promise<void> {
    const { passkeys, passkeyAnswers, events } = this.#parts;
    const challenge = this.#registrations.take(toHex(by.sessionHash));
    if (challenge === undefined) throw passkeyRefused('took too long');
    const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
    const { id: expectedRPID, origin: expectedOrigin } = passkeyAnswers.rp;
    const verified = await verifyRegistrationResponse({
      response: parseAnswer(response) as RegistrationResponseJSON,
      expectedChallenge: toBase64Url(challenge),
      expectedOrigin,
      expectedRPID,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }).catch((error: unknown) => {
      throw passkeyRefused(error);
    });
    if (!verified.verified) throw passkeyRefused('not verified');
    const { credential } = verified.registrationInfo;
    const { publicKey, counter } = credential;
    const passkey = { id: credentialIdOf(credential.id), publicKey, counter };
    const isNew = await passkeys.add(by.session.account, passkey, recoveryCodeHashes);
    if (!isNew) throw passkeyRefused('known already');
    await events.add(by.session.account, 'passkey-added', by.session.device.deviceId);
  }

  async remove(session: Session, id: Uint8Array): Promise<void> {
    const { passkeys, events } = this.#parts;
    if (!(await passkeys.remove(session.account, id))) throw new ServerError('not_found', 'no such passkey');
    await events.add(session.account, 'passkey-removed', session.device.deviceId);
  }

  /** @returns the attempt, its binding, and what `navigator.credentials.get` takes, as JSON. */
  async startSignIn(): Promise<{ attempt: Uint8Array; binding: Uint8Array; options: string }> {
    const { random, passkeyAnswers } = this.#parts;
    const [attempt, binding] = [random.bytes(limits.id), random.bytes(limits.token)];
    this.#attempts.put(toHex(attempt), binding);
    return { attempt, binding, options: await passkeyAnswers.ask(binding) };
  }

  /** @throws ServerError `webauthn_refused` */
  async finishSignIn(request: {
    attempt: Uint8Array;
    response: string;
    device: { deviceId: Uint8Array; signature: Uint8Array } | undefined;
  }): Promise<SignedInByPasskey> {
    const { accounts, sessions, events, passkeyAnswers, random } = this.#parts;
    const binding = this.#attempts.take(toHex(request.attempt));
    if (binding === undefined) throw passkeyRefused('took too long, or was used before');
    const passkey = await passkeyAnswers.check(request.response, binding);
    const accountId = await accounts.accountId(passkey.account);
    if (request.device === undefined) return { accountId, token: undefined };
    const { deviceId, signature } = request.device;
    const device = await accounts.findDevice(passkey.account, deviceId);
    const isSigned =
      device !== undefined &&
      isSignedBy(device.signingKey, sessionSigningBytes(binding, deviceId), signature);
    if (!isSigned) return { accountId, token: undefined };
    const token = random.bytes(limits.token);
    await sessions.create(sha256(token), device.mailbox);
    await events.add(passkey.account, 'signed-in', deviceId);
    return { accountId, token };
  }
}

/** Ed25519, ECDSA with P-256, RSA with SHA-256: what authenticators have. */
const algorithms = [-8, -7, -257];
