import { toBase64Url } from '@ganira/protocol';
import type { PasskeySignIns } from '../../domain/passkeys.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function passkeySignInFinish(parts: { passkeySignIns: PasskeySignIns }) {
  return defineEndpoint({
    name: 'passkeySignInFinish',
    rate: 'guess',
    handle: async ({ body }) => {
      const device = body.device && {
        deviceId: readBytes(body.device.deviceId, 'device.deviceId'),
        signature: readBytes(body.device.signature, 'device.signature'),
      };
      const attempt = readBytes(body.attempt, 'attempt');
      const { token } = await parts.passkeySignIns.finishSignIn({ attempt, response: body.response, device });
      return token === undefined ? { isDevice: false } : { isDevice: true, sessionToken: toBase64Url(token) };
    },
  });
}
