// One conversation that is long: writing in it, much that comes at once, and its beginning.
import { figureOf, percentile, span, type Figure, type Span } from './figure.ts';
import { pressAndSee, scrollUp, sendAndSee, unlockAndList, watchFrames } from './in-page.ts';
import type { Pair } from './people.ts';
import { makeSlow } from './slow.ts';

export interface TalkScale {
  /** Messages of the conversation. */
  messages: number;
  burst: number;
}

const presses = 60;
const sends = 20;
/** Loaded when keys are pressed. */
const loaded = 10_000;

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
  const stopFrames = await watchFrames(page);
  let passed = await scrollUp(page, Math.min(loaded, scale.messages));
  const first = await stopFrames();
  await guest.composer(friend.name).focus();
  const shown = await pressAndSee(page, 'a', presses);
  const stopRest = await watchFrames(page);
  if (scale.messages > loaded) passed += await scrollUp(page, scale.messages - loaded);
  const rest = await stopRest();
  const frames = [...first.frames, ...rest.frames];
  const of = `of ${passed.toLocaleString('en')} messages`;
  figures.push(
    {
      label: `key press to character, ${loaded.toLocaleString('en')} messages up, p95`,
      unit: 'ms',
      bar: 16,
      measured: percentile(shown, 0.95),
      runs: presses,
    },
    {
      label: `scroll ${of}: longest frame`,
      unit: 'ms',
      bar: 50,
      measured: Math.max(...frames),
      runs: frames.length,
    },
    {
      label: 'frames over 50 ms',
      unit: '‰',
      bar: 0,
      measured: (1_000 * frames.filter((each) => each > 50).length) / frames.length,
      runs: frames.length,
    },
    {
      label: 'memory of the page that came with them',
      unit: 'MiB',
      bar: undefined,
      measured: (await heap()) - before,
      runs: 1,
    },
  );
  await session.detach();
  return figures;
}

const p95 = (spans: readonly Span[], of: 'wall' | 'slow'): number =>
  percentile(
    spans.map((each) => each[of]),
    0.95,
  );
