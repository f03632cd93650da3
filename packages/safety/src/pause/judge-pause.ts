// Hurtful words before they are sent: said to the reader, in so many words. Swearing alone, an opinion, a group, or
// what somebody else said is none. Rules, no model: a model flags who speaks of the harm done to them (SAFETY, Pause).

import { find, has, readWith, stands, type Hit } from '../phrases/find.ts';
import { lexiconsFor, lexiconsOf, type Lexicon } from '../phrases/lexicon.ts';
import { readWords, type Words } from '../phrases/words.ts';
import type { Verdict } from '../verdict.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { kinyarwanda } from './kinyarwanda.ts';
import type { PauseReason, PauseSuggestion } from './reasons.ts';
import type { PausePack, PauseSignal } from './signals.ts';
import { swahili } from './swahili.ts';

export interface Draft {
  readonly text: string;
  /** Hour of the day where the person is, 0 to 23. */
  readonly hour?: number;
}

export type PauseVerdict = Verdict<'pause', PauseReason, PauseSuggestion>;

type Weights = Readonly<Record<PauseSignal, number>>;

/** What a pause needs is 1. Two small insults make one; laughing takes the weight of a small one away. */
const weights: Weights = {
  mild: 0.6,
  'mild-threat': 0.6,
  insult: 1,
  threat: 1.2,
  dehumanising: 1.5,
  'self-harm': 2,
};
const reasonOf: Readonly<Record<PauseSignal, PauseReason>> = {
  mild: 'insult',
  insult: 'insult',
  'mild-threat': 'threat',
  threat: 'threat',
  dehumanising: 'dehumanising',
  'self-harm': 'self-harm',
};
const laughing = -0.6;
const loving = -1;
const capitals = 0.3;
const late = 0.2;
/** How far before a hurtful phrase "never", "he said" … are looked for, in words. */
const shieldReach = 6;

const packs: readonly PausePack[] = [english, french, kinyarwanda, swahili];
const lexicons = lexiconsOf(packs);

export function judgePause({ text, hour }: Draft): PauseVerdict {
  const words = readWords(text);
  const hits: Hit<PauseSignal>[] = [];
  let isLoving = false;
  const own = ownLexicons(words);
  for (const lexicon of own) {
    const reading = readWith(lexicon, words);
    // "You think you're stupid": English words of insult stand in other languages' rules too.
    hits.push(...find(lexicon, reading).filter((hit) => own.every((each) => isMeant(hit, each, words))));
    isLoving ||= hits.length > 0 && has(lexicon, 'friendly', reading);
  }
  if (hits.length === 0) return fine;
  const isLate = hour !== undefined && (hour >= 22 || hour < 5);
  const weight =
    weigh(hits) +
    (words.smiles > 0 ? laughing : 0) +
    (isLoving ? loving : 0) +
    (words.isShouting ? capitals : 0) +
    (isLate ? late : 0);
  if (weight < 1 - 1e-9) return fine;
  const found = new Set(hits.map(({ signal }) => reasonOf[signal]));
  const reasons: PauseReason[] = (['self-harm', 'threat', 'dehumanising', 'insult'] as const).filter(
    (reason) => found.has(reason),
  );
  if (words.isShouting) reasons.push('capitals');
  if (isLate) reasons.push('late');
  return { kind: 'pause', level: 'look-twice', reasons, suggestion: 'read-again' };
}

const fine: PauseVerdict = { kind: 'pause', level: 'fine', reasons: [], suggestion: 'none' };

/** The heaviest counts in full, each other signal or place a third of it. */
function weigh(hits: readonly Hit<PauseSignal>[]): number {
  const spots = new Map<number, number>();
  for (const { from, signal } of hits) spots.set(from, Math.max(spots.get(from) ?? 0, weights[signal]));
  const [most = 0, ...others] = [...spots.values()].sort((a, b) => b - a);
  return most + Math.min(1, others.reduce((sum, weight) => sum + weight, 0) * 0.7);
}

/** Rules of a language never judge a text that is plainly of another one. */
function ownLexicons({ words }: Words): readonly Lexicon<PauseSignal>[] {
  const common = packs.map(() => 0);
  for (const word of words)
    for (const index of lexicons.languagesOf.get(word) ?? []) common[index] = (common[index] ?? 0) + 1;
  return lexiconsFor(lexicons, common);
}

/** Not quoted, not denied, and not what somebody else said. */
function isMeant(hit: Hit<PauseSignal>, lexicon: Lexicon<PauseSignal>, text: Words): boolean {
  if (text.quoted[hit.from] === true || isOutcry(hit, lexicon, text)) return false;
  const negation = lexicon.classes.get('negation');
  const report = lexicon.classes.get('report');
  const speaker = lexicon.classes.get('speaker');
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - shieldReach); at--) {
    if (text.sentences[at] !== text.sentences[hit.from]) break;
    if (stands(negation, text.words, at) && text.clauses[at] === text.clauses[hit.from]) return false;
    if (stands(report, text.words, at) && !isSpeaker(text, speaker, at)) return false;
  }
  return true;
}

/** "Die… I forgot my keys": nobody is spoken to, and the talk goes on. */
function isOutcry(hit: Hit<PauseSignal>, { classes }: Lexicon<PauseSignal>, text: Words): boolean {
  const outcry = classes.get('outcry');
  const second = classes.get('second');
  if (outcry === undefined || second === undefined) return false;
  const isBare = text.words.slice(hit.from, hit.to).every((word) => outcry.has(word));
  const goesOn = text.sentences.some((sentence) => sentence !== text.sentences[hit.from]);
  return isBare && goesOn && !text.words.some((word) => second.has(word));
}

/** "I told you" is said by who writes. */
function isSpeaker({ words }: Words, speaker: ReadonlyMap<string, unknown> | undefined, at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((word) => speaker?.has(word) === true);
}
