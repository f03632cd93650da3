// Who gets in, and by what: SECURITY.md, sections 2.2 and 3.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toSpokenCode } from '@ganira/protocol';
import { TOTP, URI } from 'otpauth';
import { expect, onTestFinished, test } from 'vitest';
import { until, type Person } from '../src/index.ts';
import { friends, newWorld } from './story.test-helper.ts';

const purpose = 'end-sessions';

test('P29 what decides who gets in wants the password once more, each time', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const { messenger, password } = alice;
  await expect(messenger.endSessions({})).rejects.toMatchObject({ code: 'step_up_needed' });
  await expect(messenger.stepUp({ purpose, password: 'guessed' })).rejects.toMatchObject({
    code: 'password_refused',
  });
  await expect(messenger.endSessions({})).rejects.toMatchObject({ code: 'step_up_needed' });
  await messenger.stepUp({ purpose, password });
  expect(await messenger.endSessions({})).toEqual({ ended: 0 });
  await expect(messenger.endSessions({})).rejects.toMatchObject({ code: 'step_up_needed' });
  await messenger.stepUp({ purpose, password });
  alice.clock.advance(5 * 60_000);
  await expect(messenger.endSessions({})).rejects.toMatchObject({ code: 'step_up_needed' });
});

test('alice sees where she is signed in, and what happened to her account', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const { messenger, accountId, deviceId, password } = alice;
  const today: unknown = expect.any(Number);
  expect(await messenger.listSessions()).toEqual([
    { deviceId, signedInOn: today, usedOn: today, isThis: true },
  ]);
  await messenger.signOut();
  await messenger.unlock({ accountId, password });
  await alice.online();
  const events = await messenger.listAccountEvents();
  expect(events.map(({ kind }) => kind)).toEqual(['signed-in', 'signed-out', 'joined']);
  expect(events[0]).toEqual({ kind: 'signed-in', on: today, deviceId });
});

const newPassword = 'ijambobanga rishya rirerire';

test('alice changes her password: it signs her in and opens her store, the former does neither', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const { messenger, accountId, password } = alice;
  const change = { password, newPassword, endsOtherSessions: true };
  await expect(messenger.changePassword({ ...change, password: 'guessed' })).rejects.toMatchObject({
    code: 'password_refused',
  });
  await expect(messenger.changePassword({ ...change, newPassword: 'short' })).rejects.toMatchObject({
    code: 'weak_password',
  });
  expect(await messenger.changePassword(change)).toEqual({ ended: 0 });
  await messenger.signOut();
  await expect(messenger.unlock({ accountId, password })).rejects.toMatchObject({ code: 'wrong_password' });
  await messenger.unlock({ accountId, password: newPassword });
  await alice.online();
});

test('a device that missed a change of the password asks for the new one once', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const { accountId, password, profile } = alice;
  const former = mkdtempSync(join(tmpdir(), 'ganira-vault-'));
  onTestFinished(() => rmSync(former, { recursive: true, force: true }));
  cpSync(join(profile, 'vaults'), former, { recursive: true });
  await alice.messenger.changePassword({ password, newPassword, endsOtherSessions: false });
  await alice.messenger.signOut();
  cpSync(former, join(profile, 'vaults'), { recursive: true });

  // What the store holds is there, and the server is asked with what the person says next.
  await alice.messenger.unlock({ accountId, password });
  await until('the new password is asked for', async () => (await alice.status()).signInNeeds === 'password');
  expect((await alice.messenger.me()).name).toBe('Alice');
  await expect(alice.messenger.signInAgain({ password })).rejects.toMatchObject({ code: 'password_refused' });
  await alice.messenger.signInAgain({ password: newPassword });
  await alice.online();
  expect((await alice.status()).signInNeeds).toBeUndefined();
  await alice.messenger.lock();
  await expect(alice.messenger.unlock({ accountId, password })).rejects.toMatchObject({
    code: 'wrong_password',
  });
  await alice.messenger.unlock({ accountId, password: newPassword });
});

