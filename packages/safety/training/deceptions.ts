// Addresses as deceivers make them, from what reports on phishing describe. Made up: none was ever seen.

import { baitWords, cheapEndings, dynamicNames, freeHosts } from '../src/links/known/hosts.ts';
import { protectedNames } from '../src/links/known/protected-names.ts';
import { wordsOf } from '../src/links/known-names.ts';
import type { Chance } from './chance.ts';

export const consonants = [...'bcdfghjklmnpqrstvwxyz'];
export const vowels = [...'aeiou'];
export const letters = [...'abcdefghijklmnopqrstuvwxyz'];
export const signs = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
export const syllables = `zh sh ch x q j g k h b p d t l m n r s y w z`
  .split(' ')
  .flatMap((head) =>
    `a ai an ang ao e ei en eng i ian iao ie in ing iu o ong ou u ua uan ui un uo`
      .split(' ')
      .map((tail) => head + tail),
  );
const names = Object.values(protectedNames).flat();
export const brands = names.flatMap((name) => wordsOf(name)).filter((word) => word.length > 3);
const domains = names.flatMap((name) => name.domains);
/** What tricks with crypto money promise; ordinary words elsewhere, so that no rule knows them. */
const promises =
  'airdrop airdrops presale staking stake defi dapp dapps nft mint swap bridge token tokens coin coins crypto bitcoin btc ether ethereum eth usdt wallet wallets walletconnect sync rectify giveaway double event invest investment trading trade exchange market mining miner cash fund profit earn vip bet casino slot win lucky spin mall shopping store outlet sale deals'.split(
    ' ',
  );
const bait = [...[...baitWords].filter((word) => word.length > 3), ...promises];
const cheap = [...cheapEndings];
export const pick = (chance: Chance, count: number, from: readonly string[]): string =>
  Array.from({ length: count }, () => chance.from(from)).join('');

export function randomLabel(chance: Chance): string {
  switch (chance.below(9)) {
    case 0:
      return pick(chance, 4 + chance.below(8), letters);
    case 1:
      return pick(chance, 4 + chance.below(8), signs);
    case 2:
      return pick(chance, 4 + chance.below(5), consonants);
    case 3:
      return `${pick(chance, 2 + chance.below(4), letters)}${chance.below(1000)}${pick(chance, chance.below(4), letters)}`;
    case 4:
      return (
        Array.from({ length: 2 + chance.below(3) }, () => chance.from(consonants) + chance.from(vowels)).join(
          '',
        ) + pick(chance, chance.below(2), consonants)
      );
    case 5:
      return Array.from({ length: 2 + chance.below(3) }, () => chance.from(syllables)).join('');
    case 6:
      return `${pick(chance, 1 + chance.below(3), letters)}-${pick(chance, 3 + chance.below(5), signs)}`;
    case 7:
      return `${chance.from(syllables)}${chance.from(syllables)}${chance.below(10_000)}`;
    default:
      return pick(chance, 5 + chance.below(4), letters) + pick(chance, 1 + chance.below(2), consonants);
  }
}

/**
 * The shares of endings that reports on phishing give (Anti-Phishing Working Group, Interisle, the Council of
 * Anti-Phishing Japan): some two fifths .com, a good part .cn, and much that is given away cheaply.
 */
function ending(chance: Chance): string {
  const roll = chance.next();
  if (roll < 0.36) return 'com';
  if (roll < 0.5) return 'cn';
  if (roll < 0.64) return chance.from(cheapest);
  if (roll < 0.86) return chance.from(cheap);
  return chance.from(otherEndings);
}

const cheapest = 'top xyz shop icu cyou cfd sbs online site club live vip click buzz bond store info'.split(
  ' ',
);
const otherEndings =
  'com.cn net net info info org ru co cc us biz in pro me io de eu co.uk fr pl br com.br id nl app dev network finance exchange'.split(
    ' ',
  );

