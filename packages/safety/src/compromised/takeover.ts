// A friend's account may have been taken over: a new device or key, and then an unexpected link, or a request for money
// or a code. What came is held until the friend answers the code word, calls, or is met.

import { SafetyError, versionSaid } from '../errors.ts';
import type { Verdict } from '../verdict.ts';
import { compromisedReasons, type CompromisedReason, type CompromisedSuggestion } from './reasons.ts';
import type { Requests } from './requests.ts';

/** Per contact; plain data, kept in the encrypted store. Times are milliseconds since 1970. */
export interface TakeoverState {
  readonly version: 1;
  readonly phase: 'calm' | 'watching' | 'held' | 'taken-over';
  /** When devices or keys changed last. */
  readonly changedAt?: number;
  /** When the contact wrote last. */
  readonly wroteAt?: number;
  readonly reasons: readonly CompromisedReason[];
}

export type TakeoverEvent =
  | { readonly kind: 'device-added' | 'key-changed'; readonly at: number }
  | {
      readonly kind: 'message';
      readonly at: number;
      readonly requests: Requests;
      /** Asked for, or an answer. */ readonly isExpected: boolean;
    }
  /** The friend is who they say: by the code word, a call, or face to face. */
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'denied' };

export type TakeoverVerdict = Verdict<'compromised', CompromisedReason, CompromisedSuggestion>;

const day = 86_400_000;
/** How long after a change a request is suspicious. */
const watchFor = 14 * day;
const silence = 30 * day;

export const calm: TakeoverState = { version: 1, phase: 'calm', reasons: [] };

export function step(state: TakeoverState, event: TakeoverEvent): TakeoverState {
  switch (event.kind) {
    case 'device-added':
    case 'key-changed':
      // Whoever took an account over doesn't get out of it by one more device.
      return { ...state, phase: state.phase === 'calm' ? 'watching' : state.phase, changedAt: event.at };
    case 'confirmed':
      return {
        version: 1,
        phase: 'calm',
        reasons: [],
        ...(state.wroteAt !== undefined && { wroteAt: state.wroteAt }),
      };
    case 'denied':
      return {
        ...state,
        phase: 'taken-over',
        reasons: ['denied', ...state.reasons.filter((reason) => reason !== 'denied')],
      };
    case 'message':
      return afterMessage(state, event);
  }
}

function afterMessage(
  state: TakeoverState,
  event: Extract<TakeoverEvent, { kind: 'message' }>,
): TakeoverState {
  const { at, requests, isExpected } = event;
  const isWatched = state.changedAt !== undefined && at - state.changedAt < watchFor;
  const wasSilent = state.wroteAt !== undefined && at - state.wroteAt > silence;
  const next = { ...state, wroteAt: at };
  if (state.phase === 'held' || state.phase === 'taken-over') {
    const found = new Set([...state.reasons, ...reasonsOf(requests)]);
    return { ...next, reasons: compromisedReasons.filter((reason) => found.has(reason)) };
  }
  const asked = isExpected ? [] : reasonsOf(requests);
  if (asked.length > 0 && (isWatched || wasSilent)) {
    const found = new Set<CompromisedReason>(asked);
    if (isWatched) found.add('device-changed');
    if (wasSilent) found.add('after-silence');
    return { ...next, phase: 'held', reasons: compromisedReasons.filter((reason) => found.has(reason)) };
  }
  return { ...next, phase: isWatched ? 'watching' : 'calm' };
}

function reasonsOf({ hasLink, asksMoney, asksCode }: Requests): CompromisedReason[] {
  const found: CompromisedReason[] = [];
  if (asksCode) found.push('asks-code');
  if (asksMoney) found.push('asks-money');
  if (hasLink) found.push('unexpected-link');
  return found;
}

export function verdictOf({ phase, reasons }: TakeoverState): TakeoverVerdict {
  if (phase === 'held') return { kind: 'compromised', level: 'cover', reasons, suggestion: 'ask-code-word' };
  if (phase === 'taken-over')
    return { kind: 'compromised', level: 'stop', reasons, suggestion: 'warn-others' };
  return { kind: 'compromised', level: 'fine', reasons: [], suggestion: 'none' };
}

const longestState = 1_024;
const phases: readonly string[] = ['calm', 'watching', 'held', 'taken-over'];

/** @throws SafetyError `state_shape`, `state_version`: begin with `calm` then, and look twice. */
export function parseTakeoverState(text: string): TakeoverState {
  if (text.length > longestState) throw new SafetyError('state_shape', `${text.length} characters`);
  let value: Partial<Record<keyof TakeoverState, unknown>> | null;
  try {
    value = JSON.parse(text) as typeof value;
  } catch {
    throw new SafetyError('state_shape', 'no JSON');
  }
  if (typeof value !== 'object' || value === null) throw new SafetyError('state_shape', 'no object');
  if (value.version !== 1) throw new SafetyError('state_version', versionSaid(value.version));
  const { phase, reasons, changedAt, wroteAt } = value;
  const isTime = (time: unknown): boolean => time === undefined || Number.isSafeInteger(time);
  if (!phases.includes(phase as string) || !isTime(changedAt) || !isTime(wroteAt) || !Array.isArray(reasons))
    throw new SafetyError('state_shape', 'a field that is none');
  const known = compromisedReasons.filter((reason) => reasons.includes(reason));
  if (known.length !== reasons.length) throw new SafetyError('state_shape', 'an unknown reason');
  return {
    version: 1,
    phase: phase as TakeoverState['phase'],
    reasons: known,
    ...(changedAt !== undefined && { changedAt: changedAt as number }),
    ...(wroteAt !== undefined && { wroteAt: wroteAt as number }),
  };
}
