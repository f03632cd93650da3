import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FirstWords } from '../locales/gen/en-first.ts';
import type { LaterWords } from '../locales/gen/en-later.ts';
import type { LanguageRules } from './rules/rules.ts';

export type Language = 'en' | 'rw';
export const languages: readonly Language[] = ['en', 'rw'];

type Catalogue = FirstWords & LaterWords;
export type MessageKey = keyof Catalogue;
type Values<K extends MessageKey> = Catalogue[K] extends (values: infer V) => string ? [values: V] : [];
/** Keys whose text takes no values. */
export type PlainKey = { [K in MessageKey]: Catalogue[K] extends string ? K : never }[MessageKey];

export type Translate = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

/** The words of one language. A change of language gives a new object to everything on the screen. */
export interface Words {
  language: Language;
  t: Translate;
  rules: LanguageRules;
}

/** Of the language that was asked for last: its rules and texts; the later texts join them when a view needs them. */
let current: { language: Language; messages: Partial<Catalogue> } | undefined;
let areAllNeeded = false;

function makeWords(language: Language, messages: Partial<Catalogue>, rules: LanguageRules): Words {
  const t: Translate = (key, ...values) => {
    const message = messages[key] as string | ((values: unknown) => string) | undefined;
    if (message === undefined) reportError(new Error(`the words of ${key} were not loaded`));
    return typeof message === 'function' ? message(values[0]) : (message ?? '');
  };
  return { language, t, rules };
}

/** Loads one language; the others stay on the server until somebody chooses them. */
export async function loadWords(language: Language): Promise<Words> {
  const [first, { rules }] =
    language === 'rw'
      ? await Promise.all([import('../locales/gen/rw-first.ts'), import('./rules/rw.ts')])
      : await Promise.all([import('../locales/gen/en-first.ts'), import('./rules/en.ts')]);
  const messages: Partial<Catalogue> = { ...first.messages };
  if (areAllNeeded) Object.assign(messages, await laterWords(language));
  current = { language, messages };
  return makeWords(language, messages, rules);
}

/** What only views say that aren't needed before a first message. From here on every language comes whole. */
export async function loadAllWords(): Promise<void> {
  areAllNeeded = true;
  if (current === undefined) return;
  const { language, messages } = current;
  Object.assign(messages, await laterWords(language));
}

async function laterWords(language: Language): Promise<LaterWords> {
  const { messages } =
    language === 'rw'
      ? await import('../locales/gen/rw-later.ts')
      : await import('../locales/gen/en-later.ts');
  return messages;
}

/** The first language of the browser that we have. */
export function preferredLanguage(stored: string | null, offered: readonly string[]): Language {
  for (const candidate of [stored ?? '', ...offered]) {
    const found = languages.find((language) => candidate.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}

const WordsContext = createContext<Words | undefined>(undefined);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('no words around this view');
  return words;
}
