// npm run bench -- web: what a browser loads, by the web client's own count.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BenchError } from './measure/machine.ts';

const script = fileURLToPath(new URL('../../packages/web/size.mjs', import.meta.url));

export async function printWebSizes(): Promise<void> {
  if (!existsSync(script)) throw new BenchError('packages/web/size.mjs is missing.');
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new BenchError('The sizes could not be counted. Was the web client built?');
}
