import { withAccount } from '../account.ts';
import { defineCommand } from '../command.ts';

export const signout = defineCommand({
  name: 'signout',
  summary: 'command.signout',
  forms: [''],
  options: {},
  most: 0,
  run: async ({ context }) => {
    const { out, t } = context;
    await withAccount(context, async ({ messenger, catchUp }) => {
      // A session can only be ended where it lives.
      await catchUp();
      await messenger.settle();
      await messenger.signOut();
      out.item('signed-out', {}, () => [t('out.signed-out')]);
    });
  },
});
