import { withAccount } from '../account.ts';
import { defineCommand, need, readChoice } from '../command.ts';
import { findPerson, shortId } from '../people.ts';

const answers = ['list', 'yes', 'no'] as const;

export const introductions = defineCommand({
  name: 'introductions',
  summary: 'command.introductions',
  forms: ['[list]', 'yes NAME', 'no NAME'],
  options: {},
  most: 2,
  run: async ({ context, args }) => {
    const { out, t } = context;
    const action = readChoice(args[0] ?? 'list', 'ACTION', answers);
    await withAccount(context, async (account) => {
      const { messenger } = account;
      await account.catchUp();
      const known = await messenger.listIntroductions();
      if (action === 'list') {
        for (const one of known) {
          const { id, name, introducer, state } = one;
          const line = { id: shortId(id), name, introducer };
          out.item('introduction', one, () => [t(`out.introduction-${state}`, line)]);
        }
        out.hint(t(known.length === 0 ? 'hint.none' : 'hint.introductions'));
        return;
      }
      const found = findPerson(known, need(args[1], 'NAME'), {
        as: ({ id, name }) => ({ id, name }),
        unknown: 'introduction_unknown',
      });
      await messenger.answerIntroduction({ id: found.id, answer: action });
      await account.leave();
      out.item('answered', { id: found.id, name: found.name, answer: action }, () => [
        t(`out.answered-${action}`, { name: found.name }),
      ]);
    });
  },
});
