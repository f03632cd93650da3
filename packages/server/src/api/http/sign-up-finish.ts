import { toBase64Url } from '@ganira/protocol';
import { sha256 } from '../../domain/crypto.ts';
import type { SignUps } from '../../domain/sign-ups.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function signUpFinish(parts: { signUps: SignUps }) {
  return defineEndpoint({
    name: 'signUpFinish',
    rate: 'guess',
    handle: async ({ body }) => {
      const sessionToken = await parts.signUps.finish({
        invitationHash: sha256(readBytes(body.invitation, 'invitation')),
        accountId: readBytes(body.accountId, 'accountId'),
        registrationRecord: body.registrationRecord,
        genesis: readBytes(body.genesis, 'genesis'),
        binding: readBytes(body.binding, 'binding'),
        signature: readBytes(body.signature, 'signature'),
      });
      return { sessionToken: toBase64Url(sessionToken) };
    },
  });
}
