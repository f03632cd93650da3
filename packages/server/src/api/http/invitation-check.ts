import { sha256 } from '../../domain/crypto.ts';
import { ServerError } from '../../errors.ts';
import type { Invitations } from '../../ports/directory.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function invitationCheck(parts: { invitations: Invitations }) {
  return defineEndpoint({
    name: 'invitationCheck',
    rate: 'guess',
    handle: async ({ body }) => {
      const invitation = await parts.invitations.find(sha256(readBytes(body.token, 'token')));
      if (invitation === undefined)
        throw new ServerError('invitation_refused', 'unknown, used up or expired');
      return { usesLeft: invitation.usesLeft, expiresAt: invitation.expiresAt };
    },
  });
}
