// One server for one data directory: a lock that the kernel takes back when the process dies.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SetupError } from '../../errors.ts';

export interface DirectoryLock {
  release(): void;
}

/** @throws SetupError when another process holds it. */
export function lockDirectory(dataDir: string): DirectoryLock {
  const holder = new DatabaseSync(join(dataDir, 'server.lock'), { timeout: 0 });
  try {
    holder.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE');
  } catch {
    holder.close();
    throw new SetupError(
      `Another server uses the data folder ${dataDir}. Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  return {
    release: () => {
      if (holder.isOpen) holder.close();
    },
  };
}
