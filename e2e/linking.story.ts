import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers, prepareAxe } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { FakeCamera } from './support/fake-camera.ts';
import type { Guest } from './support/guest.ts';
import { MovingClock } from './support/moving-clock.ts';
import { introduce, Stage, type GuestOptions } from './support/stage.ts';

const camera = new FakeCamera();
const clock = new MovingClock();
let stage: Stage;
let aline: Guest;
let bosco: Guest;
let phone: Guest;

async function guestWithAxe(name: string, options: GuestOptions = {}): Promise<Guest> {
  const guest = await stage.guest(name, options);
  await prepareAxe(guest.page.context());
  return guest;
}

beforeAll(async () => {
  stage = await Stage.open({ clock, flags: camera.flags });
  aline = await guestWithAxe('Aline');
  await aline.join(stage.firstInvitation);
  bosco = await stage.person('Bosco');
  await introduce(aline, bosco);
  await bosco.write('Aline', 'Muraho, before the phone');
  await aline.sees('Muraho, before the phone');
  phone = await guestWithAxe('Aline', { isPhone: true, theme: 'dark' });
});
afterAll(async () => {
  await stage.close();
  camera.close();
});

const codeOf = (guest: Guest): Locator => guest.page.getByRole('group', { name: guest.say('linking.code') });
const digitsOf = (guest: Guest): Locator =>
  guest.page.getByRole('img', { name: guest.say('linking.digits') });
const picturesOf = (guest: Guest): Locator =>
  guest.page.getByRole('list', { name: guest.say('linking.pictures') });

/** On the new device. */
async function offer(guest: Guest): Promise<string> {
  await guest.goTo('');
  await guest.link('welcome.have-account').click();
  await guest.heading('linking.title').waitFor();
  return (await codeOf(guest).innerText()).trim();
}

/** On a device that is in, up to where a code is wanted. */
async function openTaking(guest: Guest, password = guest.password): Promise<void> {
  await guest.follow('#settings');
  await guest.button('devices.link').waitFor({ state: 'detached' });
  await guest.follow('#settings/devices');
  await guest.button('devices.link').click();
  await guest.field('devices.password').fill(password);
  await guest.button('devices.go-on').click();
}

async function typeCode(guest: Guest, code: string): Promise<void> {
  await guest.field('devices.code').fill(code);
  await guest.button('devices.go-on').click();
}

/** In the line of each device but the own one. */
const removalOf = (guest: Guest): Locator =>
  guest.page.getByRole('button', { name: guest.say('devices.remove'), exact: true });

async function sayYes(guest: Guest): Promise<void> {
  await guest.button('linking.same').click();
}

test('P30 R08 no address starts a linking, on a device that is in or on a new one', async () => {
  const code = await offer(phone);
  for (const address of [
    `#settings/devices/${code}`,
    `#link-device/${code}`,
    `#link-device?code=${code}`,
    `#add/${code}`,
    `#join/${code}`,
  ]) {
    await aline.follow('#chats');
    await aline.follow(address);
    await aline.page.getByRole('navigation').first().waitFor();
    expect(await digitsOf(aline).count()).toBe(0);
    expect(await aline.field('devices.password').count()).toBe(0);
  }
  // In a chat it is a text like any other.
  await bosco.openConversation('Aline');
  await bosco.write('Aline', code);
  await aline.openConversation('Bosco');
  await aline.sees(code);
  expect(await aline.article(code).getByRole('link').count()).toBe(0);
  expect(await digitsOf(phone).count()).toBe(0);
});

test('a wrong password, a mistyped code, and the code of something else say what to do', async () => {
  const code = await offer(phone);
  await openTaking(aline, 'kigali rain on tin rooves');
  // A device that has no name yet says what it is.
  await aline.page.getByText('Chrome, Linux', { exact: true }).waitFor();
  await typeCode(aline, code);
  await aline.alert('error.wrong-password').waitFor();
  await aline.field('devices.password').fill(aline.password);
  await aline.button('devices.go-on').click();
  const wrong = code.replace(/\w$/, (last) => (last === '0' ? '2' : '0'));
  await typeCode(
    aline,
    wrong.replace(/^\w/, (first) => (first === '7' ? '8' : '7')),
  );
  await aline.alert('error.link-code-mistyped').waitFor();
  await typeCode(aline, `${stage.origin}/#add/AAAA`);
  await aline.alert('error.link-code-wrong-kind').waitFor();
  await typeCode(aline, code.toLowerCase().replaceAll('-', ' '));
  await digitsOf(aline).waitFor();
  await aline.button('linking.stop').click();
  await phone.alert('linking.failed.stopped-there').waitFor();
});

test('P31 a code that nobody takes is over after a minute, and says so', async () => {
  const code = await offer(phone);
  await phone.page.getByRole('timer').waitFor();
  clock.setAhead(1);
  await openTaking(aline);
  await typeCode(aline, code);
  await aline.alert('error.link-code-expired').waitFor();
  clock.setAhead(0);
  await aline.button('linking.stop').click();
});

