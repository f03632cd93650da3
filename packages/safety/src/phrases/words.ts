// A text as the rules read it: folded words, each with the sentence it stands in and whether it is quoted.

import { bounded } from '../text/bounded.ts';
import { skeleton } from '../text/normalise.ts';

export interface Words {
  /** Folded: no marks, lower case. Numbers, links and money stand as `#number`, `#link`, `#money` … */
  readonly words: readonly string[];
  /** Number of the sentence of each word. */
  readonly sentences: readonly number[];
  /** The same for what commas divide. */
  readonly clauses: readonly number[];
  /** Whether each word stands between quotation marks, with something outside of them. */
  readonly quoted: readonly boolean[];
  /** Which words may be another one in disguise: stretched, masked, with digits for letters. */
  readonly odd: readonly number[];
  /** Signs and words of laughing and love. */
  readonly smiles: number;
  /** Mostly capitals, and more than one word of them. */
  readonly isShouting: boolean;
}

/** Longer texts are judged by their beginning and their end: time stays bounded. */
const mostRead = 3_000;
const mostWords = 500;

const smiling = /[😀-😅😆😇😉-😍😎😗-😝🤗🤣🤪🥰🥳❤♥💕-💞😂🙂🙃☺💙💚💛💜🧡🖤🤍😹😻🫶🤭]/gu;
/** What all pictographs are among (Unicode 16.0, emoji-data.txt). */
const pictures = /[©®\u203c-\uffff]/;
const emojiBetweenLetters = /(?<=\p{L})\p{Extended_Pictographic}+(?=\p{L})/gu;
const currencyNames = 'rwf|frw|ksh|kes|tsh|tzs|tshs|ugx|ush|usd|eur|gbp|rm|ngn|rs';
const longestCurrency = 4;
const currency = `(?:${currencyNames})`;
const marks = ',.?!:;';
const after =
  '(?:rwf|frw|ksh|kes|tsh|tzs|tshs|ugx|ush|usd|eur|gbp|euros?|dollars?|pounds?|francs?|shillings?|shilingi|bob|f?cfa|f)';
const amount = String.raw`\d{1,12}(?:[.,]\d{1,3}){0,4}`;
/** Endings that are no words of a chat: `ok.so` is no host, `parcel-fee.top` is one. */
const hostEndings =
  'com|net|org|info|biz|top|xyz|online|site|icu|cyou|cfd|sbs|vip|click|website|shop|store|live|example|co\\.(?:uk|ke|rw|tz|ug|za)|web\\.app';
/** Link, money, telephone, number, word, end of a sentence, quotation marks, comma: one piece of a text after the other. Each alternative is tried once at a place, and none repeats what repeats. */
const piece = new RegExp(
  [
    String.raw`(https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|(?<![\p{L}\p{N}@.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,10}\/[^\s<>"]*|(?<![\p{L}\p{N}@.-])[a-z0-9-]{3,63}(?:\.[a-z0-9-]{1,63}){0,2}\.(?:${hostEndings})(?![\p{L}\p{N}@-]|\.[\p{L}\p{N}]))`,
    String.raw`(\*\d{3}(?:\*\d{1,14}){2,8}#?)`,
    String.raw`((?<!\p{L})${currency}[.:]?\s?${amount}[km]?(?!\p{L})|[£$€₦]\s?${amount}[kmb]?|\d{1,4}k(?!\p{L})|${amount}\s?(?:[£$€₦]|${after}(?!\p{L})|\/[=-]))`,
    String.raw`(\+?\d(?:[ -]?\d){8,14}(?!\d))`,
    String.raw`(\d{1,15}(?:[.,:]\d{1,6}){0,4}(?!\p{L}))`,
    String.raw`([\p{L}\p{N}$@](?:[\p{L}\p{N}'$@*|!]*[\p{L}\p{N}$*])?)`,
    String.raw`([.?!…\n;]+|[😀-🙏🤐-🧿])`,
    `(")`,
    `(')`,
    String.raw`(,|:|\s[-–—]+\s)`,
  ].join('|'),
  'gu',
);
const laugh =
  /^(?:(?:a?ha){2,}h?|haha+h*|(?:he){2,}h?|(?:hi){2,}h?|h{3,}|lo+l+(?:ol)*|lmf?ao+|rofl|mdr+|ptdr+|xd+|k{4,}|jaja(?:ja)*)$/;
