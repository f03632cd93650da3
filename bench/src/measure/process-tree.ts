// What a server costs: CPU, waiting and memory of its whole process session, from /proc (Linux).
import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** User and system time of all processes, of children that ended too. Seconds. */
  readonly cpu: number;
  /** Time in which the busiest thread ran or wanted to run. Seconds. */
  readonly busy: number;
  /** Part of `busy` in which somebody else had the core: how noisy the machine was. Seconds. */
  readonly stolen: number;
}

/** USER_HZ, fixed at 100 for everything that /proc shows. */
const ticksPerSecond = 100;

/** Positions after the name in brackets; proc_pid_stat(5). */
const statField = {
  session: 3,
  userTime: 11,
  systemTime: 12,
  childUserTime: 13,
  childSystemTime: 14,
} as const;

/** @param session the id of the process that leads it */
export function usageOf(session: number): Usage {
  let ticks = 0;
  let busiest = { busy: 0, stolen: 0 };
  for (const { pid, fields } of processesOf(session)) {
    const { userTime, systemTime, childUserTime, childSystemTime } = statField;
    for (const at of [userTime, systemTime, childUserTime, childSystemTime]) ticks += Number(fields[at]);
    for (const thread of threadsOf(pid)) if (thread.busy > busiest.busy) busiest = thread;
  }
  return { cpu: ticks / ticksPerSecond, ...busiest };
}

/** Memory that the session would free by ending: its proportional set size. KiB. */
export function memoryOf(session: number): number {
  let sum = 0;
  for (const { pid } of processesOf(session)) {
    const [, kib = '0'] = /^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`)) ?? [];
    sum += Number(kib);
  }
  return sum;
}

/** This very process, in the same terms. */
export function ownUsage(): Usage {
  const { user, system } = process.cpuUsage();
  const main = threadsOf(process.pid).find(({ thread }) => thread === process.pid);
  return { cpu: (user + system) / 1e6, busy: main?.busy ?? 0, stolen: main?.stolen ?? 0 };
}

export function isAlive(session: number): boolean {
  return processesOf(session).length > 0;
}

function processesOf(session: number): { pid: number; fields: string[] }[] {
  const found: { pid: number; fields: string[] }[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readOrEmpty(`/proc/${name}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(fields[statField.session]) === session && fields[0] !== 'Z')
      found.push({ pid: Number(name), fields });
  }
  return found;
}

function threadsOf(pid: number): { thread: number; busy: number; stolen: number }[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => {
      const [ran = 0, waited = 0] = readOrEmpty(`/proc/${pid}/task/${thread}/schedstat`)
        .split(' ')
        .map(Number);
      return { thread: Number(thread), busy: (ran + waited) / 1e9, stolen: waited / 1e9 };
    });
  } catch {
    return [];
  }
}

/** Processes end while we look. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
