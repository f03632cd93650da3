// What the model of hosts sees: traits of the part that somebody chose, each alone and beside its ending, and its letters.

import type { Address } from './address.ts';
import { chosenPart, type ChosenPart } from './chosen-part.ts';
import { collect, type Features } from './features.ts';
import { baitWords, cheapEndings, dynamicNames } from './known/hosts.ts';
import type { Surprise } from './letter-pairs.ts';

export const hostBuckets = 60_000;
const longestLabel = 40;

export function hostFeatures(address: Address, surprise: Surprise): Features {
  const part = chosenPart(address);
  const { features, trait, word, letters } = collect(hostBuckets);
  for (const each of traitsOf(part, surprise)) trait(each);
  if (address.host.startsWith('www.')) trait(`www|${kindOf(part)}`);
  const { label, before } = part;
  for (const each of label.split('-')) if (each.length > 2) word(each);
  letters(`^${label.slice(0, longestLabel)}$`, [2, 4]);
  if (before === '') return features;
  for (const each of before.split(/[.-]/)) word(each, 'before');
  letters(`^${before.slice(-longestLabel)}$`, [3, 4], 'before');
  return features;
}

function* traitsOf(part: ChosenPart, surprise: Surprise): Iterable<string> {
  const { label, before, ending } = part;
  const kind = kindOf(part);
  const letters = label.replaceAll(/[^a-z]/g, '');
  const size = Math.min(12, label.length >> 1);
  const third = Math.min(6, label.length >> 2);
  const digits = Math.min(5, label.replaceAll(/\D/g, '').length);
  const hyphens = Math.min(4, label.split('-').length - 1);
  const { perLetter, excess } = surprise(label);
  const odd = letters.length < 3 ? 'few' : within(Math.floor(2 * perLetter), 4, 18);
  const random = within(Math.floor(excess / 2), -4, 9);
  const vowels = Math.round((8 * letters.replaceAll(/[^aeiouy]/g, '').length) / Math.max(1, letters.length));
  const consonants = Math.max(0, ...letters.split(/[aeiouy]/).map((run) => run.length));
  const depth = before === '' ? 0 : Math.min(4, before.split('.').length);
  const shape = label
    .replaceAll(/[a-z]+/g, 'a')
    .replaceAll(/\d+/g, '0')
    .slice(0, 6);
  yield* [`ending ${ending}`, `kind ${kind}`, `size ${size}`, `size ${size}|${kind}`];
  for (let step = -3; step <= random; step++) yield* [`random ${step}`, `random ${step}|${kind}`];
  yield* [`odd ${odd}`, `odd ${odd}|${third}`, `odd ${odd}|${kind}`, `consonants ${Math.min(7, consonants)}`];
  yield* [`vowels ${vowels}|${third}`, `digits ${digits}|${third}`, `shape ${shape}`];
  yield* [`hyphens ${hyphens}`, `hyphens ${hyphens}|${kind}`, `depth ${depth}`, `depth ${depth}|${kind}`];
  if (/^(?:\w+-)?[0-9a-f]{16,}$/.test(label)) yield 'hexadecimal';
  for (const word of label.split('-')) if (baitWords.has(word)) yield `bait ${hyphens > 0}`;
  if (before === '') return;
  yield* [
    `before odd ${Math.floor(surprise(before).perLetter)}`,
    `before size ${Math.min(10, before.length >> 1)}`,
  ];
  yield `before ${before.slice(0, 20)}`;
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Endings of a kind are alike: what is learned of one helps with the others. */
function kindOf({ ending, isHosted }: ChosenPart): string {
  if (isHosted) return dynamicNames.has(ending) ? 'dynamic' : 'hosted';
  if (/^(?:com|net|org|cn|com\.cn)$/.test(ending)) return ending.replace('com.cn', 'cn');
  if (cheapEndings.has(ending)) return 'cheap';
  if (/(?:^|\.)(?:go[bv]|gouv|edu|ac|mil)(?:\.|$)/.test(ending)) return 'public';
  return ending.length > 3 && !ending.includes('.') ? 'new' : 'country';
}
