import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { limits, toBase64Url, type EndpointReply } from '@ganira/protocol';
import { Secret, TOTP } from 'otpauth';
import { request, sensitive, signIn, type Member, type ShownCode } from './testing/member.test-helper.ts';
import { manualClock, startWithMembers, type ManualClock } from './testing/server.test-helper.ts';

const minute = 60_000;
const half = 30_000;

interface Owner {
  readonly alice: Member;
  readonly clock: ManualClock;
  readonly server: Awaited<ReturnType<typeof startWithMembers>>['server'];
  readonly secret: Secret;
  readonly recoveryCodes: readonly Uint8Array[];
  /** The code of so many steps from now. */
  code(steps?: number): string;
}

/** Alice, with an app for codes. */
async function withApp(): Promise<Owner> {
  const clock = manualClock();
  const { server, members } = await startWithMembers(1, { clock });
  const alice = members[0] as Member;
  const secret = await startSetup(alice);
  const code = (steps = 0) => TOTP.generate({ secret, timestamp: clock.now() + steps * half });
  const recoveryCodes = Array.from({ length: limits.recoveryCodes }, () => randomBytes(16));
  expect(await confirm(alice, code(), recoveryCodes)).toMatchObject({ status: 200 });
  // The code that confirmed it is spent.
  clock.advance(minute);
  return { alice, clock, server, secret, recoveryCodes, code };
}

async function startSetup(alice: Member): Promise<Secret> {
  const call = { path: '/v1/totp/start', purpose: 'change-factor', body: {} } as const;
  const started = await sensitive<EndpointReply<'totpStart'>>(alice, call);
  return Secret.fromBase32(started.body.secret);
}

function confirm(alice: Member, code: string, recoveryCodes: readonly Uint8Array[]) {
  const hash = (bytes: Uint8Array) => toBase64Url(createHash('sha256').update(bytes).digest());
  const body = { code, recoveryCodeHashes: recoveryCodes.map(hash) };
  return request(alice.url, { path: '/v1/totp/confirm', body, token: alice.sessionToken });
}

const tryIn = async ({ alice, server }: Owner, shown: ShownCode = {}) =>
  (await signIn(server.url, alice, shown)).finished;

const done = { status: 200, body: { isDevice: true } };
const refused = { status: 401, body: { code: 'code_refused' } };

test('P33 once it is set, the password alone signs nobody in', async () => {
  const owner = await withApp();
  expect(await tryIn(owner)).toMatchObject({ status: 401, body: { code: 'second_factor_needed' } });
  expect(await tryIn(owner, { totp: owner.code() })).toMatchObject(done);
});

test('P33 a code works once, and one step before and after', async () => {
  const owner = await withApp();
  for (const step of [-2, 2]) expect(await tryIn(owner, { totp: owner.code(step) })).toMatchObject(refused);
  const early = owner.code(-1);
  expect(await tryIn(owner, { totp: early })).toMatchObject(done);
  expect(await tryIn(owner, { totp: early })).toMatchObject(refused);
  const late = owner.code(1);
  expect(await tryIn(owner, { totp: late })).toMatchObject(done);
  // What came before the last one that was used is spent too.
  expect(await tryIn(owner, { totp: owner.code() })).toMatchObject(refused);
  expect(await tryIn(owner, { totp: late })).toMatchObject(refused);
});

test('P33 the code that set it up does not sign in', async () => {
  const clock = manualClock();
  const { server, members } = await startWithMembers(1, { clock });
  const alice = members[0] as Member;
  const secret = await startSetup(alice);
  const totp = TOTP.generate({ secret, timestamp: clock.now() });
  await confirm(
    alice,
    totp,
    Array.from({ length: limits.recoveryCodes }, () => randomBytes(16)),
  );
  expect((await signIn(server.url, alice, { totp })).finished).toMatchObject(refused);
});

test('P33 five tries in 15 minutes, then the right code waits too', async () => {
  const owner = await withApp();
  for (let at = 0; at < 5; at++) expect(await tryIn(owner, { totp: wrong(owner) })).toMatchObject(refused);
  const waiting = await tryIn(owner, { totp: owner.code() });
  expect(waiting).toMatchObject({ status: 429, body: { code: 'rate_limited', retryAfter: 15 * minute } });
  owner.clock.advance(15 * minute - 1_000);
  expect(await tryIn(owner, { totp: owner.code() })).toMatchObject({ status: 429 });
  owner.clock.advance(1_000);
  expect(await tryIn(owner, { totp: owner.code() })).toMatchObject(done);
});

test('P33 guesses that come at once are counted one by one', async () => {
  const owner = await withApp();
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => tryIn(owner, { totp: wrong(owner) })));
  expect(outcomes.filter((answer) => answer?.status === 401)).toHaveLength(5);
  expect(outcomes.filter((answer) => answer?.status === 429)).toHaveLength(7);
});

