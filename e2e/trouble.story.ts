import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchKillable } from './store-page/killable-browser.ts';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { MovingClock } from './support/moving-clock.ts';
import { introduce, Stage } from './support/stage.ts';

/** What Chromium writes when it can't reach a server, and about headers that mean nothing without TLS. */
const expected =
  /ERR_CONNECTION_REFUSED|ERR_FAILED|WebSocket|Cross-Origin-Opener-Policy|Origin-Agent-Cluster/;
const years = 3 * 365 * 24;

let stage: Stage;
let aline: Guest;
let bosco: Guest;
beforeAll(async () => {
  stage = await Stage.open({ flags: ['--host-resolver-rules=MAP ganira.test 127.0.0.1'] });
  aline = await stage.person('Aline');
  bosco = await stage.person('Bosco');
  await introduce(aline, bosco);
});
afterAll(() => stage.close());

test('a page over plain http from another machine says why it can’t work, and what to do', async () => {
  const host = `ganira.test:${stage.server.port}`;
  const visitor = await stage.guest('Visitor', { origin: `http://${host}` });
  visitor.watch.tolerate(expected);
  await visitor.goTo('#join/abc');
  await visitor.heading('insecure.title').waitFor();
  await visitor.text('insecure.why').waitFor();
  await visitor.text('insecure.https', { host }).waitFor();
  await visitor.text('insecure.operator').waitFor();
  expect(await visitor.page.getByRole('textbox').count()).toBe(0);
  await visitor.page.getByRole('button', { name: 'Ikinyarwanda' }).click();
  await visitor.page
    .getByRole('heading', { level: 1 })
    .filter({ hasNotText: visitor.say('insecure.title') })
    .waitFor();
});

test('a browser that lacks what is needed is told so, and which one to take', async () => {
  const withoutStore = await stage.guest('Visitor');
  await withoutStore.page.addInitScript(() => {
    Reflect.deleteProperty(StorageManager.prototype, 'getDirectory');
  });
  await withoutStore.goTo('#join/abc');
  await withoutStore.heading('old.title').waitFor();
  await withoutStore.text('old.no-store').waitFor();
  await withoutStore.text('old.what').waitFor();

  const withoutLocks = await stage.guest('Visitor');
  await withoutLocks.page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
  await withoutLocks.goTo('');
  await withoutLocks.text('old.no-locks').waitFor();
});

test('a browser that doesn’t promise to keep the store: Settings say so, and the opposite too', async () => {
  await bosco.follow('#settings/device');
  await bosco.text('device.encrypted').waitFor();
  await bosco.text('device.refused-title').waitFor();
  await bosco.text('device.refused-next').waitFor();

  const session = await bosco.page.context().newCDPSession(bosco.page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.send('Browser.grantPermissions', {
    permissions: ['durableStorage'],
    ...(targetInfo.browserContextId === undefined ? {} : { browserContextId: targetInfo.browserContextId }),
  });
  await bosco.page.evaluate(() => navigator.storage.persist());
  await bosco.reload();
  await bosco.unlock();
  await bosco.follow('#settings/device');
  await bosco.text('device.kept-title').waitFor();
});

test('a server that is away when somebody joins costs nothing but a second try', async () => {
  const carine = await stage.guest('Carine');
  carine.watch.tolerate(expected);
  for (const guest of [aline, bosco]) guest.watch.tolerate(expected);
  await carine.arriveAt(await aline.invite());
  await carine.field('join.name').waitFor();
  await carine.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await stage.stopServer();
  await carine.fillJoinForm();
  await carine.alert('error.offline').waitFor();
  expect(await carine.field('join.name').inputValue()).toBe('Carine');
  await stage.startServer();
  await carine.button('join.join').click();
  await carine.isIn();
});

test('a server that can store nothing: it is said, what was written waits, and leaves when there is room', async () => {
  const line = () => aline.status(aline.say('error.server-storage'));
  await aline.openConversation('Bosco');
  await bosco.openConversation('Aline');
  {
    using database = new DatabaseSync(join(stage.dataDir, 'ganira.db'), { timeout: 5_000 });
    database.exec('BEGIN IMMEDIATE');
    await aline.write('Bosco', 'for a server with room');
    await line().first().waitFor();
    expect((await aline.messages()).at(-1)).toMatchObject({
      text: 'for a server with room',
      status: aline.say('message.status.queued'),
    });
    expect(await bosco.article('for a server with room').count()).toBe(0);
  }
  await bosco.sees('for a server with room');
  await eventually(() => line().count()).toBe(0);
});

test('a disk that is full: nothing is lost, it is said, and goes on when there is room', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'ganira-profile-'));
  const browser = await launchKillable(profile);
  try {
    await fillsItsDisk(await stage.guestIn(browser.page.context(), 'Erik'));
  } finally {
    await browser.kill();
    rmSync(profile, { recursive: true, force: true });
  }
});

// Chromium tells it in another way there.
test('a private window that is full: the same', async () => {
  await fillsItsDisk(await stage.guest('Fanny'));
});

async function fillsItsDisk(guest: Guest): Promise<void> {
  const { name } = guest;
  await guest.join(await aline.invite());
  await introduce(guest, bosco);
  await guest.write('Bosco', `${name} while there is room`);
  await bosco.sees(`${name} while there is room`);
  const disk = await guest.page.context().newCDPSession(guest.page);
  await setRoom(disk, guest, 1);
  // What the browser has set aside for files that are open could still be filled.
  await guest.reload();
  await guest.unlock();
  await guest.composer('Bosco').fill('x'.repeat(50_000));
  await guest.button('composer.send').click();
  await guest.alert('error.storage-full').waitFor();
  expect(await guest.composer('Bosco').inputValue()).toHaveLength(50_000);
  await bosco.write(name, 'y'.repeat(50_000));
  await bosco.write(name, 'is there room?');
  await guest.status(guest.say('status.full')).first().waitFor();

  await setRoom(disk, guest, undefined);
  await guest.composer('Bosco').fill('now there is');
  await guest.button('composer.send').click();
  await bosco.sees('now there is');
  await guest.sees('is there room?');
  await eventually(() => guest.status(guest.say('status.full')).count()).toBe(0);
}

test('a store that the browser deleted is said, not shown as empty', async () => {
  await bosco.lock();
  await bosco.goTo('');
  await bosco.page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('ganira-stores', { recursive: true }),
  );
  await bosco.reload();
  await bosco.unlock();
  await bosco.alert('error.store-missing').waitFor();
});

test.each([
  ['behind', years],
  ['ahead', -years],
])('a device whose clock is three years %s is told so', async (_, ahead) => {
  const clock = new MovingClock();
  clock.setAhead(ahead);
  const other = await Stage.open({ clock });
  try {
    const late = await other.person('Late');
    await late.status(late.say('status.clock')).first().waitFor();
  } finally {
    await other.close();
  }
});

/** @param bytes for everything together; undefined: as much as the machine has. */
async function setRoom(session: CDPSession, guest: Guest, bytes: number | undefined): Promise<void> {
  const { origin } = new URL(guest.page.url());
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes === undefined ? {} : { quotaSize: bytes }),
  });
}
