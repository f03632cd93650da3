// The real server: in this process, or in one of its own that can be killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { toBase64Url } from '@ganira/protocol';
import { createServer, type CreateServerOptions } from '@ganira/server';

export interface ServerHandle {
  readonly url: string;
  /** The token of the first invitation, while nobody has an account. */
  readonly firstInvitation: string | undefined;
  /** What it wrote for its operator. */
  output(): string;
  /** Throws away what is past its time; only a server in this process can be told. */
  sweep(): Promise<void>;
  close(): Promise<void>;
  /** SIGKILL; only a server in a process of its own can be killed. */
  kill(): Promise<void>;
}

export async function startInProcess(options: CreateServerOptions): Promise<ServerHandle> {
  const server = await createServer({ rateLimits: false, ...options });
  const { url, firstInvitation } = server;
  return {
    url,
    firstInvitation: firstInvitation && toBase64Url(firstInvitation),
    output: () => '',
    sweep: () => server.sweep(),
    close: () => server.close(),
    kill: async () => {
      throw new Error('a server in this process can not be killed');
    },
  };
}

const main = fileURLToPath(new URL('../../server/main.mjs', import.meta.url));

export async function startChild(options: {
  dataDir: string;
  port: number;
  logLevel?: string;
}): Promise<ServerHandle> {
  const { dataDir, port, logLevel = 'warn' } = options;
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      PORT: String(port),
      RATE_LIMITS: 'off',
      LOG_LEVEL: logLevel,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Ganira runs: (\S+)[\s\S]*Ctrl-C/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
  return {
    url,
    firstInvitation: /#join\/([\w-]+)/.exec(output)?.[1],
    output: () => output,
    sweep: async () => {
      throw new Error('a server in a process of its own sweeps by its own clock');
    },
    close: () => end(child, exited, 'SIGTERM'),
    kill: () => end(child, exited, 'SIGKILL'),
  };
}

async function end(
  child: ChildProcess,
  ...[exited, signal]: [Promise<unknown>, NodeJS.Signals]
): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  await exited;
}
