// `node tools/run.mjs FILE ...`: runs a TypeScript file on the right Node. Standard output is the file's alone.
import { ensureInstalled } from './lib/install.mjs';
import { becomeNode, runMain, ToolError } from './lib/processes.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  if (args.length === 0) throw new ToolError('Usage: node tools/run.mjs FILE [ARGUMENT...]');
  await becomeNode(await ensureInstalled(), args);
});