/** A brand with one letter wrong. */
function misspelt(chance: Chance): string {
  const brand = chance.from(brands);
  const at = 1 + chance.below(brand.length - 1);
  switch (chance.below(5)) {
    case 0:
      return brand.slice(0, at) + brand.slice(at + 1);
    case 1:
      return brand.slice(0, at) + (brand[at] ?? '') + brand.slice(at);
    case 2:
      return brand.slice(0, at) + chance.from(letters) + brand.slice(at + 1);
    case 3:
      return brand.replaceAll('l', '1').replaceAll('o', '0').replace('e', '3');
    default:
      return brand.slice(0, at - 1) + (brand[at] ?? '') + (brand[at - 1] ?? '') + brand.slice(at + 1);
  }
}

const brandWord = (chance: Chance): string => (chance.is(0.5) ? chance.from(brands) : misspelt(chance));

function path(chance: Chance): string {
  switch (chance.below(9)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return '/';
    case 4:
      return `/${chance.from(bait)}`;
    case 5:
      return `/${chance.from(brands)}/`;
    case 6:
      return `/${pick(chance, 3 + chance.below(8), signs)}`;
    case 7:
      return `/${chance.from(['index.php', 'login.php', 'index.html', 'jp', 'en', 'm', 'home', 'app', 'verify.php', 'wap', 'pc', 'web'])}`;
    default:
      return `/?${pick(chance, 3 + chance.below(5), letters)}=${pick(chance, chance.below(12), signs)}`;
  }
}

export function deception(chance: Chance): string {
  const www = chance.is(0.3) ? 'www.' : '';
  switch (chance.below(14)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return `https://${www}${randomLabel(chance)}.${ending(chance)}${path(chance)}`;
    case 4:
      return `https://${brandWord(chance)}-${chance.is(0.6) ? chance.from(bait) : randomLabel(chance)}.${ending(chance)}${path(chance)}`;
    case 5:
      return `https://${chance.from(bait)}-${brandWord(chance)}.${ending(chance)}${path(chance)}`;
    case 6:
      return `https://${www}${misspelt(chance)}.${ending(chance)}${path(chance)}`;
    case 7:
      return `https://${www}${chance.is(0.5) ? chance.from(domains) : brandWord(chance)}.${randomLabel(chance)}.${ending(chance)}${path(chance)}`;
    case 8:
      return `http://${chance.is(0.7) ? randomLabel(chance) : brandWord(chance)}.${chance.from([...dynamicNames])}${path(chance)}`;
    case 9:
    case 10:
      return `https://${hostedLabel(chance)}.${chance.from(hosts)}${path(chance)}`;
    case 11:
      return `https://${baitedLabel(chance)}.${ending(chance)}${path(chance)}`;
    case 12:
      return `https://${www}${brandWord(chance)}${chance.is(0.6) ? chance.from(bait) : pick(chance, 1 + chance.below(4), signs)}.${ending(chance)}${path(chance)}`;
    default:
      return `https://${randomLabel(chance)}.${randomLabel(chance)}.${ending(chance)}${path(chance)}`;
  }
}

const hosts = [...freeHosts].filter((host) => !/google|forms/.test(host));

function hostedLabel(chance: Chance): string {
  switch (chance.below(5)) {
    case 0:
      return randomLabel(chance);
    case 1:
      return `${chance.is(0.5) ? 'pub-' : ''}${pick(chance, 16 + chance.below(17), [...'0123456789abcdef'])}`;
    case 2:
      return baitedLabel(chance);
    default:
      return `${brandWord(chance)}${chance.is(0.7) ? '-' : ''}${chance.is(0.5) ? chance.from(bait) : randomLabel(chance)}`;
  }
}

/** Words that ask for something, and no name. */
function baitedLabel(chance: Chance): string {
  const words = Array.from({ length: 2 + chance.below(2) }, () => chance.from(bait));
  if (chance.is(0.4)) words.push(chance.is(0.5) ? String(chance.below(1_000)) : randomLabel(chance));
  return words.join(chance.is(0.7) ? '-' : '');
}
