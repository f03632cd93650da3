import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { judgeLanguage, languageOf } from './language.ts';

/** Language → sentences that nothing was trained on. */
const otherLanguages = new Map(
  readFileSync(join(import.meta.dirname, '../../suites/other-languages.txt'), 'utf8')
    .split('\n= ')
    .slice(1)
    .map((section) => section.trim().split('\n'))
    .map(([language = '', ...sentences]) => [language, sentences] as const),
);

describe('the language of a short text', () => {
  it.each([
    ['Good morning everyone, see you tomorrow', 'en'],
    ['r u coming 2 the party 2nite?', 'en'],
    ['Muraho neza, amakuru yawe?', 'rw'],
    ['Ndagukunda cyane mama wanjye', 'rw'],
    ['Ejo tuzahurira ku ishuri saa mbiri', 'rw'],
    ['Nimeshindwa kulala usiku wote', 'sw'],
    ['Tutaonana kesho saa mbili shuleni', 'sw'],
    ['Bonjour tout le monde, à demain', 'fr'],
    ['je suis là dans cinq minutes', 'fr'],
    ['Webale nyo ssebo, tulabagane enkya', 'unknown'],
    ['Ich habe den Bus verpasst und komme zu spät', 'unknown'],
    ['Kannst du bitte Milch und Brot mitbringen?', 'unknown'],
    ['Ci vediamo lunedì a scuola', 'unknown'],
    ['Mia madre ha detto che non posso', 'unknown'],
    ['Mi madre dijo que no puedo', 'unknown'],
    ['Perdi o ônibus e vou chegar atrasado', 'unknown'],
    ['Gefeliciteerd met je verjaardag, lieverd!', 'unknown'],
    ['Ejo tuzobonana kw’ishure isaha zibiri', 'unknown'],
    ['Ntaco bitwaye, tuzosubira kuvugana', 'unknown'],
    ['Ejo bizoroha, tuzongera tuganire', 'rw'],
    ['Urakoze cane mukunzi', 'rw'],
    ['Привет, как дела?', 'unknown'],
    ['مرحبا كيف حالك اليوم', 'unknown'],
    ['ok', 'unknown'],
    ['😀😀😀', 'unknown'],
    ['12345 67', 'unknown'],
    ['', 'unknown'],
    ['https://www.bk.rw/ @aline #rwanda', 'unknown'],
  ])('of %j is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is unknown in most sentences of other languages, and in some of Kirundi', () => {
    const unknown = [...otherLanguages].map(([language, sentences]) => ({
      isKirundi: language === 'Kirundi',
      known: sentences.filter((sentence) => languageOf(sentence) !== 'unknown').length,
      all: sentences.length,
    }));
    const missed = (isKirundi: boolean): number => {
      const counted = unknown.filter((each) => each.isKirundi === isKirundi);
      const sum = (key: 'known' | 'all'): number => counted.reduce((total, each) => total + each[key], 0);
      return sum('known') / sum('all');
    };
    expect(missed(false)).toBeLessThan(0.15);
    expect(missed(true)).toBeLessThan(0.75);
  });

  it('is a verdict that says nothing else', () => {
    expect(judgeLanguage('Muraho neza, amakuru?')).toEqual({
      kind: 'language',
      level: 'fine',
      reasons: [],
      suggestion: 'none',
      language: 'rw',
    });
  });

  it.each(['a', '\ud800', '.a', 'a\u0301', '\u202e', '@a ', "'", 'x.y'])(
    'of a million signs of %j comes in 50 ms',
    (part) => {
      const text = part.repeat(1_000_000 / part.length);
      expect(computingTime(() => languageOf(text))).toBeLessThan(mostMs);
    },
  );
});
