import { createNodeMessenger, endHolder } from '@ganira/client/node';
import { serverOf } from '../account.ts';
import { accountCodeOf, accountsOf } from '../choose-account.ts';
import { defineCommand } from '../command.ts';
import { CliError } from '../errors.ts';

/**
 * A command has the key for as long as it runs, and no longer. What may still run is asked to stop as Ctrl-C does it,
 * such as `ganira read --follow` in another terminal.
 */
export const lock = defineCommand({
  name: 'lock',
  summary: 'command.lock',
  forms: [''],
  options: {},
  most: 0,
  run: async ({ context }) => {
    const { settings, out, t } = context;
    const { profile, timeout } = settings;
    const messenger = createNodeMessenger({ server: serverOf(context), profile });
    for (const account of await accountsOf(context, messenger)) {
      const { accountId } = account;
      const accountCode = accountCodeOf(account);
      const held = await endHolder({ profile, accountId, timeout });
      if (held === 'stays') throw new CliError('store_in_use');
      const wasOpen = held === 'ended';
      out.item('locked', { accountId, accountCode, wasOpen }, () => [
        t(wasOpen ? 'out.locked' : 'out.locked-already', { code: accountCode }),
      ]);
    }
  },
});
