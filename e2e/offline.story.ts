import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchKillable } from './store-page/killable-browser.ts';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { introduce, Stage } from './support/stage.ts';

/** Tall enough that every message of a story is on the screen at once. */
const tall = { context: { viewport: { width: 1200, height: 2_400 } } };
/** What Chromium writes to the console when it can't reach a server. */
const unreachable =
  /ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|FAILED)|WebSocket/;

let stage: Stage;
let aline: Guest;
let bosco: Guest;
beforeAll(async () => {
  stage = await Stage.open({ isProcess: true });
  aline = await stage.person('Aline', tall);
  bosco = await stage.person('Bosco', tall);
  for (const guest of [aline, bosco]) guest.watch.tolerate(unreachable);
  await introduce(aline, bosco);
});
afterAll(() => stage.close());

test('R25 what is written offline waits, survives a reload, and arrives once and in order', async () => {
  await aline.write('Bosco', 'before the tunnel');
  await bosco.sees('before the tunnel');
  await aline.page.context().setOffline(true);
  for (const n of [1, 2, 3]) await aline.write('Bosco', `from the tunnel ${n}`);
  await bosco.write('Aline', 'meanwhile 1');
  await bosco.write('Aline', 'meanwhile 2');
  await aline.reload();
  await aline.unlock();
  await aline.composer('Bosco').waitFor();
  await aline
    .status(`${aline.say('status.offline')} ${aline.say('status.waiting', { count: '3' })}`)
    .first()
    .waitFor();
  await eventually(() => statuses(aline, 'from the tunnel')).toEqual(
    Array.from({ length: 3 }, () => aline.say('message.status.queued')),
  );
  await aline.write('Bosco', 'from the tunnel 4');
  expect(await bosco.texts()).not.toContain('from the tunnel 1');

  await aline.page.context().setOffline(false);
  await bosco.sees('from the tunnel 4');
  await aline.sees('meanwhile 2');
  const written = ['from the tunnel 1', 'from the tunnel 2', 'from the tunnel 3', 'from the tunnel 4'];
  await eventually(async () => (await from(bosco, 'Aline')).slice(-4)).toEqual(written);
  await eventually(() => from(aline, 'Bosco')).toEqual(['meanwhile 1', 'meanwhile 2']);
  expect((await aline.texts()).filter((text) => text.startsWith('from'))).toEqual(written);
  await eventually(() => aline.status(aline.say('status.offline')).count()).toBe(0);
});

test('the app says that the server is gone, and by itself finds it again', async () => {
  await stage.stopServer();
  await aline.status(aline.say('status.offline')).first().waitFor();
  await aline.write('Bosco', 'to a server that sleeps');
  await stage.startServer();
  await bosco.sees('to a server that sleeps');
  await eventually(() => aline.status(aline.say('status.offline')).count()).toBe(0);
});

test('a server that is killed in the middle loses nothing and repeats nothing', async () => {
  const written: string[] = [];
  for (let n = 1; n <= 24; n++) {
    const text = `through the crash ${n}`;
    written.push(text);
    await (n % 4 === 0 ? bosco : aline).write(n % 4 === 0 ? 'Aline' : 'Bosco', text);
    if (n === 9 || n === 17) {
      await stage.killServer();
      await startServerAgain();
    }
  }
  const byAline = written.filter((_, i) => (i + 1) % 4 !== 0);
  const byBosco = written.filter((_, i) => (i + 1) % 4 === 0);
  const crashes = (texts: string[]) => texts.filter((text) => text.startsWith('through'));
  await eventually(async () => crashes(await from(bosco, 'Aline'))).toEqual(byAline);
  await eventually(async () => crashes(await from(aline, 'Bosco'))).toEqual(byBosco);
  await eventually(() => statuses(aline, 'through')).toEqual(
    byAline.map(() => aline.say('message.status.read')),
  );
  expect(crashes(await from(aline, 'You'))).toEqual(byAline);
});

