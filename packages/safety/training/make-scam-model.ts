// Trains the models of the wording of scams: `node packages/safety/training/make-scam-model.ts`. With `--report` it
// prints what thresholds are set on.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeSparseModel, mostLevel, sparseBuckets, type SparseModel } from '../src/model/sparse.ts';
import { languageOf } from '../src/language/language.ts';
import { readSuite } from '../src/phrases/suite.ts';
import { scamScore } from '../src/scams/judge-scam.ts';
import { readStrangersText, type StrangersWords } from '../src/scams/read-text.ts';
import { eachWordingFeature, featureShare, type WordingModels } from '../src/scams/wording.ts';
import { Chance } from './chance.ts';
import { isForSetting, isHalved, isHeldOut, readForTraining, readSet, type DataRow } from './read-data.ts';
import { shuffled } from './shuffled.ts';
import { trueToLife } from './true-to-life.ts';
import { modelModule } from './write-model.ts';

interface Training {
  readonly target: string;
  /** Languages of the texts that were written for it. */
  readonly languages: readonly string[];
  /** How many features the model keeps: 10.6 bits each. */
  readonly kept: number;
  /** Public sets whose labels say what is a scam. */
  readonly labelled: readonly string[];
  /** Whatever their labels say of swearing or feelings: none is a scam. */
  readonly ordinary: readonly string[];
}

export const english: Training = {
  target: join(import.meta.dirname, '../src/scams/scam-model.ts'),
  languages: ['en'],
  kept: 41_800,
  labelled: ['smish/uci', 'smish/mendeley-extra'],
  ordinary: [],
};
/** French, Kinyarwanda and Swahili: no public set of their scams may train what ships. */
export const others: Training = {
  target: join(import.meta.dirname, '../src/scams/other-scam-model.ts'),
  languages: ['fr', 'rw', 'sw'],
  kept: 44_000,
  labelled: [],
  ordinary: ['abuse_fr/mlma-fr', 'fp_afrisenti_kin/afrisenti-kin', 'fp_afrisenti_swa/afrisenti-swa'],
};

/** How much a text counts: what people really wrote is rare among what was written for it. */
const weights = { public: { scam: 22, honest: 13 }, own: { scam: 1, honest: 1 } };
/** To find which features tell most, and then to learn their weights. */
const rounds = { choosing: 10, learning: 30 };
const step = 0.3;
/** The step of a round is divided by 1 and as much for each round before it. */
const slowing = 0.3;
const biasStep = 0.1;
/** The more, the less weights are drawn towards 0. */
const freedom = 4;
/** So many of a text's features are left out each time it is learned from: none may decide alone. */
const leftOut = 0.6;
/** What is counted of each feature in either class before anything was seen. */
const seenBefore = 0.1;
/** Weights beyond this share of them are cut, so that the others keep their steps. */
const uncut = 0.98;
const parts = 5;

interface Example {
  readonly text: StrangersWords;
  readonly label: number;
  readonly weight: number;
  /** Written for it. */
  readonly isOwn: boolean;
}

function publicExamples({ labelled, ordinary }: Training): Example[] | undefined {
  const examples: Example[] = [];
  for (const input of [...labelled, ...ordinary]) {
    const rows = readForTraining(input);
    if (rows === undefined) return undefined;
    for (const row of rows) {
      if (!mayLearn(row)) continue;
      const isScam = row.isRisky && labelled.includes(input);
      examples.push(exampleOf(row.text, isScam, 'public'));
    }
  }
  return examples;
}

function exampleOf(text: string, isScam: boolean, from: keyof typeof weights): Example {
  return {
    text: readStrangersText(text),
    label: isScam ? 1 : 0,
    weight: weights[from][isScam ? 'scam' : 'honest'],
    isOwn: from === 'own',
  };
}

/** A fifth is kept for measuring, and of the sets that have halves the half that is reported. */
function mayLearn(row: DataRow): boolean {
  return !isHeldOut(row.text) && (!isHalved(row) || isForSetting(row.text));
}

