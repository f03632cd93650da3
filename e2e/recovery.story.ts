// The recovery key, and taking one's data along, as a person meets them.
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers, prepareAxe } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { FakeCamera } from './support/fake-camera.ts';
import type { Guest } from './support/guest.ts';
import { introduce, phone, Stage, wide } from './support/stage.ts';

const camera = new FakeCamera();
let stage: Stage;
let aline: Guest;
let bosco: Guest;
/** What Aline has on paper. */
const paper: { words: string[]; code: string; qr: Buffer } = { words: [], code: '', qr: Buffer.alloc(0) };
const pictures = process.env.STORY_PICTURES;

beforeAll(async () => {
  stage = await Stage.open({ flags: camera.flags });
  aline = await checked('Aline', { viewport: wide });
  await aline.join(await stage.invitation());
  bosco = await stage.person('Bosco');
  await introduce(aline, bosco);
});
afterAll(async () => {
  await stage.close();
  camera.close();
});

/** Somebody whose pages can be judged by axe. */
async function checked(name: string, options: BrowserContextOptions): Promise<Guest> {
  const context = await stage.browser.newContext({ locale: 'en', ...options });
  await prepareAxe(context);
  return await stage.guestIn(context, name);
}

async function picture(guest: Guest, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await guest.page.screenshot({ path: join(pictures, `${name}.png`) });
}

test('a quiet reminder leads to a key, which is shown once and asked back', async () => {
  await aline.follow('#chats');
  await aline.text('recovery.reminder').waitFor();
  await aline.link('recovery.reminder-make').click();
  await aline.text('recovery.none').waitFor();
  expect(await findBarriers(aline.page)).toEqual([]);
  await aline.button('recovery.make').click();
  await aline.text('recovery.sheet-warning').waitFor();
  const parts = aline.page.locator('.recovery-parts li');
  paper.words = await parts.allInnerTexts();
  paper.code = await aline.page.locator('.recovery-code').innerText();
  expect(paper.words).toHaveLength(24);
  await picture(aline, 'recovery-words');
  expect(await findBarriers(aline.page)).toEqual([]);
  await aline.choice('recovery.numbers').check();
  expect((await parts.allInnerTexts()).every((text) => /^\d{4}$/.test(text))).toBe(true);
  const numbers = await parts.allInnerTexts();
  for (const shape of [paper.words, numbers]) {
    for (const between of [' ', '']) aline.secrets.add(shape.slice(0, 4).join(between));
  }
  await aline.choice('recovery.qr').check();
  const qr = aline.page.getByRole('img', { name: aline.say('recovery.qr-label') });
  await qr.locator('path').waitFor();
  paper.qr = await qr.screenshot();
  await picture(aline, 'recovery-qr');
  const saved = aline.page.waitForEvent('download');
  await aline.button('recovery.save').click();
  const file = await readFile(await (await saved).path(), 'utf8');
  expect(file).toContain(paper.words[23]);
  expect(file).toContain(paper.code);

  await aline.button('recovery.written-down').click();
  const fields = aline.page.locator('form input');
  const asked = await aline.page.locator('form label').allInnerTexts();
  expect(asked).toHaveLength(3);
  const positions = asked.map((label) => Number(/\d+/.exec(label)?.[0]));
  for (const [at, position] of positions.entries()) {
    await fields.nth(at).fill(at === 1 ? 'wrong' : (paper.words[position - 1] ?? ''));
  }
  await picture(aline, 'recovery-asked');
  await aline.button('recovery.confirm').click();
  await aline.alert('recovery.answer-wrong').waitFor();
  await fields.nth(1).fill(paper.words[(positions[1] ?? 0) - 1] ?? '');
  await aline.button('recovery.confirm').click();
  const dialog = aline.page.getByRole('dialog');
  await dialog.getByLabel(aline.say('unlock.password'), { exact: true }).fill(aline.password);
  await dialog.getByRole('button', { name: aline.say('step-up.confirm') }).click();
  await aline.text('recovery.set-title').first().waitFor();
  await picture(aline, 'recovery-set');
  await aline.follow('#chats');
  await aline.text('recovery.reminder').waitFor({ state: 'detached' });
});

