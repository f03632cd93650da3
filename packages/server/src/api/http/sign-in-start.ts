import { toBase64Url } from '@ganira/protocol';
import type { SignIns } from '../../domain/sign-ins.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function signInStart(parts: { signIns: SignIns }) {
  return defineEndpoint({
    name: 'signInStart',
    // Guesses are counted where it is known who guesses.
    rate: 'read',
    handle: async ({ body, address }) => {
      const accountId = readBytes(body.accountId, 'accountId');
      const device = body.device && {
        deviceId: readBytes(body.device.deviceId, 'device.deviceId'),
        signature: readBytes(body.device.signature, 'device.signature'),
      };
      const { startLoginRequest } = body;
      const started = await parts.signIns.start({ accountId, startLoginRequest, device, address });
      return {
        loginResponse: started.loginResponse,
        attempt: toBase64Url(started.attempt),
        binding: toBase64Url(started.binding),
      };
    },
  });
}
