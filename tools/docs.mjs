// `node tools/docs.mjs`: fails on a dead link, a generated part that is stale, or an example that doesn't run.
// With --write it brings the generated parts up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFaults } from './lib/docs/examples.mjs';
import { refresh } from './lib/docs/generated.mjs';
import { linkFaults } from './lib/docs/links.mjs';
import { markdownFiles } from './lib/docs/markdown.mjs';
import { root, runMain, ToolError } from './lib/processes.mjs';

const isWriting = process.argv.includes('--write');

await runMain(async () => {
  const faults = [];
  for (const file of markdownFiles()) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const { fresh, faults: refreshFaults } = await refresh(file, text);
    faults.push(...refreshFaults);
    if (fresh !== text && isWriting) writeFileSync(path, fresh);
    else if (fresh !== text) faults.push(`${file}: out of date, run \`node tools/docs.mjs --write\``);
    faults.push(...linkFaults(file, fresh), ...exampleFaults(file, fresh));
  }
  if (faults.length > 0) throw new ToolError(faults.join('\n'));
});
