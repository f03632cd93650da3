// Follows the envelopes of one device in one group and names what a server did to them: left out,
// moved, repeated, taken back, or told two people differently. Pure: state in, state out.
import { areEqual, toHex } from '@ganira/protocol';
import type { OpenedEnvelope } from './envelope.ts';

/** Sequences that did not arrive yet. */
export interface EnvelopeGap {
  readonly first: number;
  readonly last: number;
  /** Hex SHA-256 that the envelope `first` must name as its previous; undefined when unknown. */
  readonly hashBefore: string | undefined;
  /** Hex SHA-256 that the envelope `last` must have, as the one after it named it; undefined when
   * unknown. */
  readonly hashOfLast: string | undefined;
}

/** Plain data, JSON-safe; `encodeEnvelopeReceiver` makes it bytes: 1.4 kB as a rule, 7.7 kB at most. */
export interface EnvelopeReceiverState {
  /** The lowest sequence that is followed. */
  readonly start: number;
  /** What the envelope at `start` names as its previous: the one before it is known by this. */
  readonly hashBeforeStart: string;
  /** One more than the highest sequence that arrived. */
  readonly nextSequence: number;
  /** Hex SHA-256 of the highest one. */
  readonly lastHash: string;
  /** Lowest first, apart from each other. */
  readonly gaps: readonly EnvelopeGap[];
  /** The latest accepted ones, in the order in which they came: to tell a repeat from a fork. */
  readonly recent: readonly SeenEnvelope[];
  /** Envelopes that fit no history, so that each is told once. */
  readonly strays: readonly SeenEnvelope[];
}

export interface SeenEnvelope {
  readonly sequence: number;
  /** Hex SHA-256. */
  readonly hash: string;
}

export const envelopeTrackingLimits = { recent: 32, gaps: 64, strays: 16 } as const;

/**
 * - `in-order`: the next one.
 * - `first`: the first from a device that was already writing when this one joined; what came
 *   before is not expected.
 * - `gap`: arrived, but `first` to `last` before it did not (dropped or held back).
 * - `fills-gap`: one that was missing; it fits the hashes around it.
 * - `repeated`: the same one again.
 * - `rolled-back`: a sequence from before the window of hashes: seen long ago, or given up. When
 *   its message id is not known, the sender's device went back to an old state.
 * - `before-start`: from before this device joined, and nothing vouches for it.
 * - `forked`: genuine by MLS, but it doesn't fit what arrived before: to be shown with a mark when
 *   its message id is not known. The device at the other end is at fault, or was set back; a server
 *   alone can't cause it. `same-sequence`: two envelopes with one sequence;
 *   `previous-hash`: another history before it; `next-hash`: not the one that its successor named;
 *   `epoch-authenticator`: made in another state of the group than the one known here.
 */
export type EnvelopeVerdict =
  | { readonly kind: 'in-order' | 'fills-gap' | 'repeated' | 'rolled-back' | 'before-start' }
  | { readonly kind: 'first'; readonly sequence: number }
  | { readonly kind: 'gap'; readonly first: number; readonly last: number }
  | {
      readonly kind: 'forked';
      readonly reason: 'same-sequence' | 'previous-hash' | 'next-hash' | 'epoch-authenticator';
    };

export interface EnvelopeContext {
  /** Of the epoch in which the message was opened; undefined for one that was sent again. */
  readonly epochAuthenticator: Uint8Array | undefined;
  /** Of epochs before that this device held: an envelope that waited in an outbox is encrypted
   * again, unchanged, in a later epoch. `unknown` when this device joined too recently to have
   * held all in which the envelope can have been made: then a stranger is no sign of a fork. */
  readonly earlier: readonly Uint8Array[] | 'unknown';
}

export interface TrackedEnvelope {
  readonly state: EnvelopeReceiverState;
  readonly verdict: EnvelopeVerdict;
  /** Gaps that were let go because there are too many: they are lost. */
  readonly forgotten: readonly EnvelopeGap[];
}

/** For a device that is followed from its first envelope: it joined after this one, or with it. */
export const envelopesFromTheFirst: EnvelopeReceiverState = {
  start: 1,
  hashBeforeStart: '',
  nextSequence: 1,
  lastHash: '',
  gaps: [],
  recent: [],
  strays: [],
};

/** Whether the content of an envelope with this verdict is new and genuine: to be stored and shown. */
export function isAccepted(verdict: EnvelopeVerdict): boolean {
  return ['in-order', 'first', 'gap', 'fills-gap'].includes(verdict.kind);
}

/** @param receiver undefined when this device joined a conversation that was already going on. */
export function trackEnvelope(
  receiver: EnvelopeReceiverState | undefined,
  opened: OpenedEnvelope,
  context: EnvelopeContext,
): TrackedEnvelope {
  const tracked = receiver === undefined ? begin(opened) : follow(receiver, opened);
  if (!isAccepted(tracked.verdict) || isOfKnownEpoch(opened, context)) return tracked;
  return { ...tracked, verdict: { kind: 'forked', reason: 'epoch-authenticator' } };
}

function isOfKnownEpoch(opened: OpenedEnvelope, { epochAuthenticator, earlier }: EnvelopeContext): boolean {
  if (epochAuthenticator === undefined || earlier === 'unknown') return true;
  const named = opened.envelope.epochAuthenticator;
  return [epochAuthenticator, ...earlier].some((known) => areEqual(known, named));
}

function begin(opened: OpenedEnvelope): TrackedEnvelope {
  const { sequence } = opened;
  if (sequence === 1) return follow(envelopesFromTheFirst, opened);
  const hashBefore = toHex(opened.envelope.previousHash);
  const start = { ...envelopesFromTheFirst, start: sequence, hashBeforeStart: hashBefore };
  const { state } = follow({ ...start, nextSequence: sequence, lastHash: hashBefore }, opened);
  return { state, verdict: { kind: 'first', sequence }, forgotten: [] };
}

