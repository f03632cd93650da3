// Test only: the server as a process of its own, to be killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { bytesOf } from './member.test-helper.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ChildServer {
  readonly process: ChildProcess;
  readonly url: string;
  readonly invitation: Uint8Array | undefined;
  readonly ended: Promise<Ended>;
}

function start(env: Record<string, string>, args: string[], wrapper: string[]) {
  const [command = process.execPath, ...rest] = [...wrapper, process.execPath, main, ...args];
  const child = spawn(command, rest, {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', RATE_LIMITS: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (part: Buffer) => (output.stdout += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output.stderr += part.toString()));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...output })));
  return { child, output, ended };
}

/** Runs until it ends by itself. */
export function runToEnd(env: Record<string, string>, args: string[] = []): Promise<Ended> {
  return start(env, args, []).ended;
}

/** @param wrapper a command that starts the server, such as a tracer with its arguments. */
export async function startChild(env: Record<string, string>, wrapper: string[] = []): Promise<ChildServer> {
  const { child, output, ended } = start(env, [], wrapper);
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (output.stdout.includes('Ctrl-C')) resolve();
    });
    void ended.then(({ stderr }) => reject(new Error(`the server ended: ${stderr}`)));
  });
  const url = /Ganira runs: (\S+)/.exec(output.stdout)?.[1] ?? '';
  const token = /#join\/(\S+)/.exec(output.stdout)?.[1];
  return { process: child, url, ended, invitation: token === undefined ? undefined : bytesOf(token) };
}
