// c: one sender to a group that is online.
import type { Bench, Figures, RunningSubject } from '../bench.ts';
import { ClosedLoop } from './closed-loop.ts';
import { measureWindows, windowFigures } from './windows.ts';

const members = 100;
const inFlight = 10;

export async function phaseC(bench: Bench): Promise<Figures> {
  return bench.withServer((running) => groupDeliveries(bench, running, members));
}

/** Counts deliveries: one message to n members is n. */
export async function groupDeliveries(bench: Bench, running: RunningSubject, size: number): Promise<Figures> {
  const { access, process } = running;
  const loop = new ClosedLoop(inFlight);
  let deliveries = 0;
  /** Members that a message has not reached yet, by its number. */
  const lacking = new Map<number, number>();
  const received = (number: number) => {
    deliveries += 1;
    const rest = (lacking.get(number) ?? size) - 1;
    if (rest > 0) lacking.set(number, rest);
    else {
      lacking.delete(number);
      loop.arrived += 1;
    }
  };
  const acknowledged = (count: number) => {
    loop.acknowledged += count;
    loop.goOn();
  };
  const people = Array.from({ length: size }, (_, person) => person);
  const group = await access.group(people, { acknowledged }, { received, settled: loop.goOn });
  loop.begin(group.sender);
  const windows = await measureWindows(bench.scale, process.session, () => deliveries);
  group.close();
  return windowFigures(...windows);
}
