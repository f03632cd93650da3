import { withAccount } from '../account.ts';
import { defineCommand } from '../command.ts';
import { timeText } from '../message-lines.ts';
import { shortId } from '../people.ts';
import { trustText } from '../trust-text.ts';

export const requests = defineCommand({
  name: 'requests',
  summary: 'command.requests',
  forms: [''],
  options: {},
  most: 0,
  run: async ({ context }) => {
    const { out, t } = context;
    await withAccount(context, async ({ messenger, tryToLearn }) => {
      const missing = await tryToLearn();
      const waiting = await messenger.listRequests();
      for (const { id, name, ...rest } of waiting) {
        const line = { id: shortId(id), name, time: timeText(rest.receivedAt) };
        out.item('request', { id, name, ...rest }, () => {
          const { claimed, lookalike, trust } = rest;
          const introduced = trust.level === 'introduced' ? [`  ${trustText(t, trust)}`] : [];
          const known = claimed ?? lookalike;
          const twins =
            known === undefined
              ? []
              : [
                  t(claimed === undefined ? 'out.lookalike' : 'out.claimed', {
                    name: known.name,
                    id: shortId(known.accountId),
                  }),
                ];
          return [t('out.request', line), ...introduced, ...twins];
        });
      }
      out.hint(t(waiting.length === 0 ? 'hint.none' : 'hint.accept'));
      if (missing !== undefined) throw missing;
    });
  },
});
