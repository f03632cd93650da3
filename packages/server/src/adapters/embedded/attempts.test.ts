import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GrantStatus } from '@ganira/protocol';
import { systemRandom } from '../../ports/random.ts';
import { temporaryFolder } from '../../testing/server.test-helper.ts';
import { AttemptSet } from './attempt-set.ts';
import { attemptDays, Attempts } from './attempts.ts';
import { Database } from './database.ts';

const { STORED, REFUSED, FULL } = GrantStatus;

test('a set of ids behaves as a set, whatever is added and deleted', () => {
  const command = fc.record({ verb: fc.constantFrom('add', 'delete'), id: fc.nat(200) });
  const idOf = (number: number) => Uint8Array.from({ length: 16 }, (_, at) => (at === 0 ? number + 3 : 0));
  fc.assert(
    fc.property(fc.array(command, { maxLength: 3_000 }), fc.integer(), (commands, seed) => {
      const model = new Set<number>();
      const set = new AttemptSet(seed);
      for (const { verb, id } of commands) {
        set[verb](idOf(id));
        model[verb](id);
        expect(set.size).toBe(model.size);
      }
      for (let id = 0; id <= 200; id++) expect(set.has(idOf(id))).toBe(model.has(id));
    }),
    { numRuns: 40 },
  );
});

test('a set holds a hundred thousand ids and mistakes none', () => {
  const set = new AttemptSet(7);
  const ids = Array.from({ length: 100_000 }, () => randomBytes(16));
  for (const id of ids) set.add(id);
  expect(set.size).toBe(ids.length);
  expect(ids.every((id) => set.has(id))).toBe(true);
  expect(Array.from({ length: 10_000 }, () => set.has(randomBytes(16))).some(Boolean)).toBe(false);
});

async function opened(path?: string) {
  const file = path ?? join(await temporaryFolder(), 'a.db');
  const database = new Database(file);
  const attempts = new Attempts(database, systemRandom);
  await attempts.load();
  return { file, database, attempts };
}

test('attempts are known after a restart, with what was answered', async () => {
  const { file, database, attempts } = await opened();
  const [plain, mixed] = [randomBytes(16), randomBytes(16)];
  database.write(() => {
    attempts.remember(plain, 100, [STORED, STORED]);
    attempts.remember(mixed, 100, [STORED, REFUSED, FULL]);
  });
  attempts.settle();
  database.close();
  const again = await opened(file);
  expect(again.attempts.find(plain)).toEqual({ statuses: undefined });
  expect(again.attempts.find(mixed)).toEqual({ statuses: Uint8Array.of(STORED, REFUSED, FULL) });
  expect(again.attempts.find(randomBytes(16))).toBeUndefined();
  again.database.close();
});

test('attempts of a transaction that failed were never made', async () => {
  const { database, attempts } = await opened();
  const [kept, lost] = [randomBytes(16), randomBytes(16)];
  database.write(() => attempts.remember(kept, 100, [STORED]));
  attempts.settle();
  expect(() =>
    database.write(() => {
      attempts.remember(lost, 100, [REFUSED, STORED]);
      throw new Error('the disk');
    }),
  ).toThrow('the disk');
  attempts.undo();
  expect(attempts.find(lost)).toBeUndefined();
  expect(attempts.find(kept)).toBeDefined();
  database.write(() => attempts.remember(lost, 100, [STORED]));
  expect(attempts.find(lost)).toEqual({ statuses: undefined });
  database.close();
});

test('attempts are forgotten after some days, in memory and on disk', async () => {
  const { database, attempts } = await opened();
  const ids = Array.from({ length: 6 }, () => randomBytes(16));
  for (const [at, id] of ids.entries()) database.write(() => attempts.remember(id, 100 + at, [STORED]));
  await attempts.sweep(105);
  const known = ids.map((id) => attempts.find(id) !== undefined);
  expect(known).toEqual(ids.map((_, at) => 100 + at >= 105 - attemptDays));
  const days = database
    .prepare('SELECT day FROM attempt ORDER BY n')
    .all()
    .map((row) => row['day']);
  expect(days).toEqual([102, 103, 104, 105]);
  await attempts.sweep(200);
  expect(database.prepare('SELECT count(*) AS count FROM attempt').get()).toEqual({ count: 0 });
  database.close();
});
