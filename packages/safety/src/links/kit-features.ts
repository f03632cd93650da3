// What the model of kits sees: pages that somebody put on a site that was broken into lie deep in its folders, and look
// like one another whatever the site.

import type { Address } from './address.ts';
import { collect, type Collector, type Features } from './features.ts';
import { baitWords } from './known/hosts.ts';
import type { Surprise } from './letter-pairs.ts';

export const kitBuckets = 40_000;
const longestPath = 120;
const mostFolders = 12;
const sizes = [2, 4] as const;

/** @returns undefined where the page is in no folder and asks for nothing: such a path says too little. */
export function kitFeatures({ path, url, scheme }: Address, surprise: Surprise): Features | undefined {
  const folders = url.pathname.toLowerCase().slice(0, longestPath).split('/').slice(1);
  const file = folders.pop() ?? '';
  if (folders.length === 0 && (url.search === '' || file === '')) return undefined;
  const page = pageOf(file);
  const read = path.slice(0, longestPath);
  const words = read.split(/[^a-z0-9]+/).filter((each) => each !== '');
  const asked = [...url.searchParams.keys()].slice(0, 6).map((key) => key.toLowerCase().slice(0, 16));
  const bait = Math.min(3, words.filter((each) => baitWords.has(each)).length);
  const collector = collect(kitBuckets);
  const { features, trait, word, letters } = collector;
  addFolders({ folders: folders.slice(0, mostFolders), page, surprise }, collector);
  trait(`ending ${page.ending}`);
  trait(`scheme ${scheme}`);
  trait(`scheme ${scheme}|${page.ending}`);
  trait(`file ${page.stem.slice(0, 24)}`);
  trait(`stem odd ${oddnessOf(page.stem, surprise)}|${page.ending}`);
  trait(`size ${Math.min(12, path.length >> 3)}`);
  trait(`bait ${bait}`);
  trait(`bait ${bait}|${page.ending}`);
  trait(`asked ${asked.length}|${page.ending}`);
  for (const key of asked) trait(`key ${key}`);
  for (const each of words) word(each);
  letters(`${read.replaceAll(/[0-9a-f]{12,}/g, '#').replaceAll(/\d+/g, '0')}$`, sizes);
  return features;
}

interface Page {
  readonly stem: string;
  /** Without its dot; `folder` and `none` where there is none. */
  readonly ending: string;
}

function pageOf(file: string): Page {
  const [, stem = file, ending = file === '' ? 'folder' : 'none'] =
    /^(.*?)\.([a-z0-9]{2,5})$/.exec(file) ?? [];
  return { stem, ending };
}

interface Place {
  readonly folders: readonly string[];
  readonly page: Page;
  readonly surprise: Surprise;
}

function addFolders({ folders, page: { stem, ending }, surprise }: Place, { trait }: Collector): void {
  const depth = Math.min(5, folders.length);
  const dashes = Math.max(...[...folders, stem].map((part) => part.split(/[-_+]|%20/).length - 1));
  const short = folders.filter((folder) => folder.length < 4).length;
  const oddest = Math.max(
    0,
    ...folders.filter((folder) => folder.length > 2).map((folder) => surprise(folder).perLetter),
  );
  trait(`depth ${depth}`);
  trait(`depth ${depth}|${ending}`);
  trait(`dashes ${Math.min(4, dashes)}`);
  trait(`dashes ${Math.min(4, dashes)}|${ending}`);
  trait(`short ${Math.min(3, short)}|${depth}`);
  trait(`odd ${Math.min(16, Math.floor(2 * oddest))}`);
  trait(`odd ${Math.min(8, Math.floor(oddest))}|${depth}`);
  trait(`last ${(folders.at(-1) ?? '').slice(0, 24)}|${ending}`);
  if (new Set(folders).size < folders.length) trait('folder twice');
  for (const folder of folders) {
    trait(`folder ${folder.slice(0, 24)}`);
    if (/[0-9a-f]{16,}/.test(folder)) trait(`hexadecimal ${Math.min(4, folder.length >> 3)}`);
    if (/\.(?:com|net|org|fr|uk)(?:$|[-.])/.test(folder)) trait('folder is a host');
    if (/\d/.test(folder) && /[a-z]/.test(folder)) trait(`mixed ${Math.min(5, folder.length >> 2)}`);
  }
}

function oddnessOf(stem: string, surprise: Surprise): string {
  return stem.length < 3 ? 'few' : String(Math.min(16, Math.floor(2 * surprise(stem).perLetter)));
}
