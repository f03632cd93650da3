// `npm run check`: everything that takes under a minute.
import { runChecks, verdict } from './lib/checks.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runMain } from './lib/processes.mjs';

await runMain(async () => {
  const counts = await runChecks(await ensureInstalled());
  console.log(verdict(counts));
  if (counts.failed > 0) process.exitCode = 1;
});