const folder = join(import.meta.dirname, 'scam-texts');

/** `en-persons.txt` and so on: those whose names begin with one of the languages, in the order of their names. */
function ownFiles({ languages }: Training): string[] {
  return readdirSync(folder)
    .filter((file) => languages.includes(file.slice(0, 2)))
    .toSorted();
}

function ownExamples(training: Training): Example[] {
  return ownFiles(training).flatMap((file) =>
    readSuite(readFileSync(join(folder, file), 'utf8')).map(({ section, text }) => {
      const isScam = section === 'scam';
      return exampleOf(trueToLife(text, isScam), isScam, 'own');
    }),
  );
}

/** Twice: what tells little is left out after the first time, and the second knows only what the model keeps. */
function train(examples: readonly Example[], { kept }: Training): SparseModel {
  const features = examples.map(({ text }) => {
    const found = new Set<number>();
    eachWordingFeature(text, (bucket) => found.add(bucket));
    return [...found];
  });
  const first = fit(examples, features, rounds.choosing);
  const often = new Float64Array(sparseBuckets);
  for (const [index, { weight }] of examples.entries())
    for (const feature of features[index] as number[]) often[feature] = (often[feature] as number) + weight;
  const telling = first.weights.map(
    (weight, feature) => Math.abs(weight) * Math.sqrt(often[feature] as number),
  );
  const least = telling.toSorted().at(-kept) as number;
  const isKept = (feature: number): boolean => (telling[feature] as number) >= least;
  return quantised(
    fit(
      examples,
      features.map((each) => each.filter(isKept)),
      rounds.learning,
    ),
  );
}

interface Fit {
  readonly bias: number;
  readonly weights: Float64Array;
}

/**
 * Logistic regression by stochastic gradient descent, always in the same order. Each feature counts as much as the log
 * of how much oftener it stands in one class than in the other (Wang and Manning, Baselines and Bigrams, ACL 2012): so
 * rare words that tell learn fast, and the many that tell nothing stay near 0. Features are left out by chance, the
 * same each time (Wager, Wang and Liang, Dropout Training as Adaptive Regularization, NIPS 2013). The mean of the later
 * rounds is taken: what the last texts did to it weighs less (Polyak and Juditsky, SIAM J. Control Optim. 30, 1992).
 */
function fit(examples: readonly Example[], features: readonly (readonly number[])[], times: number): Fit {
  const ratios = logRatios(examples, features);
  const steps = new Float64Array(sparseBuckets);
  let bias = 0;
  const mean = { bias: 0, steps: new Float64Array(sparseBuckets) };
  const averaged = Math.ceil(times / 2);
  const whole = examples.reduce((sum, { weight }) => sum + weight, 0);
  const order = shuffled(examples.length);
  const chance = new Chance(20_261_130);
  for (let round = 0; round < times; round++) {
    const rate = step / (1 + slowing * round);
    for (const index of order) {
      const { label, weight } = examples[index] as Example;
      const all = features[index] as readonly number[];
      const found = all.filter(() => !chance.is(leftOut));
      const share = featureShare(all.length) / (1 - leftOut);
      let sum = 0;
      for (const feature of found) sum += (steps[feature] as number) * (ratios[feature] as number);
      const error = weight * (1 / (1 + Math.exp(-bias - sum * share)) - label);
      bias -= biasStep * rate * error;
      const change = rate * error * share;
      for (const feature of found)
        steps[feature] = (steps[feature] as number) - change * (ratios[feature] as number);
    }
    const kept = Math.exp((-rate * examples.length) / (freedom * whole));
    for (let feature = 0; feature < sparseBuckets; feature++)
      steps[feature] = (steps[feature] as number) * kept;
    if (round < times - averaged) continue;
    mean.bias += bias / averaged;
    for (let feature = 0; feature < sparseBuckets; feature++)
      mean.steps[feature] = (mean.steps[feature] as number) + (steps[feature] as number) / averaged;
  }
  return { bias: mean.bias, weights: mean.steps.map((value, at) => value * (ratios[at] as number)) };
}

