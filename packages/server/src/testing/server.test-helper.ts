// Test only: servers in temporary folders, cleaned up after each test.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { databaseFile } from '../adapters/embedded/open-store.ts';
import { createServer, type RunningServer } from '../create-server.ts';
import type { CreateServerOptions } from '../settings.ts';
import { invite, signUp, type Member } from './member.test-helper.ts';

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ganira-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestServer extends RunningServer {
  readonly dataDir: string;
  /** What lies in the database now, by a connection of the test's own. */
  read(sql: string): Record<string, unknown>[];
}

export async function startServer(options: Partial<CreateServerOptions> = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? (await temporaryFolder());
  const server = await createServer({ rateLimits: false, ...options, dataDir });
  onTestFinished(() => server.close());
  return { ...server, dataDir, read: (sql) => readDatabase(dataDir, sql) };
}

function readDatabase(dataDir: string, sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(join(dataDir, databaseFile), { readOnly: true, timeout: 1_000 });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** A server with so many people on it. */
export async function startWithMembers(
  count: number,
  options: Partial<CreateServerOptions> = {},
): Promise<{ server: TestServer; members: Member[] }> {
  const server = await startServer(options);
  const first = await signUp(server.url, server.firstInvitation ?? new Uint8Array());
  const members = [first];
  if (count === 1) return { server, members };
  const invitation = await invite(first, count - 1);
  while (members.length < count) members.push(await signUp(server.url, invitation));
  return { server, members };
}

export function text(bytes: string): Uint8Array {
  return new Uint8Array(Buffer.from(bytes, 'latin1'));
}

export interface ManualClock {
  now(): number;
  set(milliseconds: number): void;
  advance(milliseconds: number): void;
}

/** Stands still until a test moves it. */
export function manualClock(start = Date.UTC(2026, 0, 15)): ManualClock {
  let now = start;
  return {
    now: () => now,
    set: (milliseconds) => {
      now = milliseconds;
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
