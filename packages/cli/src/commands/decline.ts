import { withAccount } from '../account.ts';
import { defineCommand, need } from '../command.ts';
import { findRequest } from '../find.ts';

export const decline = defineCommand({
  name: 'decline',
  summary: 'command.decline',
  forms: ['NAME', 'ID'],
  options: {},
  most: 1,
  run: async ({ context, args }) => {
    const { out, t } = context;
    const who = need(args[0], 'NAME');
    await withAccount(context, async ({ messenger, tryCatchUp }) => {
      await tryCatchUp();
      const { id, name } = await findRequest(messenger, who);
      await messenger.declineRequest({ id });
      out.item('declined', { accountId: id, name }, () => [t('out.declined', { name })]);
    });
  },
});
