// `npm start`: from a fresh clone to a running server. Plain JavaScript for whatever Node the machine has.
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { becomeNode, root, runMain } from './lib/processes.mjs';
import { buildWebClient } from './lib/web-client.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  const node = await ensureInstalled();
  if (!args.includes('--help')) await buildWebClient(node);
  await becomeNode(node, [join(root, 'packages/server/main.mjs'), ...args]);
});
