// Addresses as deceivers make them, from what reports on phishing describe. Made up: none was ever seen.

import { baitWords, cheapEndings, dynamicNames, freeHosts } from '../src/links/known/hosts.ts';
import { protectedNames } from '../src/links/known/protected-names.ts';
import { wordsOf } from '../src/links/known-names.ts';
import type { Chance } from './chance.ts';

const consonants = [...'bcdfghjklmnpqrstvwxyz'];
const vowels = [...'aeiou'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const signs = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
export const syllables = `zh sh ch x q j g k h b p d t l m n r s y w z`
  .split(' ')
  .flatMap((head) =>
    `a ai an ang ao e ei en eng i ian iao ie in ing iu o ong ou u ua uan ui un uo`
      .split(' ')
      .map((tail) => head + tail),
  );
const names = Object.values(protectedNames).flat();
const brands = names.flatMap((name) => wordsOf(name)).filter((word) => word.length > 3);
const domains = names.flatMap((name) => name.domains);
const bait = [...baitWords].filter((word) => word.length > 3);
const cheap = [...cheapEndings];
const pick = (chance: Chance, count: number, from: readonly string[]): string =>
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

function cheapEnding(chance: Chance): string {
  if (chance.is(0.55)) return chance.from(cheap);
  return chance.from([
    'com',
    'com',
    'com',
    'cn',
    'cn',
    'cn',
    'com.cn',
    'net',
    'info',
    'org',
    'ru',
    'co',
    'cc',
    'us',
    'biz',
    'in',
    'pro',
    'me',
  ]);
}

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

const kitFolders =
  'wp-includes wp-content wp-admin images img css js fonts includes modules components administrator plugins themes uploads tmp cache language media files old new test .well-known cgi-bin bin assets lib vendor admin'.split(
    ' ',
  );
const kitPages =
  'index.php login.php index.html index.htm verify.php secure.php home.php login.html signin.php account.php update.php webmail.html validate.php auth.php mail.php sign-in.php doc.html pdf.html view.php confirm.php next.php'.split(
    ' ',
  );

/** The pages of a site that was broken into. */
function kitPath(chance: Chance): string {
  const parts = [chance.from(kitFolders)];
  if (chance.is(0.5)) parts.push(chance.from(kitFolders));
  if (chance.is(0.7)) parts.push(chance.is(0.6) ? chance.from(brands) : chance.from(bait));
  if (chance.is(0.35)) parts.push(chance.from(bait));
  if (chance.is(0.3)) parts.push(pick(chance, 16 + chance.below(17), [...'0123456789abcdef']));
  if (chance.is(0.2)) parts.push(pick(chance, 3 + chance.below(5), letters));
  const page = chance.is(0.6) ? chance.from(kitPages) : '';
  const query = chance.is(0.25)
    ? `?${chance.from(['cmd=login', 'email=', 'userid=', 'id=', 'session=', 'rand=13inboxlight', 'login=&.verify'])}${pick(chance, chance.below(10), signs)}`
    : '';
  return `/${parts.slice(chance.is(0.25) ? 1 : 0).join('/')}/${page}${query}`;
}

/** @param site an innocent name that the kit was put on */
export function deception(chance: Chance, site: string): string {
  const www = chance.is(0.3) ? 'www.' : '';
  switch (chance.below(12)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return `https://${www}${randomLabel(chance)}.${cheapEnding(chance)}${path(chance)}`;
    case 4:
      return `https://${brandWord(chance)}-${chance.is(0.6) ? chance.from(bait) : randomLabel(chance)}.${cheapEnding(chance)}${path(chance)}`;
    case 5:
      return `https://${chance.from(bait)}-${brandWord(chance)}.${cheapEnding(chance)}${path(chance)}`;
    case 6:
      return `https://${www}${misspelt(chance)}.${cheapEnding(chance)}${path(chance)}`;
    case 7:
      return `https://${www}${chance.is(0.5) ? chance.from(domains) : brandWord(chance)}.${randomLabel(chance)}.${cheapEnding(chance)}${path(chance)}`;
    case 8:
      return `http://${chance.is(0.7) ? randomLabel(chance) : brandWord(chance)}.${chance.from([...dynamicNames])}${path(chance)}`;
    case 9:
      return `https://${chance.is(0.4) ? randomLabel(chance) : `${brandWord(chance)}-${chance.is(0.5) ? chance.from(bait) : randomLabel(chance)}`}.${chance.from([...freeHosts].filter((host) => !/google|forms/.test(host)))}${path(chance)}`;
    case 10:
      return `http://${www}${site}${kitPath(chance)}`;
    default:
      return `https://${randomLabel(chance)}.${randomLabel(chance)}.${cheapEnding(chance)}${path(chance)}`;
  }
}