test('the reminder can wait', async () => {
  await bosco.follow('#chats');
  await bosco.text('recovery.reminder').waitFor();
  await picture(bosco, 'recovery-reminder');
  await bosco.button('recovery.later').click();
  await bosco.text('recovery.reminder').waitFor({ state: 'detached' });
});

test('R25 with the paper alone somebody is back on a new device, and the conversation goes on', async () => {
  await aline.openConversation('Bosco');
  await aline.write('Bosco', 'before the river took my phone');
  await bosco.openConversation('Aline');
  await bosco.sees('before the river took my phone');
  // What comes back is at the server a moment after the last change.
  await aline.follow('#settings/recovery');
  await aline.text('recovery.not-written').waitFor({ state: 'detached' });
  await aline.page.context().close();

  const back = await checked('Aline', { viewport: phone, colorScheme: 'dark', hasTouch: true });
  await back.goTo('#sign-in');
  await back.link('recover.lost-devices').click();
  await back.heading('recover.title').waitFor();
  expect(await findBarriers(back.page)).toEqual([]);
  // Another code of Ganira, then the one on the paper.
  await bosco.makeContactLink();
  await back.page.context().grantPermissions(['camera']);
  await camera.sees(stage.browser, bosco.page.getByRole('img', { name: bosco.say('links.qr') }).first());
  await bosco.openConversation('Aline');
  await back.button('recovery.scan').click();
  await back.alert('recovery.wrong-qr').waitFor();
  expect(await back.field('recovery.key').inputValue()).toBe('');
  expect(await findBarriers(back.page)).toEqual([]);
  await picture(back, 'recover-scan');
  await back.button('action.cancel').click();
  await camera.sees(stage.browser, { screenshot: async () => paper.qr });
  await back.button('recovery.scan').click();
  await eventually(() => back.field('sign-in.code').inputValue()).toBe(paper.code);
  expect(await back.field('recovery.key').inputValue()).toMatch(/^GANIRA:RECOVERY:1:/);

  const password = 'a dry house on the hill';
  await back.field('recovery.key').fill(paper.words.with(4, 'abandonn').join(' '));
  await back.field('sign-in.code').fill(paper.code);
  await back.field('recover.password').fill(password);
  await back.button('recover.recover').click();
  await back.alert('recovery.wrong-word', { position: '5', word: 'abandonn' }).waitFor();
  await picture(back, 'recover-typo');
  await back.field('recovery.key').fill(paper.words.join(' '));
  await back.button('recover.recover').click();
  await back.isIn();
  // Of which day what came back is: a server that held something back can be noticed by it.
  const day = await back.page.evaluate(() =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(),
  );
  await back.status(back.say('recover.done', { count: '1', day })).waitFor();
  expect(await findBarriers(back.page)).toEqual([]);
  await back.openConversation('Bosco');
  await back.write('Bosco', 'I am back');
  await bosco.sees('I am back');
  await bosco.write('Aline', 'good to read you');
  await back.sees('good to read you');
  await picture(back, 'recover-back');
  back.password = password;
  await back.reload();
  await back.unlock();
  await back.sees('good to read you');
});

test('everything can be taken along as a file, with the password', async () => {
  await bosco.follow('#settings/account');
  await bosco.button('export.begin').click();
  await bosco.field('unlock.password').fill('not this one');
  await bosco.button('export.save').click();
  await bosco.alert('error.wrong-password').waitFor();
  await picture(bosco, 'export');
  await bosco.field('unlock.password').fill(bosco.password);
  const saved = bosco.page.waitForEvent('download');
  await bosco.button('export.save').click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^ganira-[0-9a-f]{8}-.*\.zip$/);
  const archive = await readFile(await download.path());
  expect(archive.includes('before the river took my phone')).toBe(true);
});
