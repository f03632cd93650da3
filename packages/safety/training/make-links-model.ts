// Writes src/links/host-model.ts, letter-pair-model.ts and path-model.ts:
// `node packages/safety/training/make-links-model.ts`. Addresses that deceive are made up (deceptions.ts); innocent ones
// come from lists whose licences allow it, and are made of words of such texts.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddress, type Address } from '../src/links/address.ts';
import { hostBuckets, hostFeatures } from '../src/links/host-features.ts';
import { eachLetterPair, letterPairs, surpriseFrom, type Surprise } from '../src/links/letter-pairs.ts';
import { encodeLinearModel, type LinearModel } from '../src/model/linear.ts';
import { pathBuckets, pathFeatures } from '../src/links/path-features.ts';
import { sharesOf, type Features } from '../src/links/features.ts';
import { protectedNames } from '../src/links/known/protected-names.ts';
import { Chance } from './chance.ts';
import { deception, pageWithin, syllables } from './deceptions.ts';
import { readForTraining } from './read-data.ts';
import { trainSeen, type SeenExample } from './train-linear.ts';
import { modelModule } from './write-model.ts';

const folder = join(import.meta.dirname, '../src/links');
export const targets = {
  host: join(folder, 'host-model.ts'),
  letterPairs: join(folder, 'letter-pair-model.ts'),
  path: join(folder, 'path-model.ts'),
};
const addresses = ['url/free-programming-books', 'url/debian-homepage'];
const texts = [
  'smish/uci',
  'fp_afrisenti_kin/afrisenti-kin',
  'fp_afrisenti_swa/afrisenti-swa',
  'abuse_fr/mlma-fr',
];
const ownSets = ['training/deceptions.ts'];
/** Half of all sites are .com; the others as chats here may name them. */
const endings =
  `${'com '.repeat(120)}${'org '.repeat(22)}${'net '.repeat(16)}${`co.uk de fr rw co.rw gov.rw org.rw ac.rw co.ke or.ke go.ke ac.ke co.tz or.tz go.tz ac.tz co.ug ug co.za ng com.ng gh eu it es nl be ch at pl cz se no dk fi pt gr ro hu ru ua tr com.tr in co.in pk com.pk bd lk np cn com.cn jp co.jp ne.jp or.jp kr co.kr tw com.tw hk vn th id co.id my ph au com.au nz ca us mx br com.br ar com.ar cl co pe edu gov io info biz tv me org.uk ac.uk news media africa app dev org org `.repeat(2)}xyz online site shop store club blog live world today life`.split(
    ' ',
  );

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
  const brokenInto = Array.from({ length: 8_000 }, () => pageWithin(chance, innocentHost(chance, words)));
  const inputs = [...addresses, ...texts, ...ownSets];
  const pairs = letterPairModel([...words, ...foreignWords()]);
  const surprise = surpriseFrom(encodeLinearModel(pairs));
  const hosts = [...labelled(innocents, 0), ...labelled(deceptions, 1)];
  const paths = [...labelled(innocents, 0), ...labelled([...deceptions, ...brokenInto], 1)];
  return {
    host: modelModule(trainSeen(hostExamples(hosts, surprise), { ...shape, buckets: hostBuckets }), {
      by,
      inputs,
    }),
    letterPairs: modelModule(pairs, { by, inputs: texts }),
    path: modelModule(trainSeen(pathExamples(paths), { ...shape, buckets: pathBuckets }), { by, inputs }),
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

/** Names as people give them to their sites. */
function innocentHost(chance: Chance, words: readonly string[]): string {
  if (chance.is(0.04)) return pinyinHost(chance);
  if (chance.is(0.12)) return shortHost(chance, words);
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
  const hosted = chance.is(0.07)
    ? `${label}.${chance.from(['blogspot.com', 'wordpress.com', 'github.io', 'tumblr.com', 'wixsite.com', 'weebly.com', 'substack.com', 'medium.com', 'readthedocs.io', 'livejournal.com', 'vercel.app', 'netlify.app', 'pages.dev', 'herokuapp.com', 'web.app', 'gitlab.io', 'myshopify.com', 'onrender.com'])}`
    : undefined;
  return hosted ?? `${sub}${short.slice(0, 30)}.${chance.from(endings)}`;
}

/** Sites whose names are Chinese words in Latin letters are no worse than others. */
function pinyinHost(chance: Chance): string {
  const label = Array.from({ length: 1 + chance.below(3) }, () => chance.from(syllables)).join('');
  return `${chance.is(0.6) ? 'www.' : ''}${label}.${chance.from(['com', 'com', 'cn', 'com.cn', 'net', 'org', 'com.tw', 'com.hk', 'cc'])}`;
}

/** Pages as people link them: most are the first page, an article, a number or a product. */
function innocentPath(chance: Chance, words: readonly string[]): string {
  const slug = (most: number): string =>
    Array.from({ length: 1 + chance.below(most) }, () => chance.from(words)).join(chance.is(0.8) ? '-' : '_');
  const number = String(chance.below(10 ** (1 + chance.below(7))));
  const mixed = Array.from({ length: 5 + chance.below(7) }, () => chance.from([...mixedSigns])).join('');
  const date = `${2005 + chance.below(21)}/${String(1 + chance.below(12)).padStart(2, '0')}`;
  const page = chance.from(['.html', '.htm', '.php', '.aspx', '', '/', '', '/']);
  switch (chance.below(26)) {
    case 0:
      return `/${slug(1)}${page}`;
    case 1:
      return `/${slug(1)}/${slug(4)}${page}`;
    case 2:
      return `/${date}/${slug(7)}${page}`;
    case 3:
      return `/${chance.from(sections)}/${slug(6)}-${number}${page}`;
    case 4:
      return `/${chance.from(sections)}/${number}${page}`;
    case 5:
      return `/${chance.from(['?p=', '?id=', 'index.php?id=', 'article.php?id=', 'forum/viewtopic.php?t=', '?page_id=', 'node/', '?lang=en&id=', 'showthread.php?t='])}${number}`;
    case 6:
      return `/${chance.from(['', 's/', 'v/', 'p/', 'd/', 'watch?v=', 'file/', 'share/', 'c/', 'r/', 'i/'])}${mixed}`;
    case 7:
      return `/${chance.from(['en', 'fr', 'sw', 'rw', 'de', 'es', 'en-us', 'zh', 'ja', 'ar', 'm'])}/${chance.is(0.5) ? slug(3) : ''}`;
    case 8:
      return `/search?q=${slug(3).replaceAll('-', '+')}`;
    case 9:
      return `/wp-content/uploads/${date}/${slug(3)}.${chance.from(['jpg', 'png', 'pdf', 'docx', 'mp3', 'jpg'])}`;
    case 10:
      return `/${chance.from(['files', 'images', 'docs', 'media', 'assets', 'download'])}/${slug(3)}.${chance.from(['jpg', 'png', 'pdf', 'zip', 'mp4', 'html'])}`;
    case 11:
      return `/${chance.from(['login', 'account', 'signup', 'account/login', 'users/sign_in', 'index.php', 'index.html', 'about', 'contact', 'home', 'default.aspx', 'help', 'support', 'services', 'register', 'password/reset', 'verify?token=' + mixed])}`;
    case 12:
      return `/${slug(2)}/${slug(2)}/${slug(2)}${page}`;
    case 13:
      return `/${slug(4)}?utm_source=${chance.from(['whatsapp', 'facebook', 'newsletter'])}&utm_medium=${chance.from(['social', 'email'])}`;
    case 14:
      return `/${slug(2)}/${chance.from(['index.html', 'view', 'map', 'item', 'detail.aspx', 'show.php', ''])}?${chance.from(['id', 'v', 'key', 'doc', 'item', 'share', 's'])}=${chance.is(0.5) ? hexadecimal(chance) : mixed}`;
    case 15:
      return `/${chance.from(['d/', 'file/d/', 'document/d/', 'p/', 's/', 'e/', 'album/', 'playlist/', 'invite/', ''])}${chance.is(0.5) ? hexadecimal(chance) : Array.from({ length: 3 + chance.below(5) }, () => mixed).join('')}${chance.is(0.3) ? '/view' : ''}`;
    case 16:
      return `/${chance.from(words)}${chance.is(0.5) ? number.slice(0, 4) : chance.from([...mixedSigns]) + String(chance.below(10)) + chance.from([...mixedSigns])}${chance.is(0.4) ? '/' : ''}`;
    case 17:
      return `/#${chance.from(['/', '/', '', '/home', '/about', 'about', 'contact', `/${slug(2)}`, '!/'])}`;
    case 18:
      return `/${honestDoor(chance, slug(1))}`;
    default:
      return '/';
  }
}

/** Where members, pupils and customers of honest sites sign in, pay and change what is theirs. */
function honestDoor(chance: Chance, word: string): string {
  const area = chance.from(
    'members member admin portal student students staff parents teachers client clients customer my user users account shop moodle forum community school library app webmail auth secure'.split(
      ' ',
    ),
  );
  const page = chance.from(
    'login login.php login/ login.html login.aspx signin sign-in sign_in register.php register forgot-password profile profile.php settings/security account/update update/index.html dashboard index.php logout checkout payment pay.php orders invoice/view invoices verify-email confirm?token=a1 password/reset login/index.php tracking track.php'.split(
      ' ',
    ),
  );
  const within = chance.is(0.4) ? `${chance.from([word, 'portal', 'en', 'site', 'web'])}/` : '';
  return `${within}${chance.is(0.8) ? `${area}/` : ''}${page}`;
}

/** A number of things of machines, at times as a UUID. */
function hexadecimal(chance: Chance): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => chance.from([...'0123456789abcdef'])).join('');
  return chance.is(0.4) ? [8, 4, 4, 4, 12].map(digits).join('-') : digits(12 + 4 * chance.below(6));
}

const mixedSigns = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const sections =
  'news article articles story sport category product products shop item events blog post posts topic topics forum thread wiki pages page video videos photo photos jobs community users user tag habari amakuru actualites p a'.split(
    ' ',
  );

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
    `${word}${1990 + chance.below(40)}`,
    `${word}${chance.from([2, 4])}${chance.from(words)}`,
  ]);
  return `${chance.is(0.5) ? 'www.' : ''}${label}.${chance.from(endings)}`;
}

if (import.meta.main) {
  const made = makeLinksModels();
  if (made === undefined) throw new Error('the data is not there');
  writeFileSync(targets.host, made.host);
  writeFileSync(targets.letterPairs, made.letterPairs);
  writeFileSync(targets.path, made.path);
}
