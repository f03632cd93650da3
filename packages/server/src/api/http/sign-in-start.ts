import { toBase64Url } from '@ganira/protocol';
import type { SignIns } from '../../domain/sign-ins.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function signInStart(parts: { signIns: SignIns }) {
  return defineEndpoint({
    name: 'signInStart',
    rate: 'guess',
    handle: async ({ body }) => {
      const accountId = readBytes(body.accountId, 'accountId');
      const started = await parts.signIns.start(accountId, body.startLoginRequest);
      return {
        loginResponse: started.loginResponse,
        attempt: toBase64Url(started.attempt),
        binding: toBase64Url(started.binding),
      };
    },
  });
}
