// The language of a short text among those that the engine has rules for.

import { bytesOfBase64 } from '../model/base64.ts';
import { linearScores, parseLinearModel, type LinearModel } from '../model/linear.ts';
import { bounded } from '../text/bounded.ts';
import { plain } from '../text/normalise.ts';
import type { Verdict } from '../verdict.ts';
import { isKirundi } from './kirundi.ts';
import { model as modelText } from './language-model.ts';

/** In the order of the classes of the model; the last stands for every other language. */
export const languages = ['en', 'rw', 'sw', 'fr', 'unknown'] as const;
export type Language = (typeof languages)[number];

export interface LanguageVerdict extends Verdict<'language', never, never> {
  readonly language: Language;
}

/** More than this says nothing new. */
const longest = 400;
const fewestLetters = 4;
/**
 * By how much the first must lead the second, in log odds: the most, in quarters, at which 99 % are still right on half of
 * what the training held out (`training/held-out.ts`).
 */
const leastLead = 0.5;

let shipped: LinearModel | undefined;

/** What the model sees: letters and apostrophes in lower case, words between spaces, without names and addresses. */
export function languageText(text: string): string {
  const words = plain(bounded(text, 4 * longest))
    .toLowerCase()
    .split(' ')
    .filter((word) => !/^[@#]/.test(word) && !word.includes('//') && !/\.\p{L}/u.test(word))
    .join(' ')
    .replaceAll(/(.)\1{2,}/gu, '$1$1')
    .replaceAll(/[^\p{L}']+/gu, ' ')
    .trim();
  return words === '' ? '' : ` ${words.slice(0, longest)} `;
}

/** @returns `unknown` where the text is too short, in another language or in another script. */
export function languageOf(text: string): Language {
  const seen = languageText(text);
  const letters = seen.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length < fewestLetters) return 'unknown';
  if (letters.replaceAll(/[^\p{Script=Latin}]/gu, '').length < 0.6 * letters.length) return 'unknown';
  shipped ??= parseLinearModel(bytesOfBase64(modelText));
  const scores = linearScores(shipped, seen);
  const ranked = scores.map((score, i) => ({ score, i })).toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined || second === undefined || first.score - second.score < leastLead) return 'unknown';
  const language = languages[first.i] ?? 'unknown';
  return language === 'rw' && isKirundi(seen) ? 'unknown' : language;
}

export function judgeLanguage(text: string): LanguageVerdict {
  return { kind: 'language', level: 'fine', reasons: [], suggestion: 'none', language: languageOf(text) };
}
