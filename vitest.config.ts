import { defineConfig } from 'vitest/config';

const minute = 60_000;

// Four suites, from quick to slow: `npm run check` runs the first, `npm test` all of them.

/** Unit tests that work through many vectors, histories or kills. */
const gates = [
  'packages/crypto/src/group/{rfc9420-,group-histories}*.test.ts',
  'packages/identity/src/chain-histories.test.ts',
  'packages/client/src/store/database/durability.test.ts',
  'packages/client/src/platform/node/node-store.test.ts',
  'packages/server/src/{drain,crash,startup}.test.ts',
];
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.{ts,tsx}'],
          exclude: gates,
          testTimeout: minute,
        },
      },
      {
        test: { name: 'gates', include: gates, testTimeout: 2 * minute },
      },
      {
        test: {
          name: 'scenarios',
          include: ['packages/testkit/**/*.scenario.ts'],
          testTimeout: 4 * minute,
          hookTimeout: minute,
        },
      },
      {
        test: {
          name: 'stories',
          include: ['e2e/**/*.story.ts'],
          maxWorkers: 2,
          testTimeout: 3 * minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
  },
});
