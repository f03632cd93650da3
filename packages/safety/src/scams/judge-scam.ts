// What a person who is not a contact wrote: does it go the way that tricks go? Rules of composition, and a model of
// the wording.

import { languageOf } from '../language/language.ts';
import type { Verdict } from '../verdict.ts';
import type { ScamLanguage } from './lexicons.ts';
import { readStrangersText, type StrangersWords } from './read-text.ts';
import { scamReasons, type ScamReason, type ScamSuggestion } from './reasons.ts';
import { shippedWordingModels, wordingScore } from './wording.ts';

export interface StrangersText {
  readonly text: string;
  /** Contacts are never judged. */
  readonly isFromContact: boolean;
}

export type ScamVerdict = Verdict<'scams', ScamReason, ScamSuggestion>;

/** Where fewer than one in a thousand ordinary texts is above; `make-scam-model.ts --report` says how they were set. */
const leastScores: Readonly<Record<ScamLanguage, number>> = { en: -0.15, fr: -0.1, rw: 0, sw: 0.5 };
const leastOfUnknown = 0;
const leastOfOthers = Math.min(leastOfUnknown, leastScores.fr, leastScores.rw, leastScores.sw);
const models = shippedWordingModels();

function hasScamWording(text: StrangersWords, written: string): boolean {
  const { language, isUnsure } = text;
  if (!isUnsure) return scoreIn(language, text) > leastIn(language);
  // Few words of theirs are in the texts of others; theirs may have a few of English.
  const isEnglish = language === 'en' && scoreIn('en', text) > leastIn('en');
  if (!isEnglish && scoreIn(undefined, text) <= leastOfOthers) return false;
  // The model of languages takes as long as all the rest: it is asked where it matters.
  const found = languageOf(written);
  const surer = found === 'unknown' ? language : found;
  return scoreIn(surer, text) > leastIn(surer);
}

const leastIn = (language: ScamLanguage | undefined): number =>
  language === undefined ? leastOfUnknown : leastScores[language];

const scoreIn = (language: ScamLanguage | undefined, text: StrangersWords): number =>
  wordingScore(language === 'en' ? models.english : models.others, text);

const fine: ScamVerdict = { kind: 'scams', level: 'fine', reasons: [], suggestion: 'none' };

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
  const found = new Set(read.tricks);
  // Where a rule says what the trick is, it is said better.
  if (found.size === 0 && !read.isReport && hasScamWording(read, text)) found.add('wording');
  const reasons = scamReasons.filter((reason) => found.has(reason));
  const [first] = reasons;
  if (first === undefined) return fine;
  return {
    kind: 'scams',
    level: first === 'code' || first === 'secret' ? 'cover' : 'look-twice',
    reasons,
    suggestion: suggestions[first] ?? 'do-not-pay',
  };
}
