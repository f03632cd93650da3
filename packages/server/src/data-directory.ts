// The folder that holds everything: readable by the server's user alone.
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { databaseFile } from './adapters/embedded/open-store.ts';
import { createOpaqueSetup } from './domain/password-login.ts';
import { SetupError } from './errors.ts';

/** Its name in the data folder and in backups. Never in the database: who steals that alone can't guess passwords. */
export const opaqueSetupFile = 'opaque-server-setup';

/** @throws SetupError */
export function prepareDataDirectory(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
    accessSync(path, constants.W_OK);
    // SQLite would make it readable for whoever the umask lets.
    writeFileSync(join(path, databaseFile), '', { mode: 0o600, flag: 'a' });
  } catch (error) {
    throw new SetupError(
      `The data folder ${path} can't be written: ${reasonOf(error)}. Set DATA_DIR to another one.`,
    );
  }
}

/**
 * Made on the first start. One a line, the newest first.
 * @param hasAccounts then a missing file must not be replaced unnoticed.
 */
export async function readSetupSecrets(path: string, hasAccounts: boolean): Promise<[string, ...string[]]> {
  if (existsSync(path)) {
    const [newest = '', ...former] = readFileSync(path, 'utf8').trim().split('\n');
    if (![newest, ...former].every((line) => /^[\w-]{100,}$/.test(line)))
      throw new SetupError(`${path} is damaged. Put the copy from a backup there.`);
    return [newest, ...former];
  }
  if (hasAccounts) {
    throw new SetupError(
      `${path} is missing. Without it nobody's password works. Put the copy from a backup there before you start.`,
    );
  }
  const setup = await createOpaqueSetup();
  try {
    writeFileSync(path, `${setup}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    throw new SetupError(`The password secret ${path} can't be written: ${reasonOf(error)}.`);
  }
  return [setup];
}

/** All or nothing: without it nobody's password works. */
export function writeSetupSecrets(path: string, secrets: readonly string[]): void {
  const fresh = `${path}.new`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, `${secrets.join('\n')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(fresh, path);
  makeDurable(dirname(path));
}

/** That a file in this folder has another content now; Windows does it by itself. */
function makeDurable(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: Readonly<Record<string, string>> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a file of this name exists',
  };
  return words[code] ?? (error instanceof Error ? error.message : 'unknown');
}
