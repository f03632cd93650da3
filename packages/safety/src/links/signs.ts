// Signs of deception in one address. Each is a fact that a person could check.

import type { Address } from './address.ts';
import { chosenPart, suffixIn, type ChosenPart } from './chosen-part.ts';
import {
  accountHosts,
  archiveHosts,
  askingWords,
  baitWords,
  cheapEndings,
  deliveryHosts,
  dynamicNames,
  freeHosts,
  programEnding,
  publishedAt,
  redirectors,
  shorteners,
} from './known/hosts.ts';
import { drawn, isTheirEnding, type NameIndex, type NearName } from './known-names.ts';
import type { ProtectedName } from './known/protected-names.ts';
import type { LinkReason } from './reasons.ts';

export interface Sign {
  readonly reason: LinkReason;
  /** How much it says; `judge-link.ts` adds them up. */
  readonly weight: number;
  /** The known name that is imitated. */
  readonly name?: string;
}

/** What a sign weighs that is enough by itself for each level. */
export const enough = { lookTwice: 3, cover: 5, stop: 8 } as const;

/** @returns every sign that the address has; none where it is theirs whose name it carries. */
export function signsOf(address: Address, names: NameIndex): Sign[] {
  const owner = names.ownerOf(address.host);
  const shape = [...signsOfShape(address, names), ...signsOfLetters(address, names)];
  shape.push(...signsOfPassing(address));
  if (archiveHosts.has(address.host)) return shape;
  if (owner !== undefined) return [...shape, ...signsOfPublished(address, names)];
  if (isOwnEnding(address, names)) return shape;
  return [
    ...shape,
    ...signsOfNumber(address),
    ...signsOfNames(address, names),
    ...signsOfPath(address, names),
    ...signsOfHosting(address),
  ];
}

/** A page that anybody may have made on a site of theirs: what it is called was chosen. */
function* signsOfPublished({ host, url }: Address, names: NameIndex): Iterable<Sign> {
  const chosen = publishedAt.find(([hosts]) => hosts.test(host))?.[1].exec(url.pathname)?.[1];
  if (chosen === undefined) return;
  const tokens = chosen.toLowerCase().split(/[-_+]/);
  // Titles have names in them, too.
  if (tokens.length < 6 && tokens.some((token) => baitWords.has(token)))
    yield* nameBeside(tokens, { names, isCheap: true });
}

function isOwnEnding(address: Address, names: NameIndex): boolean {
  const name = names.nameOf(address.label.replaceAll('-', ''));
  return name !== undefined && isTheirEnding(name, address);
}

const harmlessSchemes =
  /^(?:https?|mailto|tel|sms|geo|xmpp|matrix|magnet|ftp|ftps|sftp|ssh|git|wss?|irc|ircs|about):$/;

