// Errors as HTTP answers: mapped here and nowhere else.
import type { ServerErrorCode } from '@ganira/protocol';
import { wireErrorOf } from '../../errors.ts';

const statuses: Record<ServerErrorCode, number> = {
  too_large: 413,
  malformed: 400,
  unexpected: 409,
  unauthenticated: 401,
  forbidden: 403,
  route_unknown: 404,
  grant_refused: 403,
  invitation_refused: 403,
  work_refused: 403,
  password_refused: 401,
  second_factor_needed: 401,
  passkey_needed: 401,
  code_refused: 401,
  webauthn_refused: 401,
  step_up_needed: 403,
  pin_refused: 403,
  recovery_refused: 401,
  account_exists: 409,
  chain_refused: 422,
  quota: 409,
  rate_limited: 429,
  storage_unavailable: 503,
  shutting_down: 503,
  not_found: 404,
  internal: 500,
};

export interface ErrorReply {
  readonly status: number;
  readonly body: { readonly code: ServerErrorCode; readonly message: string; readonly retryAfter?: number };
}

export function errorReply(error: unknown): ErrorReply {
  const frameworkReply = frameworkErrorReply(error);
  if (frameworkReply !== undefined) return frameworkReply;
  const { code, message, retryAfter } = wireErrorOf(error);
  return {
    status: statuses[code],
    body: { code, message, ...(retryAfter === undefined ? {} : { retryAfter }) },
  };
}

/** What Fastify refuses by itself: by size, by shape, by type. */
function frameworkErrorReply(error: unknown): ErrorReply | undefined {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number')
    return undefined;
  const { statusCode: status } = error;
  if (status === 413)
    return { status, body: { code: 'too_large', message: 'the body is larger than allowed' } };
  if (status < 400 || status >= 500) return undefined;
  return { status, body: { code: 'malformed', message: 'the request does not fit the schema' } };
}
