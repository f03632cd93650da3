// `npm start`: from a fresh clone to a running server. Plain JavaScript for whatever Node the machine has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { becomeNode, root, runMain } from './lib/processes.mjs';
import { buildWebClient } from './lib/web-client.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  const node = await ensureInstalled();
  if (!args.includes('--help')) await buildWebClient(node);
  await becomeNode(node, [...serverFlags(), join(root, 'packages/server/main.mjs'), ...args]);
});

/**
 * While people sign on, V8 lets its youngest generation grow up to 64 MB, and keeps it. With 4 MB an
 * idle connection costs half as much, and a message the same.
 * @returns {string[]}
 */
function serverFlags() {
  const { config } = JSON.parse(readFileSync(join(root, 'packages/server/package.json'), 'utf8'));
  return config.flags;
}
