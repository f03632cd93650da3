import type { PasskeySignIns } from '../../domain/passkeys.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function passkeyRegisterFinish(parts: { passkeySignIns: PasskeySignIns }) {
  return defineEndpoint({
    name: 'passkeyRegisterFinish',
    rate: 'write',
    handle: async (request) => {
      const { response, recoveryCodeHashes } = request.body;
      await parts.passkeySignIns.finishRegistration(request, {
        response,
        recoveryCodeHashes: recoveryCodeHashes?.map((hash) => readBytes(hash, 'recoveryCodeHashes')),
      });
      return {};
    },
  });
}
