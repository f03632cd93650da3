// The wording of scams: linear models over words, pairs of words, parts of words, and what the rules found.

import { bytesOfBase64 } from '../model/base64.ts';
import { parseSparseModel, sparseBucketOf, type SparseModel } from '../model/sparse.ts';
import type { Words } from '../phrases/words.ts';
import { model as others } from './other-scam-model.ts';
import { model as english } from './scam-model.ts';
import type { ScamSignal } from './signals.ts';

/** A text of few words says little: its sum is drawn towards the bias. */
const steadying = 100;
/** So many signs of a word are a part of it. */
const partLength = 5;
/** So many words at either end of a text count once more as standing there. */
const atBegin = 2;
const atEnd = 3;
/** Of longer texts so many words at the beginning and at the end: letters put the request last. */
const wordsRead = 60;

/** What honest notices say counts as words do: as signals one sentence behind a scam would hide it. */
const unseen: ReadonlySet<ScamSignal> = new Set<ScamSignal>(['honest', 'notice']);

/** What a model sees of a text. */
export interface WordingText {
  readonly words: Words;
  readonly signals: ReadonlySet<ScamSignal>;
  /** `linkTraits` */
  readonly links: readonly string[];
}

/** FNV-1a (Fowler, Noll, Vo; 32 bits) of a text after what `before` has hashed. */
function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = withUnit(hash, text.charCodeAt(at));
  return hash;
}

function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

const space = 0x20;
const beginOfPart = hashOf('~');
const beginOfSignal = hashOf('#signal ');
const beginOfBegin = hashOf('#begin ');
const beginOfEnd = hashOf('#end ');
const shouting = hashOf('#shouting');
const lengths = [5, 10, 15, 20, 25].map((length) => ({ length, hash: hashOf(`#more than ${length}`) }));

/**
 * Calls with the bucket of each feature of a text, of some more than once: words, those at its ends again as such,
 * pairs of words with a space between them, and after `~` parts of words between spaces; signals and pairs of them;
 * traits of its addresses. Numbers, money, links stand as their kind. Nothing is cut out or put together for it: that
 * took a third of the time of a verdict.
 */
export function eachWordingFeature(
  { words: text, signals, links }: WordingText,
  visit: (bucket: number) => void,
): void {
  const add = (hash: number): void => visit(sparseBucketOf(hash));
  const count = text.words.length;
  const read =
    count > 2 * wordsRead ? [...text.words.slice(0, wordsRead), ...text.words.slice(-wordsRead)] : text.words;
  let before = 0;
  for (let at = 0; at < read.length; at++) {
    const word = read[at] ?? '';
    const hash = hashOf(word);
    add(hash);
    if (at > 0) add(hashOf(word, withUnit(before, space)));
    before = hash;
    for (let from = -1; from + partLength <= word.length + 1; from++) add(hashOfPart(word, from));
    if (at < atBegin) add(hashOf(word, beginOfBegin));
    else if (at >= read.length - atEnd) add(hashOf(word, beginOfEnd));
  }
  for (const { length, hash } of lengths) if (count > length) add(hash);
  if (text.isShouting) add(shouting);
  const found = [...signals].filter((signal) => !unseen.has(signal)).toSorted();
  for (const [at, signal] of found.entries()) {
    const hash = hashOf(signal, beginOfSignal);
    add(hash);
    for (let next = at + 1; next < found.length; next++)
      add(hashOf(found[next] ?? '', withUnit(hash, space)));
  }
  for (const trait of links) add(hashOf(trait));
}

/** Of `partLength` signs of ` word `; `from` is -1 for the space before it. */
function hashOfPart(word: string, from: number): number {
  let hash = beginOfPart;
  for (let at = from; at < from + partLength; at++)
    hash = withUnit(hash, at < 0 || at >= word.length ? space : word.charCodeAt(at));
  return hash;
}

/** The weight of each feature of a text that has so many which the model keeps. */
export function featureShare(count: number): number {
  return 1 / Math.sqrt(count + steadying);
}

export function wordingScore({ bias, scale, weights }: SparseModel, text: WordingText): number {
  const buckets: number[] = [];
  const taken: number[] = [];
  let sum = 0;
  // A weight that was counted is 0 until the end: a set of what was found takes as long as all the rest.
  eachWordingFeature(text, (bucket) => {
    const weight = weights[bucket] ?? 0;
    if (weight === 0) return;
    weights[bucket] = 0;
    buckets.push(bucket);
    taken.push(weight);
    sum += weight;
  });
  for (let at = 0; at < buckets.length; at++) weights[buckets[at] ?? 0] = taken[at] ?? 0;
  return bias + scale * sum * featureShare(buckets.length);
}

export interface WordingModels {
  readonly english: SparseModel;
  readonly others: SparseModel;
}

export function shippedWordingModels(): WordingModels {
  return {
    english: parseSparseModel(bytesOfBase64(english)),
    others: parseSparseModel(bytesOfBase64(others)),
  };
}
