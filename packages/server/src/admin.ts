// For the terminal: a command to the server that runs on a data directory, over its socket.
import { connect } from 'node:net';
import { adminSocketPath } from './api/admin/socket-path.ts';

/** What each command takes and answers. */
export interface AdminCommands {
  /** Copies everything that a server needs into a new folder. */
  backup: { args: { dir: string }; reply: { bytes: number; milliseconds: number } };
  /** A new setup secret; with `drop`, the former ones are forgotten instead. */
  'rotate-secret': {
    args: { drop?: boolean };
    /** `waiting`: accounts whose password hangs on a former secret. */
    reply: { secrets: number; waiting: number };
  };
  status: { args: Record<string, never>; reply: AdminStatus };
  /** Makes an invitation by the operator. */
  invite: {
    args: { uses?: number; hours?: number };
    reply: { token: string; link: string; expiresAt: number };
  };
}

export interface AdminStatus {
  readonly version: string;
  readonly url: string;
  /** Base64url. */
  readonly incarnation: string;
  readonly uptimeSeconds: number;
  readonly connections: number;
  readonly devicesOnline: number;
  readonly databaseBytes: number;
}

export type AdminCommand = keyof AdminCommands;

export class AdminError extends Error {
  override readonly name = 'AdminError';
  /** A code of the server, or `not_running`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Answer {
  readonly reply?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
}

/** @throws AdminError `not_running` when no server runs on this data directory. */
export async function adminCall<Command extends AdminCommand>(
  dataDir: string,
  command: Command,
  args: AdminCommands[Command]['args'],
): Promise<AdminCommands[Command]['reply']> {
  const line = await exchange(adminSocketPath(dataDir), `${JSON.stringify({ command, args })}\n`);
  const answer = JSON.parse(line) as Answer;
  if (answer.error !== undefined) throw new AdminError(answer.error.code, answer.error.message);
  return answer.reply as AdminCommands[Command]['reply'];
}

function exchange(path: string, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    const parts: Buffer[] = [];
    socket.on('connect', () => socket.write(line));
    socket.on('data', (part) => parts.push(part));
    socket.on('error', () => reject(new AdminError('not_running', 'No server runs on this data folder.')));
    socket.on('close', () => {
      const text = Buffer.concat(parts).toString('utf8').trim();
      if (text === '')
        reject(new AdminError('not_running', 'The server closed the connection without an answer.'));
      else resolve(text);
    });
  });
}
