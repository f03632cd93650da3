import { ServerError } from '../../errors.ts';
import type { Invitations } from '../../ports/directory.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function invitationRevoke(parts: { invitations: Invitations }) {
  return defineEndpoint({
    name: 'invitationRevoke',
    rate: 'write',
    handle: async ({ params, session }) => {
      const isRevoked = await parts.invitations.revoke(session.account, readBytes(params['id'] ?? '', 'id'));
      if (!isRevoked) throw new ServerError('not_found', 'no such invitation of this account');
      return {};
    },
  });
}
