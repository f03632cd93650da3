// d: connections that are authenticated and do nothing.
import type { Bench, Figures, RunningSubject } from '../bench.ts';
import { memoryOf } from '../measure/process-tree.ts';
import { rounded } from '../measure/statistics.ts';
import { WindowMeter } from '../measure/window.ts';
import type { Receiver } from '../subject.ts';
import { sleep } from './waiting.ts';

/** Logins under way at once. */
const concurrency = 50;
/** Files that either side needs for other things. */
const otherFiles = 200;

export async function phaseD(bench: Bench): Promise<Figures> {
  const { scale, machine, subject } = bench;
  const figures: Record<string, Figures> = {};
  for (const wanted of subject.isPeer ? scale.idlePeers : scale.idleConnections) {
    const possible = Math.min(wanted, machine.openFiles - otherFiles);
    figures[wanted] = {
      ...(possible < wanted && {
        openedOnly: possible,
        because: `a process may open ${machine.openFiles} files here`,
      }),
      ...(await bench.withServer((running) => idle(bench, running, possible), possible)),
    };
  }
  return figures;
}

async function idle({ scale }: Bench, { access, process }: RunningSubject, count: number): Promise<Figures> {
  await sleep(scale.settle / 4);
  const before = memoryOf(process.session);
  const meter = new WindowMeter(process.session, 0);
  const receivers: Receiver[] = [];
  let next = 0;
  const logIn = async () => {
    while (next < count) {
      const person = next++;
      receivers.push(await access.receiver(person, { received: () => {}, settled: () => {} }));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, logIn));
  const { perSecond, cpuPer10k, limitedBy } = meter.end(count);
  await sleep(scale.settle);
  const kib = memoryOf(process.session) - before;
  for (const receiver of receivers) receiver.close();
  return {
    kibPerConnection: rounded(kib / count),
    wholeMiB: rounded((before + kib) / 1_024),
    loginsPerSecond: rounded(perSecond),
    cpuMsPerLogin: rounded(cpuPer10k / 10),
    limited_by: limitedBy,
  };
}