test('P32 who sees that the codes differ ends it on both devices', async () => {
  const code = await offer(phone);
  await openTaking(aline);
  await typeCode(aline, code);
  await digitsOf(aline).waitFor();
  await digitsOf(phone).waitFor();
  await phone.button('linking.differ').click();
  await phone.alert('linking.failed.codes-differ').waitFor();
  await aline.alert('linking.failed.codes-differ').waitFor();
  await aline.button('linking.stop').click();
  expect(
    await aline.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: aline.say('devices.since', { date: '' }).trim() })
      .count(),
  ).toBe(1);
});

test('R08 a phone is linked by the camera and two people who compare; it writes and reads, and contacts see it', async () => {
  await offer(phone);
  await phone.page
    .getByRole('img', { name: phone.say('linking.qr') })
    .locator('path')
    .waitFor();
  expect(await findBarriers(phone.page)).toEqual([]);
  await camera.sees(stage.browser, phone.page.getByRole('img', { name: phone.say('linking.qr') }));
  await aline.page.context().grantPermissions(['camera']);
  await openTaking(aline);
  expect(await findBarriers(aline.page)).toEqual([]);
  const start = performance.now();
  await aline.button('devices.scan').click();
  await digitsOf(aline).waitFor();
  await digitsOf(phone).waitFor();
  expect(await digitsOf(aline).getAttribute('aria-label')).toBe(
    await digitsOf(phone).getAttribute('aria-label'),
  );
  expect(await picturesOf(aline).innerText()).toBe(await picturesOf(phone).innerText());
  const compared = performance.now();
  expect(await findBarriers(aline.page)).toEqual([]);
  expect(await findBarriers(phone.page)).toEqual([]);

  const goOn = performance.now();
  await sayYes(aline);
  await aline.status(aline.say('linking.waiting')).waitFor();
  await sayYes(phone);
  await phone.heading('linking.password-title', { name: 'Aline' }).waitFor();
  await phone.field('unlock.password').fill(phone.password);
  await phone.button('linking.finish').click();
  await phone.isIn();
  const seconds = (compared - start + performance.now() - goOn) / 1_000;
  // 10 on a machine that has nothing else to do; stories run beside each other.
  expect(seconds, 'seconds of linking, without the people').toBeLessThan(30);
  await aline.status(aline.say('devices.done')).waitFor();
  await aline.button('devices.close').click();

  await phone.openConversation('Bosco');
  await phone.write('Bosco', 'from my phone');
  await bosco.openConversation('Aline');
  await bosco.sees('from my phone');
  await bosco.write('Aline', 'to both of you');
  await phone.sees('to both of you');
  await aline.openConversation('Bosco');
  await aline.sees('to both of you');
  await aline.sees('from my phone');
  await bosco.page
    .getByText(bosco.say('mark.device-added', { name: 'Aline' }))
    .first()
    .waitFor();
});

test('R08 what is begun on one device stands on the other, also in an open conversation, and what is typed there holds', async () => {
  await aline.openConversation('Bosco');
  await phone.openConversation('Bosco');
  await aline.composer('Bosco').fill('half a');
  await eventually(() => phone.composer('Bosco').inputValue()).toBe('half a');
  await phone.composer('Bosco').fill('half a thought');
  await eventually(() => aline.composer('Bosco').inputValue()).toBe('half a thought');
  await phone.composer('Bosco').fill('');
  await eventually(() => aline.composer('Bosco').inputValue()).toBe('');
});

test('R08 messages of before go to the phone only when both say so, with the password, and their progress shows', async () => {
  await aline.openConversation('Bosco');
  expect(await phone.page.getByText('Muraho, before the phone').count()).toBe(0);
  const isReached = aline.page.getByRole('main').getByText(aline.say('history.send'));
  await aline.follow('#settings/devices');
  await isReached.click();
  const dialog = aline.page.getByRole('dialog');
  await dialog.getByText(aline.say('history.words')).waitFor();
  await aline.field('unlock.password').fill('kigali rain on tin rooves');
  await aline.button('history.offer').click();
  await aline.page.getByText(aline.say('error.wrong-password')).waitFor();
  expect(await findBarriers(aline.page)).toEqual([]);
  await aline.field('unlock.password').fill(aline.password);
  await aline.button('history.offer').click();
  await aline.status(aline.say('history.waiting')).waitFor();
  expect(await findBarriers(aline.page)).toEqual([]);

  await phone.follow('#settings/devices');
  await phone.button('history.decline').waitFor();
  expect(await findBarriers(phone.page)).toEqual([]);
  await phone.button('history.get').click();
  await phone.status(phone.say('history.got')).waitFor();
  await aline.status(aline.say('history.sent')).waitFor();
  await phone.openConversation('Bosco');
  await phone.sees('Muraho, before the phone');
  await aline.openConversation('Bosco');
  await aline.sees('to both of you');
  expect(await phone.texts()).toEqual(await aline.texts());
});

