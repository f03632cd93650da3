// Examples in JavaScript run as they stand, against the packages of this checkout.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../processes.mjs';
import { codeBlocks } from './markdown.mjs';

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
export function exampleFaults(file, text) {
  const examples = codeBlocks(text).filter(({ language }) => language === 'js');
  if (examples.length === 0) return [];
  // Below node_modules, so that the packages are found by name.
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'ganira-example-'));
  try {
    return examples.flatMap(({ code, line }) => {
      const script = join(folder, `line-${line}.mjs`);
      writeFileSync(script, code);
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', script],
        {
          encoding: 'utf8',
        },
      );
      return status === 0 ? [] : [`${file}:${line}: the example fails\n${stderr.trim()}`];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
