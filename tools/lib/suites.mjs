// One vitest suite, with its results counted.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture, environmentWith, exitCode, root } from './processes.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {{ node: string, project: 'unit' | 'gates' | 'scenarios' | 'stories', isQuiet?: boolean }} suite
 *   quiet: the output is returned, else it goes to the terminal as it comes
 * @returns {Promise<Counts & { output: string }>}
 */
export async function runSuite({ node, project, isQuiet = false }) {
  const folder = mkdtempSync(join(tmpdir(), 'ganira-suite-'));
  const report = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [
    vitest,
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const options = { cwd: root, env: environmentWith(node) };
  try {
    const { code, output } = isQuiet
      ? await capture(node, args, options)
      : { code: await exitCode(spawn(node, args, { ...options, stdio: 'inherit' })), output: '' };
    return { ...countsOf(report, code), output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} report
 * @param {number} code vitest's own verdict: it also fails on unhandled errors and when there is no test at all
 * @returns {Counts}
 */
function countsOf(report, code) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of readReport(report).testResults) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed++;
      else if (status === 'failed') counts.failed++;
      else counts.skipped++;
    }
    const isUnreadable =
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
    if (isUnreadable) counts.failed++;
  }
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * @param {string} path
 * @returns {{ testResults: { status: string, assertionResults: { status: string }[] }[] }}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { testResults: [] };
  }
}
