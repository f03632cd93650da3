import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConversations } from '../src/patterns/conversations.ts';
import { readSuite } from '../src/phrases/suite.ts';
import { honestLinks, linkDeceptions } from './link-deceptions.ts';
import { givenAway, nothingGivenAway } from './personal-data.ts';

export interface SuiteText {
  readonly text: string;
  readonly isRisky: boolean;
  /** Where a suite has parts of several. */
  readonly language?: string;
  /** How many messages the text holds, where it isn't one. */
  readonly messages?: number;
  /** Class, country or language: what the figures are told apart by. */
  readonly group: string;
}

/** Begins the name of a section that no rule and no model may learn from. */
const unlearned = 'unlearned ';

/** `scams/en.txt` and so on: one language each, sections that are risky begin with a word. */
function ofLanguages(part: string, risky: string): SuiteText[] {
  return ['en', 'rw', 'sw', 'fr'].flatMap((language) =>
    readSuite(readFileSync(join(import.meta.dirname, `${part}/${language}.txt`), 'utf8')).map(
      ({ section, text }) => ({
        text,
        isRisky: section.replace(unlearned, '').startsWith(risky),
        language,
        group: section.startsWith(unlearned) ? section : 'own suite',
      }),
    ),
  );
}

/** Milliseconds since 1970: a time near 0 would be read as seconds. */
const begin = Date.UTC(2026, 0, 1);

function conversations(): SuiteText[] {
  const source = readFileSync(join(import.meta.dirname, 'patterns/conversations.txt'), 'utf8');
  return readConversations(source).map(({ section, messages }) => ({
    text: JSON.stringify({
      messages: messages.map(({ text, isOwn, at }) => ({
        sender: isOwn ? 'me' : 'other',
        time: begin + at,
        text,
      })),
    }),
    isRisky: section.replace(unlearned, '').startsWith('risky'),
    messages: messages.length,
    group: section.startsWith(unlearned) ? 'unlearned conversations' : 'own conversations',
  }));
}

/** A part's own suites, for tests and measuring only. A new part gets its line here. */
export const suites: Readonly<Record<string, readonly SuiteText[]>> = {
  links: [
    ...Object.values(linkDeceptions).flatMap((texts) =>
      texts.map((text) => ({ text, isRisky: true, group: 'own suite' })),
    ),
    ...honestLinks.map((text) => ({ text, isRisky: false, group: 'own suite' })),
  ],
  scams: ofLanguages('scams', 'scam'),
  pause: ofLanguages('pause', 'attack'),
  patterns: conversations(),
  personal: [
    ...Object.values(givenAway).flatMap((countries) =>
      Object.entries(countries).flatMap(([country, texts]) =>
        texts.map((text) => ({ text, isRisky: true, group: `own suite ${country}` })),
      ),
    ),
    ...nothingGivenAway.map((text) => ({ text, isRisky: false, group: 'own suite, nothing' })),
  ],
};
