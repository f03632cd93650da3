// Which known name an address carries, or almost carries.

import { letterOfSign, skeleton } from '../text/normalise.ts';
import type { Address } from './address.ts';
import type { ProtectedName } from './known/protected-names.ts';

export interface NearName {
  readonly name: ProtectedName;
  /** Drawn alike, or a slip that eyes miss; else any letter is another one. */
  readonly isSure: boolean;
}

export interface NameIndex {
  /** Whether a host is theirs. */
  ownerOf: (host: string) => ProtectedName | undefined;
  /** The name that a word of an address is. */
  nameOf: (word: string) => ProtectedName | undefined;
  /** The name that a word is almost: drawn alike, or one slip of the finger away. */
  nearly: (word: string) => NearName | undefined;
  /** The name at the beginning or end of a word that is longer: `paypallogin`. */
  within: (word: string) => { name: ProtectedName; rest: string } | undefined;
}

/** Words one letter away from a known name, and innocent. */
const innocent = new Set(
  `jpost factbook factbooks finance financed financial fiance google goggle goggles googly booking bookings looking cooking hooking barclay telegraph telegraf
  telegrams twister fitter litter bitter glitter amazing amazin amazons netflex dropbox redit reddits credit
  discordant disco discover visas visage vista applet apples ample appel ebony roku stream steams team
  stripes stripe signals signet single pinterests interest chases chaser phrase orangey oranges rakute outlooks
  lookout airtels airbus airline lines linked link links linkin safari minecrafts postmail hotmale spotifys
  correo correos coreos corros mercury mercado mercator mercari metamark mozart opera operas allegra allegro
  playstations sparkassen dominio vodafon banque banques lloyd lloyds nations nationwide worldwide impot impots
  ameli amelia amelie irembo santandreu santana sander master mastercards halifax kraken karen brake
  shopify specify notify jumia julia jumla monzo gonzo monza sonar tesco disco cisco fresco temu tempu
  yahoos yahoo wahoo venmo venom zelle zelda zell belle citibike paytm paypay payday monex money vimeo
  western paul office officer officers officea firefix firebox roblex robles mtv minted vented vinted hinted tinted
  wordpress worldpress wordpresses adobo adobes gitlab githubs cloud`
    .trim()
    .split(/\s+/),
);

const leastNear = 5;
const leastAnySlip = 8;
const leastDisguised = 4;
/** Signs that are drawn like a letter, among letters. */
const isDisguised = /[a-z][013457]|[013457][a-z]|rn|vv/;

export function indexNames(names: readonly ProtectedName[]): NameIndex {
  const owners = new Map<string, ProtectedName>();
  const words = new Map<string, ProtectedName>();
  const skeletons = new Map<string, ProtectedName>();
  const labels = new Map<string, { label: string; name: ProtectedName }>();
  /** By their first letter, which no slip changes. */
  const starts = new Map<string, string[]>();
  for (const name of names) {
    for (const domain of name.domains) {
      owners.set(domain, name);
      const label = (domain.split('.')[0] ?? '').replaceAll('-', '');
      if (label.length >= leastDisguised && !labels.has(drawn(label)))
        labels.set(drawn(label), { label, name });
    }
    for (const word of wordsOf(name)) {
      const isNew = !words.has(word);
      if (isNew) words.set(word, name);
      if (word.length < leastNear) continue;
      skeletons.set(drawn(word), name);
      const start = word.charAt(0);
      if (isNew) starts.set(start, [...(starts.get(start) ?? []), word]);
    }
  }
  const ownerOf = (host: string): ProtectedName | undefined => {
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const owner = owners.get(rest);
      if (owner !== undefined) return owner;
    }
    return owners.get(host);
  };
  const nearly = (word: string): NearName | undefined => {
    if (word.length < leastNear - 1 || word.length > 30 || words.has(word) || innocent.has(word))
      return undefined;
    const same = skeletons.get(drawn(word));
    if (same !== undefined) return { name: same, isSure: true };
    // Nobody writes `b0oking` who means it, though `booking` is a word of everybody.
    const disguised = isDisguised.test(word) ? labels.get(drawn(word)) : undefined;
    if (disguised !== undefined && disguised.label !== word) return { name: disguised.name, isSure: false };
    for (const each of starts.get(word.charAt(0)) ?? []) {
      const slip = slipBetween(word, each);
      const name = words.get(each);
      if (slip !== undefined && name !== undefined) return { name, isSure: slip === 'unseen' };
    }
    return undefined;
  };
  const within = (word: string): { name: ProtectedName; rest: string } | undefined => {
    for (let length = Math.min(word.length - 1, 20); length >= leastNear; length--) {
      const [head, tail] = [word.slice(0, length), word.slice(-length)];
      const name = words.get(head) ?? words.get(tail);
      if (name === undefined || name.isOrdinary === true) continue;
      return { name, rest: words.has(head) ? word.slice(length) : word.slice(0, -length) };
    }
    return undefined;
  };
  return { ownerOf, nameOf: (word) => words.get(word), nearly, within };
}

export function wordsOf({ words, domains }: ProtectedName): readonly string[] {
  return words ?? domains.map((domain) => (domain.split('.')[0] ?? '').replaceAll('-', ''));
}

/** Whether the same name under another ending is still theirs: `google.rw`, `amazon.co.uk`. */
export function isTheirEnding(name: ProtectedName, { label, ending }: Address): boolean {
  return (
    name.isInEachCountry === true &&
    wordsOf(name).includes(label.replaceAll('-', '')) &&
    /^(?:(?:com?|net|org)\.)?[a-z]{2}$/.test(ending) &&
    !/^(?:tk|ml|ga|cf|gq|cc|ws|su|pw|to|la)$/.test(ending)
  );
}

/** Letters and digits that are drawn alike are the same: `paypa1`, `rnicrosoft`. */
export function drawn(word: string): string {
  return skeleton(word)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll(/[01345789!|l$]/g, (sign) => twins[sign] ?? sign);
}

const twins: Readonly<Record<string, string>> = { ...letterOfSign, '9': 'g', l: 'i' };

/**
 * One slip between a word and a name. Eyes miss a doubled or dropped letter of a pair, and two letters that changed
 * places. In long names any one letter counts, in others a vowel for another.
 */
function slipBetween(word: string, name: string): 'unseen' | 'seen' | undefined {
  if (Math.abs(word.length - name.length) > 1 || word[0] !== name[0] || name.length < leastNear)
    return undefined;
  let at = 0;
  while (at < word.length && word[at] === name[at]) at++;
  const isLong = name.length >= leastAnySlip;
  if (word.length === name.length) {
    const isSwapped =
      word[at] === name[at + 1] && word[at + 1] === name[at] && word.slice(at + 2) === name.slice(at + 2);
    if (isSwapped) return 'unseen';
    if (word.slice(at + 1) !== name.slice(at + 1)) return undefined;
    return isLong || (isVowel(word[at]) && isVowel(name[at]) && name.length > 5) ? 'seen' : undefined;
  }
  const [longer, shorter] = word.length > name.length ? [word, name] : [name, word];
  if (longer.slice(at + 1) !== shorter.slice(at)) return undefined;
  // A plural is a word of its own.
  if (at === longer.length - 1 && longer.at(-1) === 's') return undefined;
  if (longer[at] === longer[at - 1] || longer[at] === longer[at + 1])
    return shorter.length > 5 ? 'unseen' : 'seen';
  return isLong ? 'seen' : undefined;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}
