import { toBase64Url } from '@ganira/protocol';
import type { StepUps } from '../../domain/step-ups.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function stepUpPasskeyFinish(parts: { stepUps: StepUps }) {
  return defineEndpoint({
    name: 'stepUpPasskeyFinish',
    rate: 'guess',
    handle: async (request) => {
      const attempt = readBytes(request.body.attempt, 'attempt');
      const { response } = request.body;
      return { proof: toBase64Url(await parts.stepUps.finishPasskey(request, { attempt, response })) };
    },
  });
}
