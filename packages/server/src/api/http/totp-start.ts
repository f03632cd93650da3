import type { SecondFactor } from '../../domain/second-factor.ts';
import { defineEndpoint } from './endpoint.ts';

export function totpStart(parts: { secondFactor: SecondFactor }) {
  return defineEndpoint({
    name: 'totpStart',
    rate: 'write',
    handle: async (request) => ({ secret: await parts.secondFactor.start(request) }),
  });
}
