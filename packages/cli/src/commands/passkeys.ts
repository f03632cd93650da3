import { withAccount } from '../account.ts';
import { defineCommand, need, readChoice } from '../command.ts';
import { CliError } from '../errors.ts';
import { dayText } from '../message-lines.ts';

const actionNames = ['list', 'remove', 'add'] as const;

/** A terminal has no authenticator: passkeys are added in a browser. */
export const passkeys = defineCommand({
  name: 'passkeys',
  summary: 'command.passkeys',
  forms: ['[list]', 'remove ID'],
  options: {},
  most: 2,
  run: async ({ context, args }) => {
    const { out, t } = context;
    const action = readChoice(args[0] ?? 'list', 'ACTION', actionNames);
    if (action === 'add') throw new CliError('needs_browser');
    const wanted = action === 'remove' ? need(args[1], 'ID').toLowerCase() : '';
    await withAccount(context, async ({ messenger, catchUp, stepUp }) => {
      await catchUp();
      const listed = await messenger.listSignInPasskeys();
      if (action === 'list') {
        for (const one of listed) {
          out.item('passkey', one, () => [t('out.passkey', { id: one.id, day: dayText(one.addedOn) })]);
        }
        if (listed.length === 0) out.hint(t('hint.none'));
        return;
      }
      const [only, ...others] = listed.filter(({ id }) => id.startsWith(wanted));
      if (only === undefined || others.length > 0) throw new CliError('not_found', { detail: wanted });
      await stepUp('change-factor');
      await messenger.removeSignInPasskey({ id: only.id });
      out.item('passkey-removed', { id: only.id }, () => [t('out.passkey-removed')]);
      const { hasTotp, passkeys: left } = await messenger.secondFactor();
      if (!hasTotp && left === 0) out.hint(t('hint.last-factor'));
    });
  },
});
