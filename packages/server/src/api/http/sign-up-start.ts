import { toBase64Url } from '@ganira/protocol';
import { sha256 } from '../../domain/crypto.ts';
import type { SignUps } from '../../domain/sign-ups.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function signUpStart(parts: { signUps: SignUps }) {
  return defineEndpoint({
    name: 'signUpStart',
    rate: 'guess',
    handle: async ({ body }) => {
      const { registrationResponse, binding } = await parts.signUps.start({
        invitationHash: sha256(readBytes(body.invitation, 'invitation')),
        accountId: readBytes(body.accountId, 'accountId'),
        registrationRequest: body.registrationRequest,
      });
      return { registrationResponse, binding: toBase64Url(binding) };
    },
  });
}
