import { limits } from '@ganira/protocol';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { introduce, Stage } from './support/stage.ts';
import { median, press, whenShown } from './support/timing.ts';

let stage: Stage;
let aline: Guest;
let bosco: Guest;
beforeAll(async () => {
  stage = await Stage.open();
  const context = { reducedMotion: 'no-preference' } as const;
  aline = await stage.person('Aline', { context });
  bosco = await stage.person('Bosco', { context });
  await introduce(aline, bosco);
});
afterAll(() => stage.close());

test('R25 what one writes the other reads in real time, and sees what became of it', async ({ annotate }) => {
  const delays: number[] = [];
  for (let i = 1; i <= 9; i++) {
    const [writer, reader] = i % 2 === 0 ? [bosco, aline] : [aline, bosco];
    const shown = whenShown(reader.page, `number ${i} of nine`);
    await writer.composer(reader.name).fill(`number ${i} of nine`);
    const pressed = await press(writer.page, 'Enter');
    delays.push((await shown) - pressed);
  }
  await annotate(
    `from the Enter key to the other screen: ${median(delays)} ms, at most ${Math.max(...delays)} ms`,
  );
  expect(median(delays)).toBeLessThan(1_000);

  await eventually(async () =>
    (await aline.messages()).filter(({ author }) => author === 'You').map(({ status }) => status),
  ).toEqual(Array.from({ length: 5 }, () => aline.say('message.status.read')));
});

test('statuses are words: sent while the other is away, delivered when the device has it, read when seen', async () => {
  const status = async (text: string) =>
    (await aline.messages()).find((message) => message.text === text)?.status;
  await bosco.lock();
  await aline.write('Bosco', 'are you there?');
  await eventually(() => status('are you there?')).toBe(aline.say('message.status.sent'));
  await bosco.unlock();
  await bosco.isIn();
  await eventually(() => status('are you there?')).toBe(aline.say('message.status.delivered'));
  await bosco.openConversation('Aline');
  await eventually(() => status('are you there?')).toBe(aline.say('message.status.read'));

  // The dialog explains the word.
  const article = aline.article('are you there?');
  await article.hover();
  await article.getByRole('button', { name: aline.say('message.more') }).click();
  await aline.page.getByRole('menuitem', { name: aline.say('menu.info') }).click();
  await aline.page
    .getByRole('dialog')
    .getByText(aline.say('info.read', { name: 'Bosco' }))
    .waitFor();
  await aline.closeDialog();
});

test('messages of one minute stand together, under the day on which they came', async () => {
  await aline.write('Bosco', 'first of a group');
  await aline.write('Bosco', 'second of a group');
  await aline.write('Bosco', 'third of a group');
  await bosco.sees('third of a group');
  const group = (await bosco.messages()).slice(-3);
  // One time for each run within a minute, however the minutes fall.
  const runs = group.filter(({ time }, i) => group[i + 1]?.time !== time);
  expect(group.filter(({ hasVisibleTime }) => hasVisibleTime)).toEqual(runs);
  expect(runs.length).toBeLessThan(3);

  await bosco.page.getByText('Today', { exact: true }).waitFor();
  await bosco.follow('#settings/lock');
  await bosco.choice('lock.never').check();
  await bosco.text('lock.never-words').waitFor();
  // The page alone believes that it is tomorrow.
  await bosco.page.clock.setFixedTime(Date.now() + 86_400_000);
  await bosco.follow('#chats');
  await bosco.row('Aline').click();
  await bosco.page.getByText('Yesterday', { exact: true }).first().waitFor();
  await bosco.page.clock.setFixedTime(Date.now() + 5 * 86_400_000);
  await bosco.follow('#chats');
  await bosco.row('Aline').click();
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' }).format(new Date());
  await bosco.page.getByText(weekday, { exact: true }).waitFor();
});

