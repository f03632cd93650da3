// Suites in one run of vitest, so that no core waits for the last file of one, with its results counted and its failures named.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { capture, environmentWith, exitCode, root } from './processes.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Counts & { failures: string[], unsteady: string[] }} Result what failed, and what passed only the second time */
/** @typedef {{ title: string, fullName: string, status: string, failureMessages?: string[] }} TestReport */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: TestReport[] }} FileReport */
/** @typedef {'unit' | 'gates' | 'scenarios' | 'stories'} Project */
/** @typedef {{ node: string, projects: Project[], workers?: number, isQuiet?: boolean }} Suite
 *   quiet: the output is returned, else it goes to the terminal as it comes */

/**
 * A file that failed runs once more by itself, since other work on the machine can starve a server,
 * a browser or a clock. What passes only then is counted, and named.
 * @param {Suite} suite
 * @returns {Promise<Result & { output: string }>}
 */
export async function runSuite(suite) {
  const { code, files, output } = await runVitest(suite, []);
  const first = { ...resultOf(files, code), output };
  const failed = files.filter((file) => file.status === 'failed');
  // A run without a report, or with an error outside of all files, isn't asked again.
  if (failed.length === 0) return first;
  const notice = `\nOnce more, by themselves: ${failed.map(pathOf).join(' ')}`;
  if (!suite.isQuiet) console.log(notice);
  const again = await runVitest(
    suite,
    failed.map((file) => file.name),
  );
  const kept = files.filter((file) => file.status !== 'failed');
  const result = resultOf([...kept, ...again.files], again.code);
  const stillFails = new Set(result.failures.map(firstLine));
  const unsteady = first.failures.filter((failure) => !stillFails.has(firstLine(failure)));
  return { ...result, unsteady, output: [output, notice, again.output].join('\n') };
}

/**
 * @param {Suite} suite
 * @param {string[]} only files; where empty, all
 */
async function runVitest({ node, projects, workers = 2, isQuiet = false }, only) {
  const folder = mkdtempSync(join(tmpdir(), 'ganira-suite-'));
  const report = join(folder, 'report.json');
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...projects.map((project) => `--project=${project}*`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
    ...(only.length > 0 ? ['--no-file-parallelism', ...only] : [`--maxWorkers=${workers}`]),
  ];
  const options = { cwd: root, env: environmentWith(node) };
  try {
    const { code, output } = isQuiet
      ? await capture(node, args, options)
      : { code: await exitCode(spawn(node, args, { ...options, stdio: 'inherit' })), output: '' };
    return { code, output, files: readReport(report).testResults };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {FileReport[]} files
 * @param {number} code vitest's own verdict: it also fails on unhandled errors and when there is no test at all
 * @returns {Result}
 */
function resultOf(files, code) {
  /** @type {Result} */
  const result = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };
  for (const file of files) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') result.passed++;
      else if (test.status === 'failed') fail(result, failureOf(file, test));
      else result.skipped++;
    }
    const isUnreadable =
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
    if (isUnreadable) fail(result, `${pathOf(file)}\n    ${firstLine(file.message)}`);
  }
  if (code !== 0 && result.failed === 0) fail(result, 'an error outside of all tests: see above');
  return result;
}

/**
 * @param {Result} result
 * @param {string} failure
 */
function fail(result, failure) {
  result.failed++;
  result.failures.push(failure);
}

/**
 * @param {FileReport} file
 * @param {TestReport} test
 */
function failureOf(file, test) {
  return `${pathOf(file)}: ${test.fullName}\n    ${firstLine(test.failureMessages?.[0])}`;
}

/** @param {FileReport} file */
function pathOf(file) {
  return relative(root, file.name);
}

/** @param {string | undefined} text */
function firstLine(text = '') {
  return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
}

/**
 * @param {string} path
 * @returns {{ testResults: FileReport[] }}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { testResults: [] };
  }
}
