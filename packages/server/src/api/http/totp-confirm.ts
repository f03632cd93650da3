import type { SecondFactor } from '../../domain/second-factor.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function totpConfirm(parts: { secondFactor: SecondFactor }) {
  return defineEndpoint({
    name: 'totpConfirm',
    rate: 'guess',
    handle: async (request) => {
      const { code, recoveryCodeHashes } = request.body;
      const hashes = recoveryCodeHashes.map((hash) => readBytes(hash, 'recoveryCodeHashes'));
      await parts.secondFactor.confirm(request, { code, recoveryCodeHashes: hashes });
      return {};
    },
  });
}
