// Writes src/links/host-model.ts, letter-pair-model.ts, path-model.ts and kit-model.ts:
// `node packages/safety/training/make-links-model.ts`. Addresses that deceive are made up (deceptions.ts, kits.ts);
// innocent ones come from lists whose licences allow it, and are made of words of such texts (innocents.ts).

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddress, type Address } from '../src/links/address.ts';
import { hostBuckets, hostFeatures } from '../src/links/host-features.ts';
import { kitBuckets, kitFeatures } from '../src/links/kit-features.ts';
import { eachLetterPair, letterPairs, surpriseFrom, type Surprise } from '../src/links/letter-pairs.ts';
import { encodeLinearModel, type LinearModel } from '../src/model/linear.ts';
import { pathBuckets, pathFeatures } from '../src/links/path-features.ts';
import { sharesOf, type Features } from '../src/links/features.ts';
import { protectedNames } from '../src/links/known/protected-names.ts';
import { Chance } from './chance.ts';
import { deception, syllables } from './deceptions.ts';
import { innocentFolders, innocentHost, innocentPath } from './innocents.ts';
import { pageWithin } from './kits.ts';
import { readForTraining } from './read-data.ts';
import { trainSeen, type SeenExample } from './train-linear.ts';
import { modelModule } from './write-model.ts';

const folder = join(import.meta.dirname, '../src/links');
export const targets = {
  host: join(folder, 'host-model.ts'),
  letterPairs: join(folder, 'letter-pair-model.ts'),
  path: join(folder, 'path-model.ts'),
  kit: join(folder, 'kit-model.ts'),
};
const addresses = ['url/free-programming-books', 'url/debian-homepage'];
const texts = [
  'smish/uci',
  'fp_afrisenti_kin/afrisenti-kin',
  'fp_afrisenti_swa/afrisenti-swa',
  'abuse_fr/mlma-fr',
];
const ownSets = ['training/deceptions.ts', 'training/innocents.ts'];
const ownKits = ['training/kits.ts', 'training/innocents.ts'];

/** @returns undefined where the data isn't there. */
export function makeLinksModels(): Record<keyof typeof targets, string> | undefined {
  const innocent = addresses.map(readForTraining);
  const said = texts.map(readForTraining);
  if (innocent.includes(undefined) || said.includes(undefined)) return undefined;
  const chance = new Chance(7);
  const real = innocent.flatMap((rows) => rows ?? []).filter((_, i) => i % 5 !== 0);
  const words = [
    ...new Set(
      said
        .flatMap((rows) => rows ?? [])
        .flatMap(({ text }) => text.toLowerCase().match(/\b[a-z]{3,12}\b/g) ?? []),
    ),
  ].sort();
  const sites = Array.from({ length: 24_000 }, () => innocentHost(chance, words));
  const owned = Object.values(protectedNames)
    .flat()
    .flatMap(({ domains }) => domains)
    .flatMap((domain) =>
      [domain, `www.${domain}`, `login.${domain}`, `account.${domain}`].map(
        (host) => `https://${host}${innocentPath(chance, words)}`,
      ),
    );
  const innocents = [
    ...real.map(({ text }) => text),
    ...sites.map((site) => `https://${site}${innocentPath(chance, words)}`),
    ...owned,
  ];
  const deceptions = Array.from({ length: 22_000 }, () => deception(chance));
  const inputs = [...addresses, ...texts, ...ownSets];
  const pairs = letterPairModel([...words, ...foreignWords()]);
  const surprise = surpriseFrom(encodeLinearModel(pairs));
  const hosts = [...labelled(innocents, 0), ...labelled(deceptions, 1)];
  const kits = [
    ...labelled(
      [...real, ...real, ...real].map(({ text }) => text),
      0,
    ),
    ...labelled(innocentPages(words), 0),
    ...labelled(pagesOfKits(words), 1),
  ];
  return {
    host: modelModule(
      encodeLinearModel(trainSeen(hostExamples(hosts, surprise), { ...shape, buckets: hostBuckets })),
      {
        by,
        inputs,
      },
    ),
    letterPairs: modelModule(encodeLinearModel(pairs), { by, inputs: texts }),
    path: modelModule(encodeLinearModel(trainSeen(pathExamples(hosts), { ...shape, buckets: pathBuckets })), {
      by,
      inputs,
    }),
    kit: modelModule(
      encodeLinearModel(trainSeen(kitExamples(kits, surprise), { ...shape, buckets: kitBuckets })),
      {
        by,
        inputs: [...addresses, ...texts, ...ownKits],
      },
    ),
  };
}

