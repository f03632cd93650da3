import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { deviceKeyFromSeed, signBytes } from '@ganira/identity';
import { sessionSigningBytes, toBase64Url, type EndpointReply } from '@ganira/protocol';
import { TestAuthenticator, type Behaviour } from './testing/authenticator.test-helper.ts';
import { bytesOf, openMailbox, request, sensitive, type Member } from './testing/member.test-helper.ts';
import {
  addPasskey,
  aliceAlone,
  finishRegistration,
  passkeyOrigin as origin,
  startRegistration,
} from './testing/passkeys.test-helper.ts';
import { startWithMembers } from './testing/server.test-helper.ts';

const refused = { status: 401, body: { code: 'webauthn_refused' } };

async function withPasskey() {
  const made = await aliceAlone();
  return { ...made, key: await addPasskey(made.alice) };
}

const startSignIn = async (url: string) =>
  (await request<EndpointReply<'passkeySignInStart'>>(url, { path: '/v1/passkey-sign-in/start', body: {} }))
    .body;

async function signIn(
  who: Pick<Member, 'url' | 'deviceId' | 'deviceKey'>,
  key: TestAuthenticator,
  behaviour: Behaviour = {},
) {
  const { attempt, binding, options } = await startSignIn(who.url);
  const signed = signBytes(who.deviceKey.secretKey, sessionSigningBytes(bytesOf(binding), who.deviceId));
  const device = { deviceId: toBase64Url(who.deviceId), signature: toBase64Url(signed) };
  const body = { attempt, response: key.get(options, behaviour), device };
  return await finish(who.url, body);
}

const finish = (url: string, body: object) =>
  request<EndpointReply<'passkeySignInFinish'> & { code?: string }>(url, {
    path: '/v1/passkey-sign-in/finish',
    body,
  });

test('P35 a passkey signs a device in, in place of the password', async () => {
  const { alice, key, server } = await withPasskey();
  const signedIn = await signIn(alice, key);
  expect(signedIn).toMatchObject({ status: 200, body: { isDevice: true } });
  const sessionToken = bytesOf(signedIn.body.sessionToken ?? '');
  expect((await openMailbox({ ...alice, sessionToken })).closeCode).toBeUndefined();
  expect(server.read('SELECT counter FROM passkey')).toEqual([{ counter: 1 }]);
});

test('P35 a passkey alone is no device: elsewhere it opens nothing', async () => {
  const { alice, key } = await withPasskey();
  const thief = { ...alice, deviceKey: deviceKeyFromSeed(randomBytes(32)) };
  expect(await signIn(thief, key)).toMatchObject({ status: 200, body: { isDevice: false } });
  const { attempt, options } = await startSignIn(alice.url);
  const elsewhere = await finish(alice.url, { attempt, response: key.get(options) });
  expect(elsewhere.body).toEqual({ isDevice: false });
});

test.each<[string, Behaviour]>([
  ['of another origin', { origin: 'https://chat.exannple' }],
  ['of a page that only begins like ours', { origin: 'https://chat.example.attacker.test' }],
  ['without https', { origin: 'http://chat.example' }],
  ['for another relying party', { rpId: 'other.example' }],
  ['without user verification', { isUserVerified: false }],
  ['with another challenge', { challenge: toBase64Url(randomBytes(32)) }],
])('P35 an answer %s is refused, to register and to sign in', async (_, behaviour) => {
  const { alice, key, server } = await withPasskey();
  expect(await signIn(alice, key, behaviour)).toMatchObject(refused);
  const second = new TestAuthenticator(origin);
  const answer = second.create(await startRegistration(alice), behaviour);
  expect(await finishRegistration(alice, answer)).toMatchObject(refused);
  expect(server.read('SELECT count(*) AS count FROM passkey')).toEqual([{ count: 1 }]);
  expect(await signIn(alice, key)).toMatchObject({ status: 200 });
});

test('P35 a challenge is answered once and within five minutes', async () => {
  const { alice, key, clock } = await withPasskey();
  const { attempt, options } = await startSignIn(alice.url);
  const response = key.get(options);
  expect(await finish(alice.url, { attempt, response })).toMatchObject({ status: 200 });
  expect(await finish(alice.url, { attempt, response })).toMatchObject(refused);
  const other = await startSignIn(alice.url);
  expect(await finish(alice.url, { attempt: other.attempt, response })).toMatchObject(refused);
  const late = await startSignIn(alice.url);
  const inTime = key.get(late.options);
  clock.advance(5 * 60_000);
  expect(await finish(alice.url, { attempt: late.attempt, response: inTime })).toMatchObject(refused);
});

test('P35 a counter that goes back or stands still is of a copy', async () => {
  const { alice, key } = await withPasskey();
  expect(await signIn(alice, key, { counter: 7 })).toMatchObject({ status: 200 });
  for (const counter of [7, 6, 0]) expect(await signIn(alice, key, { counter })).toMatchObject(refused);
  expect(await signIn(alice, key, { counter: 8 })).toMatchObject({ status: 200 });
});

test('P35 an authenticator that never counts is taken', async () => {
  const { alice, key } = await withPasskey();
  for (let at = 0; at < 3; at++)
    expect(await signIn(alice, key, { counter: 0 })).toMatchObject({ status: 200 });
});

test.each([
  ['none', 0],
  ['RS1', -65_535],
  ['a symmetric one', 5],
])('P35 a key whose algorithm is %s is refused', async (_, algorithm) => {
  const { alice, server } = await aliceAlone();
  const key = new TestAuthenticator(origin);
  const answer = key.create(await startRegistration(alice), { algorithm });
  expect(await finishRegistration(alice, answer)).toMatchObject(refused);
  expect(server.read('SELECT count(*) AS count FROM passkey')).toEqual([{ count: 0 }]);
});

test('P35 an answer by another key, an unknown one and what is no answer are refused alike', async () => {
  const { alice, key } = await withPasskey();
  const stranger = new TestAuthenticator(origin);
  expect(await signIn(alice, stranger)).toMatchObject(refused);
  const { attempt, options } = await startSignIn(alice.url);
  const forged = { ...(JSON.parse(stranger.get(options)) as object), id: key.id, rawId: key.id };
  expect(await finish(alice.url, { attempt, response: JSON.stringify(forged) })).toMatchObject(refused);
  for (const response of ['', 'null', '{}', '{"id":"AAAA"}', '[]', '{"id":"====","response":{}}']) {
    const started = await startSignIn(alice.url);
    expect(await finish(alice.url, { attempt: started.attempt, response }), response).toMatchObject(refused);
  }
});

test('R07 a passkey that is removed signs nobody in; another account’s can’t be removed', async () => {
  const { alice, key } = await withPasskey();
  const { members } = await startWithMembers(1, { publicUrl: new URL(origin) });
  const call = { path: '/v1/passkeys/remove', purpose: 'change-factor', body: { id: key.id } } as const;
  expect(await sensitive(members[0] as Member, call)).toMatchObject({ status: 404 });
  expect(await sensitive(alice, call)).toMatchObject({ status: 200 });
  expect(await signIn(alice, key)).toMatchObject(refused);
});

test('a server that is opened by a bare address says that it has no passkeys', async () => {
  const { members } = await startWithMembers(1, { publicUrl: new URL('http://192.0.2.7:8080') });
  const alice = members[0] as Member;
  const call = { path: '/v1/passkeys/register/start', purpose: 'change-factor', body: {} } as const;
  expect(await sensitive(alice, call)).toMatchObject(refused);
});
