// What the model of hosts sees: traits of the part that somebody chose, each alone and beside its ending, and its letters.

import type { Address } from './address.ts';
import { chosenPart, type ChosenPart } from './chosen-part.ts';
import { collect, type Collector, type Features } from './features.ts';
import { baitWords, cheapEndings, dynamicNames } from './known/hosts.ts';
import type { Surprise } from './letter-pairs.ts';

export const hostBuckets = 60_000;
const longestLabel = 40;

export function hostFeatures(address: Address, surprise: Surprise): Features {
  const part = chosenPart(address);
  const kind = kindOf(part);
  const collector = collect(hostBuckets);
  const { features, trait, word, letters } = collector;
  addTraits({ part, kind, surprise }, collector);
  if (address.host.startsWith('www.')) trait(`www|${kind}`);
  const { label, before } = part;
  for (const each of label.split('-')) if (each.length > 2) word(each);
  letters(`^${label.slice(0, longestLabel)}$`, [2, 4]);
  if (before === '') return features;
  for (const each of before.split(/[.-]/)) word(each, 'before');
  letters(`^${before.slice(-longestLabel)}$`, [3, 4], 'before');
  return features;
}

interface Seen {
  readonly part: ChosenPart;
  readonly kind: string;
  readonly surprise: Surprise;
}

function addTraits({ part, kind, surprise }: Seen, { trait }: Collector): void {
  const { label, before, ending } = part;
  const made = makeOf(label);
  const size = Math.min(12, label.length >> 1);
  const third = Math.min(6, label.length >> 2);
  const { perLetter, excess } = surprise(label);
  const odd = made.letters < 3 ? 'few' : within(Math.floor(2 * perLetter), 4, 18);
  const random = within(Math.floor(excess / 2), -4, 9);
  const hyphens = Math.min(4, made.hyphens);
  const depth = before === '' ? 0 : Math.min(4, before.split('.').length);
  trait(`ending ${ending}`);
  trait(`kind ${kind}`);
  trait(`size ${size}`);
  trait(`size ${size}|${kind}`);
  for (let step = -3; step <= random; step++) {
    trait(`random ${step}`);
    trait(`random ${step}|${kind}`);
  }
  trait(`odd ${odd}`);
  trait(`odd ${odd}|${third}`);
  trait(`odd ${odd}|${kind}`);
  trait(`consonants ${Math.min(7, made.consonants)}`);
  trait(`vowels ${Math.round((8 * made.vowels) / Math.max(1, made.letters))}|${third}`);
  trait(`digits ${Math.min(5, made.digits)}|${third}`);
  trait(`shape ${made.shape}`);
  trait(`hyphens ${hyphens}`);
  trait(`hyphens ${hyphens}|${kind}`);
  trait(`depth ${depth}`);
  trait(`depth ${depth}|${kind}`);
  if (label.length >= 16 && /^(?:\w+-)?[0-9a-f]{16,}$/.test(label)) trait('hexadecimal');
  for (const word of label.split('-')) if (baitWords.has(word)) trait(`bait ${hyphens > 0}`);
  if (before === '') return;
  trait(`before odd ${Math.floor(surprise(before).perLetter)}`);
  trait(`before size ${Math.min(10, before.length >> 1)}`);
  trait(`before ${before.slice(0, 20)}`);
}

interface Make {
  readonly letters: number;
  readonly vowels: number;
  /** The longest run of them. */
  readonly consonants: number;
  readonly digits: number;
  readonly hyphens: number;
  /** Runs of letters and digits as one sign each, six at most: `a0-a`. */
  readonly shape: string;
}

function makeOf(label: string): Make {
  let [letters, vowels, consonants, run, digits, hyphens] = [0, 0, 0, 0, 0, 0];
  let shape = '';
  for (const sign of label) {
    const isLetter = sign >= 'a' && sign <= 'z';
    const isDigit = sign >= '0' && sign <= '9';
    if (isLetter) {
      letters++;
      run = 'aeiouy'.includes(sign) ? 0 : run + 1;
      if (run === 0) vowels++;
      consonants = Math.max(consonants, run);
    } else if (isDigit) digits++;
    else if (sign === '-') hyphens++;
    const kind = isLetter ? 'a' : isDigit ? '0' : sign;
    if (shape.length < 6 && ((!isLetter && !isDigit) || !shape.endsWith(kind))) shape += kind;
  }
  return { letters, vowels, consonants, digits, hyphens, shape };
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
