// s: how often the server makes things durable, and that it does so before it says so.
import { join } from 'node:path';
import type { Bench, Figures, RunningSubject } from '../bench.ts';
import { rounded } from '../measure/statistics.ts';
import { countSyncs, startTrace } from '../measure/trace.ts';
import { reaches } from './waiting.ts';

const senders = 10;
/** One after the other, so that a sync that is left out can't hide behind another. */
const inFlight = 1;

export async function phaseS(bench: Bench): Promise<Figures> {
  return bench.withServer(async (running) => {
    const trace = await startTrace(running.process.session, join(bench.machine.workDir, 'trace'));
    if (trace === undefined) return { notMeasured: 'strace is missing or not allowed' };
    const acknowledged = await sendSome(running, bench.scale.traced);
    const lines = await trace.stop();
    const { durability } = running.subject;
    const { syncs, answers, answersTooEarly } = countSyncs(lines, durability);
    return {
      acknowledged,
      syncs,
      syncsPer1000: rounded((syncs / acknowledged) * 1_000),
      ...(durability !== undefined && { answersTraced: answers, answersBeforeSync: answersTooEarly }),
    };
  });
}

async function sendSome({ access }: RunningSubject, wanted: number): Promise<number> {
  let acknowledged = 0;
  for (let person = 0; person < senders; person++) {
    const sender = await access.sender(person, {
      acknowledged: (count) => {
        acknowledged += count;
        if (acknowledged < wanted) sender.send(count);
      },
    });
    sender.send(inFlight);
  }
  await reaches(wanted, () => acknowledged);
  return acknowledged;
}