test('an account that is removed from a browser takes that device out of the account, unless its person wants it to stay', async () => {
  const tablet = await guestWithAxe('Aline');
  const code = await offer(tablet);
  await openTaking(aline);
  await typeCode(aline, code);
  await digitsOf(aline).waitFor();
  await digitsOf(tablet).waitFor();
  await sayYes(aline);
  await sayYes(tablet);
  await tablet.field('unlock.password').fill(tablet.password);
  await tablet.button('linking.finish').click();
  await tablet.isIn();
  await aline.button('devices.close').click();
  // Who linked it was told there; all others are told by a line that leads to the devices.
  await phone.page.getByText(phone.say('notice.device-added')).first().waitFor();
  await phone.page
    .getByRole('status')
    .getByRole('link', { name: phone.say('settings.devices') })
    .click();
  await phone.button('devices.link').waitFor();
  // The phone, and the new one.
  const listed = aline.page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: removalOf(aline) });
  await listed.nth(1).waitFor();

  await tablet.follow('#settings/account');
  await tablet.button('accounts.forget').click();
  const dialog = tablet.page.getByRole('dialog');
  const choice = dialog.getByRole('checkbox', { name: tablet.say('accounts.leave-too') });
  await choice.waitFor();
  expect(await choice.isChecked()).toBe(true);
  await stage.stopServer();
  await dialog.getByText(tablet.say('accounts.device-stays')).waitFor();
  expect(await choice.count()).toBe(0);
  await stage.startServer();
  await choice.waitFor();
  expect(await findBarriers(tablet.page)).toEqual([]);
  await tablet.field('unlock.password').fill(tablet.password);
  await tablet.button('accounts.forget-yes').click();
  await tablet.heading('welcome.title').waitFor();
  await listed.nth(1).waitFor({ state: 'detached' });
  await tablet.page.close();
});

test('R08 a device is named for all own devices, and a removed one is out at once and reads nothing more', async () => {
  await aline.follow('#settings/devices');
  const entries = aline.page.getByRole('main').getByRole('listitem').filter({ hasText: 'Chrome, Linux' });
  // The first one got its name when a second one came.
  await entries.filter({ hasText: aline.say('devices.this') }).waitFor();
  const entry = entries.filter({ has: removalOf(aline) });
  await entry.getByRole('button', { name: aline.say('devices.rename') }).click();
  await aline.field('devices.name').fill('Telefone');
  await aline.button('devices.save').click();
  await phone.follow('#settings/devices');
  await phone.page
    .getByRole('listitem')
    .filter({ hasText: 'Telefone' })
    .filter({ hasText: phone.say('devices.this') })
    .waitFor();
  // By this name it stands where sessions are ended and events are told.
  await aline.follow('#settings/security');
  const signedIn = aline.page.getByRole('listitem').filter({ hasText: /^Telefone \([0-9a-f]{8}\)/ });
  await signedIn.getByRole('button', { name: aline.say('security.end') }).waitFor();
  await aline.page
    .getByRole('listitem')
    .filter({ hasText: aline.say('event.device-added') })
    .filter({ hasText: 'Telefone (' })
    .waitFor();
  await aline.follow('#settings/devices');

  const named = aline.page.getByRole('listitem').filter({ hasText: 'Telefone' });
  await named.getByRole('button', { name: aline.say('devices.remove') }).click();
  const dialog = aline.page.getByRole('dialog');
  await dialog.getByText(aline.say('devices.remove-words')).waitFor();
  await dialog.getByRole('button', { name: aline.say('devices.remove') }).click();
  await named.waitFor({ state: 'detached' });
  await bosco.openConversation('Aline');
  await bosco.write('Aline', 'without the phone');
  await aline.openConversation('Bosco');
  await aline.sees('without the phone');
  await phone.follow('#chats');
  await phone.row('Bosco').first().click();
  await phone.text('blocked.removed', { name: 'Bosco' }).waitFor();
  expect(await phone.composer('Bosco').count()).toBe(0);
  expect(await findBarriers(phone.page)).toEqual([]);
  expect(await phone.page.getByText('without the phone').count()).toBe(0);
  // What was here stays, also after a restart, until its person wants it gone.
  await phone.reload();
  await phone.unlock();
  await phone.text('blocked.removed', { name: 'Bosco' }).waitFor();
  await phone.sees('to both of you');
  await phone.link('accounts.forget').click();
  await phone.button('accounts.forget').click();
  const forgetting = phone.page.getByRole('dialog');
  await forgetting.getByText(phone.say('accounts.forget-words')).waitFor();
  expect(await forgetting.getByText(phone.say('accounts.device-stays')).count()).toBe(0);
  await phone.field('unlock.password').fill(phone.password);
  await phone.button('accounts.forget-yes').click();
  await phone.heading('welcome.title').waitFor();
});
