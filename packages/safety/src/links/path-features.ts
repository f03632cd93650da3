// What the model of paths sees: traits of path and query, their words, and their letters.

import type { Address } from './address.ts';
import { collect, type Features } from './features.ts';
import { baitWords } from './known/hosts.ts';

export const pathBuckets = 24_000;
const longestPath = 120;
const sizes = [2, 4] as const;

/** @returns undefined where there is no path to speak of. */
export function pathFeatures({ path, url }: Address): Features | undefined {
  if (path.length < 3) return undefined;
  const read = path.slice(0, longestPath);
  const words = read.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const plain = read.replaceAll(/[0-9a-f]{12,}/g, '#').replaceAll(/\d+/g, '0');
  const parts = url.pathname.toLowerCase().slice(0, longestPath).split('/').slice(1);
  const file = parts.at(-1) ?? '';
  const ending = /\.([a-z0-9]{2,5})$/.exec(file)?.[1] ?? (file === '' ? 'folder' : 'none');
  const bait = Math.min(3, words.filter((word) => baitWords.has(word)).length);
  const asked = [...url.searchParams.keys()].slice(0, 6).map((key) => key.toLowerCase().slice(0, 16));
  const dashes = Math.min(5, read.split('-').length);
  const digits = Math.min(6, digitsIn(read) >> 1);
  const size = path.length >> 3;
  const { features, trait, word, letters } = collect(pathBuckets);
  trait(`depth ${Math.min(6, parts.length)}|${ending}`);
  trait(`ending ${ending}`);
  trait(`file ${file.slice(0, 24)}`);
  trait(`bait ${bait}`);
  trait(`bait ${bait}|${ending}`);
  trait(`size ${Math.min(12, size)}`);
  trait(`asked ${asked.length}|${ending}`);
  trait(`digits ${digits}|${Math.min(6, size)}`);
  trait(`dashes ${dashes}`);
  for (const key of asked) trait(`key ${key}`);
  if (/[0-9a-f]{16,}/.test(read)) trait('hexadecimal');
  if (/[a-z]\d[^]*[a-z]\d|\d[a-z][^]*\d[a-z]/.test(file)) trait(`mixed ${Math.min(6, file.length >> 1)}`);
  for (const each of words) word(each);
  letters(`${plain}$`, sizes);
  return features;
}

function digitsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}
