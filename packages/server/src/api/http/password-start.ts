import type { PasswordChanges } from '../../domain/password-changes.ts';
import { defineEndpoint } from './endpoint.ts';

export function passwordStart(parts: { passwordChanges: PasswordChanges }) {
  return defineEndpoint({
    name: 'passwordStart',
    rate: 'guess',
    handle: async ({ body, session }) => ({
      registrationResponse: await parts.passwordChanges.start(session, body.registrationRequest),
    }),
  });
}
