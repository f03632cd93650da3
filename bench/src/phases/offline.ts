// b: messages to devices that are away, then the devices come.
import type { Bench, Figures, RunningSubject } from '../bench.ts';
import { memoryOf } from '../measure/process-tree.ts';
import { median, rounded } from '../measure/statistics.ts';
import { WindowMeter } from '../measure/window.ts';
import { Inbox } from './inbox.ts';
import { reaches } from './waiting.ts';

const mostUnacknowledged = 100;

export async function phaseB(bench: Bench): Promise<Figures> {
  const { offlineMailboxes, offlineMessages } = bench.scale;
  return bench.withServer(async (running) => {
    const stores: Figures[] = [];
    const drains: DrainFigures[] = [];
    for (let person = 0; person < offlineMailboxes; person++) {
      stores.push(await store(running, person, offlineMessages));
      drains.push(await drain(running, person, offlineMessages));
    }
    const middle = (figures: readonly Figures[], name: string) =>
      median(figures.map((each) => Number(each[name])));
    return {
      storePerSecond: middle(stores, 'perSecond'),
      storeCpuPer10k: middle(stores, 'cpuPer10k'),
      storeStalled: stores.some((each) => each['isStalled']),
      drainPerSecond: middle(drains, 'perSecond'),
      drainCpuPer10k: middle(drains, 'cpuPer10k'),
      drainGrowthMiB: Math.max(...drains.map((each) => each.growthMiB)),
      missing: sum(drains.map((each) => each.missing)),
      duplicates: sum(drains.map((each) => each.duplicates)),
    };
  });
}

async function store(
  { access, process }: RunningSubject,
  person: number,
  messages: number,
): Promise<Figures> {
  let sent = 0;
  let acknowledged = 0;
  const sender = await access.sender(person, {
    acknowledged: (count) => {
      acknowledged += count;
      sendMore();
    },
  });
  const sendMore = () => {
    const count = Math.min(messages, acknowledged + mostUnacknowledged) - sent;
    if (count <= 0) return;
    sent += count;
    sender.send(count);
  };
  const meter = new WindowMeter(process.session, 0);
  sendMore();
  const isComplete = await reaches(messages, () => acknowledged);
  const { perSecond, cpuPer10k } = meter.end(acknowledged);
  sender.close();
  return { perSecond: rounded(perSecond), cpuPer10k: rounded(cpuPer10k), isStalled: !isComplete };
}

export interface DrainFigures extends Figures {
  readonly growthMiB: number;
  readonly missing: number;
  readonly duplicates: number;
}

/** From connecting to the last message. */
export async function drain(
  { access, process }: RunningSubject,
  person: number,
  messages: number,
): Promise<DrainFigures> {
  const inbox = new Inbox();
  const before = memoryOf(process.session);
  const meter = new WindowMeter(process.session, 0);
  const receiver = await access.receiver(person, inbox);
  const isComplete = await reaches(messages, () => inbox.distinct);
  const { perSecond, cpuPer10k, limitedBy } = meter.end(inbox.distinct);
  const after = memoryOf(process.session);
  receiver.close();
  return {
    perSecond: rounded(perSecond),
    cpuPer10k: rounded(cpuPer10k),
    limited_by: limitedBy,
    growthMiB: rounded((after - before) / 1_024),
    missing: messages - inbox.distinct,
    duplicates: inbox.duplicates,
    ...(!isComplete && { isStalled: true }),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
