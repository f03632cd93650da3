import { describe, expect, it } from 'vitest';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { judgeLanguage, languageOf } from './language.ts';

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
