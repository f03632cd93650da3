// A stretch of time in which work was counted on both sides.
import { ownUsage, usageOf, type Usage } from './process-tree.ts';

export type Limit = 'server' | 'generator' | 'both' | 'neither';

export interface Window {
  readonly seconds: number;
  readonly count: number;
  readonly perSecond: number;
  /** CPU seconds of the server for 10,000 units. */
  readonly cpuPer10k: number;
  /** Part of the time in which the busiest thread of each side ran or wanted to. */
  readonly serverBusy: number;
  readonly generatorBusy: number;
  /** Part of the time in which a side wanted to run and somebody else had its core; the worse one. */
  readonly stolen: number;
  readonly limitedBy: Limit;
}

/** From this part of the time on a side has nothing left to give. */
const atLimit = 0.9;

export class WindowMeter {
  readonly #session: number;
  readonly #start: { time: number; server: Usage; generator: Usage; count: number };

  constructor(session: number, count: number) {
    this.#session = session;
    this.#start = { time: performance.now(), server: usageOf(session), generator: ownUsage(), count };
  }

  end(count: number): Window {
    const seconds = (performance.now() - this.#start.time) / 1_000;
    const server = usageOf(this.#session);
    const generator = ownUsage();
    const done = count - this.#start.count;
    const serverBusy = (server.busy - this.#start.server.busy) / seconds;
    const generatorBusy = (generator.busy - this.#start.generator.busy) / seconds;
    return {
      seconds,
      count: done,
      perSecond: done / seconds,
      cpuPer10k: ((server.cpu - this.#start.server.cpu) / done) * 10_000,
      serverBusy,
      generatorBusy,
      stolen: Math.max(
        (server.stolen - this.#start.server.stolen) / seconds,
        (generator.stolen - this.#start.generator.stolen) / seconds,
      ),
      limitedBy: limitOf(serverBusy, generatorBusy),
    };
  }
}

function limitOf(server: number, generator: number): Limit {
  if (server >= atLimit) return generator >= atLimit ? 'both' : 'server';
  return generator >= atLimit ? 'generator' : 'neither';
}

/** The window in the middle, by rate. */
export function medianWindow(windows: readonly Window[]): Window {
  const sorted = [...windows].sort((a, b) => a.perSecond - b.perSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('no window was measured');
  return middle;
}
