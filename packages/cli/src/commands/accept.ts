import { withAccount } from '../account.ts';
import { defineCommand, need } from '../command.ts';
import { findRequest } from '../find.ts';

export const accept = defineCommand({
  name: 'accept',
  summary: 'command.accept',
  forms: ['NAME', 'ID'],
  options: {},
  most: 1,
  run: async ({ context, args }) => {
    const { out, t } = context;
    const who = need(args[0], 'NAME');
    await withAccount(context, async ({ messenger, catchUp, leave }) => {
      await catchUp();
      const { id, name } = await findRequest(messenger, who);
      const { conversationId } = await messenger.acceptRequest({ id });
      await leave();
      out.item('accepted', { conversationId, accountId: id, name }, () => [t('out.accepted', { name })]);
    });
  },
});
