// `npm test`: all of it, on a clean clone too. The last line says how it went.
import { ensureChromium } from './lib/browser.mjs';
import { add, runChecks, verdict } from './lib/checks.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { describe } from './lib/processes.mjs';
import { runSuite } from './lib/suites.mjs';
import { buildWebClient } from './lib/web-client.mjs';

/** @typedef {import('./lib/suites.mjs').Counts} Counts */

const counts = await orFailure(async () => {
  const node = await ensureInstalled();
  const sum = await runChecks(node);
  console.log('\nGates: official vectors, long histories, kills');
  add(sum, await orFailure(() => runSuite({ node, project: 'gates' })));
  console.log('\nScenarios: people, servers and a faulty network in one process');
  add(sum, await orFailure(() => runSuite({ node, project: 'scenarios' })));
  console.log('\nStories: people in browsers');
  add(sum, await orFailure(() => runStories(node)));
  return sum;
});
console.log(verdict(counts));
if (counts.failed > 0) process.exitCode = 1;

/** @param {string} node */
async function runStories(node) {
  process.env.CHROMIUM_PATH = await ensureChromium(node);
  await buildWebClient(node);
  return runSuite({ node, project: 'stories' });
}

/**
 * What can't even begin counts as a failure; the rest still runs.
 * @param {() => Promise<Counts>} run
 */
async function orFailure(run) {
  try {
    return await run();
  } catch (error) {
    console.error(describe(error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