function follow(state: EnvelopeReceiverState, opened: OpenedEnvelope): TrackedEnvelope {
  const { sequence } = opened;
  const seen = { sequence, hash: toHex(opened.hash) };
  if ([...state.recent, ...state.strays].some((one) => isSame(one, seen))) {
    return { state, verdict: { kind: 'repeated' }, forgotten: [] };
  }
  if (sequence >= state.nextSequence) return goOn(state, seen, opened);
  if (sequence < state.start) return goBack(state, seen, opened);
  const gap = state.gaps.find(({ first, last }) => first <= sequence && sequence <= last);
  if (gap !== undefined) return fill(state, gap, opened);
  const isInWindow = state.recent.some((one) => one.sequence === sequence);
  if (isInWindow) return stray(state, seen, 'same-sequence');
  return { state, verdict: { kind: 'rolled-back' }, forgotten: [] };
}

/** At or past the highest. */
function goOn(state: EnvelopeReceiverState, seen: SeenEnvelope, opened: OpenedEnvelope): TrackedEnvelope {
  const previous = toHex(opened.envelope.previousHash);
  const missing = { first: state.nextSequence, last: seen.sequence - 1 };
  const next = {
    ...state,
    nextSequence: seen.sequence + 1,
    lastHash: seen.hash,
    recent: keep(state.recent, seen, envelopeTrackingLimits.recent),
  };
  if (missing.last < missing.first) {
    // A device that forked goes on with its new history; each break is told once, not for ever.
    const fits = previous === state.lastHash;
    return { state: next, verdict: fits ? { kind: 'in-order' } : fork('previous-hash'), forgotten: [] };
  }
  const gap = { ...missing, hashBefore: state.lastHash, hashOfLast: previous };
  const gaps = [...state.gaps, gap];
  const forgotten = gaps.splice(0, Math.max(0, gaps.length - envelopeTrackingLimits.gaps));
  return { state: { ...next, gaps }, verdict: { kind: 'gap', ...missing }, forgotten };
}

/** Before the start: taken only where the start itself names it. */
function goBack(state: EnvelopeReceiverState, seen: SeenEnvelope, opened: OpenedEnvelope): TrackedEnvelope {
  if (seen.sequence !== state.start - 1) return { state, verdict: { kind: 'before-start' }, forgotten: [] };
  if (seen.hash !== state.hashBeforeStart) return stray(state, seen, 'next-hash');
  const next = {
    ...state,
    start: seen.sequence,
    hashBeforeStart: toHex(opened.envelope.previousHash),
    recent: keep(state.recent, seen, envelopeTrackingLimits.recent),
  };
  return { state: next, verdict: { kind: 'fills-gap' }, forgotten: [] };
}

/** Inside a gap: what is left of it is one gap, two or none, each with what is now known. */
function fill(state: EnvelopeReceiverState, gap: EnvelopeGap, opened: OpenedEnvelope): TrackedEnvelope {
  const { sequence } = opened;
  const seen = { sequence, hash: toHex(opened.hash) };
  const previous = toHex(opened.envelope.previousHash);
  if (sequence === gap.last && seen.hash !== (gap.hashOfLast ?? seen.hash))
    return stray(state, seen, 'next-hash');
  if (sequence === gap.first && previous !== (gap.hashBefore ?? previous))
    return stray(state, seen, 'previous-hash');
  const left = [
    { ...gap, last: sequence - 1, hashOfLast: previous },
    { ...gap, first: sequence + 1, hashBefore: seen.hash },
  ].filter(({ first, last }) => first <= last);
  const gaps = state.gaps.flatMap((one) => (one === gap ? left : [one]));
  const forgotten = gaps.splice(0, Math.max(0, gaps.length - envelopeTrackingLimits.gaps));
  const recent = keep(state.recent, seen, envelopeTrackingLimits.recent);
  return { state: { ...state, gaps, recent }, verdict: { kind: 'fills-gap' }, forgotten };
}

type ForkReason = Extract<EnvelopeVerdict, { kind: 'forked' }>['reason'];

function stray(state: EnvelopeReceiverState, seen: SeenEnvelope, reason: ForkReason): TrackedEnvelope {
  const strays = keep(state.strays, seen, envelopeTrackingLimits.strays);
  return { state: { ...state, strays }, verdict: fork(reason), forgotten: [] };
}

function fork(reason: ForkReason): EnvelopeVerdict {
  return { kind: 'forked', reason };
}

/** Gives up sequences that the sender no longer holds: they stay missing and are not asked for. */
export function giveUpEnvelopes(
  state: EnvelopeReceiverState,
  range: { readonly first: number; readonly last: number },
): EnvelopeReceiverState {
  const gaps = state.gaps.flatMap((gap) => {
    if (gap.last < range.first || gap.first > range.last) return [gap];
    const left = [
      { ...gap, last: range.first - 1, hashOfLast: undefined },
      { ...gap, first: range.last + 1, hashBefore: undefined },
    ];
    return left.filter(({ first, last }) => first <= last);
  });
  return { ...state, gaps };
}

/** What is missing, lowest first: what a resend request names. */
export function missingEnvelopes(state: EnvelopeReceiverState): { first: number; last: number }[] {
  return state.gaps.map(({ first, last }) => ({ first, last }));
}

function isSame(a: SeenEnvelope, b: SeenEnvelope): boolean {
  return a.sequence === b.sequence && a.hash === b.hash;
}

function keep(seen: readonly SeenEnvelope[], one: SeenEnvelope, limit: number): SeenEnvelope[] {
  return [...seen, one].slice(-limit);
}
