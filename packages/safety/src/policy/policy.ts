// Which nudge whom, in which words, how often, and what can be turned off; and what an agreement between a child and a
// guardian says today. Data and its evaluation, nothing else: nobody's age is guessed.

import { SafetyError } from '../errors.ts';
import type { Kind } from '../verdict.ts';
import type { Register } from '../words/words.ts';

export const ageBands = ['under-10', '10-12', '13-15', '16-17', 'adult'] as const;
export type AgeBand = (typeof ageBands)[number];

/** @param age whole years, as the account says; unknown is adult */
export function ageBandOf(age: number | undefined): AgeBand {
  if (age === undefined || !(age < 18)) return 'adult';
  if (age < 10) return 'under-10';
  if (age < 13) return '10-12';
  return age < 16 ? '13-15' : '16-17';
}

export function registerOf(band: AgeBand): Register {
  if (band === 'adult') return 'adult';
  return band === 'under-10' || band === '10-12' ? 'child' : 'teen';
}

export interface Nudge {
  /** Unless the person chose otherwise. */
  readonly isOn: boolean;
  /** Whether the person may turn it off, or on. */
  readonly canChoose: boolean;
  /** More often than this in a day it would be noise. */
  readonly mostOfDay: number;
  /** The same in one conversation. */
  readonly mostOfConversation: number;
}

export type NudgeKind = Exclude<Kind, 'language'>;

const always: Nudge = { isOn: true, canChoose: false, mostOfDay: Infinity, mostOfConversation: Infinity };
const child: Nudge = { isOn: true, canChoose: false, mostOfDay: 10, mostOfConversation: 3 };
const teen: Nudge = { isOn: true, canChoose: true, mostOfDay: 5, mostOfConversation: 1 };
/** Adults are warned of what others do; what is about their own words they ask for. */
const adult: Nudge = { isOn: false, canChoose: true, mostOfDay: 3, mostOfConversation: 1 };
const never: Nudge = { isOn: false, canChoose: false, mostOfDay: 0, mostOfConversation: 0 };

/**
 * What protects from others can't be turned off by others; what is about one's own words can, as one grows up. What a
 * stranger could talk a child of thirteen into turning off stays on until sixteen.
 */
const nudges: Readonly<Record<NudgeKind, Readonly<Record<AgeBand, Nudge>>>> = {
  links: { 'under-10': always, '10-12': always, '13-15': always, '16-17': always, adult: always },
  compromised: { 'under-10': always, '10-12': always, '13-15': always, '16-17': always, adult: always },
  accounts: {
    'under-10': always,
    '10-12': always,
    '13-15': always,
    '16-17': always,
    adult: { ...always, canChoose: true },
  },
  pictures: {
    'under-10': always,
    '10-12': always,
    '13-15': always,
    '16-17': { ...always, canChoose: true },
    adult: { ...always, canChoose: true },
  },
  scams: {
    'under-10': always,
    '10-12': always,
    '13-15': always,
    '16-17': { ...always, canChoose: true },
    adult: { ...always, canChoose: true },
  },
  patterns: {
    'under-10': child,
    '10-12': child,
    '13-15': { ...teen, canChoose: false },
    '16-17': teen,
    adult: never,
  },
  personal: { 'under-10': child, '10-12': child, '13-15': teen, '16-17': teen, adult },
  pause: { 'under-10': child, '10-12': child, '13-15': teen, '16-17': teen, adult },
};

export function nudgeFor(kind: NudgeKind, band: AgeBand): Nudge {
  return nudges[kind][band];
}

export interface NudgeSoFar {
  /** How often it was shown since midnight. */
  readonly shownToday: number;
  /** Of these, in this conversation. */
  readonly shownHere: number;
  /** Whether the person turned it on or off, where they did. */
  readonly choice?: 'on' | 'off';
}

export function isNudgeDue(nudge: Nudge, { shownToday, shownHere, choice }: NudgeSoFar): boolean {
  const isOn = nudge.canChoose && choice !== undefined ? choice === 'on' : nudge.isOn;
  return isOn && shownToday < nudge.mostOfDay && shownHere < nudge.mostOfConversation;
}

/** From strict to free. */
export const settings = ['off', 'ask', 'on'] as const;
export type Setting = (typeof settings)[number];

/** One rule of an agreement, such as `{ id: 'r1', what: 'links-from-others', setting: 'off', until: …, steps: [{ fromAge: 13, setting: 'ask' }] }`. */
export interface AgreementRule {
  readonly id: string;
  readonly what: string;
  readonly setting: Setting;
  /** Milliseconds since 1970; from then on it isn't there. Without it: until both change it. */
  readonly until?: number;
  /** From an age on it says something else. */
  readonly steps?: readonly { readonly fromAge: number; readonly setting: Setting }[];
}

export interface RuleToday {
  readonly setting: Setting;
  readonly ruleId: string;
  /** When it ends or changes next, so that both can be told. */
  readonly until?: number;
  readonly nextAge?: number;
}

/** What holds now, by what it is about; of several rules about one thing the strictest. */
export function agreementToday(
  rules: readonly AgreementRule[],
  { age, now }: { age: number; now: number },
): ReadonlyMap<string, RuleToday> {
  const today = new Map<string, RuleToday>();
  for (const rule of rules) {
    if (rule.until !== undefined && now >= rule.until) continue;
    const steps = (rule.steps ?? []).toSorted((a, b) => a.fromAge - b.fromAge);
    const setting = steps.findLast(({ fromAge }) => age >= fromAge)?.setting ?? rule.setting;
    const nextAge = steps.find(({ fromAge }) => age < fromAge)?.fromAge;
    const known = today.get(rule.what);
    if (known !== undefined && settings.indexOf(known.setting) <= settings.indexOf(setting)) continue;
    today.set(rule.what, {
      setting,
      ruleId: rule.id,
      ...(rule.until !== undefined && { until: rule.until }),
      ...(nextAge !== undefined && { nextAge }),
    });
  }
  return today;
}

const longestAgreement = 65_536;
const mostRules = 100;
const mostSteps = 10;

/** @throws SafetyError `state_shape` */
export function parseAgreement(text: string): AgreementRule[] {
  if (text.length > longestAgreement) throw new SafetyError('state_shape', `${text.length} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SafetyError('state_shape', 'no JSON');
  }
  if (!Array.isArray(value) || value.length > mostRules || !value.every(isRule))
    throw new SafetyError('state_shape', 'no rules');
  return value;
}

function isRule(value: unknown): value is AgreementRule {
  if (typeof value !== 'object' || value === null) return false;
  const { id, what, setting, until, steps } = value as Record<string, unknown>;
  const isName = (name: unknown): boolean => typeof name === 'string' && /^[\w-]{1,40}$/.test(name);
  if (!isName(id) || !isName(what) || !isSetting(setting)) return false;
  if (until !== undefined && !Number.isSafeInteger(until)) return false;
  return steps === undefined || (Array.isArray(steps) && steps.length <= mostSteps && steps.every(isStep));
}

function isStep(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { fromAge, setting } = value as Record<string, unknown>;
  return (
    Number.isInteger(fromAge) && (fromAge as number) >= 0 && (fromAge as number) < 130 && isSetting(setting)
  );
}

function isSetting(value: unknown): boolean {
  return settings.some((setting) => setting === value);
}
