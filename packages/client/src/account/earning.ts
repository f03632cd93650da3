// Where a server is open: the work that earns an invitation (ALTCHA, version 2).
import type { DeriveKeyFunction } from 'altcha-lib';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';

/** Milliseconds; the challenge itself lasts longer. */
const patience = 5 * 60_000;

/** A server that asks for more keeps a phone busy for nothing. */
const most = { cost: 100_000, keyLength: 64 };

/**
 * Works for seconds, on a slow phone for half a minute.
 * @returns the token of an invitation for one person and an hour.
 * @throws ClientError `forbidden` where people come by invitation only; `work_refused`.
 */
export async function earnInvitation(http: HttpApi): Promise<string> {
  const { signature, ...parameters } = await http.call('workChallenge');
  const { solveChallenge } = await import('altcha-lib');
  if (parameters.cost > most.cost || parameters.keyLength > most.keyLength) {
    throw new ClientError('work_refused', 'the server asks for more work than anybody should do');
  }
  const challenge = { parameters, signature };
  const solution = await solveChallenge({ challenge, deriveKey, timeout: patience });
  if (solution === null) throw new ClientError('work_refused', 'not done in time');
  const { counter, derivedKey } = solution;
  const { token } = await http.call('invitationEarn', {
    challenge: { ...parameters, signature },
    counter,
    derivedKey,
  });
  return token;
}

/** PBKDF2 of the platform: the package's own is Node's. */
const deriveKey: DeriveKeyFunction = async ({ algorithm, cost, keyLength }, salt, password) => {
  if (algorithm !== 'PBKDF2/SHA-256') throw new ClientError('work_refused', `not ${algorithm}`);
  const { subtle } = crypto;
  const key = await subtle.importKey('raw', Uint8Array.from(password), 'PBKDF2', false, ['deriveBits']);
  const bits = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: cost, salt: Uint8Array.from(salt) },
    key,
    8 * keyLength,
  );
  return { derivedKey: new Uint8Array(bits) };
};
