import { toBase64Url } from '@ganira/protocol';
import type { StepUps } from '../../domain/step-ups.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function stepUpFinish(parts: { stepUps: StepUps }) {
  return defineEndpoint({
    name: 'stepUpFinish',
    rate: 'guess',
    handle: async (request) => {
      const { attempt, finishLoginRequest } = request.body;
      const proof = await parts.stepUps.finish(request, {
        attempt: readBytes(attempt, 'attempt'),
        finishLoginRequest,
      });
      return { proof: toBase64Url(proof) };
    },
  });
}
