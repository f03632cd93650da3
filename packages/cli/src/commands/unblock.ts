import { findBlocked } from '../find.ts';
import { definePersonCommand } from '../person-command.ts';

export const unblock = definePersonCommand({
  name: 'unblock',
  summary: 'command.unblock',
  find: async (account, who) => {
    await account.tryCatchUp();
    return await findBlocked(account.messenger, who);
  },
  run: async ({ context: { out, t }, account, person }) => {
    await account.messenger.unblock({ accountId: person.accountId });
    if ((await account.messenger.status()).connection === 'online') await account.leave();
    out.item('unblocked', person, () => [t('out.unblocked', person)]);
  },
});
