// Writes src/language/language-model.ts: `node packages/safety/training/make-language-model.ts`.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, languageText, type Language } from '../src/language/language.ts';
import { isHeldOut } from './held-out.ts';
import { otherLanguages } from './other-languages.ts';
import { readForTraining } from './read-data.ts';
import { trainLinear, type Example } from './train-linear.ts';
import { encodeLinearModel } from '../src/model/linear.ts';
import { modelModule } from './write-model.ts';

export const target = join(import.meta.dirname, '../src/language/language-model.ts');
const sources: readonly (readonly [Language, string])[] = [
  ['en', 'smish/uci'],
  ['en', 'abuse/davidson'],
  ['rw', 'fp_afrisenti_kin/afrisenti-kin'],
  ['sw', 'fp_afrisenti_swa/afrisenti-swa'],
  ['fr', 'abuse_fr/mlma-fr'],
];
const mostOfOne = 3_000;

/** @returns undefined where the data isn't there. */
export function makeLanguageModel(): string | undefined {
  const examples: Example[] = otherLanguages.flatMap((text) => {
    const words = text.split(' ');
    // Whole sentences, and halves: chats are short.
    const parts = [text, words.slice(0, 5).join(' '), words.slice(5).join(' ')];
    return parts.map((part) => ({
      text: languageText(part),
      label: languages.indexOf('unknown'),
      weight: 4,
    }));
  });
  for (const [language, source] of sources) {
    const rows = readForTraining(source);
    if (rows === undefined) return undefined;
    const kept = rows.filter(({ text }) => !isHeldOut(text)).slice(0, mostOfOne);
    const label = languages.indexOf(language);
    for (const { text } of kept) {
      const seen = languageText(text);
      if (seen.length > 8) examples.push({ text: seen, label });
      const words = seen.trim().split(' ');
      if (words.length > 6) examples.push({ text: ` ${words.slice(1, 4).join(' ')} `, label, weight: 0.5 });
    }
  }
  const model = trainLinear(examples, {
    classes: languages.length,
    leastGram: 1,
    mostGram: 4,
    buckets: 12_700,
    rounds: 8,
    step: 0.5,
    shrink: 0,
  });
  const inputs = [...sources.map(([, source]) => source), 'training/other-languages.ts'];
  return modelModule(encodeLinearModel(model), { by: 'make-language-model.ts', inputs });
}

if (import.meta.main) {
  const source = makeLanguageModel();
  if (source === undefined) throw new Error('the data is not there');
  writeFileSync(target, source);
}
