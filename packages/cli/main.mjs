// Starts the terminal client. Plain JavaScript: where an earlier start left its compiled code, no compiler is loaded.
import { mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds for goodbyes: all that matters is on the disk and on its way by then. */
const longestGoodbye = 100;

keepCompiled();
const [{ runCli }, { processTerminal }] = await Promise.all([
  import('./src/run.ts'),
  import('./src/terminal.ts'),
]);
process.exitCode = await runCli(process.argv.slice(2), processTerminal());
process.stdin.pause();
setTimeout(() => process.exit(), longestGoodbye).unref();

/** Makes every start but the first a third faster. In a folder of this user alone: what lies there is run. */
function keepCompiled() {
  try {
    const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'ganira');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    enableCompileCache(folder);
  } catch {
    // A home that can't be written: it starts more slowly.
  }
}
