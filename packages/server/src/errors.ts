// What this package throws on purpose. Mapped once, at the edge, to a code that crosses the wire.
import { ProtocolError, type ServerErrorCode } from '@ganira/protocol';

export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: ServerErrorCode;
  /** Milliseconds after which the same request may succeed. */
  readonly retryAfter: number | undefined;

  constructor(code: ServerErrorCode, message: string, retryAfter?: number) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** The store couldn't finish: nothing of the transaction is there. */
export class StorageError extends ServerError {
  /** SQLite's extended result code, or the file system's. */
  readonly reason: string;

  constructor(reason: string) {
    super('storage_unavailable', `the store did not answer: ${reason}`, 1_000);
    this.reason = reason;
  }
}

/** The operator asked for something that can't work: said in a sentence, without a stack trace. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

export interface WireError {
  readonly code: ServerErrorCode;
  readonly message: string;
  readonly retryAfter: number | undefined;
}

/** What a client is told about an error. What we didn't foresee stays here. */
export function wireErrorOf(error: unknown): WireError {
  if (error instanceof ServerError) return error;
  if (error instanceof ProtocolError)
    return { code: error.code, message: error.message, retryAfter: undefined };
  return { code: 'internal', message: 'the server made a mistake', retryAfter: undefined };
}
