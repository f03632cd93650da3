import type { AccountDeletion } from '../../ports/directory.ts';
import type { Wake } from '../../ports/wake.ts';
import { defineEndpoint } from './endpoint.ts';

export function accountDelete(parts: { accountDeletion: AccountDeletion; wake: Wake }) {
  return defineEndpoint({
    name: 'accountDelete',
    rate: 'write',
    handle: async ({ session }) => {
      for (const mailbox of await parts.accountDeletion.delete(session.account))
        parts.wake.dismiss(mailbox, 'removed');
      return {};
    },
  });
}
