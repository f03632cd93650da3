// What the browser's pages and workers took of the processor, from /proc (Linux).
import { readdirSync, readFileSync } from 'node:fs';

/** Seconds since each thread began, summed. */
export interface RendererTime {
  at: number;
  /** In which workers ran. */
  workers: number;
  /** In which pages and workers wanted to run, and somebody else had the core. */
  waited: number;
}

export function rendererTime(): RendererTime {
  const sum = { at: performance.now() / 1_000, workers: 0, waited: 0 };
  for (const pid of ownRenderers()) {
    for (const { thread, name, ran, waited } of threadsOf(pid)) {
      const isWorker = name.startsWith('DedicatedWorker');
      if (isWorker) sum.workers += ran;
      if (isWorker || thread === pid) sum.waited += waited;
    }
  }
  return sum;
}

/** Renderers that were started by this process, or by what it started. */
function ownRenderers(): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const stat = Number.isInteger(pid) ? readOrEmpty(`/proc/${pid}/stat`) : '';
    if (stat !== '') parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isOurs = (pid: number): boolean => {
    for (let up: number | undefined = pid; up !== undefined; up = parents.get(up))
      if (up === process.pid) return true;
    return false;
  };
  return [...parents.keys()].filter(
    (pid) => isOurs(pid) && readOrEmpty(`/proc/${pid}/cmdline`).includes('--type=renderer'),
  );
}

function threadsOf(pid: number): { thread: number; name: string; ran: number; waited: number }[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => {
      const folder = `/proc/${pid}/task/${thread}`;
      const [ran = 0, waited = 0] = readOrEmpty(`${folder}/schedstat`).split(' ').map(Number);
      return {
        thread: Number(thread),
        name: readOrEmpty(`${folder}/comm`),
        ran: ran / 1e9,
        waited: waited / 1e9,
      };
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
