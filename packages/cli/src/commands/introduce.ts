import { withAccount } from '../account.ts';
import { defineCommand, need } from '../command.ts';
import { findContact } from '../find.ts';

export const introduce = defineCommand({
  name: 'introduce',
  summary: 'command.introduce',
  forms: ['NAME OTHER'],
  options: {},
  most: 2,
  run: async ({ context, args }) => {
    const { out, t } = context;
    const [who, whom] = [need(args[0], 'NAME'), need(args[1], 'OTHER')];
    await withAccount(context, async (account) => {
      const isOnline = await account.tryCatchUp();
      const one = await findContact(account, who);
      const other = await findContact(account, whom);
      await account.messenger.introduce({ accountIds: [one.accountId, other.accountId] });
      if (isOnline) await account.leave();
      const names = { name: one.name, other: other.name };
      out.item('introduced', { accountIds: [one.accountId, other.accountId], ...names }, () => [
        t('out.introduced', names),
      ]);
    });
  },
});
