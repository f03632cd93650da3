// Starts the server. Plain JavaScript: where the last start left its compiled code, this one loads no compiler.
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { 'data-dir': { type: 'string' } },
  strict: false,
});
const flag = values['data-dir'];
const dataDir = resolve((typeof flag === 'string' ? flag : process.env['DATA_DIR']) || './data');
const cache = join(dataDir, 'cache');
// The first start makes the folder itself, when all is well with the options.
if (existsSync(cache)) enableCompileCache(cache);
await import('./src/main.ts');
