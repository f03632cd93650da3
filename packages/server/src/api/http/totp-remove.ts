import type { SecondFactor } from '../../domain/second-factor.ts';
import { defineEndpoint } from './endpoint.ts';

export function totpRemove(parts: { secondFactor: SecondFactor }) {
  return defineEndpoint({
    name: 'totpRemove',
    rate: 'write',
    handle: async ({ session }) => {
      await parts.secondFactor.remove(session);
      return {};
    },
  });
}
