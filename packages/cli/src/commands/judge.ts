import { loadJudge, judgedKinds } from '@ganira/safety/judge';
import { loadReasonWords, reasonText, wordLoaders, type KindWithWords } from '@ganira/safety/words';
import { defineCommand, need, readChoice } from '../command.ts';

/** Judges texts on this machine: no profile, no account and no server are needed. */
export const judge = defineCommand({
  name: 'judge',
  summary: 'command.judge',
  forms: ['--kind KIND'],
  options: {
    kind: { type: 'string', value: 'KIND', help: 'option.kind' },
    region: { type: 'string', value: 'COUNTRY', help: 'option.region' },
  },
  most: 0,
  run: async ({ context, options }) => {
    const { out, input, language } = context;
    const kind = readChoice(need(options.kind, '--kind'), '--kind', judgedKinds);
    const judgeLine = await loadJudge(kind, { region: options.region });
    const words = hasWords(kind) ? await loadReasonWords(kind, language) : {};
    for (let line = await input.anyLine(); line !== undefined; line = await input.anyLine()) {
      const verdict = judgeLine(line);
      const texts = verdict.reasons.map((code) =>
        reasonText(words, code, { register: 'adult', values: verdict.values }),
      );
      out.item('verdict', verdict, () => [[verdict.level, ...texts].join('  ')]);
    }
  },
});

function hasWords(kind: string): kind is KindWithWords {
  return kind in wordLoaders;
}
