import { withAccount } from '../account.ts';
import { defineCommand } from '../command.ts';
import { knownOnly } from '../errors.ts';
import { timeText } from '../message-lines.ts';
import { shortId } from '../people.ts';

export const requests = defineCommand({
  name: 'requests',
  summary: 'command.requests',
  forms: [''],
  options: {},
  most: 0,
  run: async ({ context }) => {
    const { out, t } = context;
    await withAccount(context, async ({ messenger, tryCatchUp }) => {
      const isFresh = await tryCatchUp();
      const waiting = await messenger.listRequests();
      for (const { id, name, ...rest } of waiting) {
        const line = { id: shortId(id), name, time: timeText(rest.receivedAt) };
        out.item('request', { id, name, ...rest }, () => [t('out.request', line)]);
      }
      out.hint(t(waiting.length === 0 ? 'hint.none' : 'hint.accept'));
      if (!isFresh) throw knownOnly();
    });
  },
});
