/**
 * Run as a process of its own by the tests that kill it: opens the store named on the command line, writes note after
 * note and prints the number of each one whose commit was promised. A refusal is printed by its code.
 */
import { writeSync } from 'node:fs';
import { isStoreError } from '../../store/database/index.ts';
import { testKey, testMigrations } from '../../store/database/test-database.test-helper.ts';
import { openNodeDatabase } from './node-database.ts';

const [directory = ''] = process.argv.slice(2);
const say = (line: string | number): number => writeSync(1, `${line}\n`);

try {
  const database = await openNodeDatabase({
    directory,
    name: 'killed',
    key: testKey,
    migrations: testMigrations,
  });
  say('open');
  for (let i = 0; ; i++) {
    const id = await database.transact(async (tx) => {
      const body = `canary-${i} ${'c'.repeat(i % 3000)}`;
      return (await tx.get<{ id: number }>('INSERT INTO note (body) VALUES (?) RETURNING id', [body]))!.id;
    });
    say(id);
  }
} catch (error) {
  if (!isStoreError(error)) throw error;
  say(error.code);
}
