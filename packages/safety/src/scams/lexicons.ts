// The rules of each language, and whose rules a text is read with.

import { lexiconsFor, lexiconsOf, type Lexicon } from '../phrases/lexicon.ts';
import type { Words } from '../phrases/words.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { kinyarwanda } from './kinyarwanda.ts';
import type { ScamPack, ScamSignal } from './signals.ts';
import { swahili } from './swahili.ts';

const scamLanguages = ['en', 'fr', 'rw', 'sw'] as const;
export type ScamLanguage = (typeof scamLanguages)[number];

const packs: readonly ScamPack[] = [english, french, kinyarwanda, swahili];
const lexicons = lexiconsOf(packs);

const fewWords = 5;

export interface Spoken {
  /** That of most common words; undefined where none stands. */
  readonly language: ScamLanguage | undefined;
  /** Few of its words stand there. */
  readonly isUnsure: boolean;
  /** Of every language that may be the text's. */
  readonly rules: readonly Lexicon<ScamSignal>[];
}

export function languagesOf(words: Words): Spoken {
  const common = commonCounts(words);
  const most = Math.max(...common);
  return {
    language: most === 0 ? undefined : scamLanguages[common.indexOf(most)],
    isUnsure: most < fewWords,
    rules: lexiconsFor(lexicons, common),
  };
}

function commonCounts({ words }: Words): number[] {
  const common = packs.map(() => 0);
  for (const word of words) {
    const found = lexicons.languagesOf.get(word);
    if (found !== undefined) for (const index of found) common[index] = (common[index] ?? 0) + 1;
  }
  return common;
}
