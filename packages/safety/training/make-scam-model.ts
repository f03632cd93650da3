// Trains the model of the wording of English scams: `node packages/safety/training/make-scam-model.ts`. With `--report`
// it prints what five models say, each about the fifth that it did not learn from.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeLinearModel, parseLinearModel, type LinearModel } from '../src/model/linear.ts';
import { readSuite } from '../src/phrases/suite.ts';
import { readWords, type Words } from '../src/phrases/words.ts';
import { featureShare, wordingBuckets, wordingFeatures, wordingScore } from '../src/scams/wording.ts';
import { isHeldOut, readForTraining } from './read-data.ts';
import { shuffled } from './shuffled.ts';
import { modelModule } from './write-model.ts';

export const target = join(import.meta.dirname, '../src/scams/scam-model.ts');
const inputs = ['smish/uci', 'smish/mendeley-extra', 'training/scam-texts.txt'];
const rounds = 20;
const step = 0.2;
const shrink = 1e-3;
const parts = 5;

interface Example {
  readonly text: Words;
  readonly label: number;
}

function publicExamples(): Example[] | undefined {
  const examples: Example[] = [];
  for (const input of ['smish/uci', 'smish/mendeley-extra']) {
    const rows = readForTraining(input);
    if (rows === undefined) return undefined;
    for (const { text, isRisky } of rows)
      if (!isHeldOut(text)) examples.push({ text: readWords(text), label: isRisky ? 1 : 0 });
  }
  return examples;
}

function ownExamples(): Example[] {
  return readSuite(readFileSync(join(import.meta.dirname, 'scam-texts.txt'), 'utf8')).map(
    ({ section, text }) => ({
      text: readWords(text),
      label: section === 'scam' ? 1 : 0,
    }),
  );
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
export function makeScamModel(): string | undefined {
  const examples = publicExamples();
  if (examples === undefined) return undefined;
  return modelModule(train([...examples, ...ownExamples()]), { by: 'make-scam-model.ts', inputs });
}

function report(): string {
  const examples = publicExamples() ?? [];
  const scores = Array.from({ length: parts }, (_, part) => {
    const model = train([...examples.filter((_, index) => index % parts !== part), ...ownExamples()]);
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
  const source = makeScamModel();
  if (source === undefined) throw new Error('the data is not there');
  if (process.argv[2] === '--report') process.stdout.write(report());
  else writeFileSync(target, source);
}
