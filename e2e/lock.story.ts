import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchKillable, type KillableBrowser } from './store-page/killable-browser.ts';
import { eventually } from './support/eventually.ts';
import { Guest } from './support/guest.ts';
import { heapsOf } from './support/heap.ts';
import { prepareNotifications, setDesk, shown } from './support/notifications.ts';
import { introduce, Stage } from './support/stage.ts';

const canary = (): string => randomUUID().replaceAll('-', 'q');
const secrets = {
  name: `Bosco ${canary()}`,
  ownName: `Aline ${canary()}`,
  text: `umutekano ${canary()}`,
  answer: `mwaramutse ${canary()}`,
  draft: `sinarangije ${canary()}`,
  password: `kigali ${canary()}`,
};
const traces = Object.entries(secrets).map(([what, text]) => [what, text.split(' ').at(-1) ?? ''] as const);

let stage: Stage;
let profile: string;
let browser: KillableBrowser;
/** In a browser with a profile on the disk. */
let aline: Guest;
let bosco: Guest;
let databaseKey: Uint8Array;

beforeAll(async () => {
  stage = await Stage.open();
  profile = mkdtempSync(join(tmpdir(), 'ganira-locked-'));
  browser = await launchKillable(profile);
  await prepareNotifications(browser.page.context());
  aline = await stage.guestOn(browser.page, secrets.ownName);
  aline.password = secrets.password;
  await aline.join(stage.firstInvitation);
  stage.guests.push(aline);
  bosco = await stage.person(secrets.name);
  await introduce(aline, bosco);
  await aline.write(secrets.name, secrets.text);
  await bosco.sees(secrets.text);
  await bosco.write(secrets.ownName, secrets.answer);
  await aline.sees(secrets.answer);
  // Whoever wants to see all of it on the screen still finds none of it on the disk.
  await aline.follow('#settings/notifications');
  await aline.button('notify.turn-on').click();
  await aline.choice('notify.shows-text').check();
  await aline.openConversation(secrets.name);
  databaseKey = await keyOf(aline);
});
afterAll(async () => {
  await browser.close();
  stage.guests.splice(stage.guests.indexOf(aline), 1);
  await stage.close();
  rmSync(profile, { recursive: true, force: true });
});

test('P39 after locking no page and no worker has a text, a name, the password or the key in its memory', async ({
  annotate,
}) => {
  // A fresh page, and nothing found by a name: what Playwright looks for stays in the memory of the page.
  await aline.reload();
  await aline.unlock();
  await aline.page.locator('textarea').waitFor();
  const before = await heapsOf(browser.endpoint, stage.origin);
  const seen = (heaps: typeof before) =>
    heaps.flatMap(({ name, heap }) =>
      [...traces, ['key', hexOf(databaseKey)] as const]
        .filter(([, trace]) => heap.includes(trace))
        .map(([what]) => `${what} in ${name}`),
    );
  // The tool finds what is there.
  expect(seen(before)).toEqual(
    expect.arrayContaining(['text in page', 'name in page', 'ownName in page', 'ownName in worker']),
  );

  await setDesk(aline.page, { areAway: true });
  await bosco.write(secrets.ownName, `${secrets.answer} kabiri`);
  await eventually(() => shown(aline.page)).toHaveLength(1);
  await aline.page.locator('textarea').fill(secrets.draft);
  const started = performance.now();
  await aline.page.keyboard.press('Control+l');
  await eventually(() => aline.page.locator('body').innerText()).not.toContain(secrets.text);
  await annotate(`from the key to an empty screen: ${Math.round(performance.now() - started)} ms`);
  await aline.heading('unlock.title').waitFor();
  await eventually(() => shown(aline.page)).toEqual([]);
  await setDesk(aline.page, { areAway: false });
  expect(await aline.page.title()).toBe('Ganira');
  const html = await aline.page.content();
  expect(traces.filter(([, trace]) => html.includes(trace)).map(([what]) => what)).toEqual([]);

  const after = await heapsOf(browser.endpoint, stage.origin);
  expect(after.map(({ name }) => name)).toEqual(expect.arrayContaining(['page', 'worker']));
  expect(seen(after)).toEqual([]);

  await aline.unlock();
  await eventually(() => aline.composer(secrets.name).inputValue()).toBe(secrets.draft);
});

test('P38 the profile of a browser holds no text, name, password or key: open, locked, and closed', async () => {
  const expectNothing = (when: string): void => {
    const files = readFolder(profile);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap(({ path, bytes }) =>
      [...traces.flatMap(([what, trace]) => formsOf(what, trace)), ...keyForms(databaseKey)]
        .filter(({ trace }) => bytes.includes(trace))
        .map(({ what }) => `${when}: ${what} in ${path}`),
    );
    expect(found).toEqual([]);
  };
  expectNothing('open');
  await aline.lock();
  expectNothing('locked');
  await browser.close();
  expectNothing('closed');
  browser = await launchKillable(profile);
  const { hasJoined, password } = aline;
  stage.guests.splice(stage.guests.indexOf(aline), 1);
  aline = await stage.guestOn(browser.page, secrets.ownName);
  Object.assign(aline, { hasJoined, password });
  stage.guests.push(aline);
  await aline.goTo('#chats');
  await aline.heading('unlock.title').waitFor();
  await aline.unlock();
  await aline.isIn();
});

