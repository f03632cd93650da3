// g: what a message costs as the database, the group and the mailbox grow. It must stay flat.
import { rmSync } from 'node:fs';
import type { Bench, Figures } from '../bench.ts';
import { drain } from './offline.ts';
import { groupDeliveries } from './group.ts';
import { saturation } from './pairs.ts';

const pairs = 100;

export async function phaseG(bench: Bench): Promise<Figures> {
  const { growthPeople, growthGroups, growthMail } = bench.scale;
  const groups: Record<string, Figures> = {};
  for (const size of growthGroups) {
    groups[size] = await bench.withServer((running) => groupDeliveries(bench, running, size));
  }
  if (bench.subject.fill === undefined) return { groups };
  const mail: Record<string, Figures> = {};
  for (const waiting of growthMail) mail[waiting] = await drainFilled(bench, waiting);
  const mailboxes: Record<string, Figures> = {};
  for (const people of growthPeople) {
    const stride = Math.floor(people / pairs);
    mailboxes[people] = await bench.withServer(async (running) => {
      const figures = await saturation(bench, running, stride);
      return { firstStartMs: Math.round(running.process.startTime), ...figures };
    }, people);
  }
  return { mailboxes, groups, mail };
}

async function drainFilled(bench: Bench, waiting: number): Promise<Figures> {
  const dataDir = await bench.dataDir();
  await bench.subject.fill?.(dataDir, 0, waiting);
  const running = await bench.start(dataDir);
  try {
    return await drain(running, 0, waiting);
  } finally {
    running.process.kill();
    await running.process.gone();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
