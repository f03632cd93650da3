import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bot } from './support/bot.ts';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { Stage } from './support/stage.ts';

/** More than a page keeps loaded. */
const count = 640;
const all = Array.from({ length: count }, (_, at) => `number ${at + 1};`);

let stage: Stage;
let aline: Guest;
let bosco: Bot;
let conversation: string;
beforeAll(async () => {
  stage = await Stage.open();
  aline = await stage.person('Aline');
  bosco = await Bot.join('Bosco', await aline.invite());
  await bosco.ask(await aline.makeContactLink());
  await aline.accept('Bosco');
  conversation = await bosco.isAccepted();
  for (const text of all) await bosco.write(conversation, text);
  await aline.openConversation('Bosco');
  await aline.sees(`number ${count};`);
});
afterAll(async () => {
  await bosco.close();
  await stage.close();
});

const scroller = () => aline.page.locator('.message-scroller');
const newest = () => aline.button('timeline.newest');

/** What stands on the screen, and a bit around it. */
async function shown(): Promise<string[]> {
  const texts = await aline.page.getByRole('article').allTextContents();
  return texts.flatMap((text) => /number \d+;/.exec(text) ?? []);
}

/** Turns the wheel until there is nothing more. @returns all that stood there on the way. */
async function scroll(way: 'up' | 'down', step: number): Promise<Set<string>> {
  const seen = new Set(await shown());
  await scroller().hover();
  const isAtEnd = (): Promise<boolean> =>
    scroller().evaluate(({ scrollTop, clientHeight, scrollHeight }, isUp) => {
      return isUp ? scrollTop === 0 : scrollTop + clientHeight > scrollHeight - 2;
    }, way === 'up');
  const end = way === 'up' ? all.slice(0, 3) : all.slice(-3);
  for (let turns = 0; turns < 1_000; turns++) {
    for (const text of await shown()) seen.add(text);
    if ((await isAtEnd()) && end.every((text) => seen.has(text))) return seen;
    await aline.page.mouse.wheel(0, way === 'up' ? -step : step);
    await aline.page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`the ${way} end was not reached`);
}

/** Less than half a screen: two turns may be drawn as one. */
const gently = 300;
const quickly = 3_000;

const missingFrom = (seen: ReadonlySet<string>) => all.filter((text) => !seen.has(text));

test('R25 a long conversation is read to its first message and back, and each message stands there', async () => {
  const up = await scroll('up', gently);
  expect(missingFrom(up)).toEqual([]);
  await newest().waitFor();
  const down = await scroll('down', gently);
  expect(missingFrom(down)).toEqual([]);
  const last = await shown();
  expect(last).toEqual(all.slice(-last.length));
});

test('what comes while one reads far up is counted; one press leads to it', async () => {
  await scroll('up', quickly);
  await bosco.write(conversation, 'while you read');
  await newest()
    .or(aline.button('timeline.jump', { count: '1' }))
    .click();
  await aline.sees('while you read');
  await eventually(() => newest().count()).toBe(0);
});

test('who writes from far up sees what they wrote at its place', async () => {
  await scroll('up', quickly);
  await aline.write('Bosco', 'from far up');
  await aline.sees('from far up');
  await eventually(() => newest().count()).toBe(0);
  await eventually(async () => (await aline.page.getByRole('article').allTextContents()).at(-1)).toContain(
    'from far up',
  );
});
