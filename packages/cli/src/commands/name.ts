import { withAccount } from '../account.ts';
import { defineCommand, need } from '../command.ts';
import { CliError } from '../errors.ts';

export const name = defineCommand({
  name: 'name',
  summary: 'command.name',
  forms: ['NEW-NAME'],
  options: {},
  most: 1,
  run: async ({ context, args }) => {
    const { out, t } = context;
    const wanted = need(args[0], 'NEW-NAME');
    await withAccount(context, async ({ messenger, tryCatchUp, leave }) => {
      const me = await messenger.setName({ name: wanted });
      out.item('account', me, () => [t('out.renamed', { name: me.name })]);
      // Contacts learn of it.
      if (!(await tryCatchUp())) throw new CliError('kept_for_later');
      await leave();
    });
  },
});
