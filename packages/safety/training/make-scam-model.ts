// Trains the model of the wording of scams: `node packages/safety/training/make-scam-model.ts`. With `--report`
// it prints what five models say, each about the fifth that it did not learn from.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeLinearModel, parseLinearModel, type LinearModel } from '../src/model/linear.ts';
import { readSuite } from '../src/phrases/suite.ts';
import { readWords, type Words } from '../src/phrases/words.ts';
import { featureShare, wordingBuckets, wordingFeatures, wordingScore } from '../src/scams/wording.ts';
import { isForSetting, isHalved, isHeldOut, readForTraining, type DataRow } from './read-data.ts';
import { shuffled } from './shuffled.ts';
import { modelModule } from './write-model.ts';

interface Training {
  readonly target: string;
  /** Public sets whose labels say what is a scam. */
  readonly labelled: readonly string[];
  /** Whatever their labels say of swearing or feelings: none is a scam. */
  readonly ordinary: readonly string[];
  readonly own: string;
  /** How often the own texts count: beside many ordinary ones they are few. */
  readonly ownTimes: number;
}

export const english: Training = {
  target: join(import.meta.dirname, '../src/scams/scam-model.ts'),
  labelled: ['smish/uci', 'smish/mendeley-extra'],
  ordinary: [],
  own: 'scam-texts.txt',
  ownTimes: 1,
};
/** French, Kinyarwanda and Swahili: no public set of their scams may train what ships. */
export const others: Training = {
  target: join(import.meta.dirname, '../src/scams/other-scam-model.ts'),
  labelled: [],
  ordinary: ['abuse_fr/mlma-fr', 'fp_afrisenti_kin/afrisenti-kin', 'fp_afrisenti_swa/afrisenti-swa'],
  own: 'scam-texts-others.txt',
  ownTimes: 3,
};

const rounds = 20;
const step = 0.2;
const shrink = 1e-3;
const parts = 5;

interface Example {
  readonly text: Words;
  readonly label: number;
}

function publicExamples({ labelled, ordinary }: Training): Example[] | undefined {
  const examples: Example[] = [];
  for (const input of [...labelled, ...ordinary]) {
    const rows = readForTraining(input);
    if (rows === undefined) return undefined;
    for (const row of rows)
      if (mayLearn(row))
        examples.push({ text: readWords(row.text), label: row.isRisky && labelled.includes(input) ? 1 : 0 });
  }
  return examples;
}

/** A fifth is kept for measuring, and of the sets that have halves the half that is reported. */
function mayLearn(row: DataRow): boolean {
  return !isHeldOut(row.text) && (!isHalved(row) || isForSetting(row.text));
}

function ownExamples({ own, ownTimes }: Training): Example[] {
  const examples = readSuite(readFileSync(join(import.meta.dirname, own), 'utf8')).map(
    ({ section, text }) => ({ text: readWords(text), label: section === 'scam' ? 1 : 0 }),
  );
  return Array.from({ length: ownTimes }, () => examples).flat();
}

/** Logistic regression, AdaGrad, always in the same order. */
function train(examples: readonly Example[]): LinearModel {
  const features = examples.map(({ text }) => wordingFeatures(text));
  const weights = new Float64Array(wordingBuckets);
  const squares = new Float64Array(wordingBuckets).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  const order = shuffled(examples.length);
  for (let round = 0; round < rounds; round++)
    for (const index of order) {
      const found = features[index] as number[];
      const share = featureShare(found.length);
      let score = bias;
      for (const feature of found) score += (weights[feature] as number) * share;
      const error = 1 / (1 + Math.exp(-score)) - (examples[index] as Example).label;
      biasSquares += error * error;
      bias -= (step * error) / Math.sqrt(biasSquares);
      for (const feature of found) {
        const slope = error * share + shrink * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + slope * slope;
        weights[feature] = (weights[feature] as number) - (step * slope) / Math.sqrt(squares[feature]);
      }
    }
  return quantised(weights, bias);
}

function quantised(weights: Float64Array, bias: number): LinearModel {
  const sizes = weights.map(Math.abs).toSorted();
  const scale = Math.fround((sizes[Math.floor(sizes.length * 0.999)] as number) / 127);
  const model = {
    classes: 1,
    leastGram: 1,
    mostGram: 2,
    buckets: wordingBuckets,
    scales: [scale],
    biases: [Math.fround(bias)],
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
  };
  return parseLinearModel(encodeLinearModel(model));
}

/** @returns undefined where the data isn't there. */
export function makeScamModel(training: Training): string | undefined {
  const examples = publicExamples(training);
  if (examples === undefined) return undefined;
  return modelModule(train([...examples, ...ownExamples(training)]), {
    by: 'make-scam-model.ts',
    inputs: [...training.labelled, ...training.ordinary, `training/${training.own}`],
  });
}

function report(): string {
  const examples = publicExamples(english) ?? [];
  const scores = Array.from({ length: parts }, (_, part) => {
    const model = train([...examples.filter((_, index) => index % parts !== part), ...ownExamples(english)]);
    return examples
      .filter((_, index) => index % parts === part)
      .map(({ text, label }) => ({ label, score: wordingScore(model, text) }));
  }).flat();
  const honest = scores.filter(({ label }) => label === 0).map(({ score }) => score);
  const scams = scores.filter(({ label }) => label === 1).map(({ score }) => score);
  return [2, 1, 0, -0.5, -1, -1.25, -1.5, -1.75, -2, -2.5]
    .map((least) => {
      const [wrong, found] = [honest, scams].map(
        (all) => (100 * all.filter((score) => score > least).length) / all.length,
      );
      return `from ${least}: ${found?.toFixed(1)} % found, ${wrong?.toFixed(2)} % of honest ones wrong\n`;
    })
    .join('');
}

if (import.meta.main) {
  if (process.argv[2] === '--report') process.stdout.write(report());
  else
    for (const training of [english, others]) {
      const source = makeScamModel(training);
      if (source === undefined) throw new Error('the data is not there');
      writeFileSync(training.target, source);
    }
}
