import { toBase64Url } from '@ganira/protocol';
import type { Recoveries } from '../../domain/recoveries.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function recoveryFinish(parts: { recoveries: Recoveries }) {
  return defineEndpoint({
    name: 'recoveryFinish',
    rate: 'guess',
    handle: async ({ body }) => {
      const sessionToken = await parts.recoveries.finish({
        accountId: readBytes(body.accountId, 'accountId'),
        binding: readBytes(body.binding, 'binding'),
        entries: body.entries.map((entry) => readBytes(entry, 'entries')),
        registrationRecord: body.registrationRecord,
        deviceId: readBytes(body.deviceId, 'deviceId'),
        deviceSignature: readBytes(body.deviceSignature, 'deviceSignature'),
        signature: readBytes(body.signature, 'signature'),
      });
      return { sessionToken: toBase64Url(sessionToken) };
    },
  });
}
