import { toBase64Url } from '@ganira/protocol';
import type { SecondFactor } from '../../domain/second-factor.ts';
import { defineEndpoint } from './endpoint.ts';

export function signInPasskey(parts: { secondFactor: SecondFactor }) {
  return defineEndpoint({
    name: 'signInPasskey',
    rate: 'guess',
    handle: async () => {
      const { attempt, options } = await parts.secondFactor.startPasskey();
      return { attempt: toBase64Url(attempt), options };
    },
  });
}
