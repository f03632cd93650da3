import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import type { Guest } from './support/guest.ts';
import { introduce, Stage } from './support/stage.ts';
import { catalogueOf, wordsOf } from './support/words.ts';

let stage: Stage;
let aline: Guest;
let bosco: Guest;
let conversation: string;

beforeAll(async () => {
  stage = await Stage.open();
  aline = await stage.person('Aline');
  bosco = await stage.person('Bosco', { isPhone: true });
  await introduce(aline, bosco);
  await aline.write('Bosco', 'Shall we meet at the market on Saturday?');
  await bosco.sees('Shall we meet at the market on Saturday?');
  await bosco.write('Aline', 'Yes! https://example.org/market has the times.');
  await aline.sees('has the times.');
  conversation = new URL(aline.page.url()).hash;
});
afterAll(() => stage.close());

/** Every screen behind the tabs, and what shows that it is there. */
const screens = (guest: Guest): [fragment: string, shown: () => Promise<void>][] => [
  ['#chats', () => guest.heading('nav.chats').waitFor()],
  [conversation, () => guest.composer('Bosco').waitFor()],
  [`${conversation}/about`, () => guest.page.getByText(guest.say('about.private')).first().waitFor()],
  [`${conversation}/code`, () => guest.heading('code.heading', { name: 'Bosco' }).waitFor()],
  ['#people', () => guest.heading('nav.people').first().waitFor()],
  ['#people/add', () => guest.field('add.paste').waitFor()],
  ['#people/links', () => guest.button('links.make').waitFor()],
  ['#people/invitations', () => guest.button('invitations.make').waitFor()],
  ['#people/requests', () => guest.text('requests.none').waitFor()],
  ['#settings', () => guest.button('settings.lock').waitFor()],
  ['#settings/account', () => guest.field('account.code').waitFor()],
  ['#settings/look', () => guest.choice('theme.dark').waitFor()],
  ['#settings/device', () => guest.text('device.encrypted-title').waitFor()],
  ['#settings/server', () => guest.text('server.lead').waitFor()],
  ['#settings/privacy', () => guest.text('privacy.read.title').waitFor()],
];

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is readable for everybody and fits, ${theme}`, async () => {
    await aline.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const size of sizes) {
      await aline.page.setViewportSize(size);
      for (const [fragment, shown] of screens(aline)) {
        await aline.follow(fragment);
        await shown();
        const where = `${fragment.replace(conversation, '#chats/…')} ${size.width}`;
        if (await isTooWide(aline)) faults.push(`${where}: wider than the screen`);
        // What the smallest screen shows is what the phone shows.
        if (size.width !== 320)
          faults.push(...(await lastingFindings(aline)).map((found) => `${where}: ${found}`));
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);
}

test('letters of twice the size still fit', async () => {
  await aline.page.setViewportSize({ width: 390, height: 844 });
  await aline.page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const faults: string[] = [];
  for (const [fragment, shown] of screens(aline)) {
    await aline.follow(fragment);
    await shown();
    if (await isTooWide(aline)) faults.push(fragment);
  }
  await aline.page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await aline.page.setViewportSize({ width: 1440, height: 900 });
  expect(faults).toEqual([]);
});

test('R23 the language changes in place, and in Kinyarwanda no English word is left', async () => {
  const english = catalogueOf('en');
  const kinyarwanda = catalogueOf('rw');
  // Whole texts of some length that differ: names and short words may be the same.
  const telling = [...english].filter(
    ([key, text]) =>
      text !== kinyarwanda.get(key) && /^[^{}]{12,}$/.test(text) && !key.startsWith('privacy.'),
  );
  await aline.follow('#settings/look');
  await aline.page.getByRole('radio', { name: 'Ikinyarwanda' }).click();
  const before = aline.say;
  aline.say = wordsOf('rw');
  await expect.poll(() => aline.page.locator('html').getAttribute('lang')).toBe('rw');
  const faults: string[] = [];
  for (const [fragment, shown] of screens(aline)) {
    await aline.follow(fragment);
    await shown();
    const seen = await aline.page
      .locator('body')
      .evaluate(
        (body) =>
          `${(body as HTMLElement).innerText} ${[...body.querySelectorAll('[aria-label],[placeholder],[title]')].map((each) => `${each.getAttribute('aria-label')} ${each.getAttribute('placeholder')} ${each.getAttribute('title')}`).join(' ')}`,
      );
    for (const [key, text] of telling) if (seen.includes(text)) faults.push(`${fragment}: ${key} "${text}"`);
  }
  await aline.follow('#settings/look');
  await aline.page.getByRole('radio', { name: 'English' }).click();
  aline.say = before;
  expect(faults).toEqual([]);
});

/** A list that is being measured has rows without words for a frame. */
async function lastingFindings({ page }: Guest): Promise<string[]> {
  const findings = await axeFindings(page);
  return findings.length === 0 ? [] : await axeFindings(page);
}

async function isTooWide({ page }: Guest): Promise<boolean> {
  return await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}
