import { Secret, TOTP, URI } from 'otpauth';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { photographQr } from './support/qr-picture.ts';
import type { Guest } from './support/guest.ts';
import { MovingClock } from './support/moving-clock.ts';
import { introduce, Stage } from './support/stage.ts';

const clock = new MovingClock();
let stage: Stage;
let aline: Guest;
let app: TOTP;
let recoveryCodes: string[] = [];
beforeAll(async () => {
  stage = await Stage.open({ clock });
  aline = await stage.person('Aline');
});
afterAll(() => stage.close());

const newPassword = 'umusozi munini w’imvura';

interface Authenticator {
  cdp: CDPSession;
  authenticatorId: string;
}

/** Somebody whose device holds passkeys, and who agrees to each use. */
async function holdPasskeys({ page }: Guest): Promise<Authenticator> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

/** As a password manager brings a passkey to another device. */
async function bringPasskeys(from: Authenticator, to: Authenticator): Promise<void> {
  const { authenticatorId } = from;
  const { credentials } = await from.cdp.send('WebAuthn.getCredentials', { authenticatorId });
  for (const credential of credentials)
    await to.cdp.send('WebAuthn.addCredential', { authenticatorId: to.authenticatorId, credential });
}

/** The password once more, in the dialog that asks for it. */
async function confirm(guest: Guest, password = guest.password): Promise<void> {
  const dialog = guest.page.getByRole('dialog', { name: guest.say('step-up.title') });
  await dialog.getByLabel(guest.say('unlock.password'), { exact: true }).fill(password);
  await dialog.getByRole('button', { name: guest.say('step-up.confirm') }).click();
}

test('R07 a quiet line leads to the second proof, for as long as there is none', async () => {
  await aline.link('reminder.factor').click();
  await aline.heading('factor.title').waitFor();
  await aline.text('factor.words').waitFor();
});

test('R07 an app for codes is set up by its QR; a wrong code is said, and recovery codes are shown once', async () => {
  await aline.button('factor.set-up').click();
  await confirm(aline, 'kigali rain on tin rooves');
  await aline.alert('error.wrong-password').waitFor();
  await confirm(aline);
  const secret = await aline.address('factor.key').inputValue();
  const qr = aline.page.getByRole('img', { name: aline.say('factor.qr') });
  await qr.locator('path').waitFor();
  const parsed = URI.parse((await photographQr(stage.browser, qr)).text);
  if (!(parsed instanceof TOTP)) throw new Error('not a TOTP');
  app = parsed;
  expect(app.secret.base32).toBe(secret);

  await aline.field('factor.code').fill('000000');
  await aline.button('factor.confirm').click();
  await aline.alert('error.code-refused').waitFor();
  await aline.field('factor.code').fill(app.generate({ timestamp: clock.now() }));
  await aline.button('factor.confirm').click();
  await aline.heading('factor.codes-title').waitFor();
  recoveryCodes = await aline.page.getByRole('listitem').locator('code').allTextContents();
  expect(recoveryCodes).toHaveLength(10);
  const saving = aline.page.waitForEvent('download');
  await aline.button('factor.save').click();
  expect((await saving).suggestedFilename()).toBe('ganira-recovery-codes.txt');
  await aline.button('factor.kept').click();
  await aline.text('factor.on').waitFor();
  expect(await aline.page.getByText(recoveryCodes[0] ?? '').count()).toBe(0);
  await aline.follow('#chats');
  await aline.text('first.title').waitFor();
  expect(await aline.link('reminder.factor').count()).toBe(0);
});

test('R07 signing in wants a code then: a used one is refused, a recovery code works once', async () => {
  await aline.signOut();
  await aline.unlock();
  await aline.button('sign-in.sign-in').click();
  const dialog = aline.page.getByRole('dialog', { name: aline.say('sign-in-again.title') });
  const signIn = async (code: string): Promise<void> => {
    await dialog.getByLabel(aline.say('unlock.password'), { exact: true }).fill(aline.password);
    await dialog.getByLabel(aline.say('sign-in-again.code'), { exact: true }).fill(code);
    await dialog.getByRole('button', { name: aline.say('sign-in.sign-in') }).click();
  };
  await signIn('١٢٣٤٥٦');
  await aline.alert('error.code-refused').waitFor();
  const [first = ''] = recoveryCodes;
  await signIn(first.toLowerCase());
  await dialog.waitFor({ state: 'detached' });

  await aline.signOut();
  await aline.unlock();
  await aline.button('sign-in.sign-in').click();
  await signIn(first);
  await aline.alert('error.code-refused').waitFor();
  clock.setAhead(1);
  const code = app.generate({ timestamp: clock.now() });
  await signIn(code);
  await dialog.waitFor({ state: 'detached' });
  await aline.signOut();
  await aline.unlock();
  await aline.button('sign-in.sign-in').click();
  await signIn(code);
  await aline.alert('error.code-refused').waitFor();
  await signIn(recoveryCodes[1] ?? '');
  await dialog.waitFor({ state: 'detached' });
});

test('the page says which devices are signed in and what happened', async () => {
  await aline.follow('#settings/security');
  await aline.text('security.this-device').first().waitFor();
  await aline.text('event.recovery-code-used').first().waitFor();
  await aline.text('event.totp-on').waitFor();
  await aline.text('event.joined').waitFor();
});