function* signsOfShape(address: Address, names: NameIndex): Iterable<Sign> {
  const { written, scheme, user, host, url } = address;
  if (!harmlessSchemes.test(scheme)) yield { reason: 'dangerous-scheme', weight: enough.stop };
  if (!/^(?:https?|ftp|wss?):$/.test(scheme)) return;
  if (user !== '') {
    const head = user.toLowerCase();
    const isHost = /[a-z0-9-]\.[a-z]{2,}/.test(head);
    const named = wordsOfText(head)
      .map((word) => names.nameOf(word) ?? names.nearly(word)?.name)
      .find((name) => name !== undefined);
    // `git@github.com`: a plain name before a host that is known deceives nobody.
    if (isHost || named !== undefined || names.ownerOf(host) === undefined)
      yield {
        reason: 'user-before-host',
        weight: isHost || named ? enough.stop : enough.cover,
        ...(named && { name: named.name }),
      };
  }
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(written))
    yield { reason: 'hidden-letters', weight: enough.stop };
  const afterScheme = /^[a-z]+:(.*)$/is.exec(written)?.[1] ?? '';
  const isOdd = afterScheme !== '' && !/^\/\/[^/\\]/.test(afterScheme);
  if (isOdd || /^[^?#]*\\/.test(written)) yield { reason: 'odd-address', weight: enough.cover };
  if (
    url.port !== '' &&
    !/^(?:80|443|8080|8443|3000|5000|8000|8008|8448|8888|9000|9090)$/.test(url.port) &&
    host !== 'localhost'
  )
    yield { reason: 'odd-address', weight: 1.5 };
}

/** Drawn like the slash, colon or question mark after which a host would be over (UTS 39), and part of a label. */
const likeSigns =
  /\u0337|\u0338|[\u0294\u02d0\u0242\u0589\u05c3\u0703\u0704\u1735\u2041\u2044\u2215\u2571\u27cb\u29f8\u2cc6\u2cc7\u3033\u31d3\ua789]|[a-z][\u30ce\u4e3f][a-z]/u;

/** Letters of several scripts, or of one that is drawn like Latin (UTS 39 section 5). */
function* signsOfLetters(address: Address, names: NameIndex): Iterable<Sign> {
  const { hostAsRead, host, ending } = address;
  if (hostAsRead === host) return;
  if (likeSigns.test(hostAsRead)) yield { reason: 'odd-address', weight: enough.stop };
  for (const label of hostAsRead.split('.')) {
    if (/^\p{ASCII}*$/u.test(label)) continue;
    const alike = drawn(label).replaceAll('-', '');
    const named = names.nameOf(alike) ?? names.nearly(alike)?.name ?? names.nameOf(drawnBack(alike));
    const isDrawnLatin = /^[a-z0-9]+$/.test(alike);
    const isMixed =
      /\p{Script=Latin}/u.test(label) &&
      /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(label);
    if (named !== undefined && isDrawnLatin)
      yield { reason: 'foreign-letters', weight: enough.stop, name: named.name };
    else if (
      isMixed &&
      !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(label)
    )
      yield { reason: 'foreign-letters', weight: enough.stop };
    else if (isDrawnLatin && !/\p{Script=Latin}/u.test(label) && !ending.startsWith('xn--'))
      yield { reason: 'foreign-letters', weight: enough.cover };
  }
}

/** `drawn` makes l and i one; names are written with l. */
function drawnBack(word: string): string {
  return word.replaceAll('i', 'l');
}

/** The device itself and the network that it is in: who works there writes such numbers, though never in disguise. */
const ownNetwork =
  /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0$|\[::1?\]|\[f[cd]|\[fe80)/;

function* signsOfNumber({ isNumber, written, host }: Address): Iterable<Sign> {
  if (!isNumber) return;
  const plain = written.replace(/^[a-z]+:\/\//i, '');
  const isSeen = host.startsWith('[') ? plain.startsWith('[') : plain.startsWith(host);
  if (!isSeen && !/@/.test(plain)) yield { reason: 'hidden-number', weight: enough.stop };
  else if (!ownNetwork.test(host)) yield { reason: 'number-host', weight: enough.cover };
}

/** The chosen part; `isCheap` where anybody gets it for next to nothing. On account hosts firms have theirs. */
function chosenIn(address: Address): Pick<ChosenPart, 'label' | 'before'> & { isCheap: boolean } {
  const part = chosenPart(address);
  if (isBelow(address.host, accountHosts))
    return { label: '', before: part.isHosted ? part.label : part.before, isCheap: false };
  return { ...part, isCheap: part.isHosted || cheapEndings.has(part.ending) };
}

function* signsOfNames(address: Address, names: NameIndex): Iterable<Sign> {
  if (address.domain === '') return;
  // A network that delivers for others is asked by their names.
  if (isBelow(address.host, deliveryHosts)) return;
  const { label, before, isCheap } = chosenIn(address);
  const copied = addressWithin(before, names) ?? dashedAddress(`${before}.${label}`, names);
  if (copied !== undefined) yield { reason: 'name-in-subdomain', ...copied };
  const whole = label.replaceAll('-', '');
  const same = names.nameOf(whole);
  const tokens = label.split('-');
  if (same !== undefined)
    yield {
      reason: 'name-other-ending',
      weight: otherEnding(same, { whole, tokens, isCheap, ending: address.ending }),
      name: same.name,
    };
  else {
    yield* nameBeside(tokens, { names, isCheap });
    const near = names.nearly(whole) ?? nearestToken(tokens, names);
    if (near !== undefined)
      yield { reason: 'lookalike-name', weight: nearWeight(whole, tokens, near), name: near.name.name };
  }
  if (copied !== undefined) return;
  const asks = wordsOfText(address.path.slice(0, 100)).some((word) => askingWords.has(word));
  const isBaited = tokens.some((token) => baitWords.has(token)) || (asks && before.includes('-'));
  const hasBait = before.split(/[.\-_]/).some((token) => baitWords.has(token));
  if (hasBait && isCheap) yield { reason: 'unusual', weight: 1 };
  for (const token of before.split(/[.\-_]/)) {
    const near = token.length >= 6 ? names.nearly(token) : undefined;
    const named = names.nameOf(token) ?? names.within(token)?.name;
    if (near !== undefined) yield { reason: 'lookalike-name', weight: 4, name: near.name.name };
    else if (named !== undefined && named.isOrdinary !== true && token.length >= 4)
      yield {
        reason: 'name-in-subdomain',
        weight: isCheap || isBaited ? 4 : isBelow(address.host, accountHosts) ? 1.5 : 2.5,
        name: named.name,
      };
  }
}

function otherEnding(
  same: ProtectedName,
  {
    whole,
    tokens,
    isCheap,
    ending,
  }: { whole: string; tokens: readonly string[]; isCheap: boolean; ending: string },
): number {
  if (same.isOrdinary === true || whole.length < 4) return isCheap ? 1.5 : 0;
  if (isCheap || tokens.length > 1) return enough.cover;
  // Firms grow into other countries.
  return /^(?:(?:com?|net|org)\.)?[a-z]{2}$/.test(ending) ? 2 : 3.5;
}

function nearWeight(whole: string, tokens: readonly string[], near: NearName): number {
  const isLong = whole.length >= 6 && near.name.isOrdinary !== true;
  return near.isSure && isLong && tokens.length <= 2 ? enough.stop : enough.cover;
}

function nearestToken(tokens: readonly string[], names: NameIndex): NearName | undefined {
  if (tokens.length < 2) return undefined;
  return tokens
    .filter((token) => token.length >= 6)
    .map((token) => names.nearly(token))
    .find((name) => name !== undefined);
}

/** Where the names that are protected are at home. */
const countryWords = /^(?:rw|ke|tz|ug|fr|uk|rwanda|kenya|tanzania|uganda)$/;

/** A known name with other words in the part that somebody registered. */
function* nameBeside(
  tokens: readonly string[],
  { names, isCheap }: { names: NameIndex; isCheap: boolean },
): Iterable<Sign> {
  const hasBait = tokens.some((token) => baitWords.has(token));
  const isDressed =
    hasBait ||
    tokens.some((token) => countryWords.test(token)) ||
    tokens.filter((token) => names.nameOf(token) !== undefined).length > 1;
  for (const token of tokens) {
    const named = names.nameOf(token);
    if (named !== undefined && tokens.length > 1 && (token.length >= 4 || hasBait)) {
      const isWeak = named.isOrdinary === true || token.length < 5;
      const weak = hasBait ? 3.5 : isCheap ? 2 : 0.5;
      const weight = isWeak ? weak : isDressed ? 6 : isCheap ? enough.cover : 2;
      yield { reason: 'name-in-address', weight, name: named.name };
      return;
    }
    const found = named === undefined ? names.within(token) : undefined;
    if (found === undefined) continue;
    // `wwwpaypal`: the dot that eyes add.
    const isBait =
      isDressed || baitWords.has(found.rest) || countryWords.test(found.rest) || /^www\d?$/.test(found.rest);
    yield { reason: 'name-in-address', weight: isBait ? 6 : isCheap ? 4 : 1.5, name: found.name.name };
    return;
  }
  // A name of two words: `equity-bank-rw`.
  const across = tokens.length > 2 ? names.within(tokens.join('')) : undefined;
  if (across !== undefined)
    yield { reason: 'name-in-address', weight: isDressed ? 6 : isCheap ? 4 : 1.5, name: across.name.name };
}

/** A whole address before the real one, with dots or with dashes: `bk.rw.evil.example`, `irembo-gov-rw.example`. */
function addressWithin(text: string, names: NameIndex): { weight: number; name?: string } | undefined {
  const labels = text.split('.');
  for (let start = 0; start < labels.length; start++) {
    for (let end = start + 2; end <= Math.min(labels.length, start + 4); end++) {
      const owner = names.ownerOf(labels.slice(start, end).join('.'));
      if (owner !== undefined) return { weight: enough.stop, name: owner.name };
    }
  }
  // Any address at all: `shop.example.com.evil.example`.
  return /(?:^|\.)[a-z0-9-]{3,}\.(?:com|net|org|(?:co|go|ac|or|ne|gov|gouv|com)\.[a-z]{2}|gov|co-[a-z]{2})(?:[.-]|$)/.test(
    text,
  )
    ? { weight: 4 }
    : undefined;
}

/** `irembo-gov-rw.example`, `bk.rw-login.example` */
function dashedAddress(text: string, names: NameIndex): { weight: number; name?: string } | undefined {
  const parts = text.split(/[.-]/);
  for (let start = 0; start + 1 < parts.length; start++) {
    if ((parts[start] ?? '').length < 3) continue;
    const owner =
      names.ownerOf(parts.slice(start, start + 3).join('.')) ??
      names.ownerOf(parts.slice(start, start + 2).join('.'));
    if (owner !== undefined) return { weight: 6, name: owner.name };
  }
  return /[a-z0-9]-(?:co-[a-z]{2}|gov-[a-z]{2}|gouv-fr|com-[a-z]{2})(?:[.-]|$)/.test(text)
    ? { weight: 4 }
    : undefined;
}

/** Where the name stands behind the host, as on a site that was broken into. */
function* signsOfPath(address: Address, names: NameIndex): Iterable<Sign> {
  const { path, url } = address;
  if (path.length < 3) return;
  if (programEnding.test(url.pathname)) yield { reason: 'program', weight: enough.lookTwice };
  const words = wordsOfText(withoutTitles(path.slice(0, 300)));
  const bait = words.filter((word) => baitWords.has(word)).length;
  let name: ProtectedName | undefined;
  for (const word of words) {
    const found = names.nameOf(word);
    if (found !== undefined && found.isOrdinary !== true && word.length >= 5) name ??= found;
  }
  const isWhole = /(?:^|\/)(?:www\.)?[a-z0-9-]{2,}\.(?:com|net|org|co\.[a-z]{2})\/(?!$)/.test(
    url.pathname.toLowerCase(),
  );
  if (name !== undefined) {
    yield { reason: 'name-in-path', weight: bait > 0 || isWhole ? 2 : 0.8, name: name.name };
  } else if (isWhole) yield { reason: 'unusual', weight: 1 };
  if (/@|%40/.test(url.search + url.hash) && /[?&#=]/.test(url.search + url.hash))
    yield { reason: 'unusual', weight: 1.5 };
  if (
    /\/(?:wp-(?:includes|content|admin)|cgi-bin|\.well-known|images?|css|js|fonts|modules|components|administrator|plugins|themes|uploads|tmp|cache)\/.*\.(?:php|html?)$|\/(?:wp-(?:includes|content|admin))\/.*\/$/.test(
      url.pathname.toLowerCase(),
    )
  )
    yield { reason: 'unusual', weight: 2 };
  if (bait > 1) yield { reason: 'unusual', weight: 1 };
  if (bait > 0 && address.scheme === 'http:') yield { reason: 'not-https', weight: 0.5 };
}

function* signsOfHosting(address: Address): Iterable<Sign> {
  const { domain, host, subdomain, url } = address;
  const leadsOn = url.pathname.length > 1 || url.search !== '';
  if (leadsOn && (shorteners.has(domain) || shorteners.has(host)))
    yield { reason: 'shortener', weight: enough.lookTwice };
  const bait = subdomain.split(/[.\-_]/).some((word) => baitWords.has(word)) && subdomain !== 'support';
  if (isBelow(host, dynamicNames) && subdomain !== '' && subdomain !== 'www')
    yield { reason: 'free-host', weight: bait ? 5 : enough.lookTwice };
  // A door to files that anybody puts there.
  else if (/^\/ip[fn]s\/[a-z0-9]{20}/i.test(url.pathname)) yield { reason: 'free-host', weight: 1.5 };
  else if (isBelow(host, freeHosts))
    yield { reason: 'free-host', weight: bait && subdomain.includes('-') ? 2.5 : 0.5 };
}

function isBelow(host: string, list: ReadonlySet<string>): boolean {
  return suffixIn(host, list) !== undefined;
}

/** A known site that passes the visitor on. */
function* signsOfPassing({ host, url }: Address): Iterable<Sign> {
  if (passedOn({ host, url }) !== undefined) yield { reason: 'redirect', weight: enough.lookTwice };
}

/** `/amp/s/example.com/page`, however often within itself. */
const innermost = /^\/amp\/(?:.*\/(?:www\.)?google\.[a-z.]+\/amp\/)?(?:s\/)?([^/]+\..+)$/;

/** @returns the address to which a known site passes the visitor on. */
export function passedOn({ host, url }: Pick<Address, 'host' | 'url'>): string | undefined {
  const amp = /^(?:www\.)?google\.[a-z.]+$/.test(host) ? innermost.exec(url.pathname)?.[1] : undefined;
  if (amp !== undefined) return `https://${amp}`;
  for (const [hosts, path, parameters] of redirectors) {
    if (!hosts.test(host) || !path.test(url.pathname)) continue;
    for (const parameter of parameters) {
      const target = url.searchParams.get(parameter) ?? '';
      if (/^(?:https?:)?\/\/[^/]/i.test(target)) return target;
    }
  }
  return undefined;
}

/** Titles of articles stand in paths as many words with dashes between them: their words say nothing. */
function withoutTitles(path: string): string {
  return path
    .split('/')
    .filter((part) => part.split(/[-_+]/).length < 4)
    .join('/');
}

function wordsOfText(text: string): string[] {
  return text.split(/[^a-z0-9]+/).filter((word) => word !== '');
}
