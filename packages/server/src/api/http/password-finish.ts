import type { PasswordChanges } from '../../domain/password-changes.ts';
import { defineEndpoint } from './endpoint.ts';

export function passwordFinish(parts: { passwordChanges: PasswordChanges }) {
  return defineEndpoint({
    name: 'passwordFinish',
    rate: 'guess',
    handle: async ({ body, session }) => ({ ended: await parts.passwordChanges.finish(session, body) }),
  });
}
