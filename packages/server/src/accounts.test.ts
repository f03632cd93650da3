import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer as createTcpServer, connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createGenesis, deviceKeyFromSeed, signBytes } from '@ganira/identity';
import { sessionSigningBytes, toBase64Url, type EndpointReply } from '@ganira/protocol';
import { client as opaque } from '@serenity-kit/opaque';
import {
  bytesOf,
  invite,
  openMailbox,
  request,
  signIn,
  signUp,
  type Member,
} from './testing/member.test-helper.ts';
import { manualClock, startServer, startWithMembers } from './testing/server.test-helper.ts';
import { TestSocket } from './testing/socket.test-helper.ts';

const day = 86_400_000;

test('alice signs up by the first invitation, which then works no more', async () => {
  const server = await startServer();
  const invitation = server.firstInvitation ?? new Uint8Array();
  const check = () =>
    request(server.url, { path: '/v1/invitations/check', body: { token: toBase64Url(invitation) } });
  expect((await check()).body).toMatchObject({ usesLeft: 1 });
  const alice = await signUp(server.url, invitation);
  expect((await openMailbox(alice)).closeCode).toBeUndefined();
  expect(await check()).toMatchObject({ status: 403, body: { code: 'invitation_refused' } });
  await expect(signUp(server.url, invitation)).rejects.toThrow('invitation_refused');
  expect(server.read('SELECT count(*) AS count FROM account')).toEqual([{ count: 1 }]);
});

test('an invitation works for as many as it says, until it expires or is revoked', async () => {
  const clock = manualClock();
  const { server, members } = await startWithMembers(1, { clock });
  const alice = members[0] as Member;
  const twice = await invite(alice, 2);
  await signUp(server.url, twice);
  await signUp(server.url, twice);
  await expect(signUp(server.url, twice)).rejects.toThrow('invitation_refused');

  const late = await invite(alice);
  clock.advance(day + 1_000);
  await expect(signUp(server.url, late)).rejects.toThrow('invitation_refused');

  const revoked = await invite(alice);
  const list = () =>
    request<EndpointReply<'invitationList'>>(server.url, {
      path: '/v1/invitations',
      token: alice.sessionToken,
    });
  const [listed] = (await list()).body.invitations;
  const path = `/v1/invitations/${listed?.id}`;
  expect((await request(server.url, { method: 'DELETE', path, token: alice.sessionToken })).status).toBe(200);
  expect((await list()).body.invitations).toEqual([]);
  await expect(signUp(server.url, revoked)).rejects.toThrow('invitation_refused');
  expect(await request(server.url, { method: 'DELETE', path, token: alice.sessionToken })).toMatchObject({
    status: 404,
  });
});

test('five people race for the last use of an invitation: one gets in, and no half accounts', async () => {
  const { server, members } = await startWithMembers(1);
  const invitation = await invite(members[0] as Member);
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => signUp(server.url, invitation)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const table of ['account', 'device', 'chain_entry', 'session', 'mailbox']) {
    expect(server.read(`SELECT count(*) AS count FROM ${table}`)).toEqual([{ count: 2 }]);
  }
});

test('on her own browser alice signs in with her password; elsewhere it is not a device yet', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const own = await signIn(server.url, alice);
  expect(own.finished?.body).toMatchObject({ isDevice: true });
  const sessionToken = bytesOf(own.finished?.body.sessionToken ?? '');
  await openMailbox({ ...alice, sessionToken });

  const { accountId, password } = alice;
  const elsewhere = await signIn(server.url, { accountId, password });
  expect(elsewhere.finished).toMatchObject({ status: 200, body: { isDevice: false } });
  expect(elsewhere.finished?.body.sessionToken).toBeUndefined();
  const forged = await signIn(server.url, { ...alice, deviceKey: deviceKeyFromSeed(randomBytes(32)) });
  expect(forged.finished?.body).toEqual({ isDevice: false });
});

