// What a text asks its reader for, whoever wrote it.

import { has } from '../phrases/find.ts';
import { readWords } from '../phrases/words.ts';
import { findSignals } from './find-signals.ts';
import { languagesOf } from './lexicons.ts';
import type { ScamSignal } from './signals.ts';

const paying: readonly ScamSignal[] = ['pay', 'pay-here', 'that-money'];

export interface Asked {
  readonly forMoney: boolean;
  /** Or a password, a PIN, a card. */
  readonly forCode: boolean;
}

export function askedIn(text: string): Asked {
  const words = readWords(text);
  let [forMoney, forCode] = [false, false];
  for (const lexicon of languagesOf(words).rules) {
    const signals = findSignals(lexicon, words);
    // `kodi` is a code and the rent.
    if (signals.has('code') || signals.has('secret')) forCode = true;
    else
      forMoney ||=
        paying.some((signal) => signals.has(signal)) ||
        (signals.has('favour') && has(lexicon, 'money', words));
  }
  return { forMoney, forCode };
}
