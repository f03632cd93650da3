// A copy of everything that a server needs, made while it runs.
import { chmod, copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { ServerError } from '../../errors.ts';
import type { Database } from './database.ts';
import { databaseFile } from './open-store.ts';

/**
 * @param target a folder that does not exist yet, or is empty.
 * @param secret what lies beside the database, and its name in the copy.
 * @returns the size of the copy in bytes.
 */
export async function backUp(
  database: Database,
  target: string,
  secret: { readonly from: string; readonly name: string },
): Promise<number> {
  await refuseFull(target);
  // Renamed at the end: half a backup never looks like one.
  const partial = `${target.replace(/[/\\]+$/, '')}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  try {
    const copy = join(partial, databaseFile);
    await copyDatabase(database.connection.location() ?? '', copy);
    await chmod(copy, 0o600);
    finishCopy(copy);
    await copyFile(secret.from, join(partial, secret.name));
    for (const name of await readdir(partial)) await sync(join(partial, name));
    await rm(target, { recursive: true, force: true });
    await rename(partial, target);
    return (await stat(join(target, databaseFile))).size;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** Steps of SQLite's backup interface fail when they meet a commit; a snapshot meets none. */
async function copyDatabase(path: string, copy: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData: { path, copy } });
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}

/** A server that starts on the copy makes a new incarnation, so that clients send again. */
function finishCopy(path: string): void {
  const copy = new DatabaseSync(path);
  try {
    copy.exec(
      "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; DELETE FROM meta WHERE key = 'incarnation'",
    );
  } finally {
    copy.close();
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function refuseFull(target: string): Promise<void> {
  const entries = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new ServerError('forbidden', `${target} is not a folder that can be read`);
  });
  if (entries.length > 0) throw new ServerError('forbidden', `${target} is not empty: choose a new folder`);
}
