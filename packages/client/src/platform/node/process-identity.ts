import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Names one run of one process. A process id alone does not: it is given again, and a container's is always the same. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Where the system tells (Linux): boot id and start time in ticks. Elsewhere null. */
  readonly start: string | null;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), start: startOf(process.pid) };
}

export function isOfThisHost({ host }: ProcessIdentity): boolean {
  return host === hostname();
}

/** Whether the process may still be running. What can't be known (another host) counts as running. */
export function mayBeRunning(identity: ProcessIdentity): boolean {
  if (!isOfThisHost(identity)) return true;
  if (!isAlive(identity.pid)) return false;
  const start = startOf(identity.pid);
  return start === null || identity.start === null || start === identity.start;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Field 22 of /proc/<pid>/stat, counted after the command's name, which may hold blanks and brackets (proc(5)). */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? null : `${boot}:${ticks}`;
  } catch {
    return null;
  }
}
