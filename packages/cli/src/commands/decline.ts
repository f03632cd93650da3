import { findRequest } from '../find.ts';
import { definePersonCommand } from '../person-command.ts';

export const decline = definePersonCommand({
  name: 'decline',
  summary: 'command.decline',
  find: async (account, who) => {
    await account.tryCatchUp();
    const { id, name } = await findRequest(account.messenger, who);
    return { accountId: id, name };
  },
  run: async ({ context: { out, t }, account, person }) => {
    await account.messenger.declineRequest({ id: person.accountId });
    out.item('declined', person, () => [t('out.declined', person)]);
  },
});
