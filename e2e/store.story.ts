import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CommandName, StoreCommands } from './store-page/commands.ts';
import { launchKillable } from './store-page/killable-browser.ts';
import type { KillableBrowser } from './store-page/killable-browser.ts';
import { serveStorePage } from './store-page/serve-page.ts';

const key = Array.from(crypto.getRandomValues(new Uint8Array(32)));
const mark = `canary${randomUUID()}`;
const store = { name: 'trial', key, mark };

let site: Awaited<ReturnType<typeof serveStorePage>>;
let profile: string;
let browser: KillableBrowser;
let promised: number[];

beforeAll(async () => {
  site = await serveStorePage();
});
afterAll(() => site.close());

beforeEach(async () => {
  promised = [];
  profile = mkdtempSync(join(tmpdir(), 'ganira-profile-'));
  await start();
});
afterEach(async () => {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
});

test('P38 a store in the browser: written, searched, reopened, refused to a wrong key, unreadable on disk', async ({
  annotate,
}) => {
  await startWorker('a');
  const made = await ask('a', 'open', store);
  const each = await ask('a', 'addEach', 1000);
  const all = await ask('a', 'addAll', 10_000);
  expect(await ask('a', 'inspect')).toEqual({ rows: 11_000, last: 11_000, integrity: 'ok', found: 11_000 });
  expectNothingReadable();
  await ask('a', 'close');
  await expect(ask('a', 'open', { ...store, key: key.toReversed() })).rejects.toThrow('wrong_key');
  const again = await ask('a', 'open', store);
  expect(await ask('a', 'inspect')).toMatchObject({ rows: 11_000, integrity: 'ok' });
  await ask('a', 'close');
  expectNothingReadable();
  await ask('a', 'remove', store.name);
  await ask('a', 'open', store);
  expect(await ask('a', 'inspect')).toMatchObject({ rows: 0 });
  await annotate(
    `make ${ms(made)}, one commit ${ms(each, 1000)}, 10,000 rows in one ${ms(all)}, open again ${ms(again)}`,
  );
});

test('a second worker is refused while the first one lives, and takes over when it is gone', async ({
  annotate,
}) => {
  await startWorker('a');
  await ask('a', 'open', store);
  await ask('a', 'addEach', 20);
  await startWorker('b');
  await expect(ask('b', 'open', store)).rejects.toThrow('store_in_use');
  await expect(ask('b', 'remove', store.name)).rejects.toThrow('store_in_use');
  expect(await ask('a', 'addEach', 1)).toBeTruthy();

  await browser.page.evaluate(() => window.storeTrial.terminate('a'));
  const taken = await ask('b', 'open', { ...store, waitForOwner: 5000 });
  expect(await ask('b', 'inspect')).toMatchObject({ rows: 21, integrity: 'ok' });
  expect(taken.milliseconds).toBeLessThan(2000);
  await annotate(`taken over in ${ms(taken)}`);
});

test('when the browser gives no more space, adding fails by name, nothing is half-written, and later it goes on', async () => {
  await startWorker('a');
  await ask('a', 'open', store);
  await ask('a', 'addEach', 10);
  const session = await browser.page.context().newCDPSession(browser.page);
  const origin = new URL(site.url).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await expect(ask('a', 'addAll', 10_000)).rejects.toThrow('storage_full');
  expect(await ask('a', 'inspect')).toMatchObject({ rows: 10, integrity: 'ok' });
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await ask('a', 'addEach', 10);
  expect(await ask('a', 'inspect')).toMatchObject({ rows: 20, integrity: 'ok' });
});

test('a killed browser loses no promised commit and no vault, and leaves nothing readable', async ({
  annotate,
}) => {
  let lost = 0;
  for (const commits of [1, 300, 900]) {
    const before = promised.length;
    await startWorker('a');
    await ask('a', 'open', store);
    await ask('a', 'putVault', commits % 100);
    ask('a', 'addForever').catch(() => undefined);
    await expect
      .poll(() => promised.length, { timeout: 30_000, interval: 5 })
      .toBeGreaterThan(before + commits);
    await browser.kill();
    expectNothingReadable();

    await start();
    await startWorker('a');
    await ask('a', 'open', store);
    const found = await ask('a', 'inspect');
    expect(found.integrity).toBe('ok');
    expect(found.rows).toBe(found.last);
    lost += promised.filter((id) => id > found.last).length;
    expect(await ask('a', 'listVaults')).toContain(commits % 100);
    await browser.page.reload();
  }
  expect(lost).toBe(0);
  await annotate(`${lost} of ${promised.length} promised commits lost in 3 kills`);
});

async function start(): Promise<void> {
  browser = await launchKillable(profile);
  await browser.page.exposeFunction('promised', (id: number) => promised.push(id));
  await browser.page.goto(site.url);
}

async function startWorker(name: string): Promise<void> {
  await browser.page.evaluate((worker) => window.storeTrial.start(worker), name);
}

async function ask<N extends CommandName>(
  worker: string,
  name: N,
  argument?: Parameters<StoreCommands[N]>[0],
): Promise<Awaited<ReturnType<StoreCommands[N]>>> {
  const asked = { worker, name, argument };
  const answer = browser.page.evaluate(
    ({ worker, name, argument }: { worker: string; name: CommandName; argument: unknown }) =>
      window.storeTrial.ask(worker, name, argument),
    asked,
  );
  return (await answer) as Awaited<ReturnType<StoreCommands[N]>>;
}

/** Neither what was written nor the key, raw or in hex, in any file of the profile. */
function expectNothingReadable(): void {
  const secrets = [mark, Buffer.from(key).toString('latin1'), Buffer.from(key).toString('hex')];
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  let size = 0;
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const content = readIfThere(path).toString('latin1');
    size += content.length;
    for (const secret of secrets) expect(content.includes(secret), path).toBe(false);
  }
  expect(size, 'the profile was found').toBeGreaterThan(50_000);
}

/** A running browser removes files of its own while they are being read. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

function ms({ milliseconds }: { milliseconds: number }, times = 1): string {
  return `${(milliseconds / times).toFixed(times === 1 ? 0 : 2)} ms`;
}
