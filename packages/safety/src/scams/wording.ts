// The wording of scams: a linear model over words, pairs of words and parts of words.

import { bytesOfBase64 } from '../model/base64.ts';
import { parseLinearModel, type LinearModel } from '../model/linear.ts';
import type { Words } from '../phrases/words.ts';
import { model as others } from './other-scam-model.ts';
import { model as english } from './scam-model.ts';

export const wordingBuckets = 32_000;
const partLength = 4;
/** A text of few words says little: its sum is drawn towards the bias. */
const steadying = 100;
const lengths = [5, 10, 15, 20, 25];
const mostWordsRead = 120;

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

function bucketOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % wordingBuckets;
}

/**
 * What the model sees of a text, each once: words, pairs of words with a space between them, and after `~` four signs
 * of a word between spaces. Numbers, money, links stand as their kind. Nothing is cut out or put together for it: that
 * took a third of the time of a verdict.
 */
export function wordingFeatures(text: Words): number[] {
  const features = new Set<number>();
  const count = Math.min(text.words.length, mostWordsRead);
  let before: number | undefined;
  for (let index = 0; index < count; index++) {
    const word = text.words[index] ?? '';
    const hash = hashOf(word);
    features.add(bucketOf(hash));
    if (before !== undefined) features.add(bucketOf(hashOf(word, withUnit(before, space))));
    before = hash;
    for (let from = -1; from + partLength <= word.length + 1; from++)
      features.add(bucketOf(hashOfPart(word, from)));
  }
  for (const length of lengths) if (count > length) features.add(bucketOf(hashOf(`#more than ${length}`)));
  if (text.isShouting) features.add(bucketOf(hashOf('#shouting')));
  return [...features];
}

/** Of `partLength` signs of ` word `; `from` is -1 for the space before it. */
function hashOfPart(word: string, from: number): number {
  let hash = beginOfPart;
  for (let at = from; at < from + partLength; at++)
    hash = withUnit(hash, at < 0 || at >= word.length ? space : word.charCodeAt(at));
  return hash;
}

/** The weight of each feature of a text that has so many. */
export function featureShare(count: number): number {
  return 1 / Math.sqrt(count + steadying);
}

export function wordingScore(model: LinearModel, text: Words): number {
  const features = wordingFeatures(text);
  let sum = 0;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return (model.biases[0] ?? 0) + (model.scales[0] ?? 0) * sum * featureShare(features.length);
}

export function shippedWordingModels(): { readonly english: LinearModel; readonly others: LinearModel } {
  return {
    english: parseLinearModel(bytesOfBase64(english)),
    others: parseLinearModel(bytesOfBase64(others)),
  };
}