test('P33 a right code at once from two places signs in once', async () => {
  const owner = await withApp();
  const totp = owner.code();
  const outcomes = await Promise.all([tryIn(owner, { totp }), tryIn(owner, { totp })]);
  expect(outcomes.filter((answer) => answer?.status === 200)).toHaveLength(1);
  expect(outcomes.filter((answer) => answer?.status === 401)).toHaveLength(1);
});

test.each([
  ['seven digits', (code: string) => `${code}0`],
  ['five digits', (code: string) => code.slice(1)],
  ['Arabic-Indic digits', (code: string) => inScript(code, 0x660)],
  ['full-width digits', (code: string) => inScript(code, 0xff10)],
  ['a space within', (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`],
  ['nothing', () => ''],
  ['words', () => 'abcdef'],
])('P33 %s are no code', async (_, write) => {
  const owner = await withApp();
  expect(await tryIn(owner, { totp: write(owner.code()) })).toMatchObject(refused);
  expect(await tryIn(owner, { totp: owner.code() })).toMatchObject(done);
});

test('a recovery code works once, also when no tries are left', async () => {
  const owner = await withApp();
  for (let at = 0; at < 5; at++) await tryIn(owner, { totp: wrong(owner) });
  const [first = new Uint8Array()] = owner.recoveryCodes;
  expect(await tryIn(owner, { recoveryCode: first })).toMatchObject(done);
  expect(await tryIn(owner, { recoveryCode: first })).toMatchObject(refused);
  expect(await tryIn(owner, { recoveryCode: randomBytes(16) })).toMatchObject(refused);
  expect(owner.server.read('SELECT count(*) AS count FROM recovery_code')).toEqual([{ count: 9 }]);
});

test('new recovery codes take the place of the old; none are made without a second factor', async () => {
  const owner = await withApp();
  const { alice, server, recoveryCodes } = owner;
  const fresh = Array.from({ length: limits.recoveryCodes }, () => randomBytes(16));
  const hashes = fresh.map((bytes) => toBase64Url(createHash('sha256').update(bytes).digest()));
  const call = { path: '/v1/recovery-codes', purpose: 'change-factor', body: { hashes } } as const;
  expect(await sensitive(alice, call)).toMatchObject({ status: 200 });
  expect(await tryIn(owner, { recoveryCode: recoveryCodes[0] ?? new Uint8Array() })).toMatchObject(refused);
  const signedIn = await signIn(server.url, alice, { recoveryCode: fresh[0] ?? new Uint8Array() });
  expect(signedIn.finished).toMatchObject(done);
  const { members } = await startWithMembers(1);
  expect(await sensitive(members[0] as Member, call)).toMatchObject({ status: 409 });
});

test('a set-up that is not confirmed changes nothing, and one that took too long starts again', async () => {
  const clock = manualClock();
  const { server, members } = await startWithMembers(1, { clock });
  const alice = members[0] as Member;
  const secret = await startSetup(alice);
  const codes = Array.from({ length: limits.recoveryCodes }, () => randomBytes(16));
  expect(await confirm(alice, '12345', codes)).toMatchObject(refused);
  expect((await signIn(server.url, alice)).finished).toMatchObject(done);
  expect(server.read('SELECT count(*) AS count FROM totp')).toEqual([{ count: 0 }]);
  clock.advance(16 * minute);
  expect(await confirm(alice, TOTP.generate({ secret, timestamp: clock.now() }), codes)).toMatchObject({
    status: 401,
  });
});

test('switched off, it is not asked for, and nothing of it is left', async () => {
  const owner = await withApp();
  const call = { path: '/v1/totp/remove', purpose: 'change-factor', body: {} } as const;
  expect(await sensitive(owner.alice, call)).toMatchObject({ status: 200 });
  expect(await tryIn(owner)).toMatchObject(done);
  for (const table of ['totp', 'recovery_code']) {
    expect(owner.server.read(`SELECT count(*) AS count FROM ${table}`)).toEqual([{ count: 0 }]);
  }
});

test('the secret lies in the database sealed, bound to its account', async () => {
  const { server, secret } = await withApp();
  const [row] = server.read('SELECT secret FROM totp');
  const sealed = Buffer.from(row?.['secret'] as Uint8Array);
  expect(sealed.includes(Buffer.from(secret.bytes))).toBe(false);
  expect(sealed.length).toBe(12 + 20 + 16);
});

function wrong(owner: Owner): string {
  const near = new Set([-1, 0, 1].map((step) => owner.code(step)));
  return ['000000', '000001', '000002', '000003'].find((each) => !near.has(each)) ?? '';
}

function inScript(code: string, zero: number): string {
  return String.fromCodePoint(...Array.from(code, (digit) => zero + Number(digit)));
}
