import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { introduce, Stage } from './support/stage.ts';

let stage: Stage;
let aline: Guest;
let bosco: Guest;

beforeAll(async () => {
  stage = await Stage.open();
  aline = await stage.guest('Aline');
  const context = aline.page.context();
  await context.grantPermissions(['notifications']);
  // A browser without a screen shows every page to somebody.
  await context.addInitScript(() => {
    const eyes = { areAway: false };
    Object.assign(globalThis, { eyes });
    Object.defineProperty(document, 'visibilityState', { get: () => (eyes.areAway ? 'hidden' : 'visible') });
    document.hasFocus = () => !eyes.areAway;
  });
  await aline.join(stage.firstInvitation);
  bosco = await stage.person('Bosco');
  await introduce(aline, bosco);
});
afterAll(() => stage.close());

async function look(page: Page, areAway: boolean): Promise<void> {
  await page.evaluate((away) => {
    Object.assign((globalThis as unknown as { eyes: object }).eyes, { areAway: away });
    document.dispatchEvent(new Event('visibilitychange'));
  }, areAway);
}

interface Shown {
  title: string;
  body: string;
  tag: string;
}

async function shown(page: Page): Promise<Shown[]> {
  return await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title, body, tag }) => ({ title, body, tag }));
  });
}

const bodies = async (page: Page): Promise<string[]> => (await shown(page)).map(({ body }) => body);

/** What the service worker says when one is pressed. */
async function press(page: Page, tag: string): Promise<void> {
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(async (pressed) => {
    const { clients } = globalThis as unknown as { clients: { matchAll(): Promise<MessagePort[]> } };
    for (const client of await clients.matchAll()) client.postMessage({ pressed });
  }, tag);
}

test('a press in the settings turns them on; a browser that blocks them is named', async () => {
  await aline.follow('#settings/notifications');
  await aline.button('notify.turn-on').click();
  await aline.choice('notify.shows-name').waitFor();
  expect(await aline.choice('notify.shows-name').isChecked()).toBe(true);
  // Nothing is allowed there that isn't named.
  await bosco.page.context().grantPermissions([]);
  await bosco.follow('#settings/notifications');
  await bosco.text('notify.denied-title').waitFor();
  expect(await bosco.button('notify.turn-on').count()).toBe(0);
  await bosco.openConversation('Aline');
});

test('a message that nobody looks at is told of, once for its conversation, and a press opens it', async () => {
  await bosco.write('Aline', 'while she looks');
  await eventually(() => aline.page.title()).toBe('(1) Ganira');
  expect(await shown(aline.page)).toEqual([]);

  await look(aline.page, true);
  await bosco.write('Aline', 'while she is away');
  await eventually(() => bodies(aline.page)).toEqual([
    aline.say('notify.from', { count: '2', name: 'Bosco' }),
  ]);
  await bosco.write('Aline', 'and again');
  await eventually(() => bodies(aline.page)).toEqual([
    aline.say('notify.from', { count: '3', name: 'Bosco' }),
  ]);
  const [notification] = await shown(aline.page);
  expect(notification?.title).toBe('Ganira');
  // Browsers keep it on the disk.
  expect(notification?.tag).toMatch(/^[0-9a-f]{32}$/);

  await press(aline.page, notification?.tag ?? '');
  await aline.sees('and again');
  await look(aline.page, false);
  await eventually(() => shown(aline.page)).toEqual([]);
});

test('P39 locking takes away what notifications said; from then on one says only “New message”', async () => {
  const canary = randomUUID();
  await aline.follow('#settings/notifications');
  await aline.choice('notify.shows-text').check();
  await look(aline.page, true);
  await bosco.write('Aline', canary);
  const from = aline.say('notify.from', { count: '1', name: 'Bosco' });
  await eventually(() => bodies(aline.page)).toEqual([`${from}\n${canary}`]);
  await aline.page.keyboard.press('Control+l');
  await aline.heading('unlock.title').waitFor();
  await eventually(() => shown(aline.page)).toEqual([]);

  // From here on there is no key: it says that somebody wrote, whatever was chosen.
  for (const text of ['are you there?', 'hello?']) {
    await bosco.write('Aline', text);
    await eventually(() => shown(aline.page)).toEqual([
      { title: 'Ganira', body: aline.say('notify.new'), tag: 'any' },
    ]);
  }
  await look(aline.page, false);
  await aline.unlock();
  await eventually(() => shown(aline.page)).toEqual([]);
  await aline.choice('notify.shows-text').waitFor();
});
