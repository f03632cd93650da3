import type { SecondFactor } from '../../domain/second-factor.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function recoveryCodes(parts: { secondFactor: SecondFactor }) {
  return defineEndpoint({
    name: 'recoveryCodes',
    rate: 'write',
    handle: async ({ body, session }) => {
      const hashes = body.hashes.map((hash) => readBytes(hash, 'hashes'));
      await parts.secondFactor.renewRecoveryCodes(session, hashes);
      return {};
    },
  });
}
