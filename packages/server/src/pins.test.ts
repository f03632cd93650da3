import { randomBytes } from 'node:crypto';
import { limits, pinSigningBytes, toBase64Url, type EndpointReply } from '@ganira/protocol';
import { signBytes } from '@ganira/identity';
import { ristretto255_oprf as suite } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { bytesOf, request, type Member } from './testing/member.test-helper.ts';
import { startServer, startWithMembers, temporaryFolder } from './testing/server.test-helper.ts';

const pin = Buffer.from('481516');
const refused = { status: 403, body: { code: 'pin_refused' } };

async function withPin(alice: Member) {
  const pinId = new Uint8Array(randomBytes(32));
  const { blind, blinded } = suite.oprf.blind(pin);
  const answer = await request<EndpointReply<'pinCreate'>>(alice.url, {
    path: '/v1/pin',
    body: { pinId: toBase64Url(pinId), blinded: toBase64Url(blinded) },
    token: alice.sessionToken,
  });
  expect(answer.status).toBe(200);
  const secret = suite.oprf.finalize(pin, blind, bytesOf(answer.body.evaluated));
  return { pinId, secret };
}

/** @returns what a try gives, and the secret that comes of it. */
async function tryPin(url: string, pinId: Uint8Array, guess: Uint8Array = pin) {
  const { blind, blinded } = suite.oprf.blind(guess);
  const answer = await request<EndpointReply<'pinEvaluate'> & { code?: string }>(url, {
    path: '/v1/pin/evaluate',
    body: { pinId: toBase64Url(pinId), blinded: toBase64Url(blinded) },
  });
  const { evaluated, challenge } = answer.body;
  return {
    ...answer,
    secret: evaluated === undefined ? undefined : suite.oprf.finalize(guess, blind, bytesOf(evaluated)),
    challenge: challenge === undefined ? new Uint8Array(32) : bytesOf(challenge),
  };
}

const confirm = (url: string, challenge: Uint8Array, signature: Uint8Array) =>
  request(url, {
    path: '/v1/pin/confirm',
    body: { challenge: toBase64Url(challenge), signature: toBase64Url(signature) },
  });

test('the right PIN gives the same secret each time, a wrong one another', async () => {
  const { server, members } = await startWithMembers(1);
  const { pinId, secret } = await withPin(members[0] as Member);
  expect((await tryPin(server.url, pinId)).secret).toEqual(secret);
  expect((await tryPin(server.url, pinId, Buffer.from('481517'))).secret).not.toEqual(secret);
  expect((await tryPin(server.url, pinId)).secret).toEqual(secret);
});

test('after ten tries the key is gone: from the table, and from the file', async () => {
  const { server, members } = await startWithMembers(1);
  const { pinId } = await withPin(members[0] as Member);
  expect(limits.pinTries).toBe(10);
  for (let left = 9; left >= 0; left--)
    expect(await tryPin(server.url, pinId, Buffer.from(`00000${left}`))).toMatchObject({
      status: 200,
      body: { triesLeft: left },
    });
  expect(await tryPin(server.url, pinId)).toMatchObject(refused);
  expect(server.read('SELECT count(*) AS rows FROM pin_key')).toEqual([{ rows: 0 }]);
});

test('tries are counted on disk before anything is answered: a new start gives none back', async () => {
  const dataDir = await temporaryFolder();
  const { server, members } = await startWithMembers(1, { dataDir });
  const { pinId } = await withPin(members[0] as Member);
  await Promise.all([1, 2, 3, 4].map(() => tryPin(server.url, pinId)));
  await server.close();
  const again = await startServer({ dataDir });
  expect((await tryPin(again.url, pinId)).body.triesLeft).toBe(5);
});

test('only the device itself, once it is open, gets its tries back, and once for each try', async () => {
  const { server, members } = await startWithMembers(2);
  const [alice, mallory] = members as [Member, Member];
  const { pinId } = await withPin(alice);
  const { challenge } = await tryPin(server.url, pinId);
  const sign = (by: Member, what = challenge) =>
    signBytes(by.deviceKey.secretKey, pinSigningBytes(what, by.deviceId));
  expect(await confirm(server.url, challenge, sign(mallory))).toMatchObject(refused);
  // A challenge is good for one answer.
  expect(await confirm(server.url, challenge, sign(alice))).toMatchObject(refused);
  const second = await tryPin(server.url, pinId);
  expect(second.body.triesLeft).toBe(8);
  expect(await confirm(server.url, second.challenge, sign(alice, second.challenge))).toMatchObject({
    status: 200,
  });
  expect((await tryPin(server.url, pinId)).body.triesLeft).toBe(9);
});

test('a stranger learns nothing: neither account nor device is a way to a PIN', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  await withPin(alice);
  const padded = (bytes: Uint8Array) => new Uint8Array([...bytes, ...bytes]);
  for (const guess of [padded(alice.deviceId), padded(alice.accountId), randomBytes(32)])
    expect(await tryPin(server.url, new Uint8Array(guess))).toMatchObject(refused);
});

test.each([
  ['zero bytes', new Uint8Array(32)],
  ['no element', new Uint8Array(32).fill(255)],
])('garbage costs no try: %s', async (_name, blinded) => {
  const { server, members } = await startWithMembers(1);
  const { pinId } = await withPin(members[0] as Member);
  const body = { pinId: toBase64Url(pinId), blinded: toBase64Url(blinded) };
  const answer = await request(server.url, { path: '/v1/pin/evaluate', body });
  expect(answer).toMatchObject({ status: 400, body: { code: 'malformed' } });
  expect((await tryPin(server.url, pinId)).body.triesLeft).toBe(9);
});

test('a new PIN takes the place of the former one; without a session there is none, and a removed one is gone', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const former = await withPin(alice);
  const { pinId } = await withPin(alice);
  expect(await tryPin(server.url, former.pinId)).toMatchObject(refused);
  expect((await tryPin(server.url, pinId)).status).toBe(200);
  expect((await request(server.url, { method: 'DELETE', path: '/v1/pin' })).status).toBe(401);
  await request(server.url, { method: 'DELETE', path: '/v1/pin', token: alice.sessionToken });
  expect(await tryPin(server.url, pinId)).toMatchObject(refused);
});
