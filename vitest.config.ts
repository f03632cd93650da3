import { defineConfig } from 'vitest/config';

const minute = 60_000;
/** What is asked until it holds may be starved by other work on the machine. */
const patient = { poll: { timeout: minute } };

// Four suites, from quick to slow: `npm run check` runs the first, `npm test` all of them. The third
// is two projects, run as one by `--project 'scenarios*'`.

/** Unit tests that work through many vectors, histories, attacks or kills. */
const gates = [
  'packages/crypto/src/group/{rfc9420-,group-histories,group-promises,hostile-}*.test.ts',
  'packages/identity/src/chain-{histories,rules}.test.ts',
  'packages/client/src/store/database/durability.test.ts',
  'packages/client/src/platform/node/node-store.test.ts',
  'packages/server/src/{drain,crash,earned-invitations,guessing,startup,storage-faults}.test.ts',
];
/** For the people who live in the process of the tests. */
const quickPasswords = ['packages/testkit/scenarios/quick-passwords.setup.ts'];
/** With commands in processes of their own, where a password costs what it costs everywhere. */
const terminals = 'packages/testkit/scenarios/terminal*.scenario.ts';

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    // Else it leaves one of two cores idle.
    maxWorkers: 2,
    // A process of its own for each file loads the same modules again each time: most of the time of the unit tests.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          expect: patient,
          include: ['packages/*/src/**/*.test.{ts,tsx}'],
          exclude: gates,
          testTimeout: minute,
        },
      },
      {
        test: { name: 'gates', expect: patient, include: gates, testTimeout: 2 * minute },
      },
      {
        test: {
          name: 'scenarios',
          expect: patient,
          include: ['packages/testkit/scenarios/*.scenario.ts'],
          exclude: [terminals],
          setupFiles: quickPasswords,
          testTimeout: 4 * minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        test: {
          name: 'scenarios-terminals',
          expect: patient,
          include: [terminals],
          testTimeout: 4 * minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        test: {
          name: 'stories',
          expect: patient,
          include: ['e2e/**/*.story.ts'],
          setupFiles: quickPasswords,
          testTimeout: 6 * minute,
          hookTimeout: 4 * minute,
        },
      },
    ],
  },
});
