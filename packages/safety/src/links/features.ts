// What the models of addresses see: buckets, each with how much it counts. FNV-1a (Fowler, Noll, Vo; 32 bits) makes
// buckets of texts.

import type { LinearModel } from '../model/linear.ts';

export interface Features {
  /** Each counts for itself. */
  readonly traits: readonly number[];
  /** Count together, so that long texts don't outshout short ones. */
  readonly grams: readonly number[];
}

const traitShare = 0.5;

export function sharesOf({ grams }: Features): { trait: number; gram: number } {
  return { trait: traitShare, gram: 1 / Math.sqrt(Math.max(1, grams.length)) };
}

/** Log odds that the address deceives. */
export function featureScore(model: LinearModel, features: Features): number {
  const { trait, gram } = sharesOf(features);
  const sum = sumOf(model, features.traits) * trait + sumOf(model, features.grams) * gram;
  return (model.biases[0] ?? 0) + (model.scales[0] ?? 0) * sum;
}

function sumOf({ weights }: LinearModel, buckets: readonly number[]): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return sum;
}

const start = 0x811c9dc5;

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function hashOf(text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}

export interface Collector {
  readonly features: Features;
  trait: (text: string) => void;
  /** A whole word, apart from n-grams of the same letters. */
  word: (word: string, place?: string) => void;
  /** All n-grams of a text. */
  letters: (text: string, sizes: readonly [least: number, most: number], place?: string) => void;
}

export function collect(buckets: number): Collector {
  const features = { traits: [] as number[], grams: [] as number[] };
  const put = (list: number[], hash: number): void => {
    list.push(((hash ^ (hash >>> 15)) >>> 0) % buckets);
  };
  return {
    features,
    trait: (text) => put(features.traits, hashOf(text)),
    word: (word, place = '') => put(features.grams, hashOf(`${place} ${word}`)),
    letters: (text, [least, most], place = '') => {
      const seed = hashOf(place);
      for (let from = 0; from < text.length; from++) {
        let hash = seed;
        const longest = Math.min(most, text.length - from);
        for (let size = 1; size <= longest; size++) {
          hash = mixed(hash, text.charCodeAt(from + size - 1));
          if (size >= least) put(features.grams, hash);
        }
      }
    },
  };
}
