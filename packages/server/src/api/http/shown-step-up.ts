// The header of a request that needs a step-up.
import { fromBase64Url, limits, stepUpHeader, type StepUpPurpose } from '@ganira/protocol';
import type { IncomingMessage } from 'node:http';
import { sha256 } from '../../domain/crypto.ts';
import type { ShownStepUp } from '../../domain/step-ups.ts';
import { ServerError } from '../../errors.ts';

/** @param body as it came. @throws ServerError `step_up_needed` when there is none to read. */
export function readStepUp(request: IncomingMessage, purpose: StepUpPurpose, body: string): ShownStepUp {
  const header = request.headers[stepUpHeader];
  const [proof, signature] = (typeof header === 'string' ? header : '').split('.').map(fromBase64Url);
  if (proof?.length !== limits.token || signature?.length !== 64) {
    throw new ServerError('step_up_needed', `show the password again, for ${purpose}`);
  }
  return { purpose, proof, signature, contentHash: sha256(Buffer.from(body)) };
}
