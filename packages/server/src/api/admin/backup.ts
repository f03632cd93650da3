import { isAbsolute } from 'node:path';
import type { AdminCommands } from '../../admin.ts';
import { ServerError } from '../../errors.ts';

/** @param copy makes the copy and tells its size in bytes. */
export function backup(copy: (dir: string) => Promise<number>) {
  return async (args: Readonly<Record<string, unknown>>): Promise<AdminCommands['backup']['reply']> => {
    const dir = args['dir'];
    if (typeof dir !== 'string' || !isAbsolute(dir))
      throw new ServerError('malformed', 'dir: an absolute path');
    const start = performance.now();
    const bytes = await copy(dir);
    return { bytes, milliseconds: Math.round(performance.now() - start) };
  };
}