test('the password is changed in the app, and from then on only the new one unlocks', async () => {
  await aline.button('security.change-password').click();
  await aline.field('security.present-password').fill('not this one at all');
  await aline.field('security.new-password').fill(newPassword);
  await aline.page.getByText(aline.say('strength.4')).waitFor();
  await aline.button('security.change-password').click();
  await aline.alert('error.wrong-password').waitFor();
  await aline.field('security.present-password').fill(aline.password);
  await aline.button('security.change-password').click();
  await aline.text('event.password-changed').waitFor();
  await aline.reload();
  await aline.unlock();
  await aline.alert('error.wrong-password').waitFor();
  aline.password = newPassword;
  await aline.unlock();
  await aline.heading('security.password').waitFor();
});

/** The passkey in place of the password, in the dialog that asks. */
async function confirmByPasskey(guest: Guest): Promise<void> {
  const dialog = guest.page.getByRole('dialog', { name: guest.say('step-up.title') });
  await dialog.getByRole('button', { name: guest.say('step-up.passkey') }).click();
}

let keza: Guest;
let kezas: Authenticator;

test('R07 a passkey is added, with recovery codes, and the quiet line is gone', async () => {
  keza = await stage.guest('Keza', { origin: stage.localOrigin });
  kezas = await holdPasskeys(keza);
  await keza.join((await stage.invitation()).replace('127.0.0.1', 'localhost'));
  await keza.link('reminder.factor').waitFor();
  await keza.follow('#settings/security');
  await keza.button('sign-in-passkey.add').click();
  await confirm(keza);
  await keza.heading('factor.codes-title').waitFor();
  expect(await keza.page.getByRole('listitem').locator('code').count()).toBe(10);
  await keza.button('factor.kept').click();
  await keza.button('sign-in-passkey.remove').waitFor();
  await keza.text('event.passkey-added').waitFor();
  await keza.text('factor.on').waitFor();
  await keza.follow('#chats');
  await keza.text('first.title').waitFor();
  expect(await keza.link('reminder.factor').count()).toBe(0);
});

test('R07 signing in wants the passkey beside the password then', async () => {
  await keza.signOut();
  await keza.unlock();
  await keza.button('sign-in.sign-in').click();
  const dialog = keza.page.getByRole('dialog', { name: keza.say('sign-in-again.title') });
  await dialog.getByLabel(keza.say('unlock.password'), { exact: true }).fill(keza.password);
  await dialog.getByRole('button', { name: keza.say('sign-in.sign-in') }).click();
  await keza.alert('error.passkey-needed').waitFor();
  await dialog.getByLabel(keza.say('sign-in-again.code-instead')).waitFor();
  await dialog.getByRole('button', { name: keza.say('sign-in-again.passkey') }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('R07 the passkey confirms in place of the password, and signs in alone where a code is wanted too', async () => {
  await keza.follow('#settings/security');
  await keza.button('factor.set-up').click();
  await confirmByPasskey(keza);
  const secret = await keza.address('factor.key').inputValue();
  const code = TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: clock.now() });
  await keza.field('factor.code').fill(code);
  await keza.button('factor.confirm').click();
  await keza.button('factor.kept').click();
  await keza.signOut();
  await keza.unlock();
  await keza.button('sign-in.sign-in').click();
  await keza.button('sign-in-again.passkey').click();
  await keza.page.getByRole('dialog').waitFor({ state: 'detached' });

  await keza.follow('#settings/account');
  await keza.button('export.begin').click();
  const saving = keza.page.waitForEvent('download');
  await keza.button('step-up.passkey').click();
  expect((await saving).suggestedFilename()).toMatch(/^ganira-.*\.zip$/);
});

test('P29 R07 a phone is linked with the passkey on both sides', async () => {
  const phone = await stage.guest('Keza', { origin: stage.localOrigin, isPhone: true });
  const its = await holdPasskeys(phone);
  await bringPasskeys(kezas, its);
  await phone.goTo('');
  await phone.link('welcome.have-account').click();
  const code = phone.page.getByRole('group', { name: phone.say('linking.code') });
  await keza.follow('#settings/devices');
  await keza.button('devices.link').click();
  await keza.button('step-up.passkey').click();
  await keza.field('devices.code').fill(await code.innerText());
  await keza.button('devices.go-on').click();
  await keza.button('linking.same').click();
  await phone.button('linking.same').click();
  // What the one counted, the other goes on from.
  await its.cdp.send('WebAuthn.clearCredentials', { authenticatorId: its.authenticatorId });
  await bringPasskeys(kezas, its);
  await phone.field('unlock.password').fill(phone.password);
  await phone.button('linking.finish').click();
  await phone.alert('error.passkey-needed').waitFor();
  await phone.button('sign-in-again.passkey').click();
  await phone.isIn();
});

test('R07 a passkey is removed; before the last proof goes, it is said what that means', async () => {
  await keza.follow('#settings/security');
  await keza.button('sign-in-passkey.remove').click();
  await confirm(keza);
  await keza.text('event.passkey-removed').waitFor();
  await keza.button('factor.off').click();
  await keza.text('factor.last-words').waitFor();
  await keza.button('factor.last-yes').click();
  await confirm(keza);
  await keza.text('factor.words').waitFor();
  await keza.text('event.totp-off').waitFor();
});

test('P55 an account is deleted for good: nothing is left here, and the others are told', async () => {
  const bosco = await stage.person('Bosco');
  await introduce(aline, bosco);
  await aline.follow('#settings/security');
  await aline.button('delete.delete').click();
  await aline.text('delete.no-way-back').waitFor();
  await aline.button('delete.yes').click();
  await confirm(aline);
  await aline.heading('welcome.title').waitFor();
  await bosco.text('mark.left', { name: 'Aline' }).waitFor();
  await bosco.text('blocked.gone', { name: 'Aline' }).waitFor();
});
