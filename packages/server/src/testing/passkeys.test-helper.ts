import { expect } from 'vitest';
import { toBase64Url, type EndpointReply } from '@ganira/protocol';
import { randomBytes } from 'node:crypto';
import { TestAuthenticator, type Behaviour } from './authenticator.test-helper.ts';
import { invite, request, sensitive, signUp, type HttpAnswer, type Member } from './member.test-helper.ts';
import { manualClock, startWithMembers } from './server.test-helper.ts';

export const passkeyOrigin = 'https://chat.example';

/** What an answer of a passkey can be, and must never be taken as. */
export const wrongAnswers: readonly [what: string, behaviour: Behaviour][] = [
  ['of another origin', { origin: 'https://chat.exannple' }],
  ['for another relying party', { rpId: 'other.example' }],
  ['without user verification', { isUserVerified: false }],
  ['with another challenge', { challenge: toBase64Url(randomBytes(32)) }],
  ['whose counter went back', { counter: 0 }],
];

/** Alice on a server that has a name. */
export async function aliceAlone(clock = manualClock()) {
  const { server, members } = await startWithMembers(1, { clock, publicUrl: new URL(passkeyOrigin) });
  return { server, alice: members[0] as Member, clock };
}

/** Somebody else on the same server. */
export async function bobBeside(alice: Member): Promise<Member> {
  return await signUp(alice.url, await invite(alice));
}

export async function startRegistration(alice: Member): Promise<string> {
  const call = { path: '/v1/passkeys/register/start', purpose: 'change-factor', body: {} } as const;
  return (await sensitive<EndpointReply<'passkeyRegisterStart'>>(alice, call)).body.options;
}

export function finishRegistration(
  alice: Member,
  response: string,
  recoveryCodeHashes?: readonly string[],
): Promise<HttpAnswer<object>> {
  const body = { response, ...(recoveryCodeHashes === undefined ? {} : { recoveryCodeHashes }) };
  return request(alice.url, { path: '/v1/passkeys/register/finish', body, token: alice.sessionToken });
}

export async function addPasskey(
  member: Member,
  recoveryCodeHashes?: readonly string[],
): Promise<TestAuthenticator> {
  const key = new TestAuthenticator(passkeyOrigin);
  const answer = key.create(await startRegistration(member));
  expect(await finishRegistration(member, answer, recoveryCodeHashes)).toMatchObject({ status: 200 });
  return key;
}
