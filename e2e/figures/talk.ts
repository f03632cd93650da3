// One conversation that is long: writing in it, much that comes at once, and its beginning.
import { figureOf, percentile, span, type Figure, type Span } from './figure.ts';
import { fling, passAll, pressAndSee, sendAndSee, unlockAndList, watchFrames } from './in-page.ts';
import type { Page } from 'playwright-core';
import type { Pair } from './people.ts';
import { makeSlow, slowdown } from './slow.ts';

export interface TalkScale {
  /** Messages of the conversation. */
  messages: number;
  burst: number;
}

const presses = 60;
const sends = 20;

export async function measureTalk(
  { guest, friend, conversationId }: Pair,
  scale: TalkScale,
): Promise<Figure[]> {
  const { page } = guest;
  const session = await makeSlow(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20;
  };
  await session.send('Performance.enable');
  await guest.follow(`#chats/${friend.accountId}`);
  await guest.composer(friend.name).waitFor();

  const sent: Span[] = [];
  for (let i = 0; i < sends; i++) {
    const text = `Muraho, number ${i} of ${sends}.`;
    await guest.composer(friend.name).fill(text);
    sent.push(await span(() => sendAndSee(page, text)));
  }
  const figures: Figure[] = [
    {
      ...figureOf({ label: 'send press to own bubble, p95', unit: 'ms', bar: 50 }, sent),
      measured: p95(sent, 'wall'),
      withSlowWorkers: p95(sent, 'slow'),
    },
  ];

  await guest.lock();
  for (let i = 0; i < scale.burst; i++)
    await friend.write(conversationId, `Burst ${i + 1} of ${scale.burst}.`);
  await friend.settle();
  await guest.follow(`#chats/${friend.accountId}`);
  await guest.field('unlock.password').fill(guest.password);
  await unlockAndList(page);
  const stopBurst = await watchFrames(page);
  const took = await span(() => guest.sees(`Burst ${scale.burst} of ${scale.burst}.`));
  const burst = await stopBurst();
  figures.push(
    figureOf({ label: `${scale.burst} received in one conversation`, unit: 's', bar: 3 }, [took]),
    { label: 'longest task meanwhile', unit: 'ms', bar: 100, measured: Math.max(0, ...burst.tasks), runs: 1 },
  );

  const before = await heap();
  const near = await framesOf(page, 'up');
  // Fetching is not what is measured.
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await passAll(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const far = await framesOf(page, 'down');
  const more = (await heap()) - before;
  await guest.composer(friend.name).focus();
  const shown = await pressAndSee(page, 'a', presses);
  const passed = `past ${scale.messages.toLocaleString('en')} messages`;
  figures.push(
    figureOfFrames('scroll from the end, older ones coming: longest frame', near),
    figureOfFrames(`scroll, ${passed}: longest frame`, far),
    {
      label: `memory of the page, ${passed}: more than before`,
      unit: 'MiB',
      bar: undefined,
      measured: more,
      runs: 1,
    },
    {
      label: `key press to character, ${passed}, p95`,
      unit: 'ms',
      bar: 16,
      measured: percentile(shown, 0.95),
      runs: presses,
    },
  );
  await session.detach();
  return figures;
}

async function framesOf(page: Page, direction: 'up' | 'down'): Promise<number[]> {
  const stop = await watchFrames(page);
  await fling(page, direction);
  return (await stop()).frames;
}

const figureOfFrames = (label: string, frames: readonly number[]): Figure => ({
  label: `${label} (median ${percentile(frames, 0.5).toFixed(0)})`,
  unit: 'ms',
  bar: 50,
  measured: Math.max(...frames),
  runs: frames.length,
});

const p95 = (spans: readonly Span[], of: 'wall' | 'slow'): number =>
  percentile(
    spans.map((each) => each[of]),
    0.95,
  );
