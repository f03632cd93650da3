// One hash over many files, by content: times and sizes differ between clones that are the same.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './processes.mjs';

/**
 * @param {string[]} paths files and folders below the root; missing ones count as empty
 * @param {(path: string) => boolean} [isIncluded] asked for each file, with its path from the root
 */
export function fingerprint(paths, isIncluded = () => true) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) {
      const name = relative(root, file);
      if (!isIncluded(name)) continue;
      const content = readFileSync(file);
      hash.update(`${name}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

const neverSources = new Set(['node_modules', 'dist', '.cache', 'coverage']);

/**
 * @param {string} path a file or a folder
 * @returns {Generator<string>} files in a stable order
 */
export function* filesBelow(path) {
  if (!existsSync(path)) return;
  /** @type {import('node:fs').Dirent[]} */
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOTDIR') throw error;
    yield path;
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.isDirectory()) {
      if (!neverSources.has(entry.name)) yield* filesBelow(join(path, entry.name));
    } else {
      yield join(path, entry.name);
    }
  }
}
