// Logistic regression over hashed n-grams, the same bytes each time: no chance, one order, plain arithmetic.

import { eachGram, type GramShape, type LinearModel } from '../src/model/linear.ts';
import { shuffled } from './shuffled.ts';

export interface Example {
  readonly text: string;
  /** Number of the class; models of one class take 0 and 1. */
  readonly label: number;
  /** 1 where it isn't said. */
  readonly weight?: number;
}

/** What a model sees of an example: buckets, and how much each counts. */
export interface Seen {
  readonly buckets: Uint32Array;
  readonly shares: Float64Array;
}

export interface SeenExample extends Omit<Example, 'text'> {
  readonly seen: Seen;
}

export interface Training extends GramShape {
  /** 1: yes or no; else one against the rest for each. */
  readonly classes: number;
  readonly rounds: number;
  /** Step of AdaGrad. */
  readonly step: number;
  /** Pulls weights towards 0. */
  readonly shrink: number;
}

/** All n-grams of the texts count the same. */
export function trainLinear(examples: readonly Example[], training: Training): LinearModel {
  const seen = examples.map(({ text, ...rest }) => {
    const found: number[] = [];
    eachGram(text, training, (bucket) => found.push(bucket));
    const shares = new Float64Array(found.length).fill(1 / Math.max(1, found.length));
    return { ...rest, seen: { buckets: Uint32Array.from(found), shares } };
  });
  return trainSeen(seen, training);
}

export function trainSeen(examples: readonly SeenExample[], training: Training): LinearModel {
  const { classes, buckets } = training;
  const weights = new Float64Array(buckets * classes);
  const squares = new Float64Array(buckets * classes).fill(1e-6);
  const biases = new Float64Array(classes);
  const biasSquares = new Float64Array(classes).fill(1e-6);
  const order = shuffled(examples.length);
  for (let round = 0; round < training.rounds; round++) {
    for (const index of order) {
      const { label, seen, weight = 1 } = examples[index] as SeenExample;
      const found = seen.buckets;
      for (let i = 0; i < classes; i++) {
        let score = biases[i] as number;
        for (let k = 0; k < found.length; k++)
          score += (weights[(found[k] as number) * classes + i] as number) * (seen.shares[k] as number);
        const wanted = classes === 1 ? label : Number(label === i);
        const error = weight * (1 / (1 + Math.exp(-score)) - wanted);
        biasSquares[i] = (biasSquares[i] as number) + error * error;
        biases[i] = (biases[i] as number) - (training.step * error) / Math.sqrt(biasSquares[i] as number);
        for (let k = 0; k < found.length; k++) {
          const at = (found[k] as number) * classes + i;
          const slope = error * (seen.shares[k] as number) + training.shrink * (weights[at] as number);
          squares[at] = (squares[at] as number) + slope * slope;
          weights[at] = (weights[at] as number) - (training.step * slope) / Math.sqrt(squares[at]);
        }
      }
    }
  }
  return quantised(weights, { ...training, biases: [...biases] });
}

/** Weights beyond the 99.9th percentile are cut, so that the others keep their steps. */
function quantised(weights: Float64Array, rest: Training & { biases: number[] }): LinearModel {
  const { classes, leastGram, mostGram, buckets } = rest;
  const scales = Array.from({ length: classes }, (_, i) => {
    const sizes = Float64Array.from({ length: buckets }, (_, bucket) =>
      Math.abs(weights[bucket * classes + i] as number),
    ).sort();
    return Math.fround((sizes[Math.floor(buckets * 0.999)] || 1) / 127);
  });
  const bytes = Int8Array.from(weights, (weight, at) =>
    Math.max(-127, Math.min(127, Math.round(weight / (scales[at % classes] as number)))),
  );
  return {
    classes,
    leastGram,
    mostGram,
    buckets,
    scales,
    biases: rest.biases.map(Math.fround),
    weights: bytes,
  };
}
