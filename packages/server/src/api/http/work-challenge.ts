import type { EarnedInvitations } from '../../domain/earned-invitations.ts';
import { defineEndpoint } from './endpoint.ts';

export function workChallenge(parts: { earnedInvitations: EarnedInvitations }) {
  return defineEndpoint({
    name: 'workChallenge',
    rate: 'guess',
    handle: async () => {
      const { parameters, signature = '' } = await parts.earnedInvitations.challenge();
      const { algorithm, nonce, salt, cost, keyLength, keyPrefix, keySignature = '' } = parameters;
      return { algorithm, nonce, salt, cost, keyLength, keyPrefix, keySignature, signature };
    },
  });
}
