import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountScreens, comingBackScreens } from './support/account-screens.ts';
import { findBarriers, prepareAxe } from './support/axe.ts';
import { Bot } from './support/bot.ts';
import type { Guest } from './support/guest.ts';
import { englishTexts, spokenTexts } from './support/foreign-words.ts';
import { conversationScreens, firstScreens, mainScreens, type Screen } from './support/screens.ts';
import { phone, Stage, wide } from './support/stage.ts';
import { wordsOf } from './support/words.ts';

const small = { width: 320, height: 640 };
/** All rules once for each layout, those about colours for each theme; the smallest only has to fit. */
const looks = [
  { size: wide, theme: 'light', rules: undefined },
  { size: wide, theme: 'dark', rules: ['color-contrast'] },
  { size: phone, theme: 'light', rules: ['color-contrast'] },
  { size: phone, theme: 'dark', rules: undefined },
  { size: small, theme: 'light', rules: [] },
] as const;

/** As in the settings of the browser, which change what a rem is everywhere. */
const usual = { standard: 16, fixed: 13 };
const large = { standard: 32, fixed: 26 };

let stage: Stage;
let aline: Guest;
let bosco: Bot;
let carine: Bot;
beforeAll(async () => {
  stage = await Stage.open();
  aline = await guestWithAxe('Aline');
  await aline.join(stage.firstInvitation);
  bosco = await Bot.join('Bosco', await aline.invite());
  await bosco.ask(await aline.makeContactLink());
  await aline.accept('Bosco');
  await aline.write(
    'Bosco',
    'Muraho Bosco! https://example.org/a-rather-long-address-that-has-to-be-broken-somewhere',
  );
  await bosco.write(await bosco.isAccepted(), 'Muraho! 👩🏾‍🌾');
  await aline.sees('Muraho! 👩🏾‍🌾');
  carine = await Bot.join('Carine', await aline.invite());
  await carine.ask(await aline.makeContactLink());
});
afterAll(async () => {
  await bosco.close();
  await carine.close();
  await stage.close();
});

test('the first screens have no barrier, in light and dark, wide and narrow, with text twice as large', async () => {
  const visitor = await guestWithAxe('Visitor');
  await expectNoBarriers(visitor, firstScreens(await aline.invite()));
  await expectNoBarriers(visitor, comingBackScreens(stage.origin));
});

test('an empty list and its pages have no barrier', async () => {
  const newcomer = await guestWithAxe('Newcomer');
  await newcomer.join(await aline.invite());
  await expectNoBarriers(newcomer, [
    { name: 'nobody yet', open: (guest) => guest.text('first.title').waitFor() },
  ]);
});

test('chats, people and settings have no barrier', async () => {
  await expectNoBarriers(aline, mainScreens('Bosco'));
});

test('what lets in, locks and brings back has no barrier', async () => {
  await expectNoBarriers(aline, accountScreens);
});

test('a conversation and what belongs to it have no barrier', async () => {
  await aline.dismissNotices();
  await expectNoBarriers(aline, conversationScreens('Bosco'));
  await aline.unlock();
});

test('in Kinyarwanda no English word of ours is left, on any screen', async () => {
  const patterns = englishTexts();
  const keza = await stage.guest('Keza', { language: 'rw' });
  const dusabe = await Bot.join('Dusabe', await aline.invite());
  const found: string[] = [];
  const look = async (screens: readonly Screen[]): Promise<void> => {
    for (const { name, open } of screens) {
      await open(keza);
      const texts = await spokenTexts(keza.page);
      expect(texts.length, name).toBeGreaterThan(3);
      found.push(
        ...texts
          .filter((text) => patterns.some((pattern) => pattern.test(text)))
          .map((text) => `${name}: ${text}`),
      );
    }
  };
  await look(firstScreens(await aline.invite()));
  await look(comingBackScreens(stage.origin));
  await keza.join(await aline.invite());
  await look([{ name: 'nobody yet', open: (guest) => guest.text('first.title').waitFor() }]);
  await dusabe.ask(await keza.makeContactLink());
  await keza.accept('Dusabe');
  await dusabe.write(await dusabe.isAccepted(), 'Muraho!');
  await keza.sees('Muraho!');
  const esperance = await Bot.join('Espérance', await aline.invite());
  await esperance.ask(await keza.makeContactLink());
  await look(mainScreens('Dusabe'));
  await look(accountScreens);
  await look(conversationScreens('Dusabe'));
  expect(await keza.page.locator('[lang=en]').filter({ hasNotText: 'English' }).count()).toBe(0);
  expect(found).toEqual([]);
  await dusabe.close();
  await esperance.close();
});

