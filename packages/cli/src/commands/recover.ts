import { createNodeMessenger } from '@ganira/client/node';
import { accountOn, closing, serverOf } from '../account.ts';
import { another, demandRoom } from '../choose-account.ts';
import { defineCommand } from '../command.ts';
import { CliError } from '../errors.ts';
import { dayText } from '../message-lines.ts';
import { readNewPassword } from '../password.ts';
import { interruptible } from '../waiting.ts';
import { ask } from './recovery-key.ts';

export const recover = defineCommand({
  name: 'recover',
  summary: 'command.recover',
  forms: ['[ACCOUNT-CODE]'],
  options: { 'accept-old': { type: 'boolean', help: 'option.accept-old' }, another },
  most: 1,
  run: async ({ context, args, options }) => {
    const { settings, terminal, t, out } = context;
    const server = serverOf(context);
    const messenger = createNodeMessenger({ server, profile: settings.profile });
    await demandRoom(messenger, options);
    // The password is the first line of standard input, the key the second.
    const early = settings.isPasswordFromInput ? await readNewPassword(context) : undefined;
    const key = await ask(context, 'ask.recovery-key');
    await closing(messenger, async () => {
      const read = await messenger.readRecoveryKey({ text: key });
      // The text of a QR says the account itself.
      const accountCode = args[0] ?? (read.kind === 'key' ? read.accountCode : undefined);
      if (accountCode === undefined && read.kind === 'key')
        throw new CliError('usage', { detail: 'ACCOUNT-CODE is missing' });
      const password = early ?? (await readNewPassword(context));
      const recovering = messenger.recover({
        accountCode: accountCode ?? '',
        recoveryKey: key,
        password,
        acceptOld: options['accept-old'],
      });
      const recovered = await interruptible(terminal.signal, recovering);
      const { me, contacts, removedDevices, writtenAt } = recovered;
      out.item('recovered', recovered, () => [
        t('out.recovered', { name: me.name, contacts, devices: removedDevices }),
        ...(writtenAt === undefined ? [] : [t('out.recovery-written', { day: dayText(writtenAt) })]),
      ]);
      const unlock = async (): Promise<void> => {
        await messenger.unlock({ accountId: me.accountId, password });
      };
      const account = accountOn(context, { messenger, server, unlock, password });
      await account.catchUp();
      await account.leave();
    });
  },
});