const endings = new Set(['m', 'll', 've', 'd', 're', 's', 't']);

interface Builder {
  readonly words: string[];
  readonly sentences: number[];
  readonly clauses: number[];
  readonly quoted: boolean[];
  sentence: number;
  clause: number;
  laughs: number;
}

export function readWords(text: string): Words {
  const cut = withoutTallI(spacedOut(bounded(text, mostRead)));
  const mayHaveEmoji = pictures.test(cut);
  const bare = skeleton(cut.replaceAll(/\n+/g, ' ; ').replaceAll(/\+?\d+(?: \d{3})+(?!\d)/g, joinThousands));
  const folded = mayHaveEmoji ? bare.replaceAll(emojiBetweenLetters, '') : bare;
  const builder: Builder = {
    words: [],
    sentences: [],
    clauses: [],
    quoted: [],
    sentence: 0,
    clause: 0,
    laughs: 0,
  };
  readPieces(folded, builder);
  joinSpelledOut(builder);
  return {
    words: builder.words,
    sentences: builder.sentences,
    clauses: builder.clauses,
    quoted: onlyPartlyQuoted(builder.quoted),
    odd: oddWords(builder.words),
    smiles: builder.laughs + (mayHaveEmoji ? (cut.match(smiling)?.length ?? 0) : 0),
    isShouting: isShouting(cut),
  };
}

function readPieces(folded: string, builder: Builder): void {
  let isQuoted = false;
  let opened = 0;
  let at = 0;
  while (builder.words.length < mostWords) {
    // Most of a text is plain words with a space or a mark behind them: only the rest needs the expression.
    if (folded.charCodeAt(at) === space && isSmallLetter(folded.charCodeAt(at + 1))) at += 1;
    const wordEnd = plainWordEnd(folded, at);
    if (wordEnd > at) {
      addWord(builder, folded.slice(at, wordEnd), isQuoted);
      at = wordEnd;
      continue;
    }
    piece.lastIndex = at;
    const match = piece.exec(folded);
    if (match === null) break;
    at = piece.lastIndex;
    const word = match[6];
    if (word !== undefined) {
      addWord(builder, word, isQuoted);
      continue;
    }
    const [, link, ussd, money, phone, number, , end, quote, single, comma] = match;
    if (end !== undefined) [builder.sentence, builder.clause] = [builder.sentence + 1, builder.clause + 1];
    else if (comma !== undefined) builder.clause += 1;
    else if (link !== undefined) push(builder, '#link', isQuoted);
    else if (ussd !== undefined) push(builder, '#ussd', isQuoted);
    else if (money !== undefined) push(builder, '#money', isQuoted);
    else if (phone !== undefined) push(builder, '#phone', isQuoted);
    else if (number !== undefined) push(builder, numberKind(number), isQuoted);
    else if (quote !== undefined || (single !== undefined && (isQuoted || isOpening(folded, match.index)))) {
      isQuoted = !isQuoted;
      if (isQuoted) opened = builder.words.length;
      builder.clause += 1;
    }
  }
  // A mark that nobody closed quotes nothing.
  if (isQuoted) builder.quoted.fill(false, opened);
}

const space = 0x20;
const apostrophe = 0x27;
/** Behind them a number is money. */
const currencies = new Set(currencyNames.split('|'));

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Where a word ends that begins here and that `piece` would read as one and the same; `at` where there is none. */
function plainWordEnd(text: string, at: number): number {
  if (!isSmallLetter(text.charCodeAt(at))) return at;
  let end = at + 1;
  while (isSmallLetter(text.charCodeAt(end)) || text.charCodeAt(end) === apostrophe) end += 1;
  if (text.charCodeAt(end - 1) === apostrophe || !endsHere(text, end)) return at;
  return end - at <= longestCurrency && currencies.has(text.slice(at, end)) ? at : end;
}

/** Whether the text ends here, or a space comes, perhaps after a mark. */
function endsHere(text: string, at: number): boolean {
  const isMarked = marks.includes(text[at] ?? ' ');
  const behind = isMarked ? at + 1 : at;
  return behind >= text.length || text.charCodeAt(behind) === space;
}

