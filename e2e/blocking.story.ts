import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bot } from './support/bot.ts';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { introduce, Stage } from './support/stage.ts';

let stage: Stage;
let aline: Guest;
let bosco: Guest;
beforeAll(async () => {
  stage = await Stage.open();
  aline = await stage.person('Aline');
  bosco = await stage.person('Bosco', { language: 'rw', isPhone: true });
  await introduce(aline, bosco);
});
afterAll(() => stage.close());

test('R06 somebody is blocked from the page about them, in two presses, and their page says nothing of it', async () => {
  await bosco.write('Aline', 'Muraho!');
  await aline.openConversation('Bosco');
  await aline.sees('Muraho!');
  await aline.follow(`${new URL(aline.page.url()).hash}/about`);
  await aline.button('block.do', { name: 'Bosco' }).click();
  await aline.alert('block.ask', { name: 'Bosco' }).waitFor();
  await aline.alert('block.ask', { name: 'Bosco' }).getByRole('button').first().click();
  await aline.button('block.undo', { name: 'Bosco' }).waitFor();
  await aline.page.getByText(aline.say('blocked.blocked', { name: 'Bosco' })).waitFor();
  expect(await aline.composer('Bosco').count()).toBe(0);
  await aline.row('Bosco').getByText(aline.say('chats.blocked')).waitFor();
  await aline.follow('#people');
  await aline.page.getByText(aline.say('people.none')).waitFor();

  await bosco.write('Aline', 'Uri he?');
  await bosco.sees('Uri he?');
  expect(await bosco.composer('Aline').count()).toBe(1);
});

test('R06 it stays after a restart, the privacy page lists it, and there it is taken back', async () => {
  await aline.reload();
  await aline.unlock();
  await aline.heading('nav.people').waitFor();
  await aline.follow('#settings/privacy');
  const list = aline.page.getByRole('region', { name: aline.say('block.list') });
  await list.getByText('Bosco', { exact: true }).waitFor();
  await list.getByRole('button', { name: aline.say('block.undo', { name: 'Bosco' }) }).click();
  await list.getByText(aline.say('block.none')).waitFor();
  await aline.openConversation('Bosco');
  await aline.sees('Uri he?');
  await aline.write('Bosco', 'Ndi hano.');
  await bosco.sees('Ndi hano.');
});

test('R06 a request is blocked from its sheet; who sent it learns nothing', async () => {
  const other = await Bot.join('Zigama', await aline.invite());
  await other.ask(await aline.makeContactLink());
  const sheet = await aline.openRequest();
  await aline.button('request.block').click();
  await sheet.waitFor({ state: 'detached' });
  await aline.follow('#people/requests');
  await aline.page.getByText(aline.say('requests.none')).waitFor();
  await aline.follow('#settings/privacy');
  const list = aline.page.getByRole('region', { name: aline.say('block.list') });
  await eventually(() => list.getByRole('listitem').allInnerTexts()).toHaveLength(1);
  expect(await list.innerText()).toContain('Zigama');
  expect(await other.messenger.listContacts()).toEqual([]);
  await other.close();
});
