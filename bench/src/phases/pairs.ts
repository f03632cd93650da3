// a: 100 pairs. a1 in open loop for latency, a2 in closed loop for saturation.
import type { Bench, Figures, RunningSubject } from '../bench.ts';
import { percentile, rounded } from '../measure/statistics.ts';
import { WindowMeter } from '../measure/window.ts';
import type { Access, ReceiverEvents, Sender } from '../subject.ts';
import { ClosedLoop } from './closed-loop.ts';
import { sleep } from './waiting.ts';
import { measureWindows, windowFigures } from './windows.ts';

const pairs = 100;
/** Messages that each pair has on the way in closed loop. */
const inFlight = 20;
const openLoopRate = 1_000;

export async function phaseA(bench: Bench): Promise<Figures> {
  const a1 = await bench.withServer((running) => openLoop(bench, running));
  const a2 = await bench.withServer((running) => saturation(bench, running));
  return { a1, a2 };
}

interface TimedPair {
  readonly sender: Sender;
  /** When each message was written. */
  readonly sentAt: number[];
}

async function openLoop({ scale }: Bench, { access, process }: RunningSubject): Promise<Figures> {
  const latencies: number[] = [];
  let received = 0;
  let isMeasuring = false;
  const timed = await Promise.all(
    Array.from({ length: pairs }, (_, person) =>
      openTimedPair(access, person, (latency) => {
        received += 1;
        if (isMeasuring) latencies.push(latency);
      }),
    ),
  );
  const start = performance.now();
  let sent = 0;
  const sendUntil = async (end: number) => {
    for (let now = performance.now(); now < end; now = performance.now()) {
      for (const due = ((now - start) / 1_000) * openLoopRate; sent < due; sent++) {
        const pair = timed[sent % pairs];
        pair?.sentAt.push(performance.now());
        pair?.sender.send(1);
      }
      await sleep(1);
    }
  };
  await sendUntil(start + scale.warmUp);
  isMeasuring = true;
  const meter = new WindowMeter(process.session, received);
  await sendUntil(start + scale.warmUp + scale.openLoop);
  const window = meter.end(received);
  return {
    p50Ms: rounded(percentile(latencies, 0.5)),
    p99Ms: rounded(percentile(latencies, 0.99)),
    maxMs: rounded(percentile(latencies, 1)),
    ...windowFigures(window),
  };
}

async function openTimedPair(
  access: Access,
  person: number,
  took: (latency: number) => void,
): Promise<TimedPair> {
  const sentAt: number[] = [];
  const received = (number: number) => took(performance.now() - (sentAt[number] ?? Number.NaN));
  await access.receiver(person, { received, settled: () => {} });
  return { sender: await access.sender(person, { acknowledged: () => {} }), sentAt };
}

/** Closed loop between pairs of people; `stride` spreads the receivers over the population. */
export async function saturation({ scale }: Bench, running: RunningSubject, stride = 1): Promise<Figures> {
  const { access, process } = running;
  const loops = await Promise.all(
    Array.from({ length: pairs }, (_, pair) => openClosedPair(access, pair * stride)),
  );
  const done = () => loops.reduce((sum, loop) => sum + loop.done, 0);
  return windowFigures(...(await measureWindows(scale, process.session, done)));
}

async function openClosedPair(access: Access, person: number): Promise<ClosedLoop> {
  const loop = new ClosedLoop(inFlight);
  const events: ReceiverEvents = {
    received: (number) => {
      if (number !== loop.arrived) throw new Error(`message ${number} came where ${loop.arrived} should`);
      loop.arrived += 1;
    },
    settled: loop.goOn,
  };
  await access.receiver(person, events);
  const acknowledged = (count: number) => {
    loop.acknowledged += count;
    loop.goOn();
  };
  loop.begin(await access.sender(person, { acknowledged }));
  return loop;
}
