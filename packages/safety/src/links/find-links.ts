// Every address in a text: with and without scheme, defanged (`hxxp`, `[.]`), in full-width letters, with look-alike
// dots, and behind another text (Markdown, HTML).

import { bounded } from '../text/bounded.ts';
import { isRegistered } from './address.ts';
import { wordEndings } from './known/hosts.ts';

export interface FoundLink {
  /** As it stands in the text. */
  readonly written: string;
  /** Where it leads, for `parseAddress`. */
  readonly target: string;
  /** What is shown in its place, when that is something else. */
  readonly shown?: string;
  /** Neither a scheme nor a path says that it is meant as an address. */
  readonly isBare: boolean;
}

/** No message that people write has more. */
export const mostLinks = 100;
/** More of a text than this is not searched, but for its end. */
const longestText = 65_536;
const longestWord = 4_096;
const longestTarget = 2_048;
const longestShown = 400;
const mostTries = 400;
/** White space, and not what is a part of a word that nobody sees. */
const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

const scheme =
  /\b(?:h(?:tt|xx|\*\*|XX)ps?|ftp|wss?|javascript|vbscript|data|file|blob|intent|ms-[a-z-]+|about)\s?(?::|\[:\])/i;
const defangedDot = /\s?[[({]\s?(?:\.|dot|DOT|Dot)\s?[\])}]\s?/g;
/** All signs that stand for the dot of a host name. */
const anyDot = /[\u3002\uff0e\uff61\u2024\ufe52]/g;
const edges = /^[\s"'«»“”„‘’<>()[\]{}*_~`|,;:!?¿¡…]+|[\s"'«»“”„‘’<>()[\]{}*_~`|,;:!?…]+$/g;
const hostLike =
  /^(?:[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,62})\.)+(\p{L}[\p{L}\p{M}\p{N}-]{1,62})(?::\d{1,5})?(?=[/?#\\]|$)/u;
const numberHost = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?=[/?#\\]|$)/;

/** Those behind another text first, then in the order of the text; at most `mostLinks`. */
export function findLinks(text: string): FoundLink[] {
  const whole = bounded(text, longestText);
  const found = [...behindBrackets(whole), ...behindAnchors(whole)].slice(0, mostLinks);
  const shown = new Set(found.map(({ written }) => written));
  const rest = /[[({]\s?(?:\.|dot)\s?[\])}]/i.test(whole) ? whole.replaceAll(defangedDot, '.') : whole;
  if (!/[.:\u3002\uff0e\uff1a\uff61\u2024\ufe52\\/]/.test(rest)) return found;
  for (const word of rest.split(space)) {
    if (found.length >= mostLinks) break;
    const link = linkOf(word.slice(0, longestWord));
    if (link !== undefined && !shown.has(link.written) && !isInside(word)) found.push(link);
  }
  return found;
}

/** A word that is part of `[text](address)` or of an anchor: found already. */
function isInside(word: string): boolean {
  return word.includes('](') || /^href=/i.test(word);
}

/** `[text](address)` of Markdown. */
function* behindBrackets(text: string): Iterable<FoundLink> {
  let at = text.indexOf('](');
  for (let tries = 0; at >= 0 && tries < mostTries; tries++) {
    const start = text.lastIndexOf('[', at);
    const [, target = ''] = /^\]\(\s?<?([^\s<>]*)/.exec(text.slice(at, at + longestTarget)) ?? [];
    if (start >= 0 && at - start < longestShown && target.length > 2)
      yield {
        written: target,
        target: target.replace(/[)>]+$/, ''),
        shown: text.slice(start + 1, at),
        isBare: false,
      };
    at = text.indexOf('](', at + 2);
  }
}

/** `<a href="address">text</a>` of HTML. */
function* behindAnchors(text: string): Iterable<FoundLink> {
  const begin = /<a\s/gi;
  for (let tries = 0; tries < mostTries && begin.exec(text) !== null; tries++) {
    const part = text.slice(begin.lastIndex, begin.lastIndex + longestTarget);
    const end = part.indexOf('>');
    if (end < 0) continue;
    const [, target = ''] = /\bhref\s?=\s?["']?([^\s"'>]+)/i.exec(part.slice(0, end)) ?? [];
    const [shown = ''] = part.slice(end + 1, end + longestShown).split('<');
    if (target !== '') yield { written: target, target, shown, isBare: false };
  }
}

function linkOf(word: string): FoundLink | undefined {
  if (word.length < 4) return undefined;
  const letters = /^[\x21-\x7e]+$/.test(word) ? word : word.normalize('NFKC').replaceAll(anyDot, '.');
  const at = letters.includes(':') ? letters.search(scheme) : -1;
  if (at >= 0) {
    const target = letters
      .slice(at)
      .replace(edges, '')
      .replace(/\.+$/, '')
      .replace(/^h(?:xx|\*\*)p/i, 'http')
      .replace('[:]', ':');
    return /^(?:https?|ftp|wss?):[\\/]*$/i.test(target) || !isMeant(target)
      ? undefined
      : { written: word, target, isBare: false };
  }
  if (!letters.includes('.')) return undefined;
  const trimmed = letters
    .replace(edges, '')
    .replace(/^[/\\]{2,}/, '')
    .replace(/\.+$/, '');
  const bare = trimmed.replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '');
  if (numberHost.test(bare)) {
    // Versions and sums have dots too.
    return /[/?#:]/.test(bare) ? { written: word, target: trimmed, isBare: false } : undefined;
  }
  const [, ending = ''] = hostLike.exec(bare.includes('@') ? '' : bare) ?? [];
  if (ending === '') return undefined;
  const host = bare.replace(/[:/?#\\].*$/, '').toLowerCase();
  const isBare = !/^www\.|[/?#]/i.test(bare);
  // `gov.uk/refund` is meant, too.
  if (!isRegistered(host) && !(!isBare && isRegistered(`x.${host}`))) return undefined;
  if (isBare && looksLikeSentence(bare, ending)) return undefined;
  return { written: word, target: trimmed, isBare };
}

/** `data:` and `about:` are also words of a sentence. */
function isMeant(target: string): boolean {
  const [, name = '', rest = ''] = /^([a-z-]+)\s?:(.*)$/is.exec(target) ?? [];
  if (/^(?:https?|ftp|wss?)$/i.test(name)) return true;
  return /^data$/i.test(name) ? /^[a-z]+\/[a-z+.-]+[;,]/i.test(rest) : rest.length > 1;
}

/** 'ok.so we go': two words and a full stop without a space. Somebody who means an address writes it small or with more. */
function looksLikeSentence(text: string, ending: string): boolean {
  const labels = text.split('.');
  if (labels.length > 2 || /[-\d]/.test(labels[0] ?? '')) return false;
  return wordEndings.has(ending.toLowerCase()) || (/^\p{Lu}/u.test(ending) && /\p{Ll}/u.test(text));
}
