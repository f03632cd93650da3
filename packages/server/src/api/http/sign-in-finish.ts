import { toBase64Url } from '@ganira/protocol';
import type { SignIns } from '../../domain/sign-ins.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function signInFinish(parts: { signIns: SignIns }) {
  return defineEndpoint({
    name: 'signInFinish',
    rate: 'guess',
    handle: async ({ body }) => {
      const device = body.device && {
        deviceId: readBytes(body.device.deviceId, 'device.deviceId'),
        signature: readBytes(body.device.signature, 'device.signature'),
      };
      const sessionToken = await parts.signIns.finish({
        attempt: readBytes(body.attempt, 'attempt'),
        finishLoginRequest: body.finishLoginRequest,
        device,
      });
      if (sessionToken === undefined) return { isDevice: false };
      return { isDevice: true, sessionToken: toBase64Url(sessionToken) };
    },
  });
}
