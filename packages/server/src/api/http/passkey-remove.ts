import type { PasskeySignIns } from '../../domain/passkeys.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function passkeyRemove(parts: { passkeySignIns: PasskeySignIns }) {
  return defineEndpoint({
    name: 'passkeyRemove',
    rate: 'write',
    handle: async ({ body, session }) => {
      await parts.passkeySignIns.remove(session, readBytes(body.id, 'id'));
      return {};
    },
  });
}