test('the list counts what is unread, in the title of the page too, and shows the last line', async () => {
  await bosco.page.clock.setFixedTime(Date.now());
  await bosco.goTo('#chats');
  await bosco.reload();
  await bosco.unlock();
  await bosco.isIn();
  for (const text of ['one', 'two', 'three']) await aline.write('Bosco', `${text} for later`);
  const row = bosco.row('Aline');
  await eventually(() => row.innerText()).toContain('three for later');
  await eventually(() => bosco.page.title()).toBe('(3) Ganira');
  expect(await row.getByText(bosco.say('chats.unread', { count: '3' })).count()).toBe(1);
  await bosco.page
    .getByRole('navigation')
    .getByRole('link', { name: bosco.say('chats.unread', { count: '3' }) })
    .waitFor();

  await row.click();
  await bosco.page.getByText(bosco.say('timeline.new'), { exact: true }).waitFor();
  await eventually(() => bosco.page.title()).toBe('Ganira');
  await bosco.write('Aline', 'I was away');
  await eventually(() => aline.row('Bosco').innerText()).toContain('I was away');
  await eventually(() => bosco.row('Aline').innerText()).toContain(`${bosco.say('chats.you')} I was away`);
});

test('a draft is kept over a change of conversation and a reload', async () => {
  await aline.composer('Bosco').fill('half a thou');
  await aline.follow('#people');
  await aline.follow('#chats');
  await eventually(() => aline.row('Bosco').innerText()).toContain(`${aline.say('chats.draft')} half a thou`);
  await aline.reload();
  await aline.unlock();
  await aline.row('Bosco').click();
  expect(await aline.composer('Bosco').inputValue()).toBe('half a thou');
  // Closing the page at once, in the middle of a word.
  await aline.composer('Bosco').fill('half a thought and a bit');
  await aline.reload();
  await aline.unlock();
  await aline.composer('Bosco').waitFor();
  await eventually(() => aline.composer('Bosco').inputValue()).toBe('half a thought and a bit');
  await aline.composer('Bosco').fill('');
});

test('emoji, several lines and pasted text go as they are', async () => {
  await aline.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await aline.button('composer.emoji').click();
  const picker = aline.page.getByRole('dialog', { name: aline.say('composer.emoji') });
  await picker.getByRole('button').nth(2).waitFor();
  const emoji = await picker.getByRole('button').nth(2).innerText();
  await picker.getByRole('button').nth(2).click();
  await aline.page.keyboard.press('Escape');
  await picker.waitFor({ state: 'detached' });
  // The focus is in the text again, behind the emoji.
  await eventually(() => isFocused(aline.composer('Bosco'))).toBe(true);
  await aline.page.keyboard.type(' hello');
  await aline.page.keyboard.press('Shift+Enter');
  await aline.page.keyboard.type('second line');
  await aline.page.keyboard.press('Shift+Enter');
  await aline.page.evaluate(() => navigator.clipboard.writeText('pasted\n\ttext 👩🏾‍🌾'));
  await aline.page.keyboard.press('Control+V');
  await aline.page.keyboard.press('Enter');
  const whole = `${emoji} hello\nsecond line\npasted\n\ttext 👩🏾‍🌾`;
  await eventually(async () => (await bosco.texts()).at(-1)).toBe(whole);
  expect(await aline.composer('Bosco').inputValue()).toBe('');
  // Each line stands on its own.
  const box = await bosco.article('second line').boundingBox();
  expect(box?.height).toBeGreaterThan(70);
});

test('a text that is too long is refused in words, the longest one arrives whole', async () => {
  const last = (await aline.texts()).at(-1);
  await aline.composer('Bosco').fill('n'.repeat(limits.text + 12));
  await aline.alert('composer.too-long', { excess: '12' }).waitFor();
  await aline.composer('Bosco').press('Enter');
  expect(await aline.composer('Bosco').inputValue()).toHaveLength(limits.text + 12);
  expect((await aline.texts()).at(-1)).toBe(last);

  const longest = `${'long '.repeat(limits.text / 5 - 1)}last`;
  await aline.write('Bosco', `${longest}.`);
  await bosco.button('message.show-all').waitFor();
  await bosco.button('message.show-all').click();
  await eventually(async () => (await bosco.texts()).at(-1)).toBe(`${longest}.`);
});

