// Structured lines on standard error, through an allow-list of fields.
import { pino, destination } from 'pino';
import type { Log, LogFields } from '../ports/log.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

const allowed: readonly (keyof LogFields)[] = [
  'code',
  'reason',
  'count',
  'bytes',
  'milliseconds',
  'port',
  'version',
  'endpoint',
  'status',
];

export function createPinoLog(level: LogLevel, stream: { write(line: string): void } = destination(2)): Log {
  // No pid, no host name.
  const logger = pino({ level, base: null }, stream);
  return {
    info: (event, fields = {}) => logger.info({ event, ...pick(fields) }),
    warn: (event, fields = {}) => logger.warn({ event, ...pick(fields) }),
    failure: (event, error) => logger.error({ event, ...describe(error) }),
  };
}

function pick(fields: LogFields): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of allowed) if (fields[name] !== undefined) picked[name] = fields[name];
  return picked;
}

/** The kind of error and the places in our code; its message may quote what somebody sent. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    kind: error.name,
    ...(code === undefined ? {} : { code }),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
