// `npm test`: all of it, on a clean clone too. The last line says how it went.
import { ensureChromium } from './lib/browser.mjs';
import { add, runChecks, verdict } from './lib/checks.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { describe } from './lib/processes.mjs';
import { runSuite } from './lib/suites.mjs';
import { buildWebClient } from './lib/web-client.mjs';

/** @typedef {import('./lib/suites.mjs').Result} Result */

const counts = await orFailure(async () => {
  const node = await ensureInstalled();
  const sum = await runChecks(node);
  console.log('\nStories: people in browsers. Scenarios: people and a faulty network in one process.');
  console.log('Gates: official vectors, long histories, kills.');
  add(sum, await orFailure(() => runTheRest(node)));
  return sum;
});
tell('Failed', counts.failures);
tell('Passed only the second time', counts.unsteady);
console.log(verdict(counts));
if (counts.failed > 0) process.exitCode = 1;

/**
 * At the end, where whoever reads the last lines finds it.
 * @param {string} title
 * @param {string[]} tests
 */
function tell(title, tests) {
  if (tests.length > 0) console.log(`\n${title}:\n${tests.map((test) => `- ${test}`).join('\n')}`);
}

/** @param {string} node */
async function runTheRest(node) {
  process.env.CHROMIUM_PATH = await ensureChromium(node);
  await buildWebClient(node);
  // Browsers wait for paints and timers: with a worker for each core both would idle now and then.
  return runSuite({ node, projects: ['stories', 'scenarios', 'gates'], workers: 3 });
}

/**
 * What can't even begin counts as a failure; the rest still runs.
 * @param {() => Promise<Result>} run
 */
async function orFailure(run) {
  try {
    return await run();
  } catch (error) {
    console.error(describe(error));
    return { passed: 0, failed: 1, skipped: 0, failures: [String(error)], unsteady: [] };
  }
}
