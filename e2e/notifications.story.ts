import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import {
  bodies,
  prepareNotifications,
  pressFirst,
  sayPressed,
  setDesk,
  shown,
} from './support/notifications.ts';
import { introduce, Stage } from './support/stage.ts';

let stage: Stage;
let aline: Guest;
let bosco: Guest;

beforeAll(async () => {
  stage = await Stage.open();
  aline = await stage.guest('Aline');
  await prepareNotifications(aline.page.context());
  await aline.join(stage.firstInvitation);
  bosco = await stage.person('Bosco');
  await introduce(aline, bosco);
});
afterAll(() => stage.close());

const fromBosco = (count: number): string =>
  aline.say('notify.from', { count: String(count), name: 'Bosco' });

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

  await setDesk(aline.page, { areAway: true });
  await bosco.write('Aline', 'while she is away');
  await eventually(() => bodies(aline.page)).toEqual([fromBosco(2)]);
  await bosco.write('Aline', 'and again');
  await eventually(() => bodies(aline.page)).toEqual([fromBosco(3)]);
  const [notification] = await shown(aline.page);
  expect(notification?.title).toBe('Ganira');
  expect(notification?.tag).toMatch(/^[0-9a-f]{32}$/);

  await pressFirst(aline.page);
  await aline.sees('and again');
  await setDesk(aline.page, { areAway: false });
  await eventually(() => shown(aline.page)).toEqual([]);
});

test('two tabs: none while one of them is looked at, else one of both, also when the other was closed', async () => {
  const second = await stage.guestIn(aline.page.context(), 'Aline');
  await second.goTo('#chats');
  await second.isIn();
  await aline.follow('#settings');
  await setDesk(aline.page, { areAway: true });
  await bosco.write('Aline', 'to whom it may concern');
  for (const tab of [aline, second]) await eventually(() => tab.page.title()).toBe('(1) Ganira');
  expect(await shown(aline.page)).toEqual([]);
  await setDesk(second.page, { areAway: true });
  const inBoth = async (): Promise<string[]> =>
    (await Promise.all([aline, second].map(({ page }) => bodies(page)))).flat();
  await bosco.write('Aline', 'to nobody');
  await eventually(inBoth).toEqual([fromBosco(2)]);

  await aline.page.close();
  await bosco.write('Aline', 'to the other tab');
  await eventually(() => bodies(second.page)).toEqual([fromBosco(3)]);
  aline.page = second.page;
  await pressFirst(aline.page);
  await aline.sees('to the other tab');
  await setDesk(aline.page, { areAway: false });
  await eventually(() => shown(aline.page)).toEqual([]);
});

test('on Android the service worker shows it, and it goes when the conversation was read', async () => {
  await aline.follow('#settings');
  await setDesk(aline.page, { areAway: true, isAndroid: true });
  await bosco.write('Aline', 'on the phone');
  await eventually(() => bodies(aline.page)).toEqual([fromBosco(1)]);
  for (const wrong of ['<img src=x onerror=alert(1)>', { tag: 1 }, undefined])
    await sayPressed(aline.page, wrong);
  const [notification] = await shown(aline.page);
  await sayPressed(aline.page, notification?.tag);
  await aline.sees('on the phone');
  await setDesk(aline.page, { areAway: false });
  await eventually(() => shown(aline.page)).toEqual([]);
});

test('P39 locking takes away what notifications said; from then on one says only “New message”', async () => {
  const canary = randomUUID();
  const second = await stage.guestIn(aline.page.context(), 'Aline');
  await second.goTo('#settings/notifications');
  await second.choice('notify.shows-name').waitFor();
  await setDesk(second.page, { areAway: true });
  await aline.follow('#settings/notifications');
  await aline.choice('notify.shows-text').check();
  await setDesk(aline.page, { areAway: true, isAndroid: false });
  await bosco.write('Aline', canary);
  await eventually(() => bodies(aline.page)).toEqual([`${fromBosco(1)}\n${canary}`]);
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
  // The tab that watched is closed; the other one goes on.
  await aline.page.close();
  aline.page = second.page;
  await setDesk(aline.page, { areAway: true, isAndroid: false });
  await bosco.write('Aline', 'still there?');
  await eventually(() => bodies(aline.page)).toEqual([aline.say('notify.new')]);

  await setDesk(aline.page, { areAway: false });
  await aline.unlock();
  await eventually(() => shown(aline.page)).toEqual([]);
  await aline.choice('notify.shows-text').waitFor();
});
