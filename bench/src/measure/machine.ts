// Each side on a core of its own, with as many open files as the machine allows. Linux only.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const serverCore = '0';
const generatorCore = '1';
const wantedFiles = 65_536;
const tmpfsMagic = 0x0102_1994;

export class BenchError extends Error {}

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly node: string;
  /** Files that one process may have open: connections and a few more. */
  readonly openFiles: number;
  /** On a disk. */
  readonly workDir: string;
}

/** Pins this process, which generates the load, and finds a disk. @throws BenchError */
export function prepareMachine(): Machine {
  if (process.platform !== 'linux') throw new BenchError('The bench reads /proc: it runs on Linux only.');
  if (availableParallelism() < 2)
    throw new BenchError('The bench needs two cores: one for the server, one for itself.');
  if (spawnSync('taskset', ['-a', '-p', '-c', generatorCore, String(process.pid)]).status !== 0) {
    throw new BenchError('taskset is missing or not allowed. It is part of util-linux.');
  }
  // Where more isn't allowed, what is allowed must do.
  spawnSync('prlimit', ['--pid', String(process.pid), `--nofile=${wantedFiles}:${wantedFiles}`]);
  const workDir = mkdtempSync(join(diskFolder(), 'ganira-bench-'));
  process.on('exit', () => rmSync(workDir, { recursive: true, force: true }));
  return {
    cores: availableParallelism() + 1,
    processor: /^model name\s*:\s*(.+)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? 'unknown',
    node: process.version,
    openFiles: Number(
      /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? 1_024,
    ),
    workDir,
  };
}

/** Runs a command line on the server's core. */
export function onServerCore(args: readonly string[]): string[] {
  return ['taskset', '-c', serverCore, ...args];
}

function diskFolder(): string {
  const folder = [tmpdir(), '/var/tmp'].find(
    (path) => existsSync(path) && statfsSync(path).type !== tmpfsMagic,
  );
  if (folder === undefined)
    throw new BenchError('No folder on a disk: set TMPDIR to one. fsync on tmpfs measures nothing.');
  return folder;
}
