// What a person who is not a contact wrote: does it go the way that tricks go? Rules of composition, and a model of
// the wording.

import { languageOf } from '../language/language.ts';
import type { Verdict } from '../verdict.ts';
import type { ScamLanguage } from './lexicons.ts';
import { readStrangersText, type StrangersWords } from './read-text.ts';
import { scamReasons, type ScamReason, type ScamSuggestion } from './reasons.ts';
import type { ScamSignal } from './signals.ts';
import { shippedWordingModels, wordingScore, type WordingModels } from './wording.ts';

export interface StrangersText {
  readonly text: string;
  /** Contacts are never judged. */
  readonly isFromContact: boolean;
}

export interface ScamVerdict extends Verdict<'scams', ScamReason, ScamSuggestion> {
  /** More than 0 where the level isn't `fine`, and the more the surer. */
  readonly score: number;
}

/** What a rule that names a trick adds to the score: more than any wording. */
const namedTrick = 20;
/** `make-scam-model.ts --report` says how many ordinary texts are above; set so that about one in a thousand is. */
const leastScores: Readonly<Record<ScamLanguage, number>> = { en: 0.8, fr: 0.4, rw: 0.7, sw: 1.2 };
const leastOfUnknown = 0;
const leastOfOthers = Math.min(leastOfUnknown, leastScores.fr, leastScores.rw, leastScores.sw);
let shipped: WordingModels | undefined;

/** More than 0 is too much. */
export function scamScore(text: StrangersWords, models = (shipped ??= shippedWordingModels())): number {
  const lead = leadOf(text, models);
  return text.tricks.size > 0 ? Math.max(0, lead) + namedTrick : lead;
}

/** By how much a text is worded more like scams than it may be. */
function leadOf(text: StrangersWords, models: WordingModels): number {
  const leadIn = (language: ScamLanguage | undefined): number =>
    wordingScore(language === 'en' ? models.english : models.others, text) -
    (language === undefined ? leastOfUnknown : leastScores[language]);
  const { language, isUnsure } = text;
  if (!isUnsure) return leadIn(language);
  // Few words of theirs are in the texts of others; theirs may have a few of English.
  const english = language === 'en' ? leadIn('en') : Number.NEGATIVE_INFINITY;
  const others = wordingScore(models.others, text) - leastOfOthers;
  const most = Math.max(english, others);
  if (most <= 0) return most;
  // The model of languages takes as long as all the rest: it is asked where it matters.
  const found = languageOf(text.written);
  return leadIn(found === 'unknown' ? language : found);
}

const fine: ScamVerdict = { kind: 'scams', level: 'fine', reasons: [], suggestion: 'none', score: 0 };

const suggestions: Partial<Record<ScamReason, ScamSuggestion>> = {
  code: 'keep-it',
  secret: 'keep-it',
  support: 'keep-it',
  'new-number': 'ask-another-way',
  money: 'ask-another-way',
  account: 'go-there-yourself',
  parcel: 'go-there-yourself',
};

export function judgeScam({ text, isFromContact }: StrangersText): ScamVerdict {
  if (isFromContact) return fine;
  const read = readStrangersText(text);
  const score = scamScore(read);
  const found = new Set(read.tricks);
  // Where a rule says what the trick is, it is said better.
  if (found.size === 0 && score > 0) found.add('wording');
  const reasons = scamReasons.filter((reason) => found.has(reason));
  const [first] = reasons;
  if (first === undefined) return { ...fine, score };
  return {
    kind: 'scams',
    level: first === 'code' || first === 'secret' ? 'cover' : 'look-twice',
    reasons,
    suggestion:
      suggestions[first] ?? (first === 'wording' && !wantsMoney(read) ? 'ask-another-way' : 'do-not-pay'),
    score,
  };
}

const paying: readonly ScamSignal[] = [
  'pay',
  'pay-here',
  'that-money',
  'fee',
  'spend',
  'favour',
  'give-back',
];

const wantsMoney = ({ signals }: StrangersWords): boolean => paying.some((signal) => signals.has(signal));
