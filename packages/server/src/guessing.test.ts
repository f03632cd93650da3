import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { deviceKeyFromSeed } from '@ganira/identity';
import { toBase64Url } from '@ganira/protocol';
import { client as opaque, ready } from '@serenity-kit/opaque';
import { request, signIn, signUp, signedStart, stepUp, type Member } from './testing/member.test-helper.ts';
import { manualClock, startServer, startWithMembers } from './testing/server.test-helper.ts';

const start = '/v1/sign-in/start';

async function aliceBehindProxy() {
  const clock = manualClock();
  const server = await startServer({ clock, rateLimits: true, proxies: 1 });
  const alice = await signUp(server.url, server.firstInvitation ?? new Uint8Array());
  await ready;
  const { startLoginRequest } = opaque.startLogin({ password: 'guess' });
  /** A guess from a network of its own. */
  const guess = (accountId: Uint8Array, from: number, device?: object) =>
    request(server.url, {
      path: start,
      body: {
        accountId: toBase64Url(accountId),
        startLoginRequest,
        ...(device === undefined ? {} : { device }),
      },
      headers: { 'x-forwarded-for': `10.${from >> 8}.${from & 255}.1` },
    });
  return { server, alice, guess, clock };
}

test(
  'P37 5,000 wrong passwords from elsewhere do not lock the owner’s own device out',
  { timeout: 120_000 },
  async () => {
    const { server, alice, guess } = await aliceBehindProxy();
    let answered = 0;
    for (let from = 0; from < 5_000; from += 50) {
      const batch = Array.from({ length: 50 }, (_, at) => guess(alice.accountId, from + at));
      for (const { status } of await Promise.all(batch)) if (status === 200) answered += 1;
    }
    // What anybody can learn about the password of this account, from however many networks.
    expect(answered).toBe(30);
    expect((await signIn(server.url, alice)).finished?.body.isDevice).toBe(true);
  },
);

test('P18 P37 guesses at an account that does not exist come to the same end', async () => {
  const { alice, guess, clock } = await aliceBehindProxy();
  const outcomes = async (accountId: Uint8Array) => {
    const seen = [];
    for (let from = 0; from < 35; from++) {
      const { status, body } = await guess(accountId, from);
      seen.push(status === 200 ? [status, Object.keys(body)] : [status, body]);
    }
    return seen;
  };
  expect(await outcomes(randomBytes(16))).toEqual(await outcomes(alice.accountId));
  clock.advance(60_000);
  expect((await guess(alice.accountId, 99)).status).toBe(200);
  expect((await guess(alice.accountId, 99)).status).toBe(429);
});

test('P37 a signature by another key counts as from elsewhere, and a device has its own bound', async () => {
  const { alice, guess } = await aliceBehindProxy();
  const forged = signedStart({ ...alice, deviceKey: deviceKeyFromSeed(randomBytes(32)) }, 'x'.repeat(64));
  let answered = 0;
  for (let from = 0; from < 40; from++)
    if ((await guess(alice.accountId, from, forged)).status === 200) answered += 1;
  expect(answered).toBe(30);
  const outcomes = [];
  for (let at = 0; at < 25; at++)
    outcomes.push((await signIn(alice.url, { ...alice, password: 'guess' })).started.status);
  expect(outcomes.filter((status) => status === 200)).toHaveLength(20);
});

test('P37 a stolen session can’t be used to guess the password without end', async () => {
  const { alice } = await aliceBehindProxy();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 25 }, () => stepUp(alice, 'on-device', 'guess')),
  );
  expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(5);
});

test('P18 an unknown account takes as long to answer as a known one', { timeout: 120_000 }, async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  await ready;
  const { startLoginRequest } = opaque.startLogin({ password: 'guess' });
  const timed = async (accountId: Uint8Array): Promise<number> => {
    const body = {
      accountId: toBase64Url(accountId),
      startLoginRequest,
      device: signedStart(alice, startLoginRequest),
    };
    const begin = performance.now();
    await request(server.url, { path: start, body });
    return performance.now() - begin;
  };
  // A machine that does other things too may mislead one round, not each of five.
  for (let round = 0; round < 5; round++) {
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let at = 0; at < 60; at++) {
      if (at % 2 === 0) known.push(await timed(alice.accountId));
      unknown.push(await timed(randomBytes(16)));
      if (at % 2 === 1) known.push(await timed(alice.accountId));
    }
    if (mannWhitney(known, unknown) > 0.01) return;
  }
  expect.fail('the times differ in each of five rounds');
});

/** Two-sided probability that the two come from one distribution (normal approximation). */
function mannWhitney(a: readonly number[], b: readonly number[]): number {
  let u = 0;
  for (const x of a) for (const y of b) u += x > y ? 1 : x === y ? 0.5 : 0;
  const mean = (a.length * b.length) / 2;
  const deviation = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
  const z = Math.abs(u - mean) / deviation;
  return 2 * (1 - normal(z));
}

/** The normal distribution, by Abramowitz and Stegun 7.1.26. */
function normal(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 0.5 * (2 - polynomial * Math.exp(-x * x));
}
