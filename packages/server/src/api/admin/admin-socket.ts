// Commands of the operator: one JSON line in, one out, over a socket that only the server's user
// can open. No command reads messages, keys or who talks to whom: there are none to read.
import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import type { AdminCommand, AdminCommands } from '../../admin.ts';
import { ServerError, SetupError, wireErrorOf } from '../../errors.ts';
import type { Log } from '../../ports/log.ts';
import { adminSocketPath } from './socket-path.ts';

export type AdminHandlers = {
  readonly [Command in AdminCommand]: (
    args: Readonly<Record<string, unknown>>,
  ) => Promise<AdminCommands[Command]['reply']>;
};

export interface AdminSocket {
  close(): Promise<void>;
}

const maxLine = 65_536;
/** Milliseconds for a command to arrive. */
const patience = 5_000;

/** @throws SetupError when the socket can't be made. */
export async function openAdminSocket(
  dataDir: string,
  handlers: AdminHandlers,
  log: Log,
): Promise<AdminSocket> {
  const path = adminSocketPath(dataDir);
  const isPipe = process.platform === 'win32';
  if (!isPipe) clearPlace(path);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, handlers, log);
  });
  await listen(server, path);
  if (!isPipe) chmodSync(path, 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A folder of our own, and no socket of a server that was killed: the directory's lock says so. */
function clearPlace(path: string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  if (uid !== userInfo().uid || (mode & 0o077) !== 0) {
    throw new SetupError(
      `The folder ${folder} for the admin socket belongs to somebody else or is open to others.`,
    );
  }
  rmSync(path, { force: true });
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new SetupError(`The admin socket ${path} can't be made: ${error.message}.`)),
    );
    server.listen(path, resolve);
  });
}

function serve(socket: Socket, handlers: AdminHandlers, log: Log): void {
  let received = '';
  socket.setEncoding('utf8');
  socket.setTimeout(patience, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('data', (part: string) => {
    received += part;
    if (received.length > maxLine) socket.destroy();
    const end = received.indexOf('\n');
    if (end < 0) return;
    const line = received.slice(0, end);
    received = '';
    // A backup of a large database takes its time.
    socket.setTimeout(0);
    socket.pause();
    void answer(line, handlers, log).then((text) => socket.end(`${text}\n`));
  });
}

async function answer(line: string, handlers: AdminHandlers, log: Log): Promise<string> {
  try {
    const { command, args } = readCommand(line);
    const handler = Object.hasOwn(handlers, command) ? handlers[command as AdminCommand] : undefined;
    if (handler === undefined) throw new ServerError('unexpected', `there is no command ${command}`);
    const reply = await handler(args);
    return JSON.stringify({ reply });
  } catch (error) {
    const { code, message } = wireErrorOf(error);
    if (code === 'internal') log.failure('admin_failed', error);
    const told = code === 'internal' && error instanceof Error ? error.message : message;
    return JSON.stringify({ error: { code, message: told } });
  }
}

function readCommand(line: string): { command: string; args: Readonly<Record<string, unknown>> } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new ServerError('malformed', 'not JSON');
  }
  const { command, args } = asRecord(parsed);
  if (typeof command !== 'string') throw new ServerError('malformed', 'no command');
  return { command, args: asRecord(args) };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
