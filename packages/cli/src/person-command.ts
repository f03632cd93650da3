// Commands about one person, who is named by name or id.
import { withAccount, type Account } from './account.ts';
import { defineCommand, need, type Command } from './command.ts';
import type { Context } from './context.ts';

export interface Person {
  readonly accountId: string;
  readonly name: string;
}

export interface PersonCommand {
  readonly name: string;
  readonly summary: Command['summary'];
  /** Whom somebody means by what they typed. @throws CliError where nobody or several fit. */
  readonly find: (account: Account, who: string) => Promise<Person>;
  readonly run: (about: { context: Context; account: Account; person: Person }) => Promise<void>;
}

export function definePersonCommand({ name, summary, find, run }: PersonCommand): Command {
  return defineCommand({
    name,
    summary,
    forms: ['NAME', 'ID'],
    options: {},
    most: 1,
    run: async ({ context, args }) => {
      const who = need(args[0], 'NAME');
      await withAccount(context, async (account) => {
        const { accountId, name: called } = await find(account, who);
        await run({ context, account, person: { accountId, name: called } });
      });
    },
  });
}
