// From a locked door, and from nothing at all, to a list of 500 conversations.
import { figureOf, span, type Figure, type Span } from './figure.ts';
import { unlockAndList } from './in-page.ts';
import { newcomer, type KdfParams, type Pair } from './people.ts';
import { makeSlow } from './slow.ts';
import type { Stage } from '../support/stage.ts';

const runs = 5;

/** What a device that is as slow in its workers too would choose for its vault. */
export async function calibrate(stage: Stage, invitation: string): Promise<KdfParams> {
  const { guest, leave } = await newcomer(stage, 'Carine');
  await makeSlow(guest.page, { workerClock: true });
  await guest.join(invitation);
  const kdf = await guest.page.evaluate(
    () =>
      new Promise<KdfParams>((resolve, reject) => {
        const opening = indexedDB.open('ganira-vaults', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('vault').objectStore('vault').getAll();
          asked.onsuccess = () => {
            const [record] = asked.result as Uint8Array[];
            if (record === undefined) return reject(new Error('no vault'));
            // A record of version 2 has one of version 1 behind its version.
            const at = record[4] === 2 ? 5 : 0;
            const view = new DataView(record.buffer, record.byteOffset + at);
            resolve({ memoryKiB: view.getUint32(22), passes: view.getUint32(26), lanes: view.getUint8(30) });
          };
        };
      }),
  );
  await leave();
  return kdf;
}

/** The service worker of the first start has everything by then. */
export async function measureStart({ guest }: Pair): Promise<Figure[]> {
  const { page } = guest;
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const { detach } = await slowly(page);
  const starts: Span[] = [];
  const unlocks: Span[] = [];
  for (let i = 0; i < runs; i++) {
    await page.goto('about:blank');
    starts.push(
      await span(async () => {
        await guest.goTo('');
        await guest.field('unlock.password').waitFor();
        return await page.evaluate(
          () =>
            new Promise<number>((resolve) =>
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
            ),
        );
      }),
    );
    await guest.field('unlock.password').fill(guest.password);
    unlocks.push(await span(() => unlockAndList(page)));
  }
  await detach();
  const both = starts.map((start, i): Span => {
    const { wall = 0, slow = 0, stolen = 0 } = unlocks[i] ?? {};
    return { wall: start.wall + wall, slow: start.slow + slow, stolen: Math.max(start.stolen, stolen) };
  });
  return [
    figureOf({ label: 'second start: to the question for the password', unit: 'ms', bar: undefined }, starts),
    figureOf({ label: 'unlock: password to list of 500 conversations', unit: 'ms', bar: 1_000 }, unlocks),
    figureOf({ label: 'second start and unlock, without the typing', unit: 'ms', bar: 1_000 }, both),
  ];
}

async function slowly(page: Pair['guest']['page']): Promise<{ detach: () => Promise<void> }> {
  const session = await makeSlow(page, { network: true });
  return { detach: () => session.detach() };
}
