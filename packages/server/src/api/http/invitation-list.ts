import { toBase64Url } from '@ganira/protocol';
import type { Invitation, Invitations } from '../../ports/directory.ts';
import { defineEndpoint } from './endpoint.ts';

export function invitationList(parts: { invitations: Invitations }) {
  return defineEndpoint({
    name: 'invitationList',
    rate: 'read',
    handle: async ({ session }) => ({
      invitations: (await parts.invitations.list(session.account)).map(describeInvitation),
    }),
  });
}

export function describeInvitation(invitation: Invitation) {
  return { id: toBase64Url(invitation.id), usesLeft: invitation.usesLeft, expiresAt: invitation.expiresAt };
}
