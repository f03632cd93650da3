import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSuite } from '../phrases/suite.ts';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { hostileTexts } from '../text/hostile-texts.ts';
import { judgeScam } from './judge-scam.ts';

const suiteOf = (language: string) =>
  readSuite(readFileSync(join(import.meta.dirname, `../../suites/scams/${language}.txt`), 'utf8'));
const isRisky = (text: string): boolean => judgeScam({ text, isFromContact: false }).level !== 'fine';

describe.each(['en', 'fr', 'rw', 'sw'])('in %s', (language) => {
  const suite = suiteOf(language);

  it('scams from strangers are seen', () => {
    const scams = suite.filter(({ section }) => section.startsWith('scam'));
    expect(scams.length).toBeGreaterThanOrEqual(100);
    expect(scams.filter(({ text }) => isRisky(text)).length / scams.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['what shows what it is', 'unlearned scam: fourteenth part', 0.9],
    ['what is sent most', 'unlearned scam: eleventh part', 0.9],
    ['all kinds', 'unlearned scam', 0.75],
  ])('most scams that nothing learned from are seen: %s', (_, section, least) => {
    const scams = suite.filter((each) => each.section.startsWith(section)).map(({ text }) => text);
    expect(scams.length).toBeGreaterThanOrEqual(60);
    expect(scams.filter(isRisky).length / scams.length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['honest', 0.02],
    ['unlearned honest', 0.02],
  ])('%s messages that look like them are left alone', (section, most) => {
    const honest = suite.filter((each) => each.section.startsWith(section)).map(({ text }) => text);
    expect(honest.length).toBeGreaterThanOrEqual(100);
    expect(honest.filter(isRisky).length / honest.length).toBeLessThanOrEqual(most);
  });
});

it.each([
  ['en', 'Thank you for banking with us.'],
  ['en', 'Never share your PIN or code with anyone.'],
  ['fr', 'Ne communiquez jamais votre code.'],
  ['rw', 'Ntuyihe undi muntu.'],
  ['sw', 'Asante kwa kununua.'],
  ['sw', 'Kama kawaida.'],
  ['en', 'No rush, whenever you have time.'],
  ['fr', 'On se voit demain à la salle après les cours, mdr.'],
  ['rw', 'Ndimo guteka ibishyimbo, abana bareba umupira.'],
])('in %s a scam doesn’t pass because it also says "%s"', (language, sentence) => {
  const scams = suiteOf(language)
    .filter(({ section }) => section.startsWith('scam'))
    .map(({ text }) => text);
  const seen = scams.filter(isRisky);
  expect(seen.filter((text) => isRisky(`${text} ${sentence}`)).length / seen.length).toBeGreaterThan(0.75);
});

it('the password of a network is nobody’s account', () => {
  expect(isRisky('Hi, could you send me the wifi password of the flat please? Your guests')).toBe(false);
  expect(isRisky('send me your password please')).toBe(true);
});

it('a score is above 0 where something is said, whatever else the text says', () => {
  const much = 'wednesday okay timetable dunno departure biscuits weekdays badminton vegetables '.repeat(9);
  const { level, score } = judgeScam({ text: `${much}. Send me the code you got`, isFromContact: false });
  expect(level).toBe('cover');
  expect(score).toBeGreaterThan(0);
});

it('what contacts write is never judged', () => {
  const text = 'send me the 6 digit code you got';
  expect(judgeScam({ text, isFromContact: true }).level).toBe('fine');
  expect(judgeScam({ text, isFromContact: false })).toMatchObject({
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

it('nothing of the suites is among the texts for training', () => {
  const folder = join(import.meta.dirname, '../../training/scam-texts');
  const learned = new Set(
    readdirSync(folder).flatMap((file) =>
      readSuite(readFileSync(join(folder, file), 'utf8')).map(({ text }) => text.toLowerCase()),
    ),
  );
  expect(learned.size).toBeGreaterThan(40_000);
  const tested = ['en', 'fr', 'rw', 'sw'].flatMap(suiteOf);
  expect(tested.filter(({ text }) => learned.has(text.toLowerCase()))).toEqual([]);
});