/** Somebody with an app for codes. @returns the app, and the recovery codes. */
async function setUpApp({ messenger, password, clock }: Person) {
  await messenger.stepUp({ purpose: 'change-factor', password });
  const { secret, uri } = await messenger.startTotp();
  const app = URI.parse(uri);
  if (!(app instanceof TOTP)) throw new Error('not a TOTP');
  expect(app).toMatchObject({ issuer: 'Ganira', algorithm: 'SHA1', digits: 6, period: 30 });
  expect(app.secret.base32).toBe(secret);
  const code = () => app.generate({ timestamp: clock.now() });
  const [start, end] = [code().slice(0, 3), code().slice(3)];
  const recoveryCodes = await messenger.confirmTotp({ code: `${start} ${end}` });
  return { code, recoveryCodes };
}

test('R07 with a second factor a sign-in asks for a code; the store opens without', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const { messenger, accountId, password } = alice;
  expect(await messenger.secondFactor()).toEqual({ hasTotp: false, passkeys: 0, recoveryCodes: 0 });
  await expect(messenger.startTotp()).rejects.toMatchObject({ code: 'step_up_needed' });
  const { code, recoveryCodes } = await setUpApp(alice);
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(await messenger.secondFactor()).toEqual({ hasTotp: true, passkeys: 0, recoveryCodes: 10 });

  await messenger.signOut();
  await messenger.unlock({ accountId, password });
  await until('a code is asked for', async () => (await alice.status()).signInNeeds === 'code');
  await expect(messenger.signInAgain({ password })).rejects.toMatchObject({ code: 'second_factor_needed' });
  const spent = code();
  await expect(messenger.signInAgain({ password, code: spent })).rejects.toMatchObject({
    code: 'code_refused',
  });
  world.advance(60_000);
  await messenger.signInAgain({ password, code: code() });
  await alice.online();

  // Without the app at hand, written by hand.
  await messenger.signOut();
  await messenger.unlock({ accountId, password });
  const byHand = (recoveryCodes[0] ?? '').toLowerCase().replaceAll('-', ' ');
  await messenger.signInAgain({ password, code: byHand });
  await alice.online();
  expect(await messenger.secondFactor()).toEqual({ hasTotp: true, passkeys: 0, recoveryCodes: 9 });
  await expect(messenger.signInAgain({ password, code: byHand })).rejects.toMatchObject({
    code: 'code_refused',
  });
  const kinds = (await messenger.listAccountEvents()).map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(['signed-in', 'recovery-code-used']);

  await messenger.stepUp({ purpose: 'change-factor', password });
  await messenger.removeTotp();
  await messenger.signInAgain({ password });
});

test('P55 alice deletes her account: bob is told, the server and her device hold nothing of it', async () => {
  const { world, alice, bob } = await friends();
  await alice.send(bob, 'goodbye');
  await alice.allDelivered(bob);
  const { messenger, accountId, password } = alice;
  await expect(messenger.deleteAccount()).rejects.toMatchObject({ code: 'step_up_needed' });
  await messenger.stepUp({ purpose: 'delete-account', password });
  await messenger.deleteAccount();
  expect((await messenger.listAccounts()).accounts).toEqual([]);
  await expect(messenger.unlock({ accountId, password })).rejects.toMatchObject({ code: 'account_unknown' });
  const elsewhere = world.newcomer('Alice');
  await expect(
    elsewhere.messenger.signInElsewhere({ accountCode: toSpokenCode(alice.accountBytes), password }),
  ).rejects.toMatchObject({ code: 'password_refused' });

  await until('bob is told', async () => (await bob.messages(alice)).at(-1)?.kind === 'left');
  const conversation = await bob.messenger.openConversation({ conversationId: accountId });
  expect(conversation.block).toBe('gone');
  expect(await bob.texts(alice)).toContain('goodbye');
});
