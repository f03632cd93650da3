import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { deviceKeyFromSeed } from '@ganira/identity';
import { stepUpPurposes, type EndpointReply, type StepUpPurpose } from '@ganira/protocol';
import type { Behaviour, TestAuthenticator } from './testing/authenticator.test-helper.ts';
import {
  addSecondDevice,
  bytesOf,
  openMailbox,
  request,
  signStepUp,
  type HttpAnswer,
  type Member,
} from './testing/member.test-helper.ts';
import { addPasskey, aliceAlone, bobBeside, wrongAnswers } from './testing/passkeys.test-helper.ts';

const purpose = 'end-sessions';
const refused = { status: 401, body: { code: 'webauthn_refused' } };
const notConfirmed = { status: 403, body: { code: 'step_up_needed' } };

type Finished = HttpAnswer<EndpointReply<'stepUpPasskeyFinish'>>;

async function withPasskey() {
  const made = await aliceAlone();
  return { ...made, key: await addPasskey(made.alice) };
}

const start = ({ url, sessionToken: token }: Member, wanted: string = purpose) =>
  request<EndpointReply<'stepUpPasskeyStart'>>(url, {
    path: '/v1/step-up/passkey/start',
    body: { purpose: wanted },
    token,
  });

const finish = ({ url, sessionToken: token }: Member, body: { attempt: string; response: string }) =>
  request<EndpointReply<'stepUpPasskeyFinish'>>(url, { path: '/v1/step-up/passkey/finish', body, token });

async function confirm(
  member: Member,
  key: TestAuthenticator,
  { behaviour = {}, wanted = purpose }: { behaviour?: Behaviour; wanted?: StepUpPurpose } = {},
): Promise<Finished> {
  const { attempt, options } = (await start(member, wanted)).body;
  return await finish(member, { attempt, response: key.get(options, behaviour) });
}

/** All other sessions are ended, with a proof. */
function endOthers(member: Member, proof: Uint8Array) {
  const body = {};
  const headers = signStepUp(member, { purpose, proof, body });
  return request(member.url, { path: '/v1/sessions/end', body, token: member.sessionToken, headers });
}

test('P29 a passkey confirms in place of the password: one request, one purpose, signed by the device', async () => {
  const { alice, key } = await withPasskey();
  const proof = bytesOf((await confirm(alice, key)).body.proof);
  const thief = { ...alice, deviceKey: deviceKeyFromSeed(randomBytes(32)) };
  const forThief = bytesOf((await confirm(alice, key)).body.proof);
  expect(await endOthers(thief, forThief)).toMatchObject(notConfirmed);
  expect(await endOthers(alice, proof)).toMatchObject({ status: 200 });
  expect(await endOthers(alice, proof)).toMatchObject(notConfirmed);
});

test('P29 what a passkey confirmed for one purpose opens no other door', async () => {
  const { alice, key } = await withPasskey();
  for (const wanted of stepUpPurposes.filter((one) => one !== purpose && one !== 'change-password')) {
    const confirmed = await confirm(alice, key, { wanted });
    expect(confirmed.status, wanted).toBe(200);
    expect(await endOthers(alice, bytesOf(confirmed.body.proof)), wanted).toMatchObject(notConfirmed);
  }
});

test('another password needs the present one: a passkey is not even asked', async () => {
  const { alice } = await withPasskey();
  expect(await start(alice, 'change-password')).toMatchObject({ status: 400, body: { code: 'malformed' } });
});

test('an account without passkeys is told so', async () => {
  const { alice } = await aliceAlone();
  expect(await start(alice)).toMatchObject(refused);
});

test.each(wrongAnswers)('P35 to confirm too, an answer %s is refused', async (_, behaviour) => {
  const { alice, key } = await withPasskey();
  expect(await confirm(alice, key)).toMatchObject({ status: 200 });
  expect(await confirm(alice, key, { behaviour })).toMatchObject(refused);
  expect(await confirm(alice, key)).toMatchObject({ status: 200 });
});

test('P35 to confirm, a challenge is answered once, within five minutes, in its session', async () => {
  const { alice, clock } = await aliceAlone();
  const phone = await addSecondDevice(alice, await openMailbox(alice));
  const key = await addPasskey(alice);
  const { attempt, options } = (await start(alice)).body;
  const response = key.get(options);
  expect(await finish(phone, { attempt, response })).toMatchObject(refused);
  // That was its one try.
  expect(await finish(alice, { attempt, response })).toMatchObject(refused);
  const other = (await start(alice)).body;
  expect(await finish(alice, { attempt: other.attempt, response })).toMatchObject(refused);
  const late = (await start(alice)).body;
  const inTime = key.get(late.options);
  clock.advance(5 * 60_000);
  expect(await finish(alice, { attempt: late.attempt, response: inTime })).toMatchObject(refused);
});

test('P35 a challenge to sign in confirms nothing, and one to confirm signs nobody in', async () => {
  const { alice, key } = await withPasskey();
  for (const path of ['/v1/passkey-sign-in/start', '/v1/sign-in/passkey']) {
    const started = await request<{ attempt: string; options: string }>(alice.url, { path, body: {} });
    const { attempt, options } = started.body;
    expect(await finish(alice, { attempt, response: key.get(options) }), path).toMatchObject(refused);
    // Its answer under an attempt of the right kind.
    const own = (await start(alice)).body;
    const crossed = { attempt: own.attempt, response: key.get(options) };
    expect(await finish(alice, crossed), path).toMatchObject(refused);
  }
  const { attempt, options } = (await start(alice)).body;
  const body = { attempt, response: key.get(options) };
  expect(await request(alice.url, { path: '/v1/passkey-sign-in/finish', body })).toMatchObject(refused);
});

test('P35 the passkey of another account confirms nothing', async () => {
  const { alice } = await withPasskey();
  const bobsKey = await addPasskey(await bobBeside(alice));
  expect(await confirm(alice, bobsKey)).toMatchObject(refused);
  const stranger = await request(alice.url, { path: '/v1/step-up/passkey/start', body: { purpose } });
  expect(stranger).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
});

test('only the own passkeys are asked for', async () => {
  const { alice, key } = await withPasskey();
  await addPasskey(await bobBeside(alice));
  const { options } = (await start(alice)).body;
  expect(JSON.parse(options)).toMatchObject({
    allowCredentials: [{ id: key.id, type: 'public-key' }],
    userVerification: 'required',
  });
});
