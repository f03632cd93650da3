import { toBase64Url, type EndpointBody } from '@ganira/protocol';
import type { ShownFactor } from '../../domain/second-factor.ts';
import type { SignIns } from '../../domain/sign-ins.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function signInFinish(parts: { signIns: SignIns }) {
  return defineEndpoint({
    name: 'signInFinish',
    rate: 'write',
    handle: async ({ body }) => {
      const device = body.device && {
        deviceId: readBytes(body.device.deviceId, 'device.deviceId'),
        signature: readBytes(body.device.signature, 'device.signature'),
      };
      const sessionToken = await parts.signIns.finish({
        attempt: readBytes(body.attempt, 'attempt'),
        finishLoginRequest: body.finishLoginRequest,
        device,
        shown: readShown(body),
      });
      if (sessionToken === undefined) return { isDevice: false };
      return { isDevice: true, sessionToken: toBase64Url(sessionToken) };
    },
  });
}

function readShown(body: EndpointBody<'signInFinish'>): ShownFactor | undefined {
  const { totp, recoveryCode, passkey } = body;
  if (passkey !== undefined) {
    const { attempt, response } = passkey;
    return { passkey: { attempt: readBytes(attempt, 'passkey.attempt'), response } };
  }
  if (recoveryCode !== undefined) return { recoveryCode: readBytes(recoveryCode, 'recoveryCode') };
  return totp === undefined ? undefined : { totp };
}
