import { letterOfSign } from '../text/normalise.ts';
import type { Lexicon, Rule, WordSet } from './lexicon.ts';
import type { Words } from './words.ts';

/** Where a rule's pattern stands: words `from` up to, not including, `to`. */
export interface Hit<Signal extends string> {
  readonly signal: Signal;
  readonly from: number;
  readonly to: number;
}

/** A text whose disguised words are read as words of one lexicon. */
export type Reading = Pick<Words, 'words' | 'sentences' | 'clauses'>;

export function readWith(lexicon: Lexicon<string>, text: Words): Reading {
  if (text.odd.length === 0) return text;
  const words = [...text.words];
  for (const at of text.odd) words[at] = reveal(lexicon, words[at] ?? '');
  return { words, sentences: text.sentences, clauses: text.clauses };
}

/** Steps of patterns tried in one text. People's messages need a hundredth of it. */
const mostEffort = 15_000;

/**
 * Every rule that matches, at each place once. Linear in the words, a pattern spans a bounded number of them; a text
 * that is made to be slow is judged by its beginning.
 */
export function find<Signal extends string>(lexicon: Lexicon<Signal>, reading: Reading): Hit<Signal>[] {
  const hits: Hit<Signal>[] = [];
  const effort = { left: mostEffort };
  mark(lexicon, reading.words);
  for (let from = 0; from < reading.words.length; from++)
    for (const number of lexicon.setsOf.get(reading.words[from] ?? '') ?? noSets)
      for (const rule of lexicon.rulesFrom[number] ?? []) {
        if (!mayMatch(rule)) continue;
        const to = match({ rule, lexicon, reading, from, effort }, 0, from);
        if (to > from) hits.push({ signal: rule.signal, from, to });
      }
  return hits;
}

const noSets: readonly number[] = [];

/** By the number of a set: the round in which a word of it stood in the text. One for all rounds: to make it takes longer than a text. */
let standing = new Uint32Array(0);
let round = 0;

function mark({ setsOf, rulesFrom }: Lexicon<string>, words: readonly string[]): void {
  const countOfSets = rulesFrom.length;
  if (standing.length < countOfSets || round === 0xffff_ffff) {
    standing = new Uint32Array(Math.max(standing.length, countOfSets));
    round = 0;
  }
  round += 1;
  for (const word of words) {
    const sets = setsOf.get(word);
    if (sets !== undefined) for (let at = 0; at < sets.length; at++) standing[sets[at] ?? 0] = round;
  }
}

/** Whether each step that must have a word has one somewhere in the text: nine of ten rules end here. */
function mayMatch({ needed }: Rule<string>): boolean {
  for (let at = 0; at < needed.length; at++) if (!isStanding(needed[at] ?? [])) return false;
  return true;
}

function isStanding(sets: readonly number[]): boolean {
  for (let at = 0; at < sets.length; at++) if (standing[sets[at] ?? 0] === round) return true;
  return false;
}

/** Whether a member of the class stands anywhere. */
export function has(lexicon: Lexicon<string>, name: string, { words }: Reading): boolean {
  const set = lexicon.classes.get(name);
  return words.some((_, at) => stands(set, words, at));
}

/** Whether a member of the set begins at this word. */
export function stands(set: WordSet | undefined, words: readonly string[], at: number): boolean {
  return set?.get(words[at] ?? '')?.some((rest) => follow(rest, words, at + 1)) === true;
}

function follow(rest: readonly string[], words: readonly string[], at: number): boolean {
  for (let index = 0; index < rest.length; index++) if (words[at + index] !== rest[index]) return false;
  return true;
}

interface Task<Signal extends string> {
  readonly rule: Rule<Signal>;
  readonly lexicon: Lexicon<Signal>;
  readonly reading: Reading;
  readonly from: number;
  readonly effort: { left: number };
}

