// Writes src/links/host-model.ts and path-model.ts: `node packages/safety/training/make-links-model.ts`. Addresses that deceive are made
// up (deceptions.ts); innocent ones come from lists whose licences allow it, and are made of words of such texts.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddress, type Address } from '../src/links/address.ts';
import { hostText, pathText } from '../src/links/model-view.ts';
import { protectedNames } from '../src/links/known/protected-names.ts';
import { Chance } from './chance.ts';
import { deception, syllables } from './deceptions.ts';
import { readForTraining } from './read-data.ts';
import { trainLinear, type Example } from './train-linear.ts';
import { modelModule } from './write-model.ts';

const folder = join(import.meta.dirname, '../src/links');
export const targets = { host: join(folder, 'host-model.ts'), path: join(folder, 'path-model.ts') };
const addresses = ['url/free-programming-books', 'url/debian-homepage'];
const texts = [
  'smish/uci',
  'fp_afrisenti_kin/afrisenti-kin',
  'fp_afrisenti_swa/afrisenti-swa',
  'abuse_fr/mlma-fr',
];
const ownSets = ['training/deceptions.ts'];
const endings =
  'com com com com com com org org org net net co.uk de fr rw co.rw gov.rw org.rw ac.rw co.ke or.ke go.ke ac.ke co.tz or.tz go.tz ac.tz co.ug ug co.za ng com.ng gh eu it es nl be ch at pl cz se no dk fi pt gr ro hu ru ua tr com.tr in co.in pk com.pk bd lk np cn com.cn jp co.jp ne.jp or.jp kr co.kr tw com.tw hk vn th id co.id my ph au com.au nz ca us mx br com.br ar com.ar cl co pe edu gov io info biz tv me org.uk ac.uk news media africa app dev org org xyz online site shop store club blog live world today life'.split(
    ' ',
  );
const places =
  `/|/|/|/|/|/|/|/about|/contact|/news|/en/|/fr/|/index.html|/index.php|/blog|/login|/article/12345|/2024/05/a-day-in-the-market|/products|/services|/wiki/Main_Page|/watch?v=dQw4w9WgXcQ|/search?q=rain|/category/sport|/en/home|/help|/docs/guide|/p/123|/images/photo.jpg|/files/report.pdf|/sw/habari|/rw/amakuru|/news/2025/11/28/story|/account|/shop/cart|/events|/forum/viewtopic.php?t=33|/index.php?id=5|/default.aspx|/Home/Index`.split(
    '|',
  );

/** @returns undefined where the data isn't there. */
export function makeLinksModels(): { host: string; path: string } | undefined {
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
  const sites = Array.from({ length: 16_000 }, () => innocentHost(chance, words));
  const owned = Object.values(protectedNames)
    .flat()
    .flatMap(({ domains }) => domains)
    .flatMap((domain) =>
      [domain, `www.${domain}`, `login.${domain}`, `account.${domain}`].map(
        (host) => `https://${host}${chance.from(places)}`,
      ),
    );
  const examples: Labelled[] = [
    ...real.map(({ text }) => exampleOf(text, 0)),
    ...sites.map((site) => exampleOf(`https://${site}${chance.from(places)}`, 0)),
    ...owned.map((address) => exampleOf(address, 0)),
    ...Array.from({ length: 24_000 }, () => exampleOf(deception(chance, innocentHost(chance, words)), 1)),
  ].filter((example) => example !== undefined);
  const inputs = [...addresses, ...texts, ...ownSets];
  return {
    host: modelModule(trainLinear(ofPart(examples, hostText), { ...shape, buckets: 48_000 }), { by, inputs }),
    path: modelModule(trainLinear(ofPart(examples, pathText), { ...shape, buckets: 24_000 }), { by, inputs }),
  };
}

const by = 'make-links-model.ts';
const shape = { classes: 1, leastGram: 1, mostGram: 4, rounds: 12, step: 0.5, shrink: 0 };

interface Labelled {
  readonly address: Address;
  readonly label: number;
}

function ofPart(labelled: readonly Labelled[], textOf: (address: Address) => string): Example[] {
  return labelled
    .map(({ address, label }) => ({ text: textOf(address), label }))
    .filter(({ text }) => text !== '');
}

/** Names as people give them to their sites. */
function innocentHost(chance: Chance, words: readonly string[]): string {
  if (chance.is(0.06)) return pinyinHost(chance);
  if (chance.is(0.06)) return shortHost(chance, words);
  const count = 1 + chance.below(3);
  const label = Array.from({ length: count }, () => chance.from(words)).join(chance.is(0.25) ? '-' : '');
  const short = chance.is(0.12)
    ? chance.from(words).slice(0, 3) + chance.from(words).slice(0, chance.below(3))
    : label;
  const sub = chance.is(0.35)
    ? 'www.'
    : chance.is(0.12)
      ? `${chance.from(['blog', 'docs', 'shop', 'mail', 'en', 'm', 'news', 'my', 'app', 'wiki', 'forum', chance.from(words)])}.`
      : '';
  const hosted = chance.is(0.05)
    ? `${label}.${chance.from(['blogspot.com', 'wordpress.com', 'github.io', 'tumblr.com', 'wixsite.com', 'weebly.com', 'substack.com', 'medium.com', 'readthedocs.io', 'livejournal.com'])}`
    : undefined;
  return hosted ?? `${sub}${short.slice(0, 30)}.${chance.from(endings)}`;
}

/** Sites whose names are Chinese words in Latin letters are no worse than others. */
function pinyinHost(chance: Chance): string {
  const label = Array.from({ length: 1 + chance.below(3) }, () => chance.from(syllables)).join('');
  return `${chance.is(0.6) ? 'www.' : ''}${label}.${chance.from(['com', 'com', 'cn', 'com.cn', 'net', 'org', 'com.tw', 'com.hk', 'cc'])}`;
}

/** Numbers and initials, as stations, portals and firms have. */
function shortHost(chance: Chance, words: readonly string[]): string {
  const word = chance.from(words);
  const number = String(
    chance.from([1, 2, 3, 4, 5, 7, 9, 10, 20, 21, 24, 50, 77, 99, 100, 360, 365, 500, 888, 1000]),
  );
  const initials = Array.from({ length: 2 + chance.below(3) }, () =>
    chance.from([...'abcdefghijklmnoprstvz']),
  ).join('');
  const label = chance.from([
    `${word}${number}`,
    `${number}${word}`,
    number,
    initials,
    initials,
    `${initials}${number}`,
    `${word}-${initials}`,
    `${word}tv`,
  ]);
  return `${chance.is(0.5) ? 'www.' : ''}${label}.${chance.from(endings)}`;
}

function exampleOf(written: string, label: number): Labelled | undefined {
  const address = parseAddress(written);
  return address === undefined ? undefined : { address, label };
}

if (import.meta.main) {
  const made = makeLinksModels();
  if (made === undefined) throw new Error('the data is not there');
  writeFileSync(targets.host, made.host);
  writeFileSync(targets.path, made.path);
}
