import { withAccount } from '../account.ts';
import { askShown } from '../ask.ts';
import { defineCommand } from '../command.ts';
import { CliError } from '../errors.ts';
import { interruptible } from '../waiting.ts';

/** Typed by hand, or `--yes` by a script: nobody deletes an account by a slip. */
const answer = 'delete';

export const deleteAccount = defineCommand({
  name: 'delete-account',
  summary: 'command.delete-account',
  forms: ['[--yes]'],
  options: { yes: { type: 'boolean', help: 'option.yes' } },
  most: 0,
  run: async ({ context, options }) => {
    const { out, t, terminal } = context;
    await withAccount(context, async ({ messenger, catchUp, stepUp }) => {
      await catchUp();
      if (!options.yes) {
        if (terminal.input.isTTY !== true) throw new CliError('usage', { detail: '--yes is missing' });
        const said = await interruptible(
          terminal.signal,
          askShown(terminal, t('ask.delete-account', { answer })),
        );
        if (said.trim() !== answer) throw new CliError('interrupted');
      }
      await stepUp('delete-account');
      await messenger.deleteAccount();
      out.item('account-deleted', {}, () => [t('out.account-deleted')]);
    });
  },
});
