// What the server says went wrong, as an error of this package. Nothing of it is trusted.
import { serverErrorCodes, type ServerErrorCode } from '@ganira/protocol';
import { ClientError } from '../errors.ts';

const known: ReadonlySet<string> = new Set(serverErrorCodes);
const messageCharacters = 300;
const longestRetryAfter = 15 * 60_000;

export function isServerErrorCode(code: unknown): code is ServerErrorCode {
  return typeof code === 'string' && known.has(code);
}

/** @param said fields as they came, of any type. */
export function serverError(said: { code: unknown; message: unknown; retryAfter: unknown }): ClientError {
  const { code, message, retryAfter } = said;
  return new ClientError(
    isServerErrorCode(code) ? code : 'internal',
    typeof message === 'string' ? message.slice(0, messageCharacters) : '',
    typeof retryAfter === 'number' && retryAfter > 0 ? Math.min(retryAfter, longestRetryAfter) : undefined,
  );
}

export function offline(message: string): ClientError {
  return new ClientError('offline', message);
}

/** `offline` of one request alone: the server left it without an answer. */
export class NoAnswer extends ClientError {
  constructor() {
    super('offline', 'no answer in time');
  }
}
