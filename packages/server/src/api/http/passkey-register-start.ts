import type { PasskeySignIns } from '../../domain/passkeys.ts';
import { defineEndpoint } from './endpoint.ts';

export function passkeyRegisterStart(parts: { passkeySignIns: PasskeySignIns }) {
  return defineEndpoint({
    name: 'passkeyRegisterStart',
    rate: 'write',
    handle: async (request) => ({ options: await parts.passkeySignIns.startRegistration(request) }),
  });
}
