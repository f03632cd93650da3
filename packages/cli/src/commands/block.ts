import { findContactOrRequest } from '../find.ts';
import { definePersonCommand } from '../person-command.ts';

export const block = definePersonCommand({
  name: 'block',
  summary: 'command.block',
  find: async (account, who) => {
    await account.tryCatchUp();
    return await findContactOrRequest(account.messenger, who);
  },
  run: async ({ context: { out, t }, account, person }) => {
    await account.messenger.block({ accountId: person.accountId });
    out.item('blocked', person, () => [t('out.blocked', person)]);
    if ((await account.messenger.status()).connection === 'online') await account.leave();
    else out.hint(t('hint.block-later'));
  },
});
