import { createHmac, pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import type { EndpointReply } from '@ganira/protocol';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { bytesOf, request, signUp } from './testing/member.test-helper.ts';
import { manualClock, startServer, type TestServer } from './testing/server.test-helper.ts';

type Challenge = EndpointReply<'workChallenge'>;

const minute = 60_000;

async function challengeOf(server: TestServer): Promise<Challenge> {
  const answer = await request<Challenge>(server.url, { path: '/v1/invitations/challenge', body: {} });
  expect(answer.status).toBe(200);
  return answer.body;
}

async function solve({ signature, ...parameters }: Challenge) {
  const solution = await solveChallenge({ challenge: { parameters, signature }, deriveKey });
  if (solution === null) throw new Error('not solved');
  return { counter: solution.counter, derivedKey: solution.derivedKey };
}

async function earn(server: TestServer, body: object) {
  return await request<{ token?: string; code?: string }>(server.url, {
    path: '/v1/invitations/earn',
    body,
  });
}

const refused = { status: 403, body: { code: 'work_refused' } };

test('on an open server somebody without an invitation earns one, for one person', async () => {
  const server = await startServer({ isOpen: true });
  const challenge = await challengeOf(server);
  const { body } = await earn(server, { challenge, ...(await solve(challenge)) });
  const invitation = bytesOf(body.token ?? '');
  await signUp(server.url, invitation);
  await expect(signUp(server.url, invitation)).rejects.toThrow('invitation_refused');
  const { body: info } = await request<EndpointReply<'serverInfo'>>(server.url, { path: '/v1/server' });
  expect(info.isOpen).toBe(true);
});

test('P34 a proof of work counts once', async () => {
  const server = await startServer({ isOpen: true });
  const challenge = await challengeOf(server);
  const solution = await solve(challenge);
  const answers = await Promise.all([1, 2, 3].map(() => earn(server, { challenge, ...solution })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(await earn(server, { challenge, ...solution })).toMatchObject(refused);
  expect(server.read('SELECT count(*) AS count FROM invitation')).toEqual([{ count: 2 }]);
});

test('P34 a proof of work expires, and is worth nothing after a restart', async () => {
  const clock = manualClock();
  const server = await startServer({ isOpen: true, clock });
  const challenge = await challengeOf(server);
  const solution = await solve(challenge);
  clock.advance(10 * minute);
  expect(await earn(server, { challenge, ...solution })).toMatchObject(refused);

  const second = await challengeOf(server);
  const solved = await solve(second);
  await server.close();
  const again = await startServer({ isOpen: true, clock, dataDir: server.dataDir });
  expect(await earn(again, { challenge: second, ...solved })).toMatchObject(refused);
});

test('P34 work that was not done, was done for another, or is of the worker’s own making earns nothing', async () => {
  const server = await startServer({ isOpen: true });
  const challenge = await challengeOf(server);
  const solution = await solve(challenge);
  const other = await challengeOf(server);
  expect(await earn(server, { challenge: other, ...solution })).toMatchObject(refused);
  // It counted, wrong as it was.
  expect(await earn(server, { challenge: other, ...(await solve(other)) })).toMatchObject(refused);

  const zero = '0'.repeat(64);
  const easy = { ...(await challengeOf(server)), cost: 1 };
  const key = pbkdf2Sync(Buffer.from(easy.nonce, 'hex'), Buffer.from(easy.salt, 'hex'), 1, 32, 'sha256');
  const own = { ...easy, keyPrefix: key.toString('hex').slice(0, 32) };
  expect(await earn(server, { challenge: own, counter: 0, derivedKey: key.toString('hex') })).toMatchObject(
    refused,
  );
  const signed = createHmac('sha256', zero).update(JSON.stringify(own)).digest('hex');
  const forged = { ...own, signature: signed };
  expect(await earn(server, { challenge: forged, counter: 0, derivedKey: zero })).toMatchObject(refused);
  const guessed = await challengeOf(server);
  expect(await earn(server, { challenge: guessed, counter: 1, derivedKey: zero })).toMatchObject(refused);
});

test('what is no challenge or solution is refused for its shape', async () => {
  const server = await startServer({ isOpen: true });
  const challenge = await challengeOf(server);
  const good = { challenge, counter: 1, derivedKey: '0'.repeat(64) };
  for (const body of [
    {},
    { ...good, counter: -1 },
    { ...good, counter: 2 ** 32 },
    { ...good, counter: 1.5 },
    { ...good, derivedKey: 'A'.repeat(64) },
    { ...good, challenge: { ...challenge, cost: 1e9 } },
    { ...good, challenge: { ...challenge, nonce: `${challenge.nonce}00` } },
    { ...good, challenge: { ...challenge, more: 1 } },
  ]) {
    expect(await earn(server, body)).toMatchObject({ status: 400, body: { code: 'malformed' } });
  }
});

test('a server by invitation, as each is at first, gives no work and takes none', async () => {
  const server = await startServer();
  const path = '/v1/invitations/challenge';
  expect(await request(server.url, { path, body: {} })).toMatchObject({
    status: 403,
    body: { code: 'forbidden' },
  });
  const open = await startServer({ isOpen: true });
  const challenge = await challengeOf(open);
  expect(await earn(server, { challenge, ...(await solve(challenge)) })).toMatchObject({
    status: 403,
    body: { code: 'forbidden' },
  });
});
