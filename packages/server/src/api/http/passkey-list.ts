import { toBase64Url } from '@ganira/protocol';
import type { Passkeys } from '../../ports/directory.ts';
import { defineEndpoint } from './endpoint.ts';

export function passkeyList(parts: { passkeys: Passkeys }) {
  return defineEndpoint({
    name: 'passkeyList',
    rate: 'read',
    handle: async ({ session }) => {
      const listed = await parts.passkeys.list(session.account);
      return { passkeys: listed.map(({ id, createdDay }) => ({ id: toBase64Url(id), createdDay })) };
    },
  });
}
