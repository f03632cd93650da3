import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, readWith } from './find.ts';
import { compile } from './lexicon.ts';
import { readWords } from './words.ts';

function matches(pattern: string, text: string): boolean {
  const lexicon = compile({
    classes: { pet: 'cat dog guinea_pig', pets: '<pet> cats', stop: 'not', verb: 'like{,s}' },
    rules: { found: pattern },
  });
  return find(lexicon, readWith(lexicon, readWords(text))).length > 0;
}

describe('a pattern', () => {
  it.each([
    ['i <verb> <pet>', 'I like dog', true],
    ['i <verb> <pet>', 'I likes guinea pig', true],
    ['i <verb> <pet>', 'I like. Dog', false],
    ['i <pets>', 'i cats', true],
    ['i/we really? like', 'we like', true],
    ['i very* big', 'i very very very big', true],
    ['i very* big', 'i very very very very big', false],
    ['i ~2 dog', 'i saw the dog', true],
    ['i ~2 dog', 'i do not dog', false],
    ['^ dog', 'oh, dog', true],
    ['^ dog', 'oh dog', false],
    ['dog $', 'my dog!', true],
    ['dog $', 'my dog barks', false],
    ['dog !barks', 'dog barks', false],
    ['dog !barks', 'dog. barks', true],
    ['dog !of_mine', 'dog of mine', false],
    ['dog !of_mine', 'dog of yours', true],
    ['dog barks/$', 'my dog!', true],
    ['dog barks/$', 'dog barks', true],
    ['dog barks/$', 'dog sleeps', false],
    ['dog ~10 cat', 'dog one two three four five six seven eight nine ten cat', true],
    ['dog ~10 cat', 'dog one two three four five six seven eight nine ten more cat', false],
  ])('%s in %j: %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it.each(['doooog', 'd0g', 'D.O.G.S', 'ｄｏｇ', 'd\u200bog', 'dоg', 'd😀og', 'g*inea pig', 'gui*nea pig'])(
    'sees through %s',
    (text) => {
      expect(matches('dog/dogs/guinea_pig', text)).toBe(true);
    },
  );

  it('takes a mark behind a word for a correction', () => {
    expect(matches('dogs', 'do*s')).toBe(true);
    expect(matches('dogs', 'dog*')).toBe(false);
  });

  it.each([
    ['y o u  l o s e r', ['you', 'loser']],
    ['l o s e r', ['loser']],
    ['k.y.s. now', ['kys', 'now']],
    ['u r a cat', ['u', 'r', 'a', 'cat']],
    ['a b c', ['a', 'b', 'c']],
    ['dial *182*1*1*0788123456*5000#', ['dial', '#ussd']],
    ['pay at parcel-fee.top. Now', ['pay', 'at', '#link', 'now']],
    ['aline@example.com', ['aline@example', 'com']],
    ['ok.so we go', ['ok', 'so', 'we', 'go']],
  ])('reads %j as %j', (text, words) => {
    expect(readWords(text).words).toEqual(words);
  });

  it('that begins with anything, or names no class, is refused', () => {
    expect(() => matches('~2 dog', '')).toThrow('begins with anything');
    expect(() => matches('<fish>', '')).toThrow('no class');
  });
});

describe('a text as words', () => {
  it.each([
    ["t'es où? don't", ['t', 'es', 'ou', 'dont']],
    ["nk'iy'inguge", ['nk', 'iy', 'inguge']],
    ['RWF 5,000 or £1.5m or 300/=', ['#money', 'or', '#money', 'or', '#money']],
    ['+250 788 123 456, 123456, 3, 12:30, 20,500', ['#phone', '#code', '3', '#number', '#amount']],
    ['see https://a.example/x?y=1 or b.example/z', ['see', '#link', 'or', '#link']],
    ['pay rs 500, ksh.20 or rm', ['pay', '#money', '#money', 'or', 'rm']],
    ["wow!x it's! l'eau, y'", ['wow!x', 'its', 'l', 'eau', 'y']],
  ])('%j is %j', (text, words) => {
    expect(readWords(text).words).toEqual(words);
  });

  it('knows what is quoted, unless all is or a mark stands alone', () => {
    expect(readWords('he said "you fool" to me').quoted).toEqual([false, false, true, true, false, false]);
    expect(readWords('"you fool"').quoted).toEqual([false, false]);
    expect(readWords('the dogs\' "food is here').quoted).not.toContain(true);
  });

  it('is bounded, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat({ max: 2000 }), (part, times) => {
        const { words, sentences, clauses, quoted } = readWords(part.repeat(times));
        expect(words.length).toBeLessThanOrEqual(510);
        expect([sentences.length, clauses.length, quoted.length]).toEqual(Array(3).fill(words.length));
      }),
      { numRuns: 200 },
    );
  });
});
