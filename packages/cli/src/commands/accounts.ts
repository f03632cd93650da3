import { createNodeMessenger } from '@ganira/client/node';
import { serverOf, withAccount } from '../account.ts';
import { askShown } from '../ask.ts';
import { accountCodeOf, accountsOf } from '../choose-account.ts';
import { defineCommand, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { CliError, exitCodeOf, exitCodes } from '../errors.ts';
import { interruptible } from '../waiting.ts';

const actionNames = ['list', 'remove'] as const;
/** Typed by hand, or `--yes` by a script: nobody erases an account by a slip. */
const answer = 'erase';

export const accounts = defineCommand({
  name: 'accounts',
  summary: 'command.accounts',
  forms: ['[list]', 'remove [--keep-device] [--yes]'],
  options: {
    'keep-device': { type: 'boolean', help: 'option.keep-device' },
    yes: { type: 'boolean', help: 'option.yes' },
  },
  most: 1,
  run: async ({ context, args, options }) => {
    const action = readChoice(args[0] ?? 'list', 'ACTION', actionNames);
    if (action === 'list') await list(context);
    else await remove(context, options);
  },
});

/** What everybody may see who holds the folder: it asks for no password. */
async function list(context: Context): Promise<void> {
  const { settings, out } = context;
  const messenger = createNodeMessenger({ server: serverOf(context), profile: settings.profile });
  for (const account of await accountsOf(context, messenger)) {
    const { accountId, name } = account;
    const accountCode = accountCodeOf(account);
    out.item('account', { accountId, accountCode, ...(name !== undefined && { name }) }, () => [
      name === undefined ? accountCode : `${accountCode}  ${name}`,
    ]);
  }
}

/** Where no session can be had, as the device is out or the account is gone, all is erased here all the same. */
async function isLetIn(tryCatchUp: () => Promise<boolean>): Promise<boolean> {
  try {
    return await tryCatchUp();
  } catch (error) {
    if (error instanceof CliError && exitCodeOf(error.code) === exitCodes.locked) return false;
    throw error;
  }
}

async function remove(context: Context, options: { 'keep-device': boolean; yes: boolean }): Promise<void> {
  const { out, t, terminal } = context;
  await withAccount(context, async ({ messenger, tryCatchUp, password }) => {
    const isOnline = await isLetIn(tryCatchUp);
    if (!options.yes) {
      if (terminal.input.isTTY !== true) throw new CliError('usage', { detail: '--yes is missing' });
      const said = await interruptible(
        terminal.signal,
        askShown(terminal, t('ask.remove-account', { answer })),
      );
      if (said.trim() !== answer) throw new CliError('interrupted');
    }
    const { devices } = await messenger.listDevices();
    const leavesAccount = isOnline && devices.length > 1 && !options['keep-device'];
    const deviceId = devices.find(({ isThis }) => isThis)?.deviceId ?? '';
    await messenger.forgetAccount({ password, leavesAccount });
    out.item('account-removed', { deviceId, isDeviceRemoved: leavesAccount }, () => [
      t(leavesAccount ? 'out.account-removed' : 'out.account-erased'),
    ]);
    if (!leavesAccount && devices.length > 1) out.hint(t('hint.device-stays', { id: deviceId }));
  });
}
