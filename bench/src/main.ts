// npm run bench
import { BenchError } from './measure/machine.ts';
import { readOptions, usage, type Options } from './options.ts';

const run: Readonly<Record<Options['task'], (options: Options) => Promise<void>>> = {
  w1: async (options) => (await import('./w1.ts')).runW1(options),
  web: async () => (await import('./web-sizes.ts')).printWebSizes(),
  safety: async () => (await import('./safety/safety.ts')).printSafety(),
  client: async (options) => (await import('./client-figures.ts')).printClientFigures(options),
  crypto: async () => (await import('./pair-crypto.ts')).printPairCrypto(),
};

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
try {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) process.stdout.write(usage);
  else await run[options.task](options);
  process.exit(0);
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exit(2);
}
