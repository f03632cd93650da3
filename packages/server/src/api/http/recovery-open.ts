import { toBase64Url } from '@ganira/protocol';
import type { Recoveries } from '../../domain/recoveries.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function recoveryOpen(parts: { recoveries: Recoveries }) {
  return defineEndpoint({
    name: 'recoveryOpen',
    rate: 'guess',
    handle: async ({ body }) => {
      const { chain, record, registrationResponse, binding } = await parts.recoveries.open({
        accountId: readBytes(body.accountId, 'accountId'),
        binding: readBytes(body.binding, 'binding'),
        registrationRequest: body.registrationRequest,
        signature: readBytes(body.signature, 'signature'),
      });
      return {
        chain: chain.map(toBase64Url),
        ...(record === undefined
          ? {}
          : { record: { version: record.version, record: toBase64Url(record.record) } }),
        registrationResponse,
        binding: toBase64Url(binding),
      };
    },
  });
}