test('links are real links that tell the other side nothing; markup is only text', async () => {
  const text = 'See https://example.org/a?b=1#c, **not bold**, <b>not bold</b> and javascript:alert(1)';
  await bosco.write('Aline', text);
  await aline.sees('not bold');
  const article = aline.article('not bold');
  const anchors = article.getByRole('link');
  await eventually(() => anchors.count()).toBe(1);
  expect(
    await anchors.evaluate((a: HTMLAnchorElement) => ({ href: a.href, target: a.target, rel: a.rel })),
  ).toEqual({
    href: 'https://example.org/a?b=1#c',
    target: '_blank',
    rel: 'noopener noreferrer',
  });
  expect((await aline.texts()).at(-1)).toBe(text);
  expect(await article.locator('b, strong, em').count()).toBe(0);
});

test('a message is copied by its menu, with the mouse and with the keyboard', async () => {
  const clipboard = () => aline.page.evaluate(() => navigator.clipboard.readText());
  const article = aline.article('not bold');
  await article.click({ button: 'right', position: { x: 30, y: 12 } });
  await aline.page.getByRole('menuitem', { name: aline.say('menu.copy-link') }).click();
  await eventually(clipboard).toBe('https://example.org/a?b=1#c');
  await aline.status(aline.say('copy.done')).waitFor();

  await article.focus();
  await aline.page.keyboard.press('Enter');
  await aline.page.getByRole('menuitem', { name: aline.say('menu.copy-text') }).waitFor();
  await aline.page.keyboard.press('Enter');
  await eventually(clipboard).toContain('**not bold**, <b>not bold</b>');
  await eventually(() =>
    article.evaluate((each) => each === document.activeElement || each.contains(document.activeElement)),
  ).toBe(true);
});

test('a whole conversation without a mouse', async () => {
  const { page } = aline;
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  await aline.follow('#people');
  await aline.heading('people.contacts').waitFor();
  await page.keyboard.press('Control+K');
  await eventually(focused).toBe(aline.say('chats.filter'));
  await page.keyboard.type('bosc');
  await page.keyboard.press('Tab');
  await eventually(focused).toContain('Bosco');
  await page.keyboard.press('Enter');
  await eventually(focused).toBe(aline.say('composer.label', { name: 'Bosco' }));
  await page.keyboard.type('written without a mouse');
  await page.keyboard.press('Enter');
  await bosco.sees('written without a mouse');

  // Back to the messages, up one, its menu, out again.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await eventually(focused).toContain('written without a mouse');
  await page.keyboard.press('ArrowUp');
  await eventually(focused).toContain('not bold');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: aline.say('help.title') }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a screen reader hears who wrote what and when, and what comes is announced once', async () => {
  const region = aline.page.getByRole('region', {
    name: aline.say('conversation.label', { name: 'Bosco' }),
    exact: true,
  });
  await region.waitFor();
  await bosco.write('Aline', 'can you hear me?');
  await aline.status(aline.say('news.one', { name: 'Bosco', text: 'can you hear me?' })).waitFor();
  const article = region.getByRole('article', { name: /^Bosco: can you hear me\? \d\d:\d\d$/ });
  await article.waitFor();
  await aline.write('Bosco', 'loud and clear');
  await region.getByRole('article', { name: /^You: loud and clear \d\d:\d\d · Read$/ }).waitFor();
  // One's own words aren't read out again.
  expect(await aline.status('loud and clear').count()).toBe(0);
  for (const role of ['navigation', 'main'] as const)
    expect(await aline.page.getByRole(role).count()).toBe(1);
});

test('somebody is writing: it shows, and goes away', async () => {
  await bosco.composer('Aline').pressSequentially('wait');
  await aline.page.getByText(aline.say('conversation.typing')).first().waitFor();
  await bosco.composer('Aline').fill('');
  await eventually(() => aline.page.getByText(aline.say('conversation.typing')).count()).toBe(0);
});

async function isFocused(locator: Locator): Promise<boolean> {
  return await locator.evaluate((element) => element === document.activeElement);
}
