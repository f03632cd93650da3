import { toBase64Url } from '@ganira/protocol';
import type { EarnedInvitations } from '../../domain/earned-invitations.ts';
import { defineEndpoint } from './endpoint.ts';

export function invitationEarn(parts: { earnedInvitations: EarnedInvitations }) {
  return defineEndpoint({
    name: 'invitationEarn',
    rate: 'guess',
    handle: async ({ body }) => {
      const { signature, ...parameters } = body.challenge;
      const { counter, derivedKey } = body;
      const token = await parts.earnedInvitations.earn({ parameters, signature }, { counter, derivedKey });
      return { token: toBase64Url(token) };
    },
  });
}
