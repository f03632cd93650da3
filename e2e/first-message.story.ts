import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './support/stage.ts';

const sizesFile = join(import.meta.dirname, '../packages/web/.cache/sizes.json');

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

/** The scripts that the build counts, by name. */
function counted(): string[] {
  const { sizes } = JSON.parse(readFileSync(sizesFile, 'utf8')) as {
    sizes: { firstMessage: { files: string[] } };
  };
  return sizes.firstMessage.files.map((line) => line.replace(/ \d+$/, ''));
}

test('all scripts that two people load until their first message has arrived are in the figure of the build', async () => {
  // The service worker keeps everything for an offline start, without anybody waiting for it.
  const context = { serviceWorkers: 'block' } as const;
  const loaded = new Set<string>();
  const [aline, bosco] = await Promise.all(
    ['Aline', 'Bosco'].map(async (name) => {
      const guest = await stage.guest(name, { context });
      guest.watch.tolerate(/Service Worker registration blocked/);
      guest.page.context().on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.endsWith('.js')) loaded.add(pathname.slice(1));
      });
      return guest;
    }),
  );
  if (aline === undefined || bosco === undefined) throw new Error('two were asked for');
  await aline.join(stage.firstInvitation);
  await bosco.join(await aline.invite());
  await bosco.ask(await aline.makeContactLink());
  await aline.accept('Bosco');
  await bosco.openConversation('Aline');
  await bosco.write('Aline', 'muraho');
  await aline.sees('muraho');
  expect(loaded).toContain(counted().find((name) => name.includes('/worker-')));
  const missing = [...loaded].filter((name) => !counted().includes(name));
  expect(missing).toEqual([]);
});