test('a browser that is killed keeps what was written, and sends it once', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'ganira-profile-'));
  const invitation = await aline.invite();
  const contactLink = await aline.makeContactLink();
  let browser = await launchKillable(profile);
  try {
    let carine = await stage.guestIn(browser.page.context(), 'Carine');
    await carine.join(invitation);
    await carine.ask(contactLink);
    await aline.accept('Carine');
    await carine.openConversation('Aline');
    await carine.write('Aline', 'first');
    await aline.sees('first');
    await stage.stopServer();
    for (const n of [1, 2, 3]) await carine.write('Aline', `before the kill ${n}`);
    await carine.sees('before the kill 3');
    await eventually(() => statuses(carine, 'before the kill')).toEqual(
      Array.from({ length: 3 }, () => carine.say('message.status.queued')),
    );
    await browser.kill();

    await startServerAgain();
    browser = await launchKillable(profile);
    carine = await stage.guestIn(browser.page.context(), 'Carine');
    carine.watch.tolerate(unreachable);
    await carine.goTo('');
    await carine.unlock();
    await carine.isIn();
    await aline.sees('before the kill 3');
    await carine.openConversation('Aline');
    await carine.write('Aline', 'alive');
    await aline.sees('alive');
    const all = ['first', 'before the kill 1', 'before the kill 2', 'before the kill 3', 'alive'];
    expect(await from(aline, 'Carine')).toEqual(all);
    expect(await from(carine, 'You')).toEqual(all);
  } finally {
    await browser.kill();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('signed out, a person signs in again with the password and finds the history and what came meanwhile', async () => {
  await bosco.openConversation('Aline');
  await bosco.sees('through the crash 24');
  const before = await bosco.texts();
  await bosco.signOut();
  await aline.openConversation('Bosco');
  await aline.write('Bosco', 'while you were signed out');
  await eventually(() => statuses(aline, 'while you were signed out')).toEqual([
    aline.say('message.status.sent'),
  ]);
  await bosco.unlock('kigali rain on tin rooves');
  await bosco.alert('error.wrong-password').waitFor();
  await bosco.unlock();
  await bosco.openConversation('Aline');
  await bosco.sees('while you were signed out');
  expect(await bosco.texts()).toEqual([...before, 'while you were signed out']);
  await bosco.write('Aline', 'back again');
  await aline.sees('back again');
});

test('a lock takes everything off the screen, and the password brings it back', async () => {
  await bosco.lock();
  expect(await bosco.page.locator('body').innerText()).not.toContain('back again');
  expect(await bosco.page.title()).toBe('Ganira');
  await bosco.unlock();
  await bosco.openConversation('Aline');
  await bosco.sees('back again');
});

test('the installed app opens without a network, with the history after the password', async () => {
  const session = await aline.page.context().newCDPSession(aline.page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
  await aline.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);

  await stage.stopServer();
  await aline.reload();
  await aline.unlock();
  await aline.openConversation('Bosco');
  await aline.sees('back again');
  await aline.status(aline.say('status.offline')).first().waitFor();
  // Other parts of the app too, in the other language.
  await aline.follow('#settings/look');
  await aline.page.getByRole('radio', { name: 'Ikinyarwanda' }).check();
  await eventually(() => aline.page.locator('html').getAttribute('lang')).toBe('rw');
  await aline.page.getByRole('radio', { name: 'English' }).check();
  await aline.openConversation('Bosco');
  await aline.write('Bosco', 'written in the app, offline');
  await startServerAgain();
  await bosco.sees('written in the app, offline');
});

/** Nobody waits for the next of ever rarer attempts: the machines of both say that the network changed. */
async function startServerAgain(): Promise<void> {
  await stage.startServer();
  for (const { page } of [aline, bosco]) {
    await page.context().setOffline(true);
    await page.context().setOffline(false);
  }
}

async function from(guest: Guest, author: string): Promise<string[]> {
  return (await guest.messages()).filter((message) => message.author === author).map(({ text }) => text);
}

/** Of the own messages that begin so. */
async function statuses(guest: Guest, beginning: string): Promise<string[]> {
  return (await guest.messages())
    .filter(({ author, text }) => author === 'You' && text.startsWith(beginning))
    .map(({ status }) => status);
}
