// The quick checks, in two lanes for two cores; a line each when done, what went wrong below it.
import { performance } from 'node:perf_hooks';
import { capture, environmentWith } from './processes.mjs';
import { runSuite } from './suites.mjs';

/** @typedef {import('./suites.mjs').Counts} Counts */
/** @typedef {{ name: string, run: (node: string) => Promise<Counts & { output: string }> }} Step */

/**
 * Lint reads the declarations that the type check writes, so it follows in the same lane.
 * @type {Step[][]}
 */
const lanes = [
  [
    step('types', 'node_modules/typescript/bin/tsc', '--build'),
    step('lint', 'node_modules/oxlint/bin/oxlint'),
    step('format', 'node_modules/oxfmt/bin/oxfmt', '--check'),
    step('unused', 'node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'),
  ],
  [
    step('layers', 'tools/layers.mjs'),
    step('generated', 'tools/generate.mjs', '--check'),
    step('documents', 'tools/docs.mjs'),
    { name: 'unit tests', run: (node) => runSuite({ node, project: 'unit', isQuiet: true }) },
  ],
];

/**
 * @param {string} node
 * @returns {Promise<Counts>}
 */
export async function runChecks(node) {
  /** @type {Counts} */
  const sum = { passed: 0, failed: 0, skipped: 0 };
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
 * @param {Counts} sum
 * @param {Counts} counts
 */
export function add(sum, { passed, failed, skipped }) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
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
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
    },
  };
}
