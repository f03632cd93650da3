// Running other programs: attached to this terminal, or with their output kept.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The environment in which whoever asks for "node" gets the given one.
 * @param {string} node
 */
export function environmentWith(node) {
  return { ...process.env, PATH: dirname(node) + delimiter + (process.env.PATH ?? '') };
}

/**
 * Hands the terminal to a program, passes signals on and ends as it ends.
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<never>}
 */
export async function becomeNode(node, args) {
  // SQLite is still marked experimental in Node 24; people who start a server can do nothing about that.
  const quiet = '--disable-warning=ExperimentalWarning';
  const child = spawn(node, [quiet, ...args], { stdio: 'inherit', env: environmentWith(node) });
  // Ctrl-C reaches every process of a terminal; a second SIGINT from here would ask the child twice.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  if (process.env.npm_lifecycle_event) onParentGone(() => child.kill('SIGTERM'));
  process.exit(await exitCode(child));
}

/**
 * npm runs a script in a shell and passes SIGTERM to that shell alone: who stops npm leaves the script an orphan.
 * @param {() => void} act
 */
function onParentGone(act) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 250);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} standard output and error together, in order of arrival
 */
export async function capture(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return { code: await exitCode(child), output };
}

/**
 * Runs a program whose output belongs on standard error, so that standard output stays the caller's.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export async function runOnStandardError(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 2, 2] });
  return exitCode(child);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} 128 + the signal's number when a signal ended it, as shells have it
 */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * The edge of every tool: what is thrown becomes one readable line.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(describe(error));
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
export function describe(error) {
  return error instanceof ToolError ? error.message : error;
}

/** Something the person at the keyboard can do something about: shown without a stack. */
export class ToolError extends Error {}
