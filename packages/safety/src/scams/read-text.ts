// What is in a stranger's text: what the rules say of it, and what the models see.

import { readWords } from '../phrases/words.ts';
import { step, tricks } from './combine.ts';
import { findSignals } from './find-signals.ts';
import { languagesOf, type Spoken } from './lexicons.ts';
import { linkTraits } from './link-traits.ts';
import type { ScamReason } from './reasons.ts';
import type { ScamSignal } from './signals.ts';
import type { WordingText } from './wording.ts';

const oddLink: ReadonlySet<string> = new Set(['#link look-twice', '#link cover', '#link stop']);

export interface StrangersWords extends WordingText, Pick<Spoken, 'language' | 'isUnsure'> {
  readonly tricks: ReadonlySet<ScamReason>;
  /** Tells of something and wants nothing. */
  readonly isReport: boolean;
}

export function readStrangersText(text: string): StrangersWords {
  const words = readWords(text);
  const { language, isUnsure, rules } = languagesOf(words);
  const found = new Set<ScamReason>();
  const all = new Set<ScamSignal>();
  let isReport = false;
  for (const { lexicon, isEnglish } of rules) {
    const signals = findSignals(lexicon, words);
    for (const signal of signals) all.add(signal);
    const isHonest = signals.has('honest') || signals.has('notice');
    for (const trick of tricks)
      if (
        !(trick.unlessHonest === true && isHonest) &&
        trick.all.every((group) => group.some((signal) => signals.has(signal)))
      )
        found.add(trick.reason);
    isReport ||= isNotice(signals) || (isHonest && !isEnglish);
  }
  const links = words.words.includes('#link') ? linkTraits(text) : [];
  return {
    words,
    signals: all,
    links,
    language,
    isUnsure,
    tricks: found,
    // What leads somewhere odd does not only tell.
    isReport: isReport && !links.some((trait) => oddLink.has(trait)),
  };
}

/** A report that wants nothing is none of a trick, however it is worded. */
function isNotice(signals: ReadonlySet<ScamSignal>): boolean {
  return signals.has('notice') || (signals.has('report') && !step.some((signal) => signals.has(signal)));
}
