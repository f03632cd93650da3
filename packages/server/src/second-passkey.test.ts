import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { deviceKeyFromSeed } from '@ganira/identity';
import { limits, toBase64Url, type EndpointReply } from '@ganira/protocol';
import { Secret, TOTP } from 'otpauth';
import type { Behaviour, TestAuthenticator } from './testing/authenticator.test-helper.ts';
import { request, sensitive, signIn, type Member, type ShownCode } from './testing/member.test-helper.ts';
import { addPasskey, aliceAlone, bobBeside, wrongAnswers } from './testing/passkeys.test-helper.ts';
import { startWithMembers } from './testing/server.test-helper.ts';

const done = { status: 200, body: { isDevice: true } };
const refused = { status: 401, body: { code: 'webauthn_refused' } };
const needed = { status: 401, body: { code: 'passkey_needed' } };

const newCodes = () => Array.from({ length: limits.recoveryCodes }, () => randomBytes(limits.id));
const hashesOf = (codes: readonly Uint8Array[]) =>
  codes.map((code) => toBase64Url(createHash('sha256').update(code).digest()));

async function withPasskey() {
  const made = await aliceAlone();
  const recoveryCodes = newCodes();
  return { ...made, recoveryCodes, key: await addPasskey(made.alice, hashesOf(recoveryCodes)) };
}

/** The password and what is shown besides. */
const tryIn = async (who: Member, shown: ShownCode = {}) => (await signIn(who.url, who, shown)).finished;

const challenge = async (url: string) =>
  (await request<EndpointReply<'signInPasskey'>>(url, { path: '/v1/sign-in/passkey', body: {} })).body;

async function shownBy(url: string, key: TestAuthenticator, behaviour: Behaviour = {}) {
  const { attempt, options } = await challenge(url);
  return { passkey: { attempt, response: key.get(options, behaviour) } };
}

/** Alice's app for codes, besides. */
async function addApp(alice: Member, now: number) {
  const call = { path: '/v1/totp/start', purpose: 'change-factor', body: {} } as const;
  const started = await sensitive<EndpointReply<'totpStart'>>(alice, call);
  const secret = Secret.fromBase32(started.body.secret);
  const body = {
    code: TOTP.generate({ secret, timestamp: now }),
    recoveryCodeHashes: hashesOf(newCodes()),
  };
  const confirmed = { path: '/v1/totp/confirm', body, token: alice.sessionToken };
  expect(await request(alice.url, confirmed)).toMatchObject({ status: 200 });
  return secret;
}

test('R07 with a passkey the password alone signs nobody in; with both it does', async () => {
  const { alice, key, server } = await withPasskey();
  expect(await tryIn(alice)).toMatchObject(needed);
  expect(await tryIn(alice, await shownBy(alice.url, key))).toMatchObject(done);
  expect(server.read('SELECT counter FROM passkey')).toEqual([{ counter: 1 }]);
  expect(await tryIn({ ...alice, password: 'wrong' }, await shownBy(alice.url, key))).toBeUndefined();
});

test('R07 a recovery code stands for the passkey, once', async () => {
  const { alice, recoveryCodes } = await withPasskey();
  const [recoveryCode = new Uint8Array()] = recoveryCodes;
  expect(await tryIn(alice, { recoveryCode })).toMatchObject(done);
  const codeRefused = { status: 401, body: { code: 'code_refused' } };
  expect(await tryIn(alice, { recoveryCode })).toMatchObject(codeRefused);
  expect(await tryIn(alice, { totp: '123456' })).toMatchObject(codeRefused);
});

test('R07 with an app and a passkey either does', async () => {
  const { alice, key, clock } = await withPasskey();
  const secret = await addApp(alice, clock.now());
  clock.advance(60_000);
  expect(await tryIn(alice)).toMatchObject(needed);
  expect(await tryIn(alice, await shownBy(alice.url, key))).toMatchObject(done);
  const totp = TOTP.generate({ secret, timestamp: clock.now() });
  expect(await tryIn(alice, { totp })).toMatchObject(done);
});

test.each(wrongAnswers)('P35 besides the password too, an answer %s is refused', async (_, behaviour) => {
  const { alice, key } = await withPasskey();
  expect(await tryIn(alice, await shownBy(alice.url, key))).toMatchObject(done);
  expect(await tryIn(alice, await shownBy(alice.url, key, behaviour))).toMatchObject(refused);
  expect(await tryIn(alice, await shownBy(alice.url, key))).toMatchObject(done);
});

