import type { ClientErrorShape } from '@ganira/client';

/** What a failed call throws in a page. Views choose their words by the code. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: string;
  readonly retryAfter: number | undefined;
  readonly triesLeft: number | undefined;
  readonly position: number | undefined;

  constructor(shape: ClientErrorShape) {
    super(shape.message);
    this.code = shape.code;
    this.retryAfter = shape.retryAfter;
    this.triesLeft = shape.triesLeft;
    this.position = shape.position;
  }
}

/** The code of whatever was thrown; `internal` for what isn't ours. */
export function codeOf(error: unknown): string {
  return error instanceof CallError ? error.code : 'internal';
}

/** Names what was thrown so that it can cross to a page. Nothing but code, message and numbers cross. */
export function toErrorShape(error: unknown): ClientErrorShape {
  if (!(error instanceof Error)) return { code: 'internal', message: 'unknown failure' };
  const { code, retryAfter, triesLeft, position } = error as Error & {
    code?: unknown;
    retryAfter?: unknown;
    triesLeft?: unknown;
    position?: unknown;
  };
  const shape: ClientErrorShape = {
    code: typeof code === 'string' ? code : 'internal',
    message: error.message,
  };
  if (typeof retryAfter === 'number') shape.retryAfter = retryAfter;
  if (typeof triesLeft === 'number') shape.triesLeft = triesLeft;
  if (typeof position === 'number') shape.position = position;
  return shape;
}
