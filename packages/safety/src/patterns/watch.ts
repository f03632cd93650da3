// A conversation of a minor with somebody not met: several of the stages by which adults come near children, in one
// window, are a reason to say something kind to the child. Never a label for the other person, never an alert.

import { find, readWith, type Hit } from '../phrases/find.ts';
import { lexiconsFor, lexiconsOf } from '../phrases/lexicon.ts';
import { readWords, type Words } from '../phrases/words.ts';
import type { Verdict } from '../verdict.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { kinyarwanda } from './kinyarwanda.ts';
import { patternReasons, type PatternReason, type PatternSuggestion } from './reasons.ts';
import type { PatternPack, PatternSignal } from './signals.ts';
import { spelledOut } from './spelling.ts';
import { freshPatternState, windowDays, windowMessages, type PatternState, type Sign } from './state.ts';
import { swahili } from './swahili.ts';

export interface WatchedMessage {
  readonly text: string;
  /** Whether the account's owner wrote it. */
  readonly isOwn: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface WatchedSituation {
  readonly isMinor: boolean;
  /** The two met face to face, and the device knows. */
  readonly isMet: boolean;
}

export type PatternVerdict = Verdict<'patterns', PatternReason, PatternSuggestion>;

export interface Watched {
  readonly state: PatternState;
  readonly verdict: PatternVerdict;
}

const weights: Readonly<Record<PatternSignal, number>> = {
  secret: 3,
  alone: 3,
  meeting: 3,
  pressure: 2.5,
  picture: 3,
  boundary: 2,
  exclusive: 2,
  gift: 2,
  elsewhere: 1.5,
  flattery: 1,
  profile: 1,
  'soft-secret': 1.5,
  'soft-meeting': 1,
  'soft-picture': 1.5,
  open: -2,
  peer: -1,
};
/**
 * What a hint needs: two plain stages, or a plain one and several faint ones. The least quarter that hints at no more
 * than one in a thousand windows of the halves for setting (`training/held-out.ts`).
 */
const enough = 5.75;
/** Openness speaks against two signs, not against all that comes. */
const mostOpenness = -4;
/** A second sign of the same stage adds a little; further ones nothing. */
const repeated = 0.4;
/** What the child said first is between friends. */
const returned = 0.3;
const dayMs = 86_400_000;

const packs: readonly PatternPack[] = [english, french, kinyarwanda, swahili];
const lexicons = lexiconsOf(packs);

const fine: PatternVerdict = { kind: 'patterns', level: 'fine', reasons: [], suggestion: 'none' };

/** The next state, and what to say now. A hint is said where a stage comes new to what was hinted at before. */
export function watch(state: PatternState, message: WatchedMessage, situation: WatchedSituation): Watched {
  if (!situation.isMinor || situation.isMet) return { state: freshPatternState, verdict: fine };
  const at = Number.isFinite(message.at) ? message.at : state.last;
  const count = state.count + 1;
  const last = Math.max(state.last, at);
  const found = signalsOf(message.text).map((signal): Sign => ({ signal, count, at, isOwn: message.isOwn }));
  const signs = [...state.signs, ...found].filter(
    (sign) => count - sign.count < windowMessages && last - sign.at < windowDays * dayMs,
  );
  const next = { ...state, count, last, signs: withoutRepetitions(signs) };
  if (message.isOwn || found.length === 0) return { state: next, verdict: fine };
  return judged(next);
}

function judged(state: PatternState): Watched {
  const stages = new Map<PatternReason, number>();
  let openness = 0;
  for (const sign of state.signs) {
    if (sign.signal === 'open' || sign.signal === 'peer') openness += weightOf(sign, state);
    else if (!sign.isOwn) {
      const stage = stageOf(sign.signal);
      const weight = weightOf(sign, state);
      const before = stages.get(stage);
      stages.set(
        stage,
        before === undefined ? weight : Math.max(before, weight) + repeated * Math.min(before, weight, 1),
      );
    }
  }
  const total =
    [...stages.values()].reduce((sum, weight) => sum + weight, 0) + Math.max(mostOpenness, openness);
  const plain = [...stages].filter(([, weight]) => weight >= 0.5).map(([stage]) => stage);
  if (total < enough || plain.length < 2) return { state, verdict: fine };
  const reasons = patternReasons.filter((reason) => plain.includes(reason));
  if (reasons.every((reason) => state.hinted.includes(reason))) return { state, verdict: fine };
  return {
    state: {
      ...state,
      hinted: patternReasons.filter((reason) => reasons.includes(reason) || state.hinted.includes(reason)),
    },
    verdict: { kind: 'patterns', level: 'look-twice', reasons, suggestion: 'talk-to-somebody' },
  };
}

/** Half of it is gone at the end of the window. */
function weightOf(sign: Sign, { count, last, signs }: PatternState): number {
  const age = Math.max((count - sign.count) / windowMessages, (last - sign.at) / (windowDays * dayMs));
  const isReturned =
    !sign.isOwn &&
    signs.some(
      (other) => other.isOwn && other.count < sign.count && stageOf(other.signal) === stageOf(sign.signal),
    );
  return weights[sign.signal] * (1 - age / 2) * (isReturned ? returned : 1);
}

function stageOf(signal: PatternSignal): PatternReason {
  if (signal === 'soft-secret') return 'secret';
  if (signal === 'soft-meeting') return 'meeting';
  return signal === 'soft-picture' ? 'picture' : (signal as PatternReason);
}

/** Of each signal and side the first and the last two: the state stays small. */
function withoutRepetitions(signs: readonly Sign[]): Sign[] {
  return signs.filter((sign, index) => {
    const later = signs
      .slice(index + 1)
      .filter((other) => other.signal === sign.signal && other.isOwn === sign.isOwn);
    const isFirst = !signs
      .slice(0, index)
      .some((other) => other.signal === sign.signal && other.isOwn === sign.isOwn);
    return isFirst || later.length < 2;
  });
}

function signalsOf(text: string): PatternSignal[] {
  const written = readWords(text);
  const inFull = spelledOut(written);
  const found = new Set<PatternSignal>();
  for (const lexicon of ownLexicons(written, inFull)) {
    const words = lexicon === lexicons.at(0) ? inFull : written;
    const hits = find(lexicon, readWith(lexicon, words));
    for (const hit of hits)
      if (words.quoted[hit.from] !== true && !(hit.signal === 'open' && isClosed(hit, hits, words)))
        found.add(hit.signal);
  }
  for (const [plain, soft] of softOnes) if (found.has(plain)) found.delete(soft);
  // "Don't tell mum, it's a surprise for her birthday."
  if (found.has('open') && !found.has('alone') && !found.has('picture')) {
    found.delete('secret');
    found.delete('soft-secret');
  }
  return [...found];
}

/** "Don't tell your mother" is not open. */
function isClosed(hit: Hit<PatternSignal>, hits: readonly Hit<PatternSignal>[], { words }: Words): boolean {
  const before = words.slice(Math.max(0, hit.from - 4), hit.from);
  return (
    before.some((word) => closing.has(word)) ||
    hits.some(({ signal, from, to }) => closed.has(signal) && from < hit.to && hit.from < to)
  );
}

const closing = new Set([
  'dont',
  'not',
  'no',
  'never',
  'without',
  'cant',
  'wont',
  'rien',
  'pas',
  'sans',
  'or',
  'ill',
  'else',
]);
const closed: ReadonlySet<PatternSignal> = new Set<PatternSignal>([
  'secret',
  'alone',
  'pressure',
  'exclusive',
]);

const softOnes = [
  ['secret', 'soft-secret'],
  ['meeting', 'soft-meeting'],
  ['picture', 'soft-picture'],
] as const;

/** Short spellings are English: `ya`, `n` and `photo` are words of the other languages. */
function ownLexicons(written: Words, inFull: Words) {
  const common = packs.map((_, language) => {
    const { words } = language === 0 ? inFull : written;
    return words.filter((word) => lexicons.languagesOf.get(word)?.includes(language) === true).length;
  });
  return lexiconsFor(lexicons, common);
}
