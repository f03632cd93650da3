import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePo } from '@ganira/web/po';

export type Language = 'en' | 'rw';
/** The text of a key as a person sees it; `{name}` is filled in. */
export type Say = (key: string, values?: Record<string, string>) => string;

const locales = join(import.meta.dirname, '../../packages/web/src/locales');

/** Every text of a language by its key, as the catalogue has it. */
export function catalogueOf(language: Language): ReadonlyMap<string, string> {
  const entries = parsePo(readFileSync(join(locales, `${language}.po`), 'utf8'));
  return new Map(entries.map((entry) => [entry.key, entry.text]));
}

/** Stories name what they press by the catalogue, so that each can be told in any language. */
export function wordsOf(language: Language): Say {
  const texts = catalogueOf(language);
  return (key, values = {}) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`the ${language} catalogue has no ${key}`);
    return Object.entries(values).reduce(
      (filled, [name, value]) => filled.replaceAll(`{${name}}`, value),
      pluralOf(text, values['count'] ?? ''),
    );
  };
}

/** `{count, plural, one {…} other {…}}` for a count; `#` is the count. */
function pluralOf(text: string, count: string): string {
  return text.replace(
    /\{count, plural, one \{(.*)\} other \{(.*)\}\}(?= |$)/,
    (_whole, one: string, other: string) => (count === '1' ? one : other).replaceAll('#', count),
  );
}

/** The keys of the template that begin so. */
export function keysOf(prefix: string): string[] {
  return [...catalogueOf('en').keys()].filter((key) => key.startsWith(prefix));
}