/** Of each feature, without its sign: how many times as often as elsewhere it stands in scams, or in honest texts. */
function logRatios(examples: readonly Example[], features: readonly (readonly number[])[]): Float64Array {
  const [honest, scams] = [0, 1].map((label) => {
    const counts = new Float64Array(sparseBuckets).fill(seenBefore);
    for (const [index, example] of examples.entries())
      if (example.label === label)
        for (const feature of features[index] as readonly number[])
          counts[feature] = (counts[feature] as number) + example.weight;
    const sum = counts.reduce((all, count) => all + count, 0);
    return counts.map((count) => count / sum);
  }) as [Float64Array, Float64Array];
  return scams.map((share, feature) => Math.abs(Math.log(share / (honest[feature] as number))));
}

/** To the nearest of the 16 levels. */
function quantised({ bias, weights }: Fit): SparseModel {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .toSorted();
  const scale = Math.fround((sizes[Math.floor(sizes.length * uncut)] as number) / mostLevel);
  const levelOf = (weight: number): number =>
    Math.max(-mostLevel, Math.min(mostLevel, 2 * Math.floor(weight / scale / 2) + 1));
  return {
    bias: Math.fround(bias),
    scale,
    weights: Int8Array.from(weights, (weight) => (weight === 0 ? 0 : levelOf(weight))),
  };
}

/** @returns undefined where the data isn't there. */
export function makeScamModel(training: Training): string | undefined {
  const examples = publicExamples(training);
  if (examples === undefined) return undefined;
  return modelModule(encodeSparseModel(train([...examples, ...ownExamples(training)], training)), {
    by: 'make-scam-model.ts',
    inputs: [
      ...training.labelled,
      ...training.ordinary,
      ...ownFiles(training).map((file) => `training/scam-texts/${file}`),
    ],
  });
}

const moves = [1.5, 1, 0.75, 0.5, 0.25, 0, -0.25];

/**
 * For setting the thresholds: how many texts are above them, and would be if they were moved, as the product judges
 * them. Of NUS it is the half for setting, which trains nothing; each fifth of what trains is judged by models that
 * learned from the others.
 */
function report(): string {
  const both = [english, others] as const;
  const examples = both.map((training) => [...(publicExamples(training) ?? []), ...ownExamples(training)]);
  const modelsWithout = (part: number): WordingModels => {
    const [first, second] = both.map((training, at) =>
      train(examples[at]?.filter((_, i) => i % parts !== part) ?? [], training),
    ) as [SparseModel, SparseModel];
    return { english: first, others: second };
  };
  const judged = (name: string, text: StrangersWords, models: WordingModels) => ({
    set: `${name}, read as ${languageOf(text.written)}`,
    score: scamScore(text, models),
  });
  const all = modelsWithout(-1);
  const nus = (readSet('ham_nus') ?? [])
    .filter((row) => isForSetting(row.text))
    .map(({ text }) => judged('nus', readStrangersText(text), all));
  const learned = Array.from({ length: parts }, (_, part) => {
    const models = modelsWithout(part);
    return examples.flatMap((each) =>
      each
        .filter((_, i) => i % parts === part)
        .map(({ text, label, isOwn }) =>
          judged(`${isOwn ? 'written for it' : 'public'}, ${label === 1 ? 'scams' : 'honest'}`, text, models),
        ),
    );
  }).flat();
  return [...Map.groupBy([...nus, ...learned], ({ set }) => set)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([set, texts]) => {
      const shares = moves.map((move) => {
        const above = texts.filter(({ score }) => score > move).length;
        return `${move}: ${above} (${((100 * above) / texts.length).toFixed(2)} %)`;
      });
      return `${set}, of ${texts.length} above ${shares.join(', ')}\n`;
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
