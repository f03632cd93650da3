import { withAccount } from '../account.ts';
import { defineCommand, need } from '../command.ts';
import { CliError } from '../errors.ts';
import { findRequest } from '../find.ts';

export const accept = defineCommand({
  name: 'accept',
  summary: 'command.accept',
  forms: ['NAME', 'ID'],
  options: { new: { type: 'boolean', help: 'option.accept-new' } },
  most: 1,
  run: async ({ context, args, options }) => {
    const { out, t } = context;
    const who = need(args[0], 'NAME');
    await withAccount(context, async ({ messenger, catchUp, leave }) => {
      await catchUp();
      const { id, name, claimed } = await findRequest(messenger, who);
      const isNewIdentity = options.new;
      if (claimed !== undefined && !isNewIdentity)
        throw new CliError('says_to_be', { values: { name: claimed.name } });
      const { conversationId } = await messenger.acceptRequest({ id, isNewIdentity });
      await leave();
      out.item('accepted', { conversationId, accountId: id, name }, () => [t('out.accepted', { name })]);
      out.hint(t('hint.not-checked', { name }));
    });
  },
});
