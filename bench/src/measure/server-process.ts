// One server on its own core, in a session of its own.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Subject } from '../subject.ts';
import { onServerCore } from './machine.ts';
import { isAlive } from './process-tree.ts';

export interface ServerProcess {
  /** The id of its session and process group. */
  readonly session: number;
  readonly port: number;
  readonly dataDir: string;
  /** From spawn to the first answered handshake. Milliseconds. */
  readonly startTime: number;
  /** SIGTERM, and the time it needs. */
  stop(): Promise<void>;
  /** SIGKILL to all of it, in this very turn. */
  kill(): void;
  /** Fulfilled when nothing of it runs any more. */
  gone(): Promise<void>;
}

/** Milliseconds that any server may take to start, and to be gone. */
const patience = 60_000;
const pollInterval = 2;

/** @param logFile where it may write what it has to say */
export async function startServer(
  subject: Subject,
  dataDir: string,
  logFile: string,
): Promise<ServerProcess> {
  const port = await freePort();
  const { args, env } = subject.command(dataDir, port);
  const [program = '', ...rest] = onServerCore(args);
  const log = openSync(logFile, 'a');
  const start = performance.now();
  const child = spawn(program, rest, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
  });
  const session = child.pid ?? -1;
  const kill = () => {
    try {
      process.kill(-session, 'SIGKILL');
    } catch {
      // Gone already.
    }
  };
  // Whatever ends the bench ends its servers.
  process.on('exit', kill);
  while (!(await answers(subject, port))) {
    if (child.exitCode !== null || performance.now() - start > patience) {
      kill();
      throw new Error(`${subject.name} does not start: see ${logFile}`);
    }
    await sleep(pollInterval);
  }
  const startTime = performance.now() - start;
  const gone = async () => {
    while (isAlive(session)) await sleep(pollInterval);
    process.off('exit', kill);
  };
  const stop = async () => {
    child.kill('SIGTERM');
    const impatience = setTimeout(kill, patience);
    await gone();
    clearTimeout(impatience);
  };
  return { session, port, dataDir, startTime, stop, kill, gone };
}

async function answers(subject: Subject, port: number): Promise<boolean> {
  try {
    await subject.handshake(port);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