/** Where the steps from `step` on end when they begin at `at`, or -1. */
function match<Signal extends string>(task: Task<Signal>, step: number, at: number): number {
  const { rule, reading, lexicon } = task;
  task.effort.left -= 1;
  if (task.effort.left < 0) return -1;
  const current = rule.steps[step];
  if (current === undefined) return at;
  if (current.kind === 'begin') return isFirst(reading.clauses, at) ? match(task, step + 1, at) : -1;
  if (current.kind === 'end') return isFirst(reading.sentences, at) ? match(task, step + 1, at) : -1;
  if (current.kind === 'unless')
    return continues(reading, at) && current.sets.some((set) => stands(set, reading.words, at))
      ? -1
      : match(task, step + 1, at);
  if (current.kind === 'gap') {
    const stop = lexicon.classes.get('stop');
    for (let skipped = 0; skipped <= current.most; skipped++) {
      if (skipped > 0 && !continues(reading, at + skipped - 1)) return -1;
      if (skipped > 0 && stop?.has(reading.words[at + skipped - 1] ?? '') === true) return -1;
      const end = match(task, step + 1, at + skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
  return matchWords(task, step, { at, times: 0 });
}

const nothing: readonly (readonly string[])[] = [];

function matchWords<Signal extends string>(
  task: Task<Signal>,
  step: number,
  { at, times }: { at: number; times: number },
): number {
  const current = task.rule.steps[step];
  if (current?.kind !== 'words') return -1;
  const { words } = task.reading;
  if (times < current.most && at < words.length && (at === task.from || continues(task.reading, at)))
    for (const set of current.sets)
      for (const rest of set.get(words[at] ?? '') ?? nothing) {
        if (!follow(rest, words, at + 1)) continue;
        const end = matchWords(task, step, { at: at + 1 + rest.length, times: times + 1 });
        if (end >= 0) return end;
      }
  const isEnough = times >= current.least || (current.orEnd && isFirst(task.reading.sentences, at));
  return isEnough ? match(task, step + 1, at) : -1;
}

/** Whether something begins at this word, or the text ends before it. */
function isFirst(parts: readonly number[], at: number): boolean {
  return at === 0 || at >= parts.length || parts[at] !== parts[at - 1];
}

/** Whether the word stands in the same sentence as the one before. */
function continues({ words, sentences }: Reading, at: number): boolean {
  return at < words.length && (at === 0 || sentences[at] === sentences[at - 1]);
}

const signs: Readonly<Record<string, string>> = { ...letterOfSign, '@': 'a' };
const disguise = /[013457$@!|8]/;
const run = /(.)\1+/gu;

/** The word of the lexicon that an odd word stands for, or the word itself. */
function reveal({ vocabulary, maskable }: Lexicon<string>, word: string): string {
  if (vocabulary.has(word) || word.length > 40) return word;
  // `mum*` corrects what was written before.
  if (word.indexOf('*') === word.length - 1) return word;
  if (word.includes('*')) {
    // A mark may stand for a letter, or between two.
    const inner = word.replaceAll('*', '');
    return unmask(maskable, word) ?? (inner.length > 3 && vocabulary.has(inner) ? inner : word);
  }
  let plain = word;
  if (disguise.test(word) && /[a-z]/.test(word)) {
    plain = word.replaceAll(/[013457$@!|8]/g, (sign) => signs[sign] ?? sign);
    if (vocabulary.has(plain)) return plain;
    const other = word.replaceAll('1', 'l').replaceAll(/[03457$@!|8]/g, (sign) => signs[sign] ?? sign);
    if (vocabulary.has(other)) return other;
    const trimmed = word.replace(/[!|]+$/, '');
    if (vocabulary.has(trimmed)) return trimmed;
  }
  if (!/(.)\1/.test(plain)) return word;
  const twice = plain.replaceAll(run, '$1$1');
  if (vocabulary.has(twice)) return twice;
  // A run of three says that somebody stretches the word; `foot` is not `fot`.
  if (!/(.)\1\1/.test(plain)) return word;
  const once = plain.replaceAll(run, '$1');
  return vocabulary.has(once) ? once : word;
}

function unmask(maskable: ReadonlyMap<number, readonly string[]>, word: string): string | undefined {
  if (word.replaceAll('*', '').length < 2) return undefined;
  return maskable
    .get(word.length)
    ?.find((candidate) => [...word].every((sign, index) => sign === '*' || sign === candidate[index]));
}
