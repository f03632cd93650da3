import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { appendSetRecoveryKey, deviceKeyFromSeed, verifyChain } from '@ganira/identity';
import { endpointPaths, stepUpOf, toBase64Url, type EndpointName } from '@ganira/protocol';
import {
  addSecondDevice,
  agreeTo,
  newDevice,
  openMailbox,
  request,
  sensitive,
  signStepUp,
  stepUp,
  type Member,
} from './testing/member.test-helper.ts';
import { manualClock, startWithMembers } from './testing/server.test-helper.ts';

const minute = 60_000;
const purpose = 'end-sessions';
const path = '/v1/sessions/end';

async function aliceAlone(options: Parameters<typeof startWithMembers>[1] = {}) {
  const { server, members } = await startWithMembers(1, options);
  return { server, alice: members[0] as Member };
}

async function proofOf(member: Member): Promise<Uint8Array> {
  const proof = await stepUp(member, purpose);
  if (proof === undefined) throw new Error('no proof');
  return proof;
}

test('P29 a stolen session opens no endpoint that changes who gets in', async () => {
  const { server, alice } = await aliceAlone();
  const names = (Object.keys(endpointPaths) as EndpointName[]).filter((name) => stepUpOf(name) !== undefined);
  expect(names.length).toBeGreaterThan(0);
  const invented = deviceKeyFromSeed(randomBytes(32));
  for (const name of names) {
    const wanted = stepUpOf(name) ?? purpose;
    const body = bodies[name] ?? {};
    const call = { path: endpointPaths[name].path, body, token: alice.sessionToken };
    const refused = { status: 403, body: { code: 'step_up_needed' } };
    expect(await request(server.url, call), name).toMatchObject(refused);
    const proof = randomBytes(32);
    const headers = signStepUp({ deviceKey: invented }, { purpose: wanted, proof, body });
    expect(await request(server.url, { ...call, headers }), name).toMatchObject(refused);
  }
});

/** What the schemas want, so that nothing is refused for its shape. */
const bodies: Partial<Record<EndpointName, object>> = {
  recoveryCodes: { hashes: Array.from({ length: 10 }, () => toBase64Url(randomBytes(32))) },
  passkeyRemove: { id: 'AAAA' },
  passwordFinish: { registrationRecord: 'A'.repeat(100), endsOtherSessions: false },
};

test('P29 a stolen session with the password, but without the device’s key, ends no session', async () => {
  const { server, alice } = await aliceAlone();
  const thief = { ...alice, deviceKey: deviceKeyFromSeed(randomBytes(32)) };
  const stolen = await sensitive(thief, { path, purpose, body: {} });
  expect(stolen).toMatchObject({ status: 403, body: { code: 'step_up_needed' } });
  expect(await sensitive(alice, { path, purpose, body: {} })).toMatchObject({ status: 200 });
  expect(server.read('SELECT count(*) AS count FROM session')).toEqual([{ count: 1 }]);
});

test('a proof serves one request, one purpose, one body, one session and five minutes', async () => {
  const clock = manualClock();
  const { server, alice } = await aliceAlone({ clock });
  const phone = await addSecondDevice(alice, await openMailbox(alice));
  const ask = (
    by: Member,
    signed: { purpose: typeof purpose; proof: Uint8Array; body: object },
    body = signed.body,
  ) => request(server.url, { path, body, token: by.sessionToken, headers: signStepUp(by, signed) });
  const done = { status: 200 };
  const refused = { status: 403, body: { code: 'step_up_needed' } };
  const body = { deviceIds: [toBase64Url(alice.deviceId)] };

  const once = await proofOf(alice);
  expect(await ask(alice, { purpose, proof: once, body })).toMatchObject(done);
  expect(await ask(alice, { purpose, proof: once, body })).toMatchObject(refused);
  expect(await ask(alice, { purpose, proof: await proofOf(alice), body }, {})).toMatchObject(refused);
  expect(await ask(phone, { purpose, proof: await proofOf(alice), body })).toMatchObject(refused);
  const other = (await stepUp(alice, 'on-device')) ?? new Uint8Array();
  expect(await ask(alice, { purpose, proof: other, body })).toMatchObject(refused);
  const late = await proofOf(alice);
  clock.advance(5 * minute + 1);
  expect(await ask(alice, { purpose, proof: late, body })).toMatchObject(refused);
  expect(server.read('SELECT count(*) AS count FROM session')).toEqual([{ count: 2 }]);
});

test('a wrong password, and an attempt of another session, prove nothing', async () => {
  const { server, alice } = await aliceAlone();
  expect(await stepUp(alice, purpose, 'wrong')).toBeUndefined();
  const body = { attempt: toBase64Url(randomBytes(16)), finishLoginRequest: toBase64Url(randomBytes(64)) };
  const call = { path: '/v1/step-up/finish', body, token: alice.sessionToken };
  expect(await request(server.url, call)).toMatchObject({ status: 401, body: { code: 'password_refused' } });
  const start = {
    path: '/v1/step-up/start',
    body: { purpose: 'anything', startLoginRequest: 'A'.repeat(128) },
  };
  expect(await request(server.url, { ...start, token: alice.sessionToken })).toMatchObject({ status: 400 });
  expect(await request(server.url, { ...start, body: { ...start.body, purpose } })).toMatchObject({
    status: 401,
  });
});

test('P29 no device is added to the chain without the password, not even by the device itself', async () => {
  const { server, alice } = await aliceAlone();
  const mailbox = await openMailbox(alice);
  const { added, removed } = newDevice(alice);
  const append = (value: object) => mailbox.ask({ case: 'appendChain', value: { position: 1, ...value } });
  const refused = { case: 'error', value: { code: 'step_up_needed' } };
  expect(await append({ entries: [added] })).toMatchObject(refused);
  const forOthers = await agreeTo(alice, [removed]);
  expect(await append({ entries: [added], ...forOthers })).toMatchObject(refused);
  expect(await append({ entries: [added], receipt: randomBytes(32) })).toMatchObject(refused);
  expect(server.read('SELECT count(*) AS count FROM device')).toEqual([{ count: 1 }]);
  expect(await append({ entries: [added], ...(await agreeTo(alice, [added])) })).toMatchObject({
    case: 'done',
  });
  // A removal asks for nothing: it must work in a hurry.
  expect(await append({ position: 2, entries: [removed] })).toMatchObject({ case: 'done' });
});

test('P29 who agreed to a new device has not agreed to a recovery key, nor the other way round', async () => {
  const { server, alice } = await aliceAlone();
  const mailbox = await openMailbox(alice);
  const { added } = newDevice(alice);
  const signer = { kind: 'device', deviceId: alice.deviceId, secretKey: alice.deviceKey.secretKey } as const;
  const recoveryKey = deviceKeyFromSeed(randomBytes(32)).publicKey;
  const set = appendSetRecoveryKey(verifyChain([alice.genesis, added]), signer, {
    recoveryKey,
    signedAt: 3n,
  });
  const entries = [added, set];
  for (const agreed of ['add-device', 'recovery-key'] as const) {
    const value = { position: 1, entries, ...(await agreeTo(alice, entries, agreed)) };
    expect(await mailbox.ask({ case: 'appendChain', value })).toMatchObject({
      case: 'error',
      value: { code: 'step_up_needed' },
    });
  }
  expect(server.read('SELECT count(*) AS count FROM chain_entry')).toEqual([{ count: 1 }]);
});
