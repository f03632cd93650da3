import { describe, expect, it } from 'vitest';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { judgeAccount, type AccountFacts } from './judge-account.ts';

const honest: AccountFacts = {
  name: 'Mugabo',
  contactNames: ['Aline', 'Keza'],
  daysOld: 400,
  hasCommonContacts: true,
  hasLinkInFirstMessage: false,
};

describe('R40 an account', () => {
  it('that is drawn like a contact says which one it is not', () => {
    expect(judgeAccount({ ...honest, name: 'Аlinе' })).toEqual({
      kind: 'accounts',
      level: 'cover',
      reasons: ['name-like-contact'],
      suggestion: 'ask-the-contact',
      values: { name: 'Aline' },
    });
  });

  it.each([
    ['nobody in common', { hasCommonContacts: false }, 'fine', []],
    ['new', { daysOld: 1 }, 'fine', []],
    [
      'new, and nobody in common',
      { daysOld: 1, hasCommonContacts: false },
      'look-twice',
      ['new-account', 'nothing-in-common'],
    ],
    ['a link at once', { hasLinkInFirstMessage: true }, 'look-twice', ['message-has-link']],
    ['many requests', { requestsOfDay: 30 }, 'look-twice', ['many-requests']],
    ['an office', { name: 'MTN Support' }, 'cover', ['name-like-office']],
    ['a name that is also a service', { name: 'Momo Diallo' }, 'fine', []],
    ['two words of a service', { name: 'MTN MoMo' }, 'cover', ['name-like-office']],
    ['a service and its people', { name: 'Signal Security' }, 'cover', ['name-like-office']],
    ['an office in other letters', { name: 'Ｓｕррort' }, 'cover', ['name-like-office']],
    [
      'all of it',
      { daysOld: 0, hasCommonContacts: false, requestsOfDay: 99, hasLinkInFirstMessage: true },
      'cover',
      ['many-requests', 'message-has-link', 'new-account', 'nothing-in-common'],
    ],
    ['nothing of it', {}, 'fine', []],
  ] as const)('with %s', (...[, change, level, reasons]) => {
    expect(judgeAccount({ ...honest, ...change })).toMatchObject({ level, reasons });
  });

  it('with a hostile name among very many contacts has a verdict in good time', () => {
    const contactNames = Array.from({ length: 5_000 }, (_, i) => `Friend ${i}`);
    const name = 'a\u0301'.repeat(500_000);
    expect(judgeAccount({ ...honest, name, contactNames }).level).toBe('fine');
    expect(computingTime(() => judgeAccount({ ...honest, name, contactNames }))).toBeLessThan(mostMs);
  });
});