test('a wrong password, a replayed and a made-up finish are refused alike', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const wrong = await signIn(server.url, { ...alice, password: 'wrong' });
  expect(wrong.finished).toBeUndefined();
  const finish = (body: object) => request(server.url, { path: '/v1/sign-in/finish', body });
  const refused = { status: 401, body: { code: 'password_refused' } };
  const { attempt } = wrong.started.body;
  const finishLoginRequest = toBase64Url(randomBytes(64));
  expect(await finish({ attempt, finishLoginRequest })).toMatchObject(refused);
  expect(await finish({ attempt, finishLoginRequest })).toMatchObject(refused);
  expect(await finish({ attempt: toBase64Url(randomBytes(16)), finishLoginRequest })).toMatchObject(refused);
});

test('P18 an unknown account answers as a known one with a wrong password does', async () => {
  const { server, members } = await startWithMembers(1);
  const known = (members[0] as Member).accountId;
  const tryOne = async (accountId: Uint8Array) => {
    const { started } = await signIn(server.url, { accountId, password: 'a guess' });
    const body = { attempt: started.body.attempt, finishLoginRequest: toBase64Url(randomBytes(64)) };
    const finished = await request(server.url, { path: '/v1/sign-in/finish', body });
    const headers = Array.from(started.headers.keys()).filter((name) => name !== 'date');
    return {
      status: started.status,
      headers,
      length: JSON.stringify(started.body).length,
      fields: Object.entries(started.body).map(([name, value]) => [name, value.length]),
      finish: [finished.status, finished.body],
    };
  };
  expect(await tryOne(randomBytes(16))).toEqual(await tryOne(known));
});

test('P17 the server is never given the password, nor anything it could be looked up by', async () => {
  const server = await startServer();
  const { url, received } = await recordingProxy(server.port);
  const password = 'canary-Umunyu-27-correct-horse';
  const alice = await signUp(url, server.firstInvitation ?? new Uint8Array(), { password });
  const signedIn = await signIn(url, alice);
  expect(signedIn.finished?.body.isDevice).toBe(true);
  await server.close();
  const wire = Buffer.concat(received()).toString('latin1');
  expect(wire).toContain('/v1/sign-in/finish');
  const files = await readdir(server.dataDir, { recursive: true, withFileTypes: true });
  const contents = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
  );
  const plain = Buffer.from(password);
  const { createHash } = await import('node:crypto');
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].map((name) => createHash(name).update(plain).digest());
  for (const secret of [plain, ...hashes]) {
    for (const form of [
      secret.toString('latin1'),
      secret.toString('hex'),
      secret.toString('base64url'),
      secret.toString('base64'),
    ]) {
      for (const place of [wire, ...contents]) expect(place.includes(form)).toBe(false);
    }
  }
});

