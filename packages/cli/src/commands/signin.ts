import { withAccount } from '../account.ts';
import { defineCommand } from '../command.ts';
import { withFactor } from '../factor-code.ts';
import { readAccountPassword } from '../password.ts';

/** With the password that opens this profile, the one that the account has now, and a code if it wants one. */
export const signin = defineCommand({
  name: 'signin',
  summary: 'command.signin',
  forms: ['[--code CODE]'],
  options: { code: { type: 'string', value: 'CODE', help: 'option.factor-code' } },
  most: 0,
  run: async ({ context, options }) => {
    const { out, t } = context;
    await withAccount(context, async ({ messenger, catchUp, password: present }) => {
      const password = (await readAccountPassword(context)) || present;
      await withFactor(context, options.code, (code) => messenger.signInAgain({ password, ...code }));
      await catchUp();
      out.item('signed-in', {}, () => [t('out.signed-in-again')]);
    });
  },
});