test('P35 besides the password, a challenge is answered once, within five minutes', async () => {
  const { alice, key, clock } = await withPasskey();
  const once = await shownBy(alice.url, key);
  expect(await tryIn(alice, once)).toMatchObject(done);
  expect(await tryIn(alice, once)).toMatchObject(refused);
  const other = await challenge(alice.url);
  const replayed = { passkey: { ...once.passkey, attempt: other.attempt } };
  expect(await tryIn(alice, replayed)).toMatchObject(refused);
  const late = await shownBy(alice.url, key);
  clock.advance(5 * 60_000);
  expect(await tryIn(alice, late)).toMatchObject(refused);
});

test('P35 a challenge to sign in without a password serves for nothing else, and the other way round', async () => {
  const { alice, key } = await withPasskey();
  const alone = await request<EndpointReply<'passkeySignInStart'>>(alice.url, {
    path: '/v1/passkey-sign-in/start',
    body: {},
  });
  const { attempt, options } = alone.body;
  expect(await tryIn(alice, { passkey: { attempt, response: key.get(options) } })).toMatchObject(refused);
  const { passkey } = await shownBy(alice.url, key);
  const finish = { path: '/v1/passkey-sign-in/finish', body: passkey };
  expect(await request(alice.url, finish)).toMatchObject(refused);
});

test('P35 the passkey of another account does not stand beside the password', async () => {
  const { alice } = await withPasskey();
  const bob = await bobBeside(alice);
  const bobsKey = await addPasskey(bob);
  expect(await tryIn(alice, await shownBy(alice.url, bobsKey))).toMatchObject(refused);
  expect(await tryIn(bob, await shownBy(alice.url, bobsKey))).toMatchObject(done);
});

test('P18 the challenge for a passkey is asked without an account, and a wrong password learns of none', async () => {
  const { alice, key } = await withPasskey();
  const { options } = await challenge(alice.url);
  expect(JSON.parse(options)).toMatchObject({ allowCredentials: [], userVerification: 'required' });
  const known = await signIn(alice.url, { ...alice, password: 'guess' }, await shownBy(alice.url, key));
  const unknown = await signIn(
    alice.url,
    { ...alice, accountId: randomBytes(limits.id), password: 'guess' },
    await shownBy(alice.url, key),
  );
  expect(known.started.body.loginResponse).toHaveLength(unknown.started.body.loginResponse.length);
  expect([known.finished, unknown.finished]).toEqual([undefined, undefined]);
  // Without a device of the account the right password isn't told what it wants either.
  const thief = { ...alice, deviceKey: deviceKeyFromSeed(randomBytes(32)) };
  expect(await tryIn(thief)).toMatchObject({ status: 200, body: { isDevice: false } });
});

test('R07 recovery codes stay as long as something needs them, and go with the last', async () => {
  const { alice, key, server, clock } = await withPasskey();
  await addApp(alice, clock.now());
  const left = () => server.read('SELECT count(*) AS count FROM recovery_code');
  const removeApp = { path: '/v1/totp/remove', purpose: 'change-factor', body: {} } as const;
  expect(await sensitive(alice, removeApp)).toMatchObject({ status: 200 });
  expect(left()).toEqual([{ count: limits.recoveryCodes }]);
  expect(await tryIn(alice)).toMatchObject(needed);
  const factors = { path: '/v1/factors', method: 'GET', token: alice.sessionToken };
  const known = { hasTotp: false, passkeys: 1, recoveryCodes: limits.recoveryCodes };
  expect(await request(alice.url, factors)).toMatchObject({ body: known });
  const renewed = { path: '/v1/recovery-codes', body: { hashes: hashesOf(newCodes()) } };
  expect(await sensitive(alice, { ...renewed, purpose: 'change-factor' })).toMatchObject({ status: 200 });

  const removeKey = { path: '/v1/passkeys/remove', purpose: 'change-factor', body: { id: key.id } } as const;
  expect(await sensitive(alice, removeKey)).toMatchObject({ status: 200 });
  expect(left()).toEqual([{ count: 0 }]);
  expect(await tryIn(alice)).toMatchObject(done);
});

test('a passkey that is refused changes no recovery code', async () => {
  const { alice, key, server } = await withPasskey();
  const stored = () => server.read('SELECT hash FROM recovery_code ORDER BY hash');
  const before = stored();
  const call = { path: '/v1/passkeys/register/start', purpose: 'change-factor', body: {} } as const;
  const { options } = (await sensitive<EndpointReply<'passkeyRegisterStart'>>(alice, call)).body;
  const body = { response: key.create(options), recoveryCodeHashes: hashesOf(newCodes()) };
  const again = { path: '/v1/passkeys/register/finish', body, token: alice.sessionToken };
  expect(await request(alice.url, again)).toMatchObject(refused);
  expect(stored()).toEqual(before);
});

test('without any second factor nothing is asked for', async () => {
  const { members } = await startWithMembers(1);
  expect(await tryIn(members[0] as Member)).toMatchObject(done);
});
