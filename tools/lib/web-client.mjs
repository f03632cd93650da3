// Builds the web client when what goes into it has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { capture, environmentWith, root, ToolError } from './processes.mjs';

const web = join(root, 'packages', 'web');
const stampFile = join(web, 'dist', '.sources');
const sources = [
  ...['web', 'client', 'safety', 'crypto', 'identity', 'protocol'].map((name) => `packages/${name}`),
  'package-lock.json',
  'patches',
];

/** @param {string} node */
export async function buildWebClient(node) {
  const current = fingerprint(sources, (path) => !/\.test\.tsx?$/.test(path));
  if (current === lastBuild()) return;
  console.error('Building the web client…');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await capture(node, [vite, 'build'], { cwd: web, env: environmentWith(node) });
  if (code !== 0) throw new ToolError(`The web client could not be built:\n${output}`);
  writeFileSync(stampFile, current);
}

function lastBuild() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}
