import { toBase64Url } from '@ganira/protocol';
import { createServer, type CreateServerOptions } from '@ganira/server';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A running server, wherever it runs. */
export interface ServerHost {
  readonly url: string;
  readonly port: number;
  /** The token that a new server prints. */
  readonly invitation: string | undefined;
  /** What it wrote to its log; one that runs in this process keeps quiet. */
  log(): string;
  close(): Promise<void>;
  /** SIGKILL, where it is a process of its own. */
  kill(): Promise<void>;
}

export type ServerParts = Omit<CreateServerOptions, 'dataDir'> & {
  /** A process of its own: it can be killed, and writes the log that an operator has. */
  isProcess?: boolean;
};

const project = join(import.meta.dirname, '../..');

/** The built client. Another folder can be named to try a build before it is the one. */
const webDir = process.env.GANIRA_WEB_DIR ?? join(project, 'packages/web/dist');

export async function startServer(dataDir: string, parts: ServerParts): Promise<ServerHost> {
  const { isProcess = false, ...options } = parts;
  return isProcess ? await startProcess(dataDir, options.port ?? 0) : await startHere(dataDir, options);
}

async function startHere(dataDir: string, options: ServerParts): Promise<ServerHost> {
  const server = await createServer({ dataDir, webDir, rateLimits: false, ...options });
  const { firstInvitation } = server;
  return {
    url: server.url,
    port: server.port,
    invitation: firstInvitation === undefined ? undefined : toBase64Url(firstInvitation),
    log: () => '',
    close: () => server.close(),
    kill: () => Promise.reject(new Error('a server in this process cannot be killed')),
  };
}

async function startProcess(dataDir: string, port: number): Promise<ServerHost> {
  const child = spawn(process.execPath, [join(project, 'packages/server/main.mjs')], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      DATA_DIR: dataDir,
      WEB_DIR: webDir,
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'debug',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let greeting = '';
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (log += part));
  const isUp = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      greeting += part;
      if (greeting.includes('Ctrl-C')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}: ${log}`)));
  });
  await isUp;
  const url = /Ganira runs: (\S+)/.exec(greeting)?.[1] ?? '';
  return {
    url,
    port: Number(new URL(url).port),
    invitation: /#join\/(\S+)/.exec(greeting)?.[1],
    log: () => log,
    close: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}
