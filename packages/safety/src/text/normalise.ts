// A text as rules read it: what is drawn the same is the same.

import { farConfusables } from './far-confusables.ts';
import { nearConfusables } from './near-confusables.ts';

/** Marks that nobody sees, or that turn the direction of what follows (Unicode 16.0 section 23.2). */
const unseen = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const controls = /[\p{Cc}\s]+/gu;
const piledMarks = /(\p{M}{2})\p{M}+/gu;
const isPlainAscii = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const isAscii = /^[\0-\x7f]*$/;
/** Beside ASCII the letters of Western Europe, composed, and the marks that go with them: their forms don't change. */
const isWestern = /^[\x21-\x7eÀ-ÖØ-öø-ÿŒœ£€–—‘’“”«»]+(?: [\x21-\x7eÀ-ÖØ-öø-ÿŒœ£€–—‘’“”«»]+)*$/;

/** Capitals that are drawn like another letter than their small ones are. */
const capitals: Readonly<Record<string, string>> = { Υ: 'y', Η: 'h', Ν: 'n' };

/** Two letters in one: people without a key for it type both. */
const ligatures = [
  ['œ', 'oe'],
  ['æ', 'ae'],
] as const;

const drawnAs = new Map([
  ...`${nearConfusables} ${farConfusables}`.split(' ').flatMap((group) => {
    const [letter = '', ...members] = group;
    return members.map((member) => [member, letter] as const);
  }),
  ...ligatures,
]);

/** Compatibility forms, invisible marks and runs of white space made one: full-width and mathematical letters are letters. */
export function plain(text: string): string {
  if (isPlainAscii.test(text)) return text;
  if (isWestern.test(text)) return withPlainMarks(text);
  if (isAscii.test(text)) return withPlainMarks(text.replaceAll(/[\0-\x20\x7f]+/g, ' ')).trim();
  const composed = text
    .toWellFormed()
    .normalize('NFKC')
    .replaceAll(unseen, '')
    .replaceAll(controls, ' ')
    .replaceAll(piledMarks, '$1');
  return withPlainMarks(composed).trim();
}

function withPlainMarks(text: string): string {
  return text.replaceAll(/[‘’ʼ`´]/g, "'").replaceAll(/[“”„«»]/g, '"');
}

/**
 * Lower case without accents, and each letter that is drawn like a Latin one as that one: 'Pаypаl' in Cyrillic is
 * 'paypal'. For comparing, never for showing.
 */
export function skeleton(text: string): string {
  const lower = plain(text)
    .replaceAll(/[ΥΗΝ]/g, (letter) => capitals[letter] ?? letter)
    .toLowerCase();
  if (isPlainAscii.test(lower)) return lower;
  if (isWestern.test(lower)) return lower.replaceAll(/[^\0-\x7f]/g, drawnWestern);
  return drawn(lower);
}

function drawn(lower: string): string {
  const bare = lower.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  let letters = '';
  for (const letter of bare) letters += drawnAs.get(letter) ?? letter;
  return letters;
}

const western = new Map<string, string>();

function drawnWestern(letter: string): string {
  const known = western.get(letter) ?? drawn(letter);
  western.set(letter, known);
  return known;
}

/** Signs that stand for a letter: 'p4ypal', 'l0ser'. */
export const letterOfSign: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '!': 'i',
  '|': 'i',
  $: 's',
};

/** Three and more of the same letter are an accent of the voice: 'sooooo' is 'soo'. */
export function withoutDrawl(text: string): string {
  return text.replaceAll(/(\p{L})\1{2,}/gu, '$1$1');
}

const emojiBetweenLetters = /(?<=\p{L})\p{Extended_Pictographic}+(?=\p{L})/gu;
/** Single letters with something between them: 's t u p i d', 's.t.u.p.i.d'. */
const spelledOut = /(?<![\p{L}\p{N}])\p{L}(?:[\s.\-_*]\p{L}){2,}(?![\p{L}\p{N}])/gu;

/**
 * What rules about words match: `skeleton`, without drawl, letters that somebody set apart joined again. Sentence
 * marks stay.
 */
export function forWords(text: string): string {
  const joined = skeleton(text)
    .replaceAll(emojiBetweenLetters, '')
    .replaceAll(spelledOut, (letters) => letters.replaceAll(/[^\p{L}]/gu, ''));
  return withoutDrawl(joined);
}

/** Words of a text that came out of `forWords`, with apostrophes inside: 'd'accord', 'don't', 'n'ubwo'. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}
