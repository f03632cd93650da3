// The wording of English scams: a linear model over words, pairs of words and parts of words.

import { bytesOfBase64 } from '../model/base64.ts';
import { parseLinearModel, type LinearModel } from '../model/linear.ts';
import type { Words } from '../phrases/words.ts';
import { model as shipped } from './scam-model.ts';

export const wordingBuckets = 32_000;
const partLength = 4;
/** A text of few words says little: its sum is drawn towards the bias. */
const steadying = 100;
const lengths = [5, 10, 15, 20, 25];
const mostWordsRead = 120;

/** FNV-1a (Fowler, Noll, Vo; 32 bits), into buckets. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % wordingBuckets;
}

/** What the model sees of a text, each once. Numbers, money, links stand as their kind. */
export function wordingFeatures(text: Words): number[] {
  const words = text.words.slice(0, mostWordsRead);
  const features = new Set<number>();
  words.forEach((word, at) => {
    features.add(bucketOf(word));
    if (at > 0) features.add(bucketOf(`${words[at - 1]} ${word}`));
    const padded = ` ${word} `;
    for (let from = 0; from + partLength <= padded.length; from++)
      features.add(bucketOf(`~${padded.slice(from, from + partLength)}`));
  });
  for (const length of lengths) if (words.length > length) features.add(bucketOf(`#more than ${length}`));
  if (text.isShouting) features.add(bucketOf('#shouting'));
  return [...features];
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

export function shippedWordingModel(): LinearModel {
  return parseLinearModel(bytesOfBase64(shipped));
}
