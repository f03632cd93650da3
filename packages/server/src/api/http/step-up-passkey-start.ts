import { toBase64Url } from '@ganira/protocol';
import type { StepUps } from '../../domain/step-ups.ts';
import { defineEndpoint } from './endpoint.ts';

export function stepUpPasskeyStart(parts: { stepUps: StepUps }) {
  return defineEndpoint({
    name: 'stepUpPasskeyStart',
    rate: 'guess',
    handle: async (request) => {
      const { attempt, options } = await parts.stepUps.startPasskey(request, request.body.purpose);
      return { attempt: toBase64Url(attempt), options };
    },
  });
}
