import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const minute = 60_000;
/** What is asked until it holds may be starved by other work on the machine. */
const patient = { poll: { timeout: minute } };

// Four suites, from quick to slow: `npm run check` runs the first, `npm test` all of them. The third
// is two projects, run as one by `--project 'scenarios*'`.

/** Unit tests that work through many vectors, histories, attacks or kills, or train models anew. */
const gates = [
  'packages/crypto/src/group/{rfc9420-,group-histories,group-promises,hostile-}*.test.ts',
  'packages/crypto/src/recovery-key.test.ts',
  'packages/identity/src/{chain-histories,chain-rules,imigongo}.test.ts',
  'packages/client/src/linking/linking.test.ts',
  'packages/client/src/store/database/durability.test.ts',
  'packages/client/src/platform/node/node-store.test.ts',
  'packages/safety/src/model/shipped-models.test.ts',
  'packages/server/src/{drain,crash,earned-invitations,guessing,startup,storage-faults}.test.ts',
];
/**
 * In scenarios, and for the bots of stories, a password costs next to nothing: people sign up by the
 * hundred, and Argon2id at its real cost was two fifths of the time, and a third of each command's.
 * Browsers pay it, and so do the first two people in a terminal.
 */
const alias = {
  'hash-wasm': quick('argon2'),
  '@serenity-kit/opaque': quick('opaque'),
};
/** With commands in processes of their own. */
const terminals = 'packages/testkit/scenarios/terminal*.scenario.ts';

/** What takes longest, about so: the last files of a run should be short. */
const longest =
  /\/(look|offline|security|trouble|lock|verify|linking|accounts|crash-in-\w+|terminal-trouble)\.(story|scenario)\.ts$/;
const projects = ['stories', 'scenarios-terminals', 'scenarios', 'gates', 'unit'];

/** By project, because a worker is used again for files of its project only. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): number =>
      2 * projects.indexOf(project.name) + (longest.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    // Else it leaves one of two cores idle.
    maxWorkers: 2,
    // A process of its own for each file loads the same modules again each time: most of the time of the unit tests.
    isolate: false,
    sequence: { sequencer: LongestFirst },
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
          alias,
          testTimeout: 4 * minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        test: {
          name: 'scenarios-terminals',
          expect: patient,
          alias,
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
          alias,
          testTimeout: 6 * minute,
          hookTimeout: 4 * minute,
        },
      },
    ],
  },
});

function quick(name: string): string {
  return fileURLToPath(new URL(`packages/testkit/scenarios/quick-passwords/${name}.ts`, import.meta.url));
}
