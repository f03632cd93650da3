import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from '../locales/gen/en.ts';
import type { LanguageRules } from './rules/rules.ts';

export type Language = 'en' | 'rw';
export const languages: readonly Language[] = ['en', 'rw'];

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

function makeWords(language: Language, messages: Catalogue, rules: LanguageRules): Words {
  const t: Translate = (key, ...values) => {
    const message = messages[key] as string | ((values: unknown) => string);
    return typeof message === 'function' ? message(values[0]) : message;
  };
  return { language, t, rules };
}

/** Loads one language; the others stay on the server until somebody chooses them. */
export async function loadWords(language: Language): Promise<Words> {
  const [{ messages }, { rules }] =
    language === 'rw'
      ? await Promise.all([import('../locales/gen/rw.ts'), import('./rules/rw.ts')])
      : await Promise.all([import('../locales/gen/en.ts'), import('./rules/en.ts')]);
  return makeWords(language, messages, rules);
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