const spacedLetters = /(?<!\S)\p{L}(?: \p{L})+(?!\S)/gu;

/** `y o u  a r e`: letters set apart, and their words by more than that. */
function spacedOut(text: string): string {
  if (!/\S \S {2,4}\S \S/.test(text)) return text;
  return text.replaceAll(spacedLetters, (letters) => letters.replaceAll(' ', ''));
}

const tallI = /(?<=\p{L})I(?=\p{Ll})|(?<=\p{Ll})I(?!\p{L})/gu;

/** `parceI`: a capital that is drawn like a small l. */
function withoutTallI(text: string): string {
  return /[A-Za-z]I[a-z]|[a-z]I/.test(text) ? text.replaceAll(tallI, 'l') : text;
}

/** `'so'` is quoted, the plural's `dogs'` opens nothing. */
function isOpening(text: string, at: number): boolean {
  return at === 0 || /[\s(:,]/.test(text[at - 1] ?? '');
}

function push(builder: Builder, word: string, isQuoted: boolean): void {
  builder.words.push(word);
  builder.sentences.push(builder.sentence);
  builder.clauses.push(builder.clause);
  builder.quoted.push(isQuoted);
}

/** `t'es` and `k'umuntu` are two words, `you're` and `don't` are one. */
function addWord(builder: Builder, word: string, isQuoted: boolean): void {
  if (laugh.test(word)) builder.laughs += 1;
  let rest = word;
  for (let at = rest.indexOf("'"); at > 0 && splitsAt(rest, at); at = rest.indexOf("'")) {
    push(builder, rest.slice(0, at), isQuoted);
    rest = rest.slice(at + 1);
  }
  push(builder, rest.replaceAll("'", ''), isQuoted);
}

function splitsAt(word: string, at: number): boolean {
  return (at < 3 || word[at - 1] === 'u') && !endings.has(word.slice(at + 1));
}

/** `100 000` is one amount; a telephone number stays as it is. */
function joinThousands(digits: string): string {
  return /^[+0]/.test(digits) || digits.length > 9 ? digits : digits.replaceAll(' ', ',');
}

function numberKind(number: string): string {
  if (/^\d{4,8}$/.test(number)) return '#code';
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(number)) return '#amount';
  return number.length <= 2 ? number : '#number';
}

/** `s t u p i d` is one word. */
function joinSpelledOut({ words, sentences, clauses, quoted }: Builder): void {
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (end < words.length && isLetter(words[end])) end += 1;
    if (end - at >= 4 || (end - at === 3 && isDotted(sentences, at))) {
      words.splice(at, end - at, words.slice(at, end).join(''));
      for (const list of [sentences, clauses, quoted]) list.splice(at + 1, end - at - 1);
    } else at = end;
  }
}

/** `k.y.s`: each letter a sentence of its own; `u r a` is three words. */
function isDotted(sentences: readonly number[], at: number): boolean {
  const [first = 0, second = 0, third = 0] = sentences.slice(at, at + 3);
  return first < second && second < third;
}

function isLetter(word: string | undefined): boolean {
  return word?.length === 1 && word >= 'a' && word <= 'z';
}

const mask = /[013457$@!|8*]/;

export function oddWords(words: readonly string[]): number[] {
  const odd: number[] = [];
  for (const [at, word] of words.entries())
    if (!word.startsWith('#') && (hasDouble(word) || mask.test(word))) odd.push(at);
  return odd;
}

function hasDouble(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return false;
}

/** Who puts all that they say between quotation marks says it. */
function onlyPartlyQuoted(quoted: boolean[]): boolean[] {
  return quoted.every(Boolean) ? quoted.map(() => false) : quoted;
}

function isShouting(text: string): boolean {
  let [capitals, small, isAscii] = [0, 0, true];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSmallLetter(unit)) small++;
    else if (unit >= 65 && unit <= 90) capitals++;
    else if (unit > 127) isAscii = false;
  }
  if (!isAscii) {
    const others = text.replaceAll(/[\0-\x7f]+/g, '');
    capitals += others.match(/\p{Lu}/gu)?.length ?? 0;
    small += others.match(/\p{Ll}/gu)?.length ?? 0;
  }
  return capitals + small >= 8 && capitals / (capitals + small) > 0.7;
}
