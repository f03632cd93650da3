import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSuite } from '../phrases/suite.ts';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { hostileTexts } from '../text/hostile-texts.ts';
import { judgePause } from './judge-pause.ts';

const languages = ['en', 'rw', 'sw', 'fr'] as const;
const textsIn = (folder: string) =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      readSuite(readFileSync(join(import.meta.dirname, `../../${folder}/${language}.txt`), 'utf8')),
    ]),
  );
const suites = textsIn('suites/pause');
const writtenFrom = textsIn('training/pause-texts');

function share(language: string, section: string, all = suites): { rate: number; count: number } {
  const texts = (all[language] ?? []).filter((text) => text.section.startsWith(section));
  const hits = texts.filter(({ text }) => judgePause({ text }).level !== 'fine');
  return { rate: hits.length / texts.length, count: texts.length };
}

describe.each(languages)('in %s', (language) => {
  it('a pause is offered before words that attack whoever reads them', () => {
    const { rate, count } = share(language, 'attack');
    expect(count).toBeGreaterThanOrEqual(300);
    expect(rate).toBeGreaterThanOrEqual(0.85);
  });

  it('most often before those that no rule learned from, too', () => {
    expect(share(language, 'unlearned attack').count).toBeGreaterThanOrEqual(220);
    expect(share(language, 'unlearned attack').rate).toBeGreaterThanOrEqual(0.83);
    expect(share(language, 'unlearned innocent').rate).toBeLessThanOrEqual(0.03);
  });

  it('of what the rules were written from, most attacks are found and next to nothing else', () => {
    expect(share(language, 'attack', writtenFrom).count).toBeGreaterThanOrEqual(1_700);
    expect(share(language, 'attack', writtenFrom).rate).toBeGreaterThanOrEqual(0.76);
    expect(share(language, 'innocent', writtenFrom).rate).toBeLessThanOrEqual(0.01);
  });

  it('what is denied, quoted, said of oneself or in fun is left alone', () => {
    expect(share(language, 'innocent').count).toBeGreaterThanOrEqual(240);
    expect(share(language, 'innocent').rate).toBeLessThanOrEqual(0.02);
    expect(share(language, 'innocent: quoted').rate).toBeLessThanOrEqual(0.1);
    expect(share(language, 'innocent: reclaimed').rate).toBeLessThanOrEqual(0.02);
  });
});

it('who somebody is, is no attack, in any language', () => {
  const who: Record<string, readonly string[]> = {
    'you are {}': [
      'gay',
      'black',
      'Muslim',
      'a Jew',
      'disabled',
      'a woman',
      'trans',
      'Hutu',
      'Tutsi',
      'an immigrant',
      'deaf',
      'old',
      'white',
      'a refugee',
    ],
    'tu es {}': [
      'gay',
      'noire',
      'musulman',
      'juif',
      'handicapé',
      'une femme',
      'lesbienne',
      'hutu',
      'tutsi',
      'immigré',
      'sourd',
      'vieux',
      'blanc',
      'réfugié',
    ],
    'uri {}': [
      'umugore',
      'umuyisilamu',
      'umukirisitu',
      'umuhutu',
      'umututsi',
      'umutwa',
      'impunzi',
      'umunyamahanga',
      'umwirabura',
      'ufite ubumuga',
    ],
    'wewe ni {}': [
      'mwanamke',
      'muislamu',
      'mkristo',
      'mkikuyu',
      'mluo',
      'mhutu',
      'mtutsi',
      'mkimbizi',
      'mgeni',
      'mweusi',
      'mlemavu',
    ],
  };
  const fired = Object.entries(who).flatMap(([said, all]) =>
    all.map((one) => said.replace('{}', one)).filter((text) => judgePause({ text }).level !== 'fine'),
  );
  expect(fired).toEqual([]);
});

it('capitals and the hour of night add weight, and are nothing by themselves', () => {
  expect(judgePause({ text: 'WE WON THE MATCH TONIGHT', hour: 2 }).level).toBe('fine');
  expect(judgePause({ text: 'you are so annoying', hour: 12 }).level).toBe('fine');
  expect(judgePause({ text: 'YOU ARE SO ANNOYING', hour: 2 })).toEqual({
    kind: 'pause',
    level: 'look-twice',
    reasons: ['insult', 'capitals', 'late'],
    suggestion: 'read-again',
  });
});

it('reasons stand in the order of their weight', () => {
  expect(judgePause({ text: 'you idiot, i will kill you. kill yourself' }).reasons).toEqual([
    'self-harm',
    'threat',
    'insult',
  ]);
});

it('hostile texts get a verdict in 50 ms', () => {
  const texts = hostileTexts([
    'you are so very ',
    'you',
    'uri',
    'wewe ni ',
    "t'es trop ",
    'a b c d ',
    'i will ',
  ]);
  for (const text of texts)
    expect(
      computingTime(() => judgePause({ text }).kind),
      text.slice(0, 20),
    ).toBeLessThan(mostMs);
});
