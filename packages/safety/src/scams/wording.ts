// The wording of scams: linear models over words, pairs of words, parts of words, and what the rules found.

import { bytesOfBase64 } from '../model/base64.ts';
import { parseLinearModel, type LinearModel } from '../model/linear.ts';
import type { Words } from '../phrases/words.ts';
import { model as others } from './other-scam-model.ts';
import { model as english } from './scam-model.ts';
import type { ScamSignal } from './signals.ts';

/** A text of few words says little: its sum is drawn towards the bias. */
const steadying = 100;
const lengths = [5, 10, 15, 20, 25];
/** Of longer texts so many words at the beginning and at the end: letters put the request last. */
const wordsRead = 60;

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

/**
 * The buckets that a text fills, each once: words, pairs of words with a space between them, and after `~` as many
 * signs of a word between spaces as the model's longest gram has; signals and pairs of them; traits of its addresses.
 * Numbers, money, links stand as their kind. Nothing is cut out or put together for it: that took a third of the time
 * of a verdict.
 */
export function wordingFeatures({ words: text, signals, links }: WordingText, shape: WordingShape): number[] {
  const { buckets, mostGram } = shape;
  const features = new Set<number>();
  const add = (hash: number): void => {
    features.add(((hash ^ (hash >>> 15)) >>> 0) % buckets);
  };
  const count = text.words.length;
  const read =
    count > 2 * wordsRead ? [...text.words.slice(0, wordsRead), ...text.words.slice(-wordsRead)] : text.words;
  let before: number | undefined;
  for (const word of read) {
    const hash = hashOf(word);
    add(hash);
    if (before !== undefined) add(hashOf(word, withUnit(before, space)));
    before = hash;
    for (let from = -1; from + mostGram <= word.length + 1; from++) add(hashOfPart(word, from, mostGram));
  }
  for (const length of lengths) if (count > length) add(hashOf(`#more than ${length}`));
  if (text.isShouting) add(hashOf('#shouting'));
  const found = [...signals].toSorted();
  for (const [at, signal] of found.entries()) {
    const hash = hashOf(signal, beginOfSignal);
    add(hash);
    for (let next = at + 1; next < found.length; next++)
      add(hashOf(found[next] ?? '', withUnit(hash, space)));
  }
  for (const trait of links) add(hashOf(trait));
  return [...features];
}

export type WordingShape = Pick<LinearModel, 'buckets' | 'mostGram'>;

/** Of `length` signs of ` word `; `from` is -1 for the space before it. */
function hashOfPart(word: string, from: number, length: number): number {
  let hash = beginOfPart;
  for (let at = from; at < from + length; at++)
    hash = withUnit(hash, at < 0 || at >= word.length ? space : word.charCodeAt(at));
  return hash;
}

/** The weight of each feature of a text that has so many. */
export function featureShare(count: number): number {
  return 1 / Math.sqrt(count + steadying);
}

export function wordingScore(model: LinearModel, text: WordingText): number {
  const features = wordingFeatures(text, model);
  let sum = 0;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return (model.biases[0] ?? 0) + (model.scales[0] ?? 0) * sum * featureShare(features.length);
}

export interface WordingModels {
  readonly english: LinearModel;
  readonly others: LinearModel;
}

export function shippedWordingModels(): WordingModels {
  return {
    english: parseLinearModel(bytesOfBase64(english)),
    others: parseLinearModel(bytesOfBase64(others)),
  };
}
