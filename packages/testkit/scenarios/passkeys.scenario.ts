// Passkeys beside the password, and in its place where something is confirmed.
import type { ConfirmPurpose, PasskeyQuestion } from '@ganira/client';
import { TestAuthenticator } from '@ganira/server/authenticator.test-helper';
import { expect, test } from 'vitest';
import { until, type Person } from '../src/index.ts';
import { newWorld } from './story.test-helper.ts';

const labels = { language: 'en', title: 'Data', warning: 'Not encrypted', you: 'You' };

/** @returns what holds the passkey, and the recovery codes that were made with it. */
async function addPasskey({ messenger, password }: Person, url: string) {
  const key = new TestAuthenticator(url.replace('127.0.0.1', 'localhost'));
  await messenger.stepUp({ purpose: 'change-factor', password });
  const response = key.create(await messenger.startSignInPasskey());
  return { key, recoveryCodes: await messenger.finishSignInPasskey({ response }) };
}

async function aliceWithPasskey() {
  const world = await newWorld();
  const alice = await world.person('Alice');
  return { world, alice, ...(await addPasskey(alice, world.url)) };
}

const answer = (key: TestAuthenticator, { attempt, options }: PasskeyQuestion) => ({
  attempt,
  response: key.get(options),
});

async function confirm({ messenger }: Person, key: TestAuthenticator, purpose: ConfirmPurpose) {
  const question = await messenger.startPasskeyStepUp({ purpose });
  await messenger.finishPasskeyStepUp({ purpose, ...answer(key, question) });
}

test('R07 with a passkey a password sign-in asks for it; a recovery code stands in once', async () => {
  const { world, alice, key, recoveryCodes } = await aliceWithPasskey();
  const { messenger, accountId, password } = alice;
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(await messenger.secondFactor()).toEqual({ hasTotp: false, passkeys: 1, recoveryCodes: 10 });
  // Codes that are there already stand for the next one too.
  expect((await addPasskey(alice, world.url)).recoveryCodes).toEqual([]);

  await messenger.signOut();
  await messenger.unlock({ accountId, password });
  await until('it is asked for', async () => (await alice.status()).signInNeeds === 'passkey');
  await expect(messenger.signInAgain({ password })).rejects.toMatchObject({ code: 'passkey_needed' });
  await messenger.signInAgain({ password, passkey: answer(key, await messenger.startSecondPasskey()) });
  await alice.online();

  await messenger.signOut();
  await messenger.unlock({ accountId, password });
  const [code = ''] = recoveryCodes;
  await messenger.signInAgain({ password, code });
  await alice.online();
  await expect(messenger.signInAgain({ password, code })).rejects.toMatchObject({ code: 'code_refused' });

  for (const { id } of await messenger.listSignInPasskeys()) {
    await messenger.stepUp({ purpose: 'change-factor', password });
    await messenger.removeSignInPasskey({ id });
  }
  expect(await messenger.secondFactor()).toEqual({ hasTotp: false, passkeys: 0, recoveryCodes: 0 });
  await messenger.signInAgain({ password });
});

test('P29 a passkey confirms once, and what was confirmed for one thing serves for no other', async () => {
  const { alice, key } = await aliceWithPasskey();
  const { messenger } = alice;
  const needed = { code: 'step_up_needed' };
  await confirm(alice, key, 'end-sessions');
  expect(await messenger.endSessions({})).toEqual({ ended: 0 });
  await expect(messenger.endSessions({})).rejects.toMatchObject(needed);

  await expect(messenger.exportData({ labels })).rejects.toMatchObject(needed);
  await confirm(alice, key, 'send-history');
  await expect(messenger.exportData({ labels })).rejects.toMatchObject(needed);
  await confirm(alice, key, 'export');
  await expect(messenger.forgetAccount({})).rejects.toMatchObject(needed);
  expect((await messenger.exportData({ labels })).conversations).toBe(0);
  await expect(messenger.exportData({ labels })).rejects.toMatchObject(needed);

  await confirm(alice, key, 'end-sessions');
  alice.clock.advance(5 * 60_000);
  await expect(messenger.endSessions({})).rejects.toMatchObject(needed);

  await confirm(alice, key, 'remove-account');
  await messenger.forgetAccount({});
  expect((await messenger.listAccounts()).accounts).toEqual([]);
});

test('P29 a device is linked with a passkey on the old one, and comes in with password and passkey', async () => {
  const { world, alice, key } = await aliceWithPasskey();
  const phone = world.newcomer('Alice', { device: 'phone' });
  const { messenger: old } = alice;
  const { messenger: fresh } = phone;
  const shows = (who: typeof old, state: string) =>
    until(state, async () => (await who.linking()).state === state);

  const shown = await fresh.startLinking({ label: 'Telefone' });
  if (shown.state !== 'offering') throw new Error(shown.state);
  await expect(old.linkDevice({ code: shown.qr })).rejects.toMatchObject({ code: 'step_up_needed' });
  await confirm(alice, key, 'add-device');
  await old.linkDevice({ code: shown.qr });
  for (const one of [old, fresh]) await shows(one, 'comparing');
  for (const one of [old, fresh]) await one.compareLinking({ isSame: true });
  await shows(fresh, 'password');
  const { password } = alice;
  await expect(fresh.finishLinking({ password })).rejects.toMatchObject({ code: 'passkey_needed' });
  const passkey = answer(key, await fresh.startSecondPasskey());
  const me = await fresh.finishLinking({ password, passkey });
  expect(me.accountId).toBe(alice.accountId);
  await shows(old, 'done');
});

test('a consent that is nearly over is asked for again before anybody compares', async () => {
  const { world, alice, key } = await aliceWithPasskey();
  await confirm(alice, key, 'add-device');
  alice.clock.advance(4 * 60_000);
  const phone = world.newcomer('Alice', { device: 'phone' });
  const shown = await phone.messenger.startLinking({ label: '' });
  if (shown.state !== 'offering') throw new Error(shown.state);
  const taken = alice.messenger.linkDevice({ code: shown.code });
  await expect(taken).rejects.toMatchObject({ code: 'step_up_needed' });
});
