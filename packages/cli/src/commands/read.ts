import type { ContactView } from '@ganira/client';
import { withAccount, type Account } from '../account.ts';
import { defineCommand, readCount } from '../command.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { findContact } from '../find.ts';
import { Follower } from '../follower.ts';
import { lastMessages } from '../last-messages.ts';
import { Reading } from '../reading.ts';

const mostMessages = 100_000;

export const read = defineCommand({
  name: 'read',
  summary: 'command.read',
  forms: ['[NAME]', '[ID]'],
  options: {
    follow: { type: 'boolean', help: 'option.follow' },
    limit: { type: 'string', value: 'N', help: 'option.limit' },
    'mark-read': { type: 'boolean', help: 'option.mark-read' },
  },
  most: 1,
  run: async ({ context, args, options }) => {
    const limit = readCount(options.limit, { name: 'limit', fallback: 20, least: 1, most: mostMessages });
    const isFollowing = options.follow;
    let hasShown = false;
    const work = async (account: Account): Promise<void> => {
      const who = args[0] === undefined ? undefined : await findContact(account, args[0]);
      const missing = await account.tryToLearn();
      const reading = new Reading(context, account.messenger, options['mark-read']);
      const follower = new Follower(context, account.messenger, { reading, only: who?.conversationId });
      await show({ context, reading, limit }, account, who);
      hasShown = true;
      if (isFollowing && missing?.code !== 'device_removed') await follower.run();
      else if (missing !== undefined) throw missing;
    };
    try {
      await withAccount(context, work);
    } catch (error) {
      // Ctrl-C is how following ends.
      const isEnd = isFollowing && hasShown && error instanceof CliError && error.code === 'interrupted';
      if (!isEnd) throw error;
    }
  },
});

async function show(
  { context, reading, limit }: { context: Context; reading: Reading; limit: number },
  { messenger }: Account,
  who: ContactView | undefined,
): Promise<void> {
  const people = who === undefined ? await messenger.listContacts() : [who];
  for (const { conversationId } of people) {
    const messages = await lastMessages(messenger, { conversationId, limit });
    if (who === undefined && messages.length > 0) await reading.title(conversationId);
    await reading.show(conversationId, messages);
  }
  if (people.length === 0) context.out.hint(context.t('hint.none'));
}
