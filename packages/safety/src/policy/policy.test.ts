import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SafetyError } from '../errors.ts';
import {
  ageBandOf,
  ageBands,
  agreementToday,
  isNudgeDue,
  nudgeFor,
  parseAgreement,
  registerOf,
  type AgreementRule,
} from './policy.ts';

it.each([
  [7, 'under-10', 'child'],
  [10, '10-12', 'child'],
  [13, '13-15', 'teen'],
  [16, '16-17', 'teen'],
  [18, 'adult', 'adult'],
  [undefined, 'adult', 'adult'],
  [NaN, 'adult', 'adult'],
] as const)('an account of age %s is in the band %s and is spoken to as %s', (age, band, register) => {
  expect(ageBandOf(age)).toBe(band);
  expect(registerOf(band)).toBe(register);
});

describe('a nudge', () => {
  it('comes so often a day and no more, and not where it was turned off', () => {
    const nudge = nudgeFor('pause', '16-17');
    expect(isNudgeDue(nudge, { shownToday: 4, shownHere: 0 })).toBe(true);
    expect(isNudgeDue(nudge, { shownToday: 5, shownHere: 0 })).toBe(false);
    expect(isNudgeDue(nudge, { shownToday: 0, shownHere: 0, choice: 'off' })).toBe(false);
  });

  it('comes to a teenager once in a conversation and day', () => {
    for (const kind of ['pause', 'personal', 'patterns'] as const)
      for (const band of ['13-15', '16-17'] as const) {
        expect(isNudgeDue(nudgeFor(kind, band), { shownToday: 1, shownHere: 0 })).toBe(true);
        expect(isNudgeDue(nudgeFor(kind, band), { shownToday: 1, shownHere: 1 })).toBe(false);
      }
  });

  it('about their own words comes to adults who asked for it', () => {
    for (const kind of ['pause', 'personal'] as const) {
      expect(isNudgeDue(nudgeFor(kind, 'adult'), { shownToday: 0, shownHere: 0 })).toBe(false);
      expect(isNudgeDue(nudgeFor(kind, 'adult'), { shownToday: 0, shownHere: 0, choice: 'on' })).toBe(true);
    }
    expect(isNudgeDue(nudgeFor('scams', 'adult'), { shownToday: 0, shownHere: 0 })).toBe(true);
  });

  it('about dangerous addresses can’t be turned off, at no age', () => {
    for (const band of ageBands)
      expect(isNudgeDue(nudgeFor('links', band), { shownToday: 1_000, shownHere: 99, choice: 'off' })).toBe(
        true,
      );
  });

  it('about a conversation that goes wrong is for minors only', () => {
    const fresh = { shownToday: 0, shownHere: 0, choice: 'on' } as const;
    expect(ageBands.filter((band) => isNudgeDue(nudgeFor('patterns', band), fresh))).toEqual(
      ageBands.slice(0, 4),
    );
  });
});

describe('an agreement', () => {
  const rules: AgreementRule[] = [
    {
      id: 'r1',
      what: 'links',
      setting: 'off',
      steps: [
        { fromAge: 13, setting: 'ask' },
        { fromAge: 16, setting: 'on' },
      ],
    },
    { id: 'r2', what: 'groups', setting: 'ask', until: 1_000 },
    { id: 'r3', what: 'links', setting: 'ask' },
  ];

  it('grows with the child, and of several rules the strictest holds', () => {
    expect(agreementToday(rules, { age: 12, now: 0 }).get('links')).toEqual({
      setting: 'off',
      ruleId: 'r1',
      nextAge: 13,
    });
    expect(agreementToday(rules, { age: 13, now: 0 }).get('links')).toEqual({
      setting: 'ask',
      ruleId: 'r1',
      nextAge: 16,
    });
    expect(agreementToday(rules, { age: 17, now: 0 }).get('links')).toEqual({ setting: 'ask', ruleId: 'r3' });
  });

  it('ends when it says', () => {
    expect(agreementToday(rules, { age: 12, now: 999 }).get('groups')).toEqual({
      setting: 'ask',
      ruleId: 'r2',
      until: 1_000,
    });
    expect(agreementToday(rules, { age: 12, now: 1_000 }).has('groups')).toBe(false);
  });

  it('comes back from its text; anything else is refused with a code', () => {
    expect(parseAgreement(JSON.stringify(rules))).toEqual(rules);
    const codeOf = (text: string): string => {
      try {
        return String(parseAgreement(text).length);
      } catch (error) {
        return error instanceof SafetyError ? error.code : String(error);
      }
    };
    for (const text of ['', '{}', '[1]', '[null]', '[{"id":"a"}]', `[${'1,'.repeat(200)}1]`, 'x'.repeat(1e6)])
      expect(codeOf(text)).toBe('state_shape');
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(codeOf(text)).toMatch(/^(state_shape|0)$/);
      }),
    );
  });
});
