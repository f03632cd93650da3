import { toBase64Url } from '@ganira/protocol';
import type { Recoveries } from '../../domain/recoveries.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function recoveryStart(parts: { recoveries: Recoveries }) {
  return defineEndpoint({
    name: 'recoveryStart',
    rate: 'guess',
    handle: async ({ body }) => ({
      binding: toBase64Url(parts.recoveries.start(readBytes(body.accountId, 'accountId'))),
    }),
  });
}
