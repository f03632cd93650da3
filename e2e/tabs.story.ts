import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { introduce, Stage } from './support/stage.ts';

let stage: Stage;
let bosco: Guest;
/** The two tabs of Aline; the first one holds the store. */
let first: Guest;
let second: Guest;
beforeAll(async () => {
  stage = await Stage.open();
  first = await stage.person('Aline');
  bosco = await stage.person('Bosco');
  await introduce(first, bosco);
  second = await stage.guestIn(first.page.context(), 'Aline');
  await second.goTo('#chats');
});
afterAll(() => stage.close());

test('a second tab shows the same store without asking for the password', async () => {
  await second.isIn();
  await second.openConversation('Bosco');
  await first.write('Bosco', 'from the first tab');
  await second.sees('from the first tab');
  await second.write('Bosco', 'from the second tab');
  await first.sees('from the second tab');
  await bosco.write('Aline', 'to both');
  for (const tab of [first, second]) {
    await tab.sees('to both');
    expect(await tab.texts()).toEqual(['from the first tab', 'from the second tab', 'to both']);
  }
  expect(await bosco.texts()).toEqual(['from the first tab', 'from the second tab', 'to both']);
  await eventually(async () => (await second.messages())[0]?.status).toBe(second.say('message.status.read'));
});

test('a draft and what is read are the same in both', async () => {
  await first.follow('#people');
  await second.follow('#people');
  await bosco.write('Aline', 'unread in two tabs');
  for (const tab of [first, second]) await eventually(() => tab.page.title()).toBe('(1) Ganira');
  await first.openConversation('Bosco');
  await eventually(() => second.page.title()).toBe('Ganira');
  await first.composer('Bosco').fill('begun in the first');
  await first.follow('#people');
  await second.openConversation('Bosco');
  expect(await second.composer('Bosco').inputValue()).toBe('begun in the first');
  await second.composer('Bosco').fill('');
});

test('when the tab that holds the store is closed the other goes on, without asking for the password', async ({
  annotate,
}) => {
  const third = await stage.guestIn(second.page.context(), 'Aline');
  await third.goTo('#chats');
  await third.isIn();
  await second.write('Bosco', 'in the moment of the change');
  await first.page.close();
  const closed = performance.now();
  await second.write('Bosco', 'after the first tab');
  await bosco.sees('after the first tab');
  await annotate(
    `from the closed tab to the next message on the other side: ${Math.round(performance.now() - closed)} ms`,
  );
  expect((await bosco.texts()).slice(-2)).toEqual(['in the moment of the change', 'after the first tab']);
  await bosco.write('Aline', 'still there?');
  await second.sees('still there?');
  await eventually(async () =>
    (await second.messages())
      .filter(({ text }) => text === 'after the first tab')
      .map(({ status }) => status),
  ).toEqual([second.say('message.status.read')]);
  await third.openConversation('Bosco');
  await third.sees('still there?');
  expect(await third.heading('unlock.title').count()).toBe(0);
  // The third lives on while the second, which now holds the store, is loaded anew.
  await second.page.reload();
  await second.composer('Bosco').waitFor();
  await third.write('Bosco', 'and again');
  await bosco.sees('and again');
  first = third;
});

test('locking one tab locks both', async () => {
  await second.lock();
  await first.heading('unlock.title').waitFor();
  for (const tab of [first, second])
    expect(await tab.page.locator('body').innerText()).not.toContain('still there?');
  await first.unlock();
  await first.isIn();
  // One password is enough for both.
  await second.isIn();
  await second.openConversation('Bosco');
  await second.sees('still there?');
});

test('two tabs that write at the same time send each message once', async () => {
  await first.openConversation('Bosco');
  const tabs = [first, second];
  const written = tabs.flatMap((_, tab) => [1, 2, 3, 4].map((n) => `tab ${tab}, message ${n}`));
  await Promise.all(
    tabs.map(async (tab, i) => {
      for (const text of written.slice(4 * i, 4 * i + 4)) await tab.write('Bosco', text);
    }),
  );
  await eventually(async () =>
    (await bosco.texts()).filter((text) => text.startsWith('tab')).toSorted(),
  ).toEqual(written);
  const order = await bosco.texts();
  for (const tab of tabs) await eventually(() => tab.texts()).toEqual(order);
});
