import { toBase64Url } from '@ganira/protocol';
import type { StepUps } from '../../domain/step-ups.ts';
import { defineEndpoint } from './endpoint.ts';

export function stepUpStart(parts: { stepUps: StepUps }) {
  return defineEndpoint({
    name: 'stepUpStart',
    rate: 'guess',
    handle: async (request) => {
      const { attempt, loginResponse } = await parts.stepUps.start(request, request.body);
      return { attempt: toBase64Url(attempt), loginResponse };
    },
  });
}