const by = 'make-links-model.ts';
const shape = { classes: 1, leastGram: 1, mostGram: 1, rounds: 3, step: 0.1, shrink: 1e-4 };

interface Labelled {
  readonly address: Address;
  readonly label: number;
}

function labelled(written: readonly string[], label: number): Labelled[] {
  return written
    .map(parseAddress)
    .filter((address) => address !== undefined)
    .map((address) => ({ address, label }));
}

function hostExamples(addresses: readonly Labelled[], surprise: Surprise): SeenExample[] {
  return addresses
    .filter(({ address }) => address.domain !== '')
    .map(({ address, label }) => exampleOf(hostFeatures(address, surprise), label));
}

function pathExamples(addresses: readonly Labelled[]): SeenExample[] {
  return addresses
    .map(({ address, label }) => ({ seen: pathFeatures(address), label }))
    .flatMap(({ seen, label }) => (seen === undefined ? [] : [exampleOf(seen, label)]));
}

function kitExamples(addresses: readonly Labelled[], surprise: Surprise): SeenExample[] {
  return addresses
    .map(({ address, label }) => ({ seen: kitFeatures(address, surprise), label }))
    .flatMap(({ seen, label }) => (seen === undefined ? [] : [exampleOf(seen, label)]));
}

/** Deep pages of honest sites; half of them without TLS, so that it is the place that tells, and less the scheme. */
function innocentPages(words: readonly string[]): string[] {
  const chance = new Chance(11);
  const site = (): string => `${chance.is(0.5) ? 'http' : 'https'}://${innocentHost(chance, words)}`;
  return Array.from(
    { length: 60_000 },
    (_, i) => `${site()}${i % 3 === 0 ? innocentFolders(chance, words) : innocentPath(chance, words)}`,
  );
}

function pagesOfKits(words: readonly string[]): string[] {
  const chance = new Chance(13);
  return Array.from({ length: 20_000 }, () => pageWithin(chance, innocentHost(chance, words)));
}

function exampleOf(features: Features, label: number): SeenExample {
  const { traits, grams } = features;
  const { trait, gram } = sharesOf(features);
  const shares = [...traits.map(() => trait), ...grams.map(() => gram)];
  return {
    label,
    seen: { buckets: Uint32Array.from([...traits, ...grams]), shares: Float64Array.from(shares) },
  };
}

/** Bits of each letter after another, in words. Its weights are differences from the middle of what a byte holds. */
function letterPairModel(words: readonly string[]): LinearModel {
  const signs = Math.sqrt(letterPairs);
  const counts = new Float64Array(letterPairs).fill(0.5);
  for (const word of words) eachLetterPair(word, (pair) => (counts[pair] = (counts[pair] as number) + 1));
  const bits = Array.from(counts, (count, pair) => {
    const row = counts.subarray(pair - (pair % signs), pair - (pair % signs) + signs);
    return Math.log2(row.reduce((sum, each) => sum + each, 0) / count);
  });
  const middle = 8;
  const scale = 1 / 16;
  return {
    classes: 1,
    leastGram: 1,
    mostGram: 1,
    buckets: letterPairs,
    scales: [scale],
    biases: [middle],
    weights: Int8Array.from(bits, (each) =>
      Math.max(-127, Math.min(127, Math.round((each - middle) / scale))),
    ),
  };
}

/** Chinese and Japanese as they are written in Latin letters. */
function foreignWords(): string[] {
  const japanese =
    'a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa n ga gi gu ge go za ji zu ze zo da de do ba bi bu be bo kyo sho ju jo ryo kyu shu chu'.split(
      ' ',
    );
  return [
    ...syllables.flatMap((first, i) =>
      syllables.filter((_, j) => (i * 7 + j) % 200 === 0).map((second) => first + second),
    ),
    ...japanese.flatMap((first, i) =>
      japanese.filter((_, j) => (i * 5 + j * 3) % 40 === 0).map((second) => `${first}${second}ta`),
    ),
  ];
}

if (import.meta.main) {
  const made = makeLinksModels();
  if (made === undefined) throw new Error('the data is not there');
  writeFileSync(targets.host, made.host);
  writeFileSync(targets.letterPairs, made.letterPairs);
  writeFileSync(targets.path, made.path);
  writeFileSync(targets.kit, made.kit);
}
