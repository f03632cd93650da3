import { withAccount, type Account } from '../account.ts';
import { defineCommand, need } from '../command.ts';
import { CliError } from '../errors.ts';

const said = {
  ready: 'out.request-sent',
  sent: 'out.request-sent-before',
  contact: 'out.contact-already',
} as const;

export const add = defineCommand({
  name: 'add',
  summary: 'command.add',
  forms: ['LINK', '-'],
  options: {},
  most: 1,
  run: async ({ context, args }) => {
    const { out, t, input } = context;
    const given = need(args[0], 'LINK');
    await withAccount(context, async (account) => {
      const { messenger } = account;
      const url = given === '-' ? need(await input.line(), 'LINK') : given;
      // The server also tells the time, by which the link may have expired.
      const isOnline = await account.tryCatchUp();
      const { state } = await messenger.readContactLink({ url });
      if (state === 'own') throw new CliError('link_own');
      if (state === 'expired') throw new CliError('link_expired');
      if (state !== 'contact') await ask(account, { url, isNew: state === 'ready', isOnline });
      const after = await messenger.readContactLink({ url });
      // Refused, it is as if it had never been made.
      if (after.state === 'ready') throw new CliError('link_used');
      out.item('request-sent', after, () => [t(said[state])]);
    });
  },
});

/** Resolves when the request has left this device. */
async function ask(
  account: Account,
  link: { url: string; isNew: boolean; isOnline: boolean },
): Promise<void> {
  if (link.isNew) await account.messenger.sendContactRequest({ url: link.url });
  if (!link.isOnline) throw new CliError('kept_for_later');
  await account.leave();
}
