import { limits, toBase64Url } from '@ganira/protocol';
import { newInvitation } from '../../domain/invitation.ts';
import { ServerError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Invitations } from '../../ports/directory.ts';
import type { Random } from '../../ports/random.ts';
import { defineEndpoint } from './endpoint.ts';
import { describeInvitation } from './invitation-list.ts';

export function invitationCreate(parts: { invitations: Invitations; random: Random; clock: Clock }) {
  return defineEndpoint({
    name: 'invitationCreate',
    rate: 'write',
    handle: async ({ body, session }) => {
      const { token, tokenHash, invitation } = newInvitation(parts, body);
      const verdict = await parts.invitations.create(session.account, tokenHash, invitation);
      if (verdict === 'quota') {
        throw new ServerError('quota', `at most ${limits.invitationsPerAccount} invitations that still work`);
      }
      return { token: toBase64Url(token), ...describeInvitation(invitation) };
    },
  });
}
