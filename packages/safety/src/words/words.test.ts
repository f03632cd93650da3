import { describe, expect, it } from 'vitest';
import { accountReasons, accountSuggestions } from '../accounts/reasons.ts';
import { compromisedReasons, compromisedSuggestions } from '../compromised/reasons.ts';
import { linkReasons, linkSuggestions } from '../links/reasons.ts';
import { personalReasons, personalSuggestions } from '../personal/reasons.ts';
import { patternReasons, patternSuggestions } from '../patterns/index.ts';
import { pauseReasons, pauseSuggestions } from '../pause/index.ts';
import { scamReasons, scamSuggestions } from '../scams/index.ts';
import { pictureNotes, pictureReasons, pictureSuggestions } from '../pictures/reasons.ts';
import { loadReasonWords, reasonText, registers, wordLoaders, type KindWithWords } from './words.ts';

/** Everything that a part can say. */
const codes: Record<KindWithWords, readonly string[]> = {
  accounts: [...accountReasons, ...accountSuggestions],
  compromised: [...compromisedReasons, ...compromisedSuggestions],
  links: [...linkReasons, ...linkSuggestions],
  personal: [...personalReasons, ...personalSuggestions],
  scams: [...scamReasons, ...scamSuggestions],
  patterns: [...patternReasons, ...patternSuggestions],
  pause: [...pauseReasons, ...pauseSuggestions],
  pictures: [...pictureReasons, ...pictureSuggestions, ...pictureNotes],
};

describe.each(Object.keys(wordLoaders) as KindWithWords[])('%s', (kind) => {
  it.each(['en', 'rw'] as const)(
    'R23 has a text for each code and register, and no other, in %s',
    async (language) => {
      const words = await loadReasonWords(kind, language);
      const wanted = codes[kind].flatMap((code) => registers.map((register) => `${code}.${register}`));
      expect(Object.keys(words).toSorted()).toEqual(wanted.toSorted());
    },
  );

  it.each(['en', 'rw'] as const)('speaks to a child in at most twelve words in %s', async (language) => {
    const words = await loadReasonWords(kind, language);
    const tooLong = Object.entries(words).filter(
      ([key, text]) => key.endsWith('.child') && text.split(/\s+/).length > 12,
    );
    expect(tooLong).toEqual([]);
  });
});

it('a text takes its values, and what is unknown is shown as it is', () => {
  const words = { 'a.child': 'Not {name}: {other}' };
  expect(reasonText(words, 'a', { register: 'child', values: { name: 'BK' } })).toBe('Not BK: {other}');
  expect(reasonText(words, 'b', { register: 'child' })).toBe('b');
});
