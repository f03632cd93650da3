import { withAccount } from '../account.ts';
import { defineCommand } from '../command.ts';
import { timeText } from '../message-lines.ts';
import { shortId } from '../people.ts';

export const blocked = defineCommand({
  name: 'blocked',
  summary: 'command.blocked',
  forms: [''],
  options: {},
  most: 0,
  run: async ({ context }) => {
    const { out, t } = context;
    await withAccount(context, async ({ messenger }) => {
      const people = await messenger.listBlocked();
      for (const person of people) {
        const { accountId, name, blockedAt } = person;
        const line = { id: shortId(accountId), name, time: timeText(blockedAt) };
        out.item('blocked-person', person, () => [t('out.blocked-person', line)]);
      }
      if (people.length === 0) out.hint(t('hint.none'));
    });
  },
});
