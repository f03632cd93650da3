import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attack } from './support/attack.ts';
import { Bot } from './support/bot.ts';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { awkwardTexts, namePayloads, payloads } from './support/payloads.ts';
import { readMessages } from './support/shown-messages.ts';
import { Stage } from './support/stage.ts';

let stage: Stage;
let aline: Guest;
let bot: Bot;
let conversation: string;
beforeAll(async () => {
  stage = await Stage.open();
  aline = await stage.person('Aline', { context: { viewport: { width: 1200, height: 4_000 } } });
  bot = await Bot.join('Mallory', await aline.invite());
  await bot.ask(await aline.makeContactLink());
  await aline.accept('Mallory');
  conversation = await bot.isAccepted();
});
afterAll(async () => {
  await bot.close();
  await stage.close();
});

test('P46 over 500 messages made to run scripts are read as what they are: text', async () => {
  expect(payloads.length).toBeGreaterThan(500);
  for (const payload of payloads) await bot.write(conversation, payload);
  await bot.write(conversation, 'the last of them');
  await aline.sees('the last of them');

  const shown = new Map<string, string>();
  const list = aline.page.getByRole('article').last();
  await list.hover();
  let stalled = 0;
  await eventually(async () => {
    const before = shown.size;
    for (const { text } of await readMessages(aline.page)) shown.set(text, text);
    stalled = shown.size === before ? stalled + 1 : 0;
    // At the top, and something was jumped over when older messages came: once more from below.
    if (stalled === 12) await aline.page.keyboard.press('End');
    else await aline.page.mouse.wheel(0, -1_500);
    return payloads.filter((payload) => !shown.has(payload.trim()) && !shown.has(payload));
  }).toEqual([]);
  await expectHarmless(aline);
  // Only http addresses became links.
  const protocols = await aline.page
    .getByRole('article')
    .getByRole('link')
    .evaluateAll((links: HTMLAnchorElement[]) => links.map((a) => a.protocol));
  expect(protocols.filter((protocol) => !['http:', 'https:'].includes(protocol))).toEqual([]);
});

test('P46 names made to run scripts are names, wherever they stand', async () => {
  expect(namePayloads.length).toBeGreaterThan(30);
  const last = '<img src=x onerror=globalThis.pwned=1>';
  await aline.page.keyboard.press('End');
  const shown = () => aline.page.locator('textarea').getAttribute('aria-label');
  for (const name of [...namePayloads, last]) {
    const before = await shown();
    await bot.messenger.setName({ name });
    await eventually(shown).not.toBe(before);
    await expectHarmless(aline);
  }
  expect(await shown()).toContain(last);
  for (const part of ['', '/about', '/code']) {
    await aline.follow(`#chats/${conversationOf(aline)}${part}`);
    await aline.page.getByText(last).first().waitFor();
    await expectHarmless(aline);
  }
  await aline.follow('#people');
  await aline.page.getByRole('listitem').filter({ hasText: last }).waitFor();
  await expectHarmless(aline);
});

test('P46 texts that break a layout neither stretch the page nor cover what is around them', async () => {
  await bot.messenger.setName({ name: 'Mallory' });
  await aline.openConversation('Mallory');
  for (const text of awkwardTexts) await bot.write(conversation, text);
  await bot.write(conversation, 'after all that');
  await aline.sees('after all that');
  const [page, header] = await aline.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const heading = document.querySelector('h1')?.getBoundingClientRect();
    return [
      scrollWidth - clientWidth,
      heading && document.elementFromPoint(heading.x + 4, heading.y + 8)?.tagName,
    ];
  });
  expect(page).toBe(0);
  expect(header).toBe('H1');
});

test('P45 P47 code in the page can neither run text as a script nor reach another server', async () => {
  let visits = 0;
  const trap = createHttpServer((_request, response) => {
    visits += 1;
    response.end();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
  const victim = await stage.guest('Victim');
  victim.watch.tolerate(/.*/);
  await victim.goTo('');
  await victim.heading('welcome.title').waitFor();

  const outcomes = await victim.page.evaluate(attack, elsewhere);
  expect(Object.keys(outcomes).length).toBeGreaterThan(25);
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
  expect(visits).toBe(0);
  expect(await victim.page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  trap.close();
});

/** The identifier of the open conversation is in the address. */
function conversationOf(guest: Guest): string {
  return /#chats\/([0-9a-f]+)/.exec(guest.page.url())?.[1] ?? '';
}

async function expectHarmless(guest: Guest): Promise<void> {
  expect(await guest.page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  const { origin } = new URL(guest.page.url());
  const suspects =
    'script, iframe, object, embed, base, meta[http-equiv], link, [onerror], [onload], [onfocus]';
  const found = await guest.page.locator(suspects).evaluateAll((elements) =>
    elements.map((element) => ({
      html: element.outerHTML,
      address:
        element instanceof HTMLScriptElement
          ? element.src
          : element instanceof HTMLLinkElement
            ? element.href
            : '',
    })),
  );
  expect(found.filter(({ address }) => !address.startsWith(`${origin}/`)).map(({ html }) => html)).toEqual(
    [],
  );
}
