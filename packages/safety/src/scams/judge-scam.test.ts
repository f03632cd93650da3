import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSuite } from '../phrases/suite.ts';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { hostileTexts } from '../text/hostile-texts.ts';
import { judgeScam } from './judge-scam.ts';

const isRisky = (text: string): boolean => judgeScam({ text, isFromContact: false }).level !== 'fine';

describe.each(['en', 'fr', 'rw', 'sw'])('in %s', (language) => {
  const suite = readSuite(
    readFileSync(join(import.meta.dirname, `../../suites/scams/${language}.txt`), 'utf8'),
  );

  it('scams from strangers are seen', () => {
    const scams = suite.filter(({ section }) => section.startsWith('scam'));
    expect(scams.length).toBeGreaterThanOrEqual(100);
    expect(scams.filter(({ text }) => isRisky(text)).length / scams.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['what is sent most', 'unlearned scam: eleventh part', 0.88],
    ['all kinds', 'unlearned scam', 0.65],
  ])('most scams that nothing learned from are seen: %s', (_, section, least) => {
    const scams = suite.filter((each) => each.section.startsWith(section)).map(({ text }) => text);
    expect(scams.length).toBeGreaterThanOrEqual(60);
    expect(scams.filter(isRisky).length / scams.length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['honest', 0.02],
    ['unlearned honest', 0.08],
  ])('%s messages that look like them are left alone', (section, most) => {
    const honest = suite.filter((each) => each.section.startsWith(section)).map(({ text }) => text);
    expect(honest.length).toBeGreaterThanOrEqual(100);
    expect(honest.filter(isRisky).length / honest.length).toBeLessThanOrEqual(most);
  });
});

it('what contacts write is never judged', () => {
  const text = 'send me the 6 digit code you got';
  expect(judgeScam({ text, isFromContact: true }).level).toBe('fine');
  expect(judgeScam({ text, isFromContact: false })).toEqual({
    kind: 'scams',
    level: 'cover',
    reasons: ['code'],
    suggestion: 'keep-it',
  });
});

it('hostile texts get a verdict in 50 ms', () => {
  for (const text of hostileTexts([
    'send me the code ',
    'your account ',
    'tuma pesa ',
    '1 000 ',
    'RWF 5',
    'http://a.b/',
  ]))
    expect(
      computingTime(() => isRisky(text)),
      text.slice(0, 20),
    ).toBeLessThan(mostMs);
});
