// k: the server dies in the middle of its work; what it acknowledged must be there afterwards.
import type { Bench, Figures, RunningSubject } from '../bench.ts';
import { ForgetfulDisk } from '../measure/forgetful-disk.ts';
import { Inbox } from './inbox.ts';
import { reaches, sleep } from './waiting.ts';

const acknowledgements = 2_000;
const mostUnacknowledged = 100;
const person = 0;
/** Milliseconds in which what was said before death may still arrive. */
const lastWords = 200;

export async function phaseK(bench: Bench): Promise<Figures> {
  const figures: Record<string, Figures> = {};
  for (const delay of bench.scale.killDelays) figures[`kill${delay}ms`] = await killAfter(bench, delay);
  figures['powerLoss'] = await losePower(bench);
  return figures;
}

async function killAfter(bench: Bench, delay: number): Promise<Figures> {
  const dataDir = await bench.dataDir();
  const acknowledged = await sendAndKill(await bench.start(dataDir), delay);
  return recover(bench, dataDir, acknowledged);
}

/** The same on a disk that forgets everything that was not synced. */
async function losePower(bench: Bench): Promise<Figures> {
  const disk = ForgetfulDisk.make(bench.machine.workDir);
  if (disk === undefined) return { notMeasured: 'needs root, a loop device and mkfs.ext4' };
  try {
    const dataDir = await bench.dataDir(undefined, disk.folder);
    disk.sync();
    const acknowledged = await sendAndKill(await bench.start(dataDir), 0);
    disk.forget();
    return await recover(bench, dataDir, acknowledged);
  } finally {
    disk.remove();
  }
}

/** @returns how many messages the server acknowledged: the first so many. */
async function sendAndKill({ access, process }: RunningSubject, delay: number): Promise<number> {
  let acknowledged = 0;
  let sent = mostUnacknowledged;
  const sender = await access.sender(person, {
    acknowledged: (count) => {
      acknowledged += count;
      if (acknowledged >= acknowledgements) {
        if (delay === 0) process.kill();
        return;
      }
      const more = acknowledged + mostUnacknowledged - sent;
      sent += more;
      sender.send(more);
    },
  });
  sender.send(sent);
  await reaches(acknowledgements, () => acknowledged);
  await sleep(delay);
  process.kill();
  await process.gone();
  await sleep(lastWords);
  sender.close();
  return acknowledged;
}

async function recover(bench: Bench, dataDir: string, acknowledged: number): Promise<Figures> {
  const { access, process } = await bench.start(dataDir);
  const inbox = new Inbox();
  await access.receiver(person, inbox);
  await reaches(acknowledged, () => inbox.distinct);
  const lost = missing(acknowledged, inbox);
  process.kill();
  await process.gone();
  return { acknowledged, recovered: acknowledged - lost, lost, duplicates: inbox.duplicates };
}

function missing(acknowledged: number, inbox: Inbox): number {
  let count = 0;
  for (let number = 0; number < acknowledged; number++) if (!inbox.has(number)) count += 1;
  return count;
}
