import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { StoreError } from '../../store/database/index.ts';
import { setTimeout } from 'node:timers/promises';
import { isOfThisHost, mayBeRunning, ownIdentity } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

/** A lock file younger than this and not readable is being written; an older one was left by a crash. */
const WRITING_MS = 5000;
const ATTEMPTS = 8;

export interface ExclusiveLock {
  release(): void;
}

/**
 * Holds `path` for this process. A lock whose process is gone is taken over; any other rejects with `store_in_use`,
 * also one that this process holds already.
 */
export function acquireLock(path: string): ExclusiveLock {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(path)) return { release: () => removeIfThere(path) };
    const state = stateOf(path);
    if (state === 'held') break;
    if (state === 'dead') takeAway(path);
  }
  throw new StoreError('store_in_use', `${path} is held by ${describe(read(path))}`);
}

/** How often it is looked whether a process has let go, in milliseconds. */
const LOOK_MS = 20;

/**
 * Asks the process that holds `path` to stop, and waits until it has let go.
 * @param timeout in milliseconds.
 * @returns `stays` for a process that doesn't stop in time, or of which the system doesn't say that it is the one that
 * took the lock: its number may be another's by now.
 */
export async function endLockHolder(path: string, timeout: number): Promise<'free' | 'ended' | 'stays'> {
  const holder = read(path);
  if (holder === undefined || stateOf(path) !== 'held') return stateOf(path) === 'held' ? 'stays' : 'free';
  if (holder.start === null || !isOfThisHost(holder)) return 'stays';
  try {
    process.kill(holder.pid, 'SIGTERM');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') return 'stays';
  }
  const until = Date.now() + timeout;
  while (stateOf(path) === 'held') {
    if (Date.now() > until) return 'stays';
    await setTimeout(LOOK_MS);
  }
  return 'ended';
}

/**
 * Removes a dead lock. Two processes may see the same dead lock, and the slower one must not remove the lock that the
 * faster one has made since: a second lock file guards looking again and removing.
 */
function takeAway(path: string): void {
  const guard = `${path}.takeover`;
  if (!create(guard)) {
    if (stateOf(guard) === 'dead') removeIfThere(guard);
    return;
  }
  try {
    if (stateOf(path) === 'dead') removeIfThere(path);
  } finally {
    removeIfThere(guard);
  }
}

function create(path: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new StoreError('io', `no lock at ${path}`, { cause: error });
  }
  try {
    writeSync(descriptor, JSON.stringify(ownIdentity()));
    return true;
  } finally {
    closeSync(descriptor);
  }
}

function stateOf(path: string): 'free' | 'held' | 'dead' {
  const holder = read(path);
  if (holder !== undefined) return mayBeRunning(holder) ? 'held' : 'dead';
  try {
    return Date.now() - statSync(path).mtimeMs < WRITING_MS ? 'held' : 'dead';
  } catch {
    return 'free';
  }
}

function read(path: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isIdentity(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, host, start } = value as Partial<ProcessIdentity>;
  return Number.isInteger(pid) && typeof host === 'string' && (start === null || typeof start === 'string');
}

function describe(holder: ProcessIdentity | undefined): string {
  return holder === undefined ? 'a starting process' : `process ${holder.pid} on ${holder.host}`;
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new StoreError('io', `${path} could not be removed`, { cause: error });
    }
  }
}
