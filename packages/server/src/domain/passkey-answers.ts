// What authenticators are asked and what they answer (WebAuthn Level 3), by @simplewebauthn/server: with
// user verification always. Whoever asks keeps the challenge, so that an answer serves for nothing else.
import { fromBase64Url, toBase64Url } from '@ganira/protocol';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { ServerError } from '../errors.ts';
import type { AccountKey, Passkeys, StoredPasskey } from '../ports/directory.ts';

export interface PasskeyAnswersParts {
  readonly passkeys: Passkeys;
  /** The origin that people open; undefined where browsers allow no passkeys. */
  readonly origin: () => string | undefined;
}

export class PasskeyAnswers {
  readonly #parts: PasskeyAnswersParts;

  constructor(parts: PasskeyAnswersParts) {
    this.#parts = parts;
  }

  /** The relying party. @throws ServerError `webauthn_refused` on a server that is reached by a bare address. */
  get rp(): { id: string; origin: string } {
    const origin = this.#parts.origin();
    if (origin === undefined) throw passkeyRefused('passkeys need a name, not an address');
    return { id: new URL(origin).hostname, origin };
  }

  /**
   * @param only credential ids of an account that has shown itself already; nobody else is told any.
   * @returns what a browser's `navigator.credentials.get` takes, as JSON.
   */
  async ask(challenge: Uint8Array, only: readonly Uint8Array[] = []): Promise<string> {
    const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
    const options = await generateAuthenticationOptions({
      rpID: this.rp.id,
      challenge: Uint8Array.from(challenge),
      userVerification: 'required',
      allowCredentials: only.map((id) => ({ id: toBase64Url(id) })),
    });
    return JSON.stringify(options);
  }

  /**
   * @param owner whose passkey it must be; undefined: anybody's.
   * @throws ServerError `webauthn_refused`
   */
  async check(text: string, challenge: Uint8Array, owner?: AccountKey): Promise<StoredPasskey> {
    const { passkeys } = this.#parts;
    const response = parseAnswer(text) as AuthenticationResponseJSON;
    const passkey = await passkeys.find(credentialIdOf(response.id));
    if (passkey === undefined || (owner !== undefined && passkey.account !== owner))
      throw passkeyRefused('unknown');
    const counter = await this.#verify(response, passkey, challenge);
    // Atomic: a counter that stands still or goes back is of a copy.
    if (!(await passkeys.use(passkey.id, counter))) throw passkeyRefused('the counter went back');
    return passkey;
  }

  /** @returns the counter of the answer. */
  async #verify(
    response: AuthenticationResponseJSON,
    passkey: StoredPasskey,
    challenge: Uint8Array,
  ): Promise<number> {
    const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
    const { id: expectedRPID, origin: expectedOrigin } = this.rp;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: toBase64Url(challenge),
      expectedOrigin,
      expectedRPID,
      requireUserVerification: true,
      credential: {
        id: toBase64Url(passkey.id),
        publicKey: Uint8Array.from(passkey.publicKey),
        counter: passkey.counter,
      },
    }).catch((error: unknown) => {
      throw passkeyRefused(error);
    });
    if (!verified) throw passkeyRefused('not verified');
    return authenticationInfo.newCounter;
  }
}

export function passkeyRefused(why: unknown): ServerError {
  return new ServerError('webauthn_refused', why instanceof Error ? why.message : String(why));
}

/** @throws ServerError `webauthn_refused` */
export function parseAnswer(text: string): { id: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')
      return { ...value, id: value.id };
  } catch {
    // Said below.
  }
  throw passkeyRefused('not an answer of an authenticator');
}

/** @throws ServerError `webauthn_refused` */
export function credentialIdOf(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === undefined) throw passkeyRefused('not canonical base64url');
  return bytes;
}
