// What is in a stranger's text: what the rules say of it, and what the models see.

import { readWords } from '../phrases/words.ts';
import { tricksFrom } from './combine.ts';
import { findSignals } from './find-signals.ts';
import { languagesOf, type Spoken } from './lexicons.ts';
import { linkTraits } from './link-traits.ts';
import type { ScamReason } from './reasons.ts';
import type { ScamSignal } from './signals.ts';
import type { WordingText } from './wording.ts';

export interface StrangersWords extends WordingText, Pick<Spoken, 'language' | 'isUnsure'> {
  readonly written: string;
  readonly tricks: ReadonlySet<ScamReason>;
}

export function readStrangersText(written: string): StrangersWords {
  const words = readWords(written);
  const { language, isUnsure, rules } = languagesOf(words);
  const found = new Set<ScamReason>();
  const all = new Set<ScamSignal>();
  for (const lexicon of rules) {
    const signals = findSignals(lexicon, words);
    if (signals.size === 0) continue;
    for (const signal of signals) all.add(signal);
    const isHonest = signals.has('honest') || signals.has('notice');
    for (const signal of signals)
      for (const trick of tricksFrom.get(signal) ?? [])
        if (
          !(trick.unlessHonest === true && isHonest) &&
          trick.all.every((group) => group.some((each) => signals.has(each)))
        )
          found.add(trick.reason);
  }
  return {
    written,
    words,
    signals: all,
    links: linkTraits(written),
    language,
    isUnsure,
    tricks: found,
  };
}
