import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteDatabase } from '../../store/database/index.ts';
import {
  addNote,
  countNotes,
  sqlite,
  testKey,
  testMigrations,
} from '../../store/database/test-database.test-helper.ts';
import { openNodeDatabase } from './node-database.ts';
import { nodeStoreFiles } from './node-store-files.ts';

let directory: string;

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'ganira-store-')), 'profile');
});
afterEach(() => rmSync(join(directory, '..'), { recursive: true, force: true }));

const open = (name = 'killed') =>
  openNodeDatabase({ directory, name, key: testKey, migrations: testMigrations, sqlite });

describe('a killed process', () => {
  test('loses no promised commit, corrupts nothing, leaves nothing readable, and is taken over', async () => {
    let promised = 0;
    for (const commits of [1, 40, 300, 700]) {
      const writer = startWriter();
      await writer.hasPromised(promised + commits);
      expect(readableFiles('canary')).toEqual([]);
      promised = await writer.kill();
      expect(readableFiles('canary')).toEqual([]);
      expect(readableFiles(Buffer.from(testKey).toString('latin1'))).toEqual([]);
      expect(readableFiles(Buffer.from(testKey).toString('hex'))).toEqual([]);

      const database = await open();
      expect(await database.read((tx) => tx.get('PRAGMA integrity_check'))).toEqual({
        integrity_check: 'ok',
      });
      const lost = await database.read((tx) =>
        tx.get(
          `WITH RECURSIVE promised (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM promised WHERE id < ?)
           SELECT count(*) AS lost FROM promised WHERE id NOT IN (SELECT id FROM note)`,
          [promised],
        ),
      );
      expect(lost).toEqual({ lost: 0 });
      await database.close();
    }
  });
});

describe('two owners', () => {
  test('a second one in this process is refused', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({ code: 'store_in_use' });
    await expect(deleteDatabase(nodeStoreFiles(directory), 'killed')).rejects.toMatchObject({
      code: 'store_in_use',
    });
    await first.close();
    await (await open()).close();
  });

  test('a second one in another process is refused while the first one lives', async () => {
    const writer = startWriter();
    await writer.hasPromised(1);
    await expect(open()).rejects.toMatchObject({ code: 'store_in_use' });
    await writer.kill();
    await (await open()).close();
  });

  test.each([
    [
      'another host, which nobody here can judge',
      { pid: 1, host: 'elsewhere.example', start: null },
      'store_in_use',
    ],
    ['a process that is gone', { pid: 2 ** 30, host: hostname(), start: null }, 'taken over'],
    [
      'an older process with the same id',
      { pid: process.pid, host: hostname(), start: 'boot:1' },
      'taken over',
    ],
  ])('a lock of %s', async (_holder, identity, outcome) => {
    await (await open()).close();
    writeFileSync(join(directory, 'killed.lock'), JSON.stringify(identity));
    const opening = open().then(async (database) => {
      await database.close();
      return 'taken over';
    });
    expect(await opening.catch((error: { code: string }) => error.code)).toBe(outcome);
  });

  test('a lock that is being written counts as held, an old broken one does not', async () => {
    await (await open()).close();
    const lock = join(directory, 'killed.lock');
    writeFileSync(lock, '');
    await expect(open()).rejects.toMatchObject({ code: 'store_in_use' });
    const before = new Date(Date.now() - 60_000);
    utimesSync(lock, before, before);
    await (await open()).close();
  });

  test('of many that find a dead lock at once, one takes it over', async () => {
    await (await open()).close();
    writeFileSync(
      join(directory, 'killed.lock'),
      JSON.stringify({ pid: 2 ** 30, host: hostname(), start: null }),
    );
    const writers = Array.from({ length: 4 }, startWriter);
    const outcomes = await Promise.all(writers.map((writer) => writer.firstLine()));
    expect(outcomes.sort()).toEqual(['open', 'store_in_use', 'store_in_use', 'store_in_use']);
    await Promise.all(writers.map((writer) => writer.kill()));
  });

  test('two stores in one directory do not disturb each other', async () => {
    const [one, two] = [await open('one'), await open('two')];
    await addNote(one, 'only here');
    expect(await countNotes(two)).toBe(0);
    await Promise.all([one.close(), two.close()]);
  });
});

test('files and directory are for their owner alone', async () => {
  const database = await open();
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
  expect(mode(directory)).toBe('700');
  const modes = readdirSync(directory).map((name) => `${name} ${mode(join(directory, name))}`);
  expect(modes.sort()).toEqual([
    'killed.check 600',
    'killed.db 600',
    'killed.db-journal 600',
    'killed.db-wal 600',
    'killed.lock 600',
  ]);
  await database.close();
});

test('deleting leaves no file', async () => {
  await (await open()).close();
  await deleteDatabase(nodeStoreFiles(directory), 'killed');
  expect(readdirSync(directory)).toEqual([]);
});

function readableFiles(text: string): string[] {
  return readdirSync(directory).filter((name) =>
    readFileSync(join(directory, name), 'latin1').includes(text),
  );
}

function startWriter() {
  const script = fileURLToPath(new URL('store-writer.test-helper.ts', import.meta.url));
  const child = spawn(process.execPath, [script, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const lines: string[] = [];
  const changed = new EventTarget();
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    lines.push(...parts);
    changed.dispatchEvent(new Event('line'));
  });
  const last = () => Number(lines.findLast((line) => line !== 'open') ?? 0);
  const until = (isThere: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const look = () => isThere() && resolve();
      changed.addEventListener('line', look);
      void ended.then(() =>
        isThere() ? resolve() : reject(new Error(`the writer ended after ${lines.at(-1)}`)),
      );
      look();
    });
  return {
    firstLine: () => until(() => lines.length > 0).then(() => lines[0]!),
    hasPromised: (id: number) => until(() => last() >= id),
    /** The last id that was promised. */
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      return last();
    },
  };
}
