import { createHash } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';

/** The address of a Unix socket has 108 bytes on Linux, 104 on macOS, with the closing zero. */
const maxPath = 103;

/** The socket of the server on a data directory; a named pipe on Windows. */
export function adminSocketPath(dataDir: string): string {
  const directory = resolve(dataDir);
  const digest = createHash('sha256').update(directory).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\ganira-${digest}`;
  const path = join(directory, 'admin.sock');
  if (Buffer.byteLength(path) <= maxPath) return path;
  return join(tmpdir(), `ganira-${userInfo().uid}-${digest}`, 'admin.sock');
}
