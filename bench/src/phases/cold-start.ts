// e: from nothing to the first answered handshake, on a data directory with people in it.
import type { Bench, Figures } from '../bench.ts';
import { median, rounded } from '../measure/statistics.ts';
import { usageOf } from '../measure/process-tree.ts';

export async function phaseE(bench: Bench): Promise<Figures> {
  const dataDir = await bench.dataDir();
  const times: number[] = [];
  const cpu: number[] = [];
  // The first start on a directory also makes what later ones find there.
  for (let start = 0; start <= bench.scale.starts; start++) {
    const { process } = await bench.start(dataDir);
    times.push(process.startTime);
    cpu.push(usageOf(process.session).cpu * 1_000);
    await process.stop();
  }
  const [first = Number.NaN, ...later] = times;
  return {
    firstMs: rounded(first),
    medianMs: rounded(median(later)),
    lowestMs: rounded(Math.min(...later)),
    highestMs: rounded(Math.max(...later)),
    cpuMs: rounded(median(cpu.slice(1))),
  };
}
