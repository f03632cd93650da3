// Warm-up, windows, median: the same for every saturated phase.
import type { Figures } from '../bench.ts';
import { rounded } from '../measure/statistics.ts';
import { medianWindow, WindowMeter, type Window } from '../measure/window.ts';
import type { Scale } from '../scale.ts';
import { sleep } from './waiting.ts';

/** What others may take of a core before a window is measured again. */
const tolerated = 0.1;
/** Windows for each that is wanted: then the quietest must do. */
const attempts = 3;

/** @param counter units of work that were done so far */
export async function measureWindows(
  scale: Scale,
  session: number,
  counter: () => number,
): Promise<Window[]> {
  await sleep(scale.warmUp);
  const windows: Window[] = [];
  const isQuiet = () => windows.filter(({ stolen }) => stolen <= tolerated).length >= scale.windows;
  while (!isQuiet() && windows.length < attempts * scale.windows) {
    const meter = new WindowMeter(session, counter());
    await sleep(scale.window);
    windows.push(meter.end(counter()));
  }
  return windows.sort((a, b) => a.stolen - b.stolen).slice(0, scale.windows);
}

/** The median window, and how far the others were from it. */
export function windowFigures(...windows: readonly Window[]): Figures {
  const { perSecond, cpuPer10k, serverBusy, generatorBusy, stolen, limitedBy } = medianWindow(windows);
  const rates = windows.map((window) => window.perSecond);
  return {
    perSecond: rounded(perSecond),
    ...(windows.length > 1 && { lowest: rounded(Math.min(...rates)), highest: rounded(Math.max(...rates)) }),
    cpuPer10k: rounded(cpuPer10k),
    limited_by: limitedBy,
    serverBusy: rounded(serverBusy),
    generatorBusy: rounded(generatorBusy),
    stolen: rounded(stolen),
  };
}
