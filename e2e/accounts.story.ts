import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchKillable, type KillableBrowser } from './store-page/killable-browser.ts';
import { findBarriers, prepareAxe } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { heapsOf } from './support/heap.ts';
import { introduce, phone, Stage, wide } from './support/stage.ts';

const canary = (): string => randomUUID().replaceAll('-', 'q');
const secrets = { aline: `mwaramutse ${canary()}`, kamali: `muraho ${canary()}` };
const late = 'written while you were somebody else';

let stage: Stage;
let profile: string;
let browser: KillableBrowser;
/** The same browser, as the one and as the other. */
let aline: Guest;
let kamali: Guest;
let bosco: Guest;

beforeAll(async () => {
  stage = await Stage.open();
  profile = mkdtempSync(join(tmpdir(), 'ganira-accounts-'));
  browser = await launchKillable(profile);
  await prepareAxe(browser.page.context());
  aline = await guestOn('Aline', 'kigali rain on tin roofs');
  kamali = await guestOn('Kamali', 'huye clay under bare feet');
  await aline.join(stage.firstInvitation);
  stage.guests.push(aline);
  bosco = await stage.person('Bosco');
  await introduce(aline, bosco);
  await aline.write('Bosco', secrets.aline);
  await bosco.sees(secrets.aline);
});
afterAll(async () => {
  await browser.close();
  stage.guests.splice(stage.guests.indexOf(aline), 1);
  await stage.close();
  rmSync(profile, { recursive: true, force: true });
});

test('an invitation that is opened while an account is open says what it does, and leaves all as it is', async () => {
  const invitation = await bosco.invite();
  await aline.follow(new URL(invitation).hash);
  const asked = aline.text('accounts.invited', { name: 'Aline' });
  await asked.waitFor();
  expect(await findBarriers(aline.page)).toEqual([]);
  await aline.button('accounts.stay').click();
  await asked.waitFor({ state: 'detached' });
  expect(new URL(aline.page.url()).hash).toBe('#chats');
  await aline.isIn();
});

test('a second account joins beside the first: each sees only its own, and nothing of the other is in reach', async () => {
  const invitation = await bosco.invite();
  await aline.follow('#settings/account');
  await aline.button('accounts.add').click();
  await aline.heading('accounts.add-title').waitFor();
  expect(await findBarriers(aline.page)).toEqual([]);
  await aline.field('welcome.paste').fill(invitation);
  await aline.button('welcome.open').click();
  await kamali.fillJoinForm();
  await kamali.isIn();
  await introduce(kamali, bosco);
  await kamali.write('Bosco', secrets.kamali);
  await bosco.sees(secrets.kamali);
  await bosco.openConversation('Aline');
  await bosco.write('Aline', late);

  expect(await kamali.texts()).toEqual([secrets.kamali]);
  const trace = secrets.aline.split(' ').at(-1) ?? '';
  const heaps = await heapsOf(browser.endpoint, stage.origin);
  const having = (text: string) => heaps.filter(({ heap }) => heap.includes(text)).map(({ name }) => name);
  expect(having(secrets.kamali.split(' ').at(-1) ?? '')).toEqual(expect.arrayContaining(['page']));
  expect(having(trace)).toEqual([]);
});

test('switching locks the one and asks for the password of the other, for which messages have waited', async () => {
  const tab = await kamali.page.context().newPage();
  const second = await guestOn('Kamali', kamali.password, tab);
  await second.goTo('#chats');
  await second.row('Bosco').waitFor();
  await second.row('Bosco').click();
  await second.sees(secrets.kamali);

  await kamali.follow('#settings/account');
  await kamali.button('accounts.switch').waitFor();
  expect(await findBarriers(kamali.page)).toEqual([]);
  await kamali.button('accounts.switch').click();
  await aline.heading('unlock.title').waitFor();
  await second.heading('unlock.title').waitFor();
  expect(await findBarriers(aline.page)).toEqual([]);
  // It is the other account that is asked for.
  await aline.unlock(kamali.password);
  await aline.alert('error.wrong-password').waitFor();
  await aline.unlock();
  await aline.isIn();
  await aline.openConversation('Bosco');
  await aline.sees(late);
  expect(await aline.texts()).toEqual([secrets.aline, late]);
  // The other tab was at a conversation of the other account: it follows to what is open now.
  await second.row('Bosco').waitFor();
  expect(new URL(tab.url()).hash).toBe('#chats');
  expect(await tab.content()).not.toContain(secrets.kamali);
  await tab.close();
  // Its worker may have held the store: this one does now.
  await bosco.openConversation('Aline');
  await aline.write('Bosco', 'back on one tab');
  await bosco.sees('back on one tab');
});

test('a contact link asks as whom, and can be answered with the other account', async () => {
  const carine = await stage.person('Carine');
  const link = await carine.makeContactLink();
  await aline.openLink(link);
  await aline.text('add.as', { name: 'Aline' }).waitFor();
  expect(await findBarriers(aline.page)).toEqual([]);
  await aline.button('add.as-another').click();
  await aline.text('unlock.for-link').waitFor();
  await kamali.unlock();
  await kamali.text('add.as', { name: 'Kamali' }).waitFor();
  await kamali.button('add.send').click();
  await kamali.text('add.sent').waitFor();
  await carine.accept('Kamali');
});

test('one account is taken off the browser with its password; the other stays', async () => {
  await kamali.follow('#settings/account');
  await kamali.button('accounts.forget').click();
  await kamali.field('unlock.password').fill(aline.password);
  await kamali.button('accounts.forget-yes').click();
  await kamali.page.getByText(kamali.say('error.wrong-password')).waitFor();
  expect(await findBarriers(kamali.page)).toEqual([]);
  await kamali.field('unlock.password').fill(kamali.password);
  await kamali.button('accounts.forget-yes').click();
  await aline.heading('unlock.title').waitFor();
  await eventually(() => aline.page.getByRole('radio').count()).toBe(0);
  // The place of the former account is left a moment after its keys are gone.
  await eventually(() => new URL(aline.page.url()).hash).toBe('#chats');
  await aline.reload();
  await aline.unlock();
  await aline.isIn();
  await aline.openConversation('Bosco');
  await aline.sees(secrets.aline);
  const stores = await aline.page.evaluate(async () => {
    const names: string[] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        if (handle.kind === 'directory') {
          names.push(`${path}/${name}`);
          await walk(handle as FileSystemDirectoryHandle, `${path}/${name}`);
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return names;
  });
  expect(stores.filter((name) => /[0-9a-f]{32}$/.test(name))).toHaveLength(1);
});

test('the account page fits a phone and has no barriers there', async () => {
  await aline.page.setViewportSize(phone);
  await aline.follow('#settings/account');
  await aline.button('accounts.add').waitFor();
  expect(await findBarriers(aline.page)).toEqual([]);
  const width = await aline.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(phone.width);
  await aline.page.setViewportSize(wide);
});

async function guestOn(name: string, password: string, page = browser.page): Promise<Guest> {
  return Object.assign(await stage.guestOn(page, name), { password });
}
