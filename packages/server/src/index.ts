export { createServer, type RunningServer } from './create-server.ts';
export type { CreateServerOptions } from './settings.ts';
export { renderPrivacyTable } from './adapters/embedded/schema.ts';
export { ServerError, SetupError, StorageError } from './errors.ts';
export type { Clock } from './ports/clock.ts';
export type { Log, LogFields } from './ports/log.ts';
export type { Random } from './ports/random.ts';
