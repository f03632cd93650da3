// Starts the server from a terminal.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from './errors.ts';
import { helpText, readOptions, type ServerOptions } from './options.ts';

const exitCodes = { ok: 0, failed: 1, setup: 2 } as const;

const defaultWebDir = fileURLToPath(new URL('../../web/dist', import.meta.url));

try {
  const { isHelp, options } = readOptions(process.argv.slice(2), process.env, defaultWebDir);
  if (isHelp) process.stdout.write(helpText());
  else await run(options);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitCodes.setup;
}

async function run(options: ServerOptions): Promise<void> {
  // Compiled code of the last start, in the private folder: nobody else may write what runs here.
  enableCompileCache(join(options.dataDir, 'cache'));
  const { createServer } = await import('./create-server.ts');
  const { createPinoLog } = await import('./adapters/pino-log.ts');
  const server = await createServer({ ...options, log: createPinoLog(options.logLevel) });
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    server.close().then(
      () => process.exit(exitCodes.ok),
      () => process.exit(exitCodes.failed),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const { greeting } = await import('./greeting.ts');
  process.stdout.write(greeting(server, options));
}
