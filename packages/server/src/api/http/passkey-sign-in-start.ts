import { toBase64Url } from '@ganira/protocol';
import type { PasskeySignIns } from '../../domain/passkeys.ts';
import { defineEndpoint } from './endpoint.ts';

export function passkeySignInStart(parts: { passkeySignIns: PasskeySignIns }) {
  return defineEndpoint({
    name: 'passkeySignInStart',
    rate: 'guess',
    handle: async () => {
      const { attempt, binding, options } = await parts.passkeySignIns.startSignIn();
      return { attempt: toBase64Url(attempt), binding: toBase64Url(binding), options };
    },
  });
}
