import { SafetyError, versionSaid } from '../errors.ts';
import { patternReasons, type PatternReason } from './reasons.ts';
import type { PatternSignal } from './signals.ts';

export const windowMessages = 50;
export const windowDays = 14;
const version = 1;
/** Of what is stored, in characters. */
export const longestState = 8_192;
const mostSigns = 96;

export interface Sign {
  readonly signal: PatternSignal;
  /** The how manyth message it stood in. */
  readonly count: number;
  readonly at: number;
  readonly isOwn: boolean;
}

/** What is remembered of a conversation: which stages were seen when, never a word of it. */
export interface PatternState {
  readonly count: number;
  readonly last: number;
  readonly signs: readonly Sign[];
  /** Stages that were already hinted at. */
  readonly hinted: readonly PatternReason[];
}

export const freshPatternState: PatternState = { count: 0, last: 0, signs: [], hinted: [] };

const signals: readonly PatternSignal[] = [
  ...patternReasons,
  'soft-secret',
  'soft-meeting',
  'soft-picture',
  'open',
  'peer',
];

export function writePatternState(state: PatternState): string {
  const signs = state.signs.map(({ signal, count, at, isOwn }) => [
    signals.indexOf(signal),
    count,
    at,
    isOwn ? 1 : 0,
  ]);
  const hinted = state.hinted.map((reason) => patternReasons.indexOf(reason));
  return JSON.stringify({ version, count: state.count, last: state.last, signs, hinted });
}

/** @throws SafetyError `state_shape`, `state_version`: begin with `freshPatternState` then. */
export function parsePatternState(text: string): PatternState {
  if (text.length > longestState) throw new SafetyError('state_shape', `${text.length} characters`);
  const value = parsed(text);
  if (value['version'] !== version) throw new SafetyError('state_version', versionSaid(value['version']));
  const { count, last, signs, hinted } = value;
  if (
    !isNatural(count) ||
    !isTime(last) ||
    !Array.isArray(signs) ||
    !Array.isArray(hinted) ||
    signs.length > mostSigns
  )
    throw new SafetyError('state_shape', 'a field that is none');
  return {
    count,
    last,
    signs: signs.map(readSign),
    hinted: hinted.map((index: unknown) => {
      const reason = isNatural(index) ? patternReasons[index] : undefined;
      if (reason === undefined) throw new SafetyError('state_shape', 'an unknown stage');
      return reason;
    }),
  };
}

function parsed(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SafetyError('state_shape', 'no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SafetyError('state_shape', 'no object');
  return value as Record<string, unknown>;
}

function readSign(value: unknown): Sign {
  const [index, count, at, own] = Array.isArray(value) && value.length === 4 ? (value as unknown[]) : [];
  const signal = isNatural(index) ? signals[index] : undefined;
  if (signal === undefined || !isNatural(count) || !isTime(at) || (own !== 0 && own !== 1))
    throw new SafetyError('state_shape', 'a sign that is none');
  return { signal, count, at, isOwn: own === 1 };
}

function isNatural(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
