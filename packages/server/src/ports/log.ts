// What may be written down about a running server: events and figures, never people.

/** Every field that a log line may have. Nothing else gets through. */
export interface LogFields {
  readonly code?: string;
  readonly reason?: string;
  readonly count?: number;
  readonly bytes?: number;
  readonly milliseconds?: number;
  readonly port?: number;
  readonly version?: string;
  readonly endpoint?: string;
  readonly status?: number;
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** A mistake of ours: the kind of error and where, without its message, which may quote data. */
  failure(event: string, error: unknown): void;
}

export const silentLog: Log = { info: () => {}, warn: () => {}, failure: () => {} };
