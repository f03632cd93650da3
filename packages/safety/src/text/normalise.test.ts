import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computingTime, mostMs } from './computing-time.ts';
import { confusablesFiles } from '../../training/make-confusables.ts';
import { bounded, mostJudged } from './bounded.ts';
import { forWords, plain, skeleton, words } from './normalise.ts';

it('the table of look-alike letters is what the script makes of the Unicode table', () => {
  for (const { path, source } of confusablesFiles()) expect(readFileSync(path, 'utf8')).toBe(source);
});

describe('a text as rules read it', () => {
  it.each([
    ['Ｈｅｌｌｏ', 'Hello'],
    ['he\u200bl\u00adlo', 'hello'],
    ['a\u202eb', 'ab'],
    ['  one \n\t two ', 'one two'],
    ['𝓱𝓮𝓵𝓵𝓸', 'hello'],
    ['don’t', "don't"],
    ['\ud800x', '\ufffdx'],
  ])('%j is %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('takes no shorter way to another end', () => {
    const signs = [..."aZ09 .'\n\t\u007f\u0000àÉïßøÆçŸŒœ£€–—‘’“”«»·²½"];
    const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 });
    fc.assert(
      fc.property(text, (written) => {
        // What nobody sees, and no shorter way knows.
        expect(plain(`${written}\u200b`)).toBe(plain(written));
        expect(skeleton(`${written}\u200b`)).toBe(skeleton(written));
      }),
    );
  });

  it.each([
    ['Раураl', 'paypal'],
    ['Mɑrіе', 'marie'],
    ['ΡΑΥΡΑL', 'paypal'],
    ['Sœur', 'soeur'],
    ['ŒUF', 'oeuf'],
    ['Æther', 'aether'],
    ['Z̷̧̛ä́l̸g̴o', 'zalgo'],
  ])('%s is drawn as %s', (text, expected) => {
    expect(skeleton(text)).toBe(expected);
  });

  it.each([
    ['You are s t u p i d', 'you are stupid'],
    ['s.t.u.p.i.d', 'stupid'],
    ['s😀t😀u😀p😀i😀d', 'stupid'],
    ['sooooo goooood!!', 'soo good!!'],
    ['I am a good', 'i am a good'],
  ])('%s has the words %s', (text, expected) => {
    expect(forWords(text)).toBe(expected);
  });

  it('has words with their apostrophes', () => {
    expect(words(forWords('N’ubwo d’accord, 2 ok!'))).toEqual(["n'ubwo", "d'accord", '2', 'ok']);
  });

  it('of any length is cut to its beginning and its end, in good time', () => {
    const long = bounded(`${'x'.repeat(500_000)}${'\ud83d'.repeat(500_000)}`);
    expect(long.length).toBe(mostJudged + 1);
    const hard = ['a\u0301', 'a b ', 'a.', '\u200b', '‮', 'Ж', '😀a', "a'"].map((part) =>
      bounded(part.repeat(1_000_000 / part.length)),
    );
    for (const text of hard)
      expect(
        computingTime(() => words(forWords(text))),
        text.slice(0, 4),
      ).toBeLessThan(mostMs);
  });
});