/** Keeps whatever clients send to the server. */
async function recordingProxy(port: number): Promise<{ url: string; received: () => Buffer[] }> {
  const parts: Buffer[] = [];
  const sockets = new Set<Socket>();
  const proxy = createTcpServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    client.on('data', (part) => parts.push(part));
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    proxy.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = proxy.address();
  const bound = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${bound}`, received: () => parts };
}

test('a sign-up needs the binding, the genesis and the signature to be of one account and device', async () => {
  const { server, members } = await startWithMembers(1);
  const invitation = await invite(members[0] as Member);
  const accountId = randomBytes(16);
  const deviceId = randomBytes(16);
  const deviceKey = deviceKeyFromSeed(randomBytes(32));
  const genesis = createGenesis({ accountId, deviceId, deviceKey, signedAt: 1n });
  const start = async () => {
    const { clientRegistrationState, registrationRequest } = opaque.startRegistration({ password: 'x' });
    const body = {
      invitation: toBase64Url(invitation),
      accountId: toBase64Url(accountId),
      registrationRequest,
    };
    const started = await request<EndpointReply<'signUpStart'>>(server.url, {
      path: '/v1/sign-up/start',
      body,
    });
    const { registrationResponse, binding } = started.body;
    const keyStretching = { 'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 } } as const;
    const { registrationRecord } = opaque.finishRegistration({
      clientRegistrationState,
      registrationResponse,
      password: 'x',
      keyStretching,
    });
    const signature = signBytes(deviceKey.secretKey, sessionSigningBytes(bytesOf(binding), deviceId));
    return {
      invitation: toBase64Url(invitation),
      accountId: toBase64Url(accountId),
      registrationRecord,
      binding,
      genesis: toBase64Url(genesis),
      signature: toBase64Url(signature),
    };
  };
  const finish = (body: object) => request(server.url, { path: '/v1/sign-up/finish', body });
  const other = createGenesis({ accountId: randomBytes(16), deviceId, deviceKey, signedAt: 1n });
  const right = await start();
  expect((await finish({ ...right, genesis: toBase64Url(other) })).body.code).toBe('chain_refused');
  expect((await finish({ ...(await start()), signature: toBase64Url(randomBytes(64)) })).body.code).toBe(
    'unauthenticated',
  );
  expect((await finish({ ...(await start()), binding: toBase64Url(randomBytes(32)) })).body.code).toBe(
    'unauthenticated',
  );
  expect((await finish({ ...(await start()), genesis: toBase64Url(randomBytes(80)) })).body.code).toBe(
    'chain_refused',
  );
  const junk = await finish({ ...(await start()), registrationRecord: toBase64Url(randomBytes(100)) });
  expect(junk.body.code).toBe('malformed');
  const used = await start();
  expect((await finish(used)).status).toBe(200);
  expect((await finish(used)).body.code).toBe('invitation_refused');
});

test('an account id is taken once', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const invitation = await invite(alice);
  const { clientRegistrationState, registrationRequest } = opaque.startRegistration({ password: 'x' });
  const named = { invitation: toBase64Url(invitation), accountId: toBase64Url(alice.accountId) };
  const started = await request<EndpointReply<'signUpStart'>>(server.url, {
    path: '/v1/sign-up/start',
    body: { ...named, registrationRequest },
  });
  const { registrationResponse, binding } = started.body;
  const { registrationRecord } = opaque.finishRegistration({
    clientRegistrationState,
    registrationResponse,
    password: 'x',
    keyStretching: { 'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 } },
  });
  const signed = sessionSigningBytes(bytesOf(binding), alice.deviceId);
  const body = {
    ...named,
    registrationRecord,
    binding,
    genesis: toBase64Url(alice.genesis),
    signature: toBase64Url(signBytes(alice.deviceKey.secretKey, signed)),
  };
  expect(await request(server.url, { path: '/v1/sign-up/finish', body })).toMatchObject({
    status: 409,
    body: { code: 'account_exists' },
  });
  await signUp(server.url, invitation);
});

test('signing out ends the session and its socket; ninety idle days end it too', async () => {
  const clock = manualClock();
  const { server, members } = await startWithMembers(2, { clock });
  const [alice, bob] = members as [Member, Member];
  const mailbox = await openMailbox(alice);
  const token = alice.sessionToken;
  expect((await request(server.url, { method: 'POST', path: '/v1/sign-out', body: {}, token })).status).toBe(
    200,
  );
  expect(await mailbox.closed).toBe(4002);
  expect(await request(server.url, { path: '/v1/stored', token })).toMatchObject({ status: 401 });
  await expect(openMailbox(alice)).rejects.toThrow('unauthenticated');

  clock.advance(60 * day);
  await openMailbox(bob);
  clock.advance(60 * day);
  await openMailbox(bob);
  clock.advance(91 * day);
  await expect(openMailbox(bob)).rejects.toThrow('unauthenticated');
  await server.sweep();
  expect(server.read('SELECT count(*) AS count FROM session')).toEqual([{ count: 0 }]);
});

test('a stolen session token alone opens no mailbox', async () => {
  const { server, members } = await startWithMembers(2);
  const [alice, mallory] = members as [Member, Member];
  const stolen = { ...mallory, sessionToken: alice.sessionToken };
  await expect(openMailbox(stolen)).rejects.toThrow('unauthenticated');
  await expect(openMailbox({ ...stolen, deviceId: alice.deviceId })).rejects.toThrow('unauthenticated');
  const socket = new TestSocket(`${server.url}/v1/mailbox`);
  await socket.first('hello');
  const answer = await socket.ask({ case: 'putGrants', value: { grants: [] } });
  expect(answer).toMatchObject({ case: 'error', value: { code: 'unexpected' } });
  expect(await socket.closed).toBe(1008);
});
