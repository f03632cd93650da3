// Coming back with the recovery key, and what the server keeps for that day.
import { randomBytes } from 'node:crypto';
import {
  appendAddDevice,
  appendRemoveDevice,
  appendSetRecoveryKey,
  deviceKeyFromSeed,
  extendChain,
  proveDevice,
  signBytes,
  verifyChain,
  type DeviceKey,
  type VerifiedChain,
} from '@ganira/identity';
import {
  concatBytes,
  recoveryFinishSigningBytes,
  recoveryOpenSigningBytes,
  recoveryRecordSigningBytes,
  sessionSigningBytes,
  toBase64Url,
  utf8,
  type EndpointReply,
} from '@ganira/protocol';
import { client as opaque } from '@serenity-kit/opaque';
import { expect, test } from 'vitest';
import { adminCall } from './admin.ts';
import {
  agreeTo,
  bytesOf,
  openMailbox,
  request,
  sha256,
  signIn,
  type HttpAnswer,
  type Member,
} from './testing/member.test-helper.ts';
import { addPasskey, aliceAlone } from './testing/passkeys.test-helper.ts';
import { manualClock, startWithMembers } from './testing/server.test-helper.ts';

const keyStretching = { 'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 } } as const;

function newKey(): DeviceKey {
  return deviceKeyFromSeed(new Uint8Array(randomBytes(32)));
}

async function setRecoveryKey(member: Member): Promise<{ key: DeviceKey; chain: VerifiedChain }> {
  const key = newKey();
  const start = verifyChain([member.genesis]);
  const signer = {
    kind: 'device',
    deviceId: member.deviceId,
    secretKey: member.deviceKey.secretKey,
  } as const;
  const entry = appendSetRecoveryKey(start, signer, { recoveryKey: key.publicKey, signedAt: 2n });
  const mailbox = await openMailbox(member);
  const consent = await agreeTo(member, [entry], 'recovery-key');
  await mailbox.expect({ case: 'appendChain', value: { position: 1, entries: [entry], ...consent } }, 'done');
  return { key, chain: extendChain(start, [entry]) };
}

async function open(
  url: string,
  { accountId, key }: { accountId: Uint8Array; key: DeviceKey },
  registrationRequest = opaque.startRegistration({ password: 'another' }).registrationRequest,
): Promise<HttpAnswer<EndpointReply<'recoveryOpen'> & { code?: string }>> {
  const account = toBase64Url(accountId);
  const started = await request<EndpointReply<'recoveryStart'>>(url, {
    path: '/v1/recovery/start',
    body: { accountId: account },
  });
  const { binding } = started.body;
  const signed = recoveryOpenSigningBytes(bytesOf(binding), accountId);
  const signature = toBase64Url(signBytes(key.secretKey, signed));
  const body = { accountId: account, binding, registrationRequest, signature };
  return await request(url, { path: '/v1/recovery/open', body });
}

/** What the owner sends to come back with a new device, which removes the old ones. */
async function comeBack(
  url: string,
  { accountId, key, password }: { accountId: Uint8Array; key: DeviceKey; password: string },
) {
  const { clientRegistrationState, registrationRequest } = opaque.startRegistration({ password });
  const opened = (await open(url, { accountId, key }, registrationRequest)).body;
  const { registrationRecord } = opaque.finishRegistration({
    clientRegistrationState,
    registrationResponse: opened.registrationResponse,
    password,
    keyStretching,
  });
  const signer = { kind: 'recovery', secretKey: key.secretKey } as const;
  let chain = verifyChain(opened.chain.map(bytesOf));
  const entries: Uint8Array[] = [];
  for (const { deviceId } of chain.activeDevices) {
    entries.push(appendRemoveDevice(chain, signer, { deviceId, signedAt: 3n }));
    chain = extendChain(chain, entries.slice(-1));
  }
  const deviceId = new Uint8Array(randomBytes(16));
  const deviceKey = newKey();
  entries.push(
    appendAddDevice(chain, signer, {
      device: { deviceId, signingKey: deviceKey.publicKey },
      proof: proveDevice(chain, deviceKey.secretKey),
      signedAt: 3n,
    }),
  );
  const binding = bytesOf(opened.binding);
  const signed = recoveryFinishSigningBytes(binding, {
    accountId,
    entriesHash: sha256(concatBytes(...entries.map(sha256))),
    recordHash: sha256(utf8(registrationRecord)),
  });
  const body = {
    accountId: toBase64Url(accountId),
    binding: opened.binding,
    entries: entries.map(toBase64Url),
    registrationRecord,
    deviceId: toBase64Url(deviceId),
    deviceSignature: toBase64Url(signBytes(deviceKey.secretKey, sessionSigningBytes(binding, deviceId))),
    signature: toBase64Url(signBytes(key.secretKey, signed)),
  };
  const finish = (change: Partial<typeof body> = {}) =>
    request<EndpointReply<'recoveryFinish'> & { code?: string }>(url, {
      path: '/v1/recovery/finish',
      body: { ...body, ...change },
    });
  return { deviceId, deviceKey, finish };
}

test('P28 the recovery key brings a new device and another password, and all that was there is out', async () => {
  const { server, members } = await startWithMembers(2);
  const [alice, bob] = members as [Member, Member];
  const { key } = await setRecoveryKey(alice);
  const thief = await openMailbox(alice);
  // The former password hangs on another setup secret than the new one.
  await adminCall(server.dataDir, 'rotate-secret', {});
  const back = await comeBack(server.url, { ...alice, key, password: 'a new one' });
  const { status, body } = await back.finish();
  expect(status).toBe(200);
  expect(await thief.closed).toBeDefined();
  const owner: Member = { ...alice, ...back, sessionToken: bytesOf(body.sessionToken) };
  const mailbox = await openMailbox(owner);
  expect(mailbox.closeCode).toBeUndefined();
  expect((await request(server.url, { path: '/v1/stored', token: alice.sessionToken })).status).toBe(401);
  expect((await signIn(server.url, { ...alice })).finished).toBeUndefined();
  const again = await signIn(server.url, { ...owner, password: 'a new one' });
  expect(again.finished?.body).toMatchObject({ isDevice: true });
  expect((await openMailbox(bob)).closeCode).toBeUndefined();
  // Once: neither answer works again.
  expect(await back.finish()).toMatchObject({ status: 401, body: { code: 'recovery_refused' } });
});

test('R07 the passkeys of before are gone with the devices: the new password signs in again', async () => {
  const { server, alice } = await aliceAlone();
  const { key } = await setRecoveryKey(alice);
  await addPasskey(alice);
  const back = await comeBack(server.url, { ...alice, key, password: 'a new one' });
  expect((await back.finish()).status).toBe(200);
  expect(server.read('SELECT count(*) AS count FROM passkey')).toEqual([{ count: 0 }]);
  const again = await signIn(server.url, { ...alice, ...back, password: 'a new one' });
  expect(again.finished?.body).toMatchObject({ isDevice: true });
});

test('P18 who does not hold the recovery key learns nothing, not even whether there is one', async () => {
  const { server, members } = await startWithMembers(2);
  const [alice, bob] = members as [Member, Member];
  await setRecoveryKey(alice);
  const answers = [];
  // Another key; an account without one; no account at all.
  for (const accountId of [alice.accountId, bob.accountId, new Uint8Array(randomBytes(16))]) {
    const { status, body } = await open(server.url, { accountId, key: newKey() });
    answers.push({ status, body });
  }
  expect(answers[0]).toMatchObject({ status: 401, body: { code: 'recovery_refused' } });
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('a proof for one account, step, time or content serves for no other', async () => {
  const clock = manualClock();
  const { server, members } = await startWithMembers(2, { clock });
  const [alice, bob] = members as [Member, Member];
  const { key } = await setRecoveryKey(alice);
  const { key: keyOfBob } = await setRecoveryKey(bob);
  const refused = { status: 401, body: { code: 'recovery_refused' } };
  expect(await open(server.url, { accountId: alice.accountId, key: keyOfBob })).toMatchObject(refused);
  const whole = { ...alice, key, password: 'a new one' };
  const changes: [string, object][] = [
    ['another account', { accountId: toBase64Url(bob.accountId) }],
    ['other entries', { entries: [toBase64Url(alice.genesis)] }],
    ['another signature', { signature: toBase64Url(new Uint8Array(64)) }],
  ];
  for (const [what, change] of changes) {
    const { finish } = await comeBack(server.url, whole);
    expect({ what, ...(await finish(change)) }).toMatchObject({ what, ...refused });
  }
  const other = await comeBack(server.url, whole);
  expect(
    await other.finish({ deviceSignature: toBase64Url(signBytes(newKey().secretKey, new Uint8Array())) }),
  ).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  const late = await comeBack(server.url, whole);
  clock.advance(16 * 60_000);
  expect(await late.finish()).toMatchObject(refused);
  expect(server.read('SELECT count(*) AS count FROM device')).toEqual([{ count: 2 }]);
});

test('of two who come back at once one does, and the other is told', async () => {
  const { server, members } = await startWithMembers(1);
  const [alice] = members as [Member];
  const { key } = await setRecoveryKey(alice);
  const first = await comeBack(server.url, { ...alice, key, password: 'one' });
  const second = await comeBack(server.url, { ...alice, key, password: 'two' });
  expect((await first.finish()).status).toBe(200);
  expect(await second.finish()).toMatchObject({ status: 422, body: { code: 'chain_refused' } });
});

test('P21 the recovery record goes forward only, and only a device of the account writes it', async () => {
  const { server, members } = await startWithMembers(2);
  const [alice, bob] = members as [Member, Member];
  const { key } = await setRecoveryKey(alice);
  const put = async (version: number, record: Uint8Array, signer = alice.deviceKey) => {
    const signed = recoveryRecordSigningBytes(version, sha256(record));
    const signature = toBase64Url(signBytes(signer.secretKey, signed));
    const body = { version, record: toBase64Url(record), signature };
    return await request(server.url, { path: '/v1/recovery/record', body, token: alice.sessionToken });
  };
  const record = utf8('the third');
  expect(await put(3, record)).toMatchObject({ status: 200, body: { isStored: true, version: 3 } });
  for (const version of [2, 3]) {
    const { status, body } = await put(version, utf8('another one'));
    expect({ status, body }).toEqual({ status: 200, body: { isStored: false, version: 3 } });
  }
  expect(await put(4, utf8('forged'), bob.deviceKey)).toMatchObject({ status: 401 });
  expect((await open(server.url, { accountId: alice.accountId, key })).body.record).toEqual({
    version: 3,
    record: toBase64Url(record),
  });
  // Larger than other bodies may be.
  expect((await put(5, new Uint8Array(1_000_000))).status).toBe(200);
  expect((await put(6, new Uint8Array(1_048_577))).status).toBeGreaterThanOrEqual(400);
});