test('without use it locks by itself after the time that was chosen, in every tab', async () => {
  const second = new Guest({
    name: secrets.ownName,
    page: await aline.page.context().newPage(),
    watch: aline.watch,
    say: aline.say,
    language: 'en',
    server: stage.origin,
  });
  await second.page.clock.install();
  await second.goTo('#chats');
  await second.isIn();
  await aline.follow('#settings/lock');
  await aline.page.getByRole('radio', { name: '1 minute', exact: true }).check();
  await second.follow('#settings/lock');
  await eventually(() => second.page.getByRole('radio', { name: '1 minute', exact: true }).isChecked()).toBe(
    true,
  );
  await second.page.clock.runFor(59_000);
  await second.page.keyboard.press('Shift');
  await second.page.clock.runFor(59_000);
  expect(await second.heading('unlock.title').count()).toBe(0);
  await second.page.clock.runFor(2_000);
  await second.heading('unlock.title').waitFor();
  await aline.heading('unlock.title').waitFor();
  await second.page.close();
  await aline.unlock();
  // Where they were.
  await aline.page.getByRole('radio', { name: '1 minute', exact: true }).waitFor();
});

test('R45 help can be reached while it is locked and offline, for the country that was chosen', async () => {
  await aline.lock();
  await stage.stopServer();
  await aline.page.context().setOffline(true);
  await aline.button('emergency.title').click();
  const dialog = aline.page.getByRole('dialog', { name: aline.say('emergency.title') });
  await dialog.getByRole('combobox').selectOption({ label: aline.say('emergency.region.rw') });
  const links = dialog.getByRole('link');
  await eventually(() => links.count()).toBe(5);
  expect(await links.first().getAttribute('href')).toBe('tel:112');
  await aline.closeDialog();
  await aline.page.context().setOffline(false);
  await stage.startServer();
  await aline.unlock();
  await aline.isIn();
});

test('P40 the erasing code looks like a wrong password; afterwards the right one opens nothing, and no byte is left', async () => {
  await aline.follow('#settings/lock');
  await aline.button('duress.set').click();
  const code = 'umuriro 911';
  await aline.field('duress.new').fill(code);
  await aline.field('duress.repeat').fill(code);
  await aline.button('account.save').click();
  await aline.button('duress.remove').waitFor();
  await aline.lock();
  const before = chunksOf(storeFiles(profile));
  expect(before.size).toBeGreaterThan(100);
  for (const typed of [code, aline.password]) {
    await aline.unlock(typed);
    await aline.alert('error.wrong-password').waitFor();
  }
  await eventually(() => {
    const left = chunksOf(readFolder(profile));
    return [...before].filter((chunk) => left.has(chunk)).length;
  }).toBe(0);
  await aline.page.reload();
  await aline.heading('welcome.title').waitFor();
});

/** The database key, as the owner of the store hands it to the workers of other tabs. */
async function keyOf(guest: Guest): Promise<Uint8Array> {
  const bytes = await guest.page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const channel = new BroadcastChannel('ganira-workers');
        channel.onmessage = ({ data }: MessageEvent<{ kind: string; handover?: { key: Uint8Array } }>) => {
          if (data.handover === undefined) return;
          channel.close();
          resolve(Array.from(data.handover.key));
        };
        channel.postMessage({ kind: 'who', from: 'a story', build: '' });
      }),
  );
  return Uint8Array.from(bytes);
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function formsOf(what: string, trace: string): { what: string; trace: Buffer }[] {
  return [
    { what, trace: Buffer.from(trace) },
    { what: `${what} in UTF-16`, trace: Buffer.from(trace, 'utf16le') },
  ];
}

function keyForms(key: Uint8Array): { what: string; trace: Buffer }[] {
  return [
    { what: 'key', trace: Buffer.from(key) },
    { what: 'key in hexadecimal', trace: Buffer.from(hexOf(key)) },
    { what: 'key in base64', trace: Buffer.from(Buffer.from(key).toString('base64').slice(0, 40)) },
  ];
}

/** The origin private file system: Chromium numbers its files, and keeps their names apart. */
function storeFiles(folder: string): { path: string; bytes: Buffer }[] {
  return readFolder(folder).filter(({ path }) => /File System.*\/\d{8}$/.test(path));
}

/** Every 64 bytes of the files, but for those that are all alike. */
function chunksOf(files: readonly { bytes: Buffer }[]): Set<string> {
  const chunks = new Set<string>();
  for (const { bytes } of files) {
    for (let at = 0; at + 64 <= bytes.length; at += 64) {
      const chunk = bytes.subarray(at, at + 64);
      if (new Set(chunk).size > 32) chunks.add(chunk.toString('hex'));
    }
  }
  return chunks;
}

function readFolder(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    try {
      const full = join(folder, path);
      return statSync(full).isFile() ? [{ path, bytes: readFileSync(full) }] : [];
    } catch {
      // The browser deleted it meanwhile.
      return [];
    }
  });
}
