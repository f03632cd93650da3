import type { Messenger } from '@ganira/client';
import { createNodeMessenger } from '@ganira/client/node';
import { accountOn, closing, serverOf } from '../account.ts';
import { askShown } from '../ask.ts';
import { another, demandRoom } from '../choose-account.ts';
import { defineCommand, need } from '../command.ts';
import type { Context } from '../context.ts';
import { readNewPassword } from '../password.ts';
import { readServer, rememberServer } from '../profile.ts';
import { interruptible } from '../waiting.ts';

export const signup = defineCommand({
  name: 'signup',
  summary: 'command.signup',
  forms: ['INVITATION --name NAME [--another]', '- --name NAME [--another]', '--name NAME [--another]'],
  options: { name: { type: 'string', value: 'NAME', help: 'option.name' }, another },
  most: 1,
  run: async ({ context, args, options }) => {
    const { settings, terminal, t, out, input } = context;
    const [given] = args;
    const server = serverOf(context, given === undefined ? undefined : originOf(given));
    const messenger = createNodeMessenger({ server, profile: settings.profile });
    await demandRoom(messenger, options);
    // The password is the first line of standard input, the invitation the second.
    const early = settings.isPasswordFromInput ? await readNewPassword(context) : undefined;
    const fromInput = given === '-' ? need(await input.line(), 'INVITATION') : given;
    await closing(messenger, async () => {
      const invitation = fromInput ?? (await earn(context, messenger));
      await interruptible(terminal.signal, messenger.checkInvitation({ token: invitation }));
      const name = await nameOf(context, options.name);
      const password = early ?? (await readNewPassword(context));
      const me = await messenger.signUp({ invitation, name, password });
      rememberServer(settings.profile, server);
      out.item('account', me, () => [
        t('out.joined', { name: me.name }),
        t('out.account-code', { code: me.accountCode }),
      ]);
      if (isOpenToReaders(server)) out.hint(t('hint.plain-http'));
      out.hint(t('hint.privacy'));
      const unlock = async (): Promise<void> => {
        await messenger.unlock({ accountId: me.accountId, password });
      };
      const account = accountOn(context, { messenger, server, unlock, password });
      // Others reach this device once its key packages are at the server.
      await account.catchUp();
      await account.leave();
    });
  },
});

/** Without an invitation, where the server lets anybody in. */
async function earn({ terminal, out, t }: Context, messenger: Messenger): Promise<string> {
  if (!(await interruptible(terminal.signal, messenger.isServerOpen()))) need(undefined, 'INVITATION');
  out.hint(t('hint.working'));
  return await interruptible(terminal.signal, messenger.earnInvitation());
}

async function nameOf({ terminal, t }: Context, given: string | undefined): Promise<string> {
  if (given !== undefined || terminal.input.isTTY !== true) return need(given, '--name');
  return await interruptible(terminal.signal, askShown(terminal, t('ask.name')));
}

/** Where a whole link was given. */
function originOf(invitation: string): string | undefined {
  return /^https?:/i.test(invitation.trim()) ? readServer(invitation) : undefined;
}

function isOpenToReaders(server: string): boolean {
  const { protocol, hostname } = new URL(server);
  return protocol === 'http:' && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}
