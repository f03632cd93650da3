// npm run bench -- client: the client in a real browser, by the stories' own people.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BenchError } from './measure/machine.ts';
import type { Options } from './options.ts';

const script = fileURLToPath(new URL('../../e2e/figures.ts', import.meta.url));
const built = fileURLToPath(new URL('../../packages/web/dist/index.html', import.meta.url));

export function printClientFigures({ isQuick }: Options): void {
  if (!existsSync(built)) throw new BenchError('The web client is not built: npm start builds it.');
  const { status } = spawnSync(process.execPath, [script, ...(isQuick ? ['--quick'] : [])], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new BenchError('The client could not be measured. Is CHROMIUM_PATH right?');
}
