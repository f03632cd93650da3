import { withAccount } from '../account.ts';
import { defineCommand } from '../command.ts';
import { readNextPassword } from '../password.ts';

export const password = defineCommand({
  name: 'password',
  summary: 'command.password',
  forms: ['[--end-others]'],
  options: { 'end-others': { type: 'boolean', help: 'option.end-others' } },
  most: 0,
  run: async ({ context, options }) => {
    const { out, t } = context;
    await withAccount(context, async ({ messenger, catchUp, password: present }) => {
      await catchUp();
      const newPassword = await readNextPassword(context);
      const { ended } = await messenger.changePassword({
        password: present,
        newPassword,
        endsOtherSessions: options['end-others'],
      });
      out.item('password-changed', { ended }, () => [t('out.password-changed', { count: ended })]);
    });
  },
});
