// The quick checks, in two lanes for two cores; a line each when done, what went wrong below it.
import { performance } from 'node:perf_hooks';
import { capture, environmentWith } from './processes.mjs';
import { runSuite } from './suites.mjs';

/** @typedef {import('./suites.mjs').Counts} Counts */
/** @typedef {import('./suites.mjs').Result} Result */
/** @typedef {{ name: string, run: (node: string) => Promise<Result & { output: string }> }} Step */

/**
 * Lint reads the declarations that the type check writes, so it follows in the same lane.
 * @type {Step[][]}
 */
const lanes = [
  [
    step('types', 'node_modules/typescript/bin/tsc', '--build'),
    step('lint', 'node_modules/oxlint/bin/oxlint'),
    step('format', 'node_modules/oxfmt/bin/oxfmt', '--check'),
    step('documents', 'tools/docs.mjs'),
    step('unused', 'node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'),
  ],
  [
    step('layers', 'tools/layers.mjs'),
    step('generated', 'tools/generate.mjs', '--check'),
    { name: 'unit tests', run: (node) => runSuite({ node, projects: ['unit'], isQuiet: true }) },
  ],
];

/**
 * @param {string} node
 * @returns {Promise<Result>}
 */
export async function runChecks(node) {
  /** @type {Result} */
  const sum = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };
  const runLane = async (/** @type {Step[]} */ lane) => {
    for (const { name, run } of lane) {
      const start = performance.now();
      const { output, ...counts } = await run(node);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      add(sum, counts);
      console.log(`${counts.failed ? '✗' : '✓'} ${name.padEnd(12)} ${seconds.padStart(5)} s${tests(counts)}`);
      if (counts.failed) console.log(output.trimEnd());
    }
  };
  await Promise.all(lanes.map(runLane));
  return sum;
}

/**
 * @param {Result} sum
 * @param {Result} more
 */
export function add(sum, more) {
  sum.passed += more.passed;
  sum.failed += more.failed;
  sum.skipped += more.skipped;
  sum.failures.push(...more.failures);
  sum.unsteady.push(...more.unsteady);
}

/** @param {Counts} counts the last line of every run */
export function verdict({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** @param {Counts} counts */
function tests(counts) {
  return counts.passed + counts.failed + counts.skipped > 1 ? `  ${verdict(counts)}` : '';
}

/**
 * @param {string} name
 * @param {string} script
 * @param {...string} args
 * @returns {Step}
 */
function step(name, script, ...args) {
  return {
    name,
    run: async (node) => {
      const { code, output } = await capture(node, [script, ...args], { env: environmentWith(node) });
      const isRight = code === 0;
      const failures = isRight ? [] : [name];
      return {
        passed: Number(isRight),
        failed: Number(!isRight),
        skipped: 0,
        failures,
        unsteady: [],
        output,
      };
    },
  };
}