test('the language changes in place: what was typed stays', async () => {
  const visitor = await stage.guest('Visitor');
  await visitor.arriveAt(await aline.invite());
  await visitor.field('join.name').fill('Umutoni');
  await visitor.page.getByRole('button', { name: 'Ikinyarwanda' }).click();
  const rw = wordsOf('rw');
  const field = visitor.page.getByLabel(rw('join.name'), { exact: true });
  expect(await field.inputValue()).toBe('Umutoni');
  expect(await visitor.page.locator('html').getAttribute('lang')).toBe('rw');
  // And is remembered.
  await visitor.page.reload();
  await field.waitFor();
  await visitor.page.getByRole('button', { name: 'English' }).click();
  await visitor.field('join.name').waitFor();
});

test('where motion is unwelcome nothing moves', async () => {
  const visitor = await stage.guest('Visitor');
  await visitor.arriveAt(await aline.invite());
  await visitor.button('join.what-server-knows').click();
  await visitor.text('privacy.limits.3').waitFor();
  const moving = await visitor.page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((list) =>
          list.split(',').some((time) => Number.parseFloat(time) > 0.001),
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
  expect(moving).toEqual([]);
});

async function guestWithAxe(name: string): Promise<Guest> {
  const guest = await stage.guest(name);
  await prepareAxe(guest.page.context());
  return guest;
}

async function expectNoBarriers(guest: Guest, screens: readonly Screen[]): Promise<void> {
  const found: string[] = [];
  const session = await guest.page.context().newCDPSession(guest.page);
  for (const { name, open, isFleeting = false, isLarge = false } of screens) {
    let last: object = wide;
    await guest.page.setViewportSize(wide);
    await open(guest);
    const resize = async (size: typeof wide): Promise<void> => {
      await guest.page.setViewportSize(size);
      if (isFleeting && size !== last) await open(guest);
      last = size;
    };
    for (const { size, theme, rules } of looks) {
      await guest.page.emulateMedia({ colorScheme: theme });
      await resize(size);
      const wideThings = await findOverflow(guest);
      const barriers = rules?.length === 0 ? [] : await findBarriers(guest.page, rules);
      found.push(
        ...[...wideThings, ...barriers].map((what) => `${name}, ${theme}, ${size.width} px: ${what}`),
      );
    }
    if (isFleeting || isLarge) continue;
    await session.send('Page.setFontSizes', { fontSizes: large });
    for (const size of [phone, wide]) {
      await resize(size);
      const faults = await settledFaults(guest);
      found.push(...faults.map((what) => `${name}, large text, ${size.width} px: ${what}`));
    }
    await session.send('Page.setFontSizes', { fontSizes: usual });
  }
  expect(found).toEqual([]);
}

/** A list measures its rows anew, which takes some frames. */
async function settledFaults(guest: Guest): Promise<string[]> {
  for (let look = 1; ; look++) {
    const faults = [...(await findOverflow(guest)), ...(await findUnreachable(guest))];
    if (faults.length === 0 || look === 20) return faults;
    await guest.page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** What has to be scrolled sideways, or sticks out of the window. */
async function findOverflow(guest: Guest): Promise<string[]> {
  return await guest.page.evaluate(() => {
    const scrolls = [...document.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        element.clientWidth > 0,
    );
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) scrolls.push(page);
    return scrolls.map((element) => {
      const { right } = element.getBoundingClientRect();
      const widest = [...element.querySelectorAll('*')].findLast(
        (child) => child.getBoundingClientRect().right > right + 1,
      );
      return `scrolls sideways: ${element.outerHTML.slice(0, 120)}, for ${widest?.outerHTML.slice(0, 120)}`;
    });
  });
}

/** Buttons, links and fields that can't be brought where a finger reaches them. */
async function findUnreachable(guest: Guest): Promise<string[]> {
  return await guest.page.evaluate(() => {
    const top = document.querySelector('dialog[open], [role=dialog]') ?? document.body;
    const controls = [...top.querySelectorAll<HTMLElement>('button, a[href], input, textarea')].filter(
      (element) => element.checkVisibility(),
    );
    return controls
      .filter((element) => {
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 20));
        return hit === null || !(element.contains(hit) || hit.contains(element));
      })
      .map(({ outerHTML }) => `out of reach: ${outerHTML.slice(0, 160)}`);
  });
}
