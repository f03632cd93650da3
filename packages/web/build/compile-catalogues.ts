// Turns src/locales/*.po into src/locales/gen/*.ts, what is needed before the first message apart from the rest, and the words of the safety engine, safety/src/PART/words/*.po,
// into safety/src/words/gen/*.ts. Run it after changing a catalogue
// (`node packages/web/build/compile-catalogues.ts`); the build and the unit tests refuse stale ones.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from './compile-message.ts';
import { firstWords } from './first-words.ts';
import { parsePo, type PoEntry } from './po.ts';

export const languages = ['en', 'rw'] as const;

const folder = join(import.meta.dirname, '../src/locales');
const safety = join(import.meta.dirname, '../../safety/src');

export interface CompiledCatalogue {
  path: string;
  source: string;
}

export function readCatalogue(language: string): PoEntry[] {
  return parsePo(readFileSync(join(folder, `${language}.po`), 'utf8'));
}

interface Line {
  key: string;
  code: string;
}

/** @throws naming every key that is missing, double, empty or takes other values than in English. */
export function compileCatalogues(): CompiledCatalogue[] {
  const template = new Map(readCatalogue('en').map((entry) => [entry.key, entry]));
  const first = firstWords([...template.keys()]);
  const problems: string[] = [];
  const compiled = languages.flatMap((language) => {
    const entries = readCatalogue(language);
    const keys = new Set<string>();
    const lines = entries.map((entry): Line => {
      if (keys.has(entry.key)) problems.push(`${language}: ${entry.key} is there twice`);
      keys.add(entry.key);
      if (entry.text === '') problems.push(`${language}: ${entry.key} is empty`);
      const { expression, values } = compileMessage(entry.text);
      const reference = template.get(entry.key);
      if (reference === undefined) problems.push(`${language}: ${entry.key} isn't in en.po`);
      else if (describe(values) !== describe(compileMessage(reference.text).values)) {
        problems.push(`${language}: ${entry.key} takes other values than in English`);
      }
      return { key: entry.key, code: `  ${JSON.stringify(entry.key)}: ${expression},` };
    });
    for (const key of template.keys()) if (!keys.has(key)) problems.push(`${language}: ${key} is missing`);
    return (['first', 'later'] as const).map((part) => ({
      path: join(folder, `gen/${language}-${part}.ts`),
      source: moduleOf(
        { language, part },
        lines.filter(({ key }) => first.has(key) === (part === 'first')).map(({ code }) => code),
      ),
    }));
  });
  if (problems.length > 0) throw new Error(`The catalogues don't fit together:\n${problems.join('\n')}`);
  return [...compiled, sentencesOfServer('rw'), ...wordsOfSafety()];
}

/** A catalogue for each part of the safety engine: plain texts with values between braces, and nothing else. */
function wordsOfSafety(): CompiledCatalogue[] {
  const parts = readdirSync(safety).filter((part) => existsSync(join(safety, part, 'words/en.po')));
  return parts.toSorted().flatMap((part) => {
    const [english, ...others] = languages.map((language) => ({
      language,
      entries: readPart(part, language),
    }));
    if (english === undefined) return [];
    const values = valuesByKey(english.entries);
    for (const { language, entries } of others) {
      if (JSON.stringify(valuesByKey(entries)) !== JSON.stringify(values))
        throw new Error(`safety/${part}: keys or values of ${language} differ from those of English`);
    }
    return [english, ...others].map(({ language, entries }) => ({
      path: join(safety, `words/gen/${part}-${language}.ts`),
      source: [
        `// Generated from ${part}/words/${language}.po by web/build/compile-catalogues.ts.`,
        '',
        'export const messages: Readonly<Record<string, string>> = {',
        ...entries.map(({ key, text }) => `  ${JSON.stringify(key)}: ${JSON.stringify(text)},`),
        '};',
        '',
      ].join('\n'),
    }));
  });
}

/** The entries of one part of the safety engine. */
export function readPart(part: string, language: string): PoEntry[] {
  return parsePo(readFileSync(join(safety, part, `words/${language}.po`), 'utf8'));
}

function valuesByKey(entries: PoEntry[]): [string, string][] {
  return entries
    .map(({ key, text }): [string, string] => [key, describe(compileMessage(text).values)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The server speaks English; its sentences about itself are looked up as they are. */
function sentencesOfServer(language: string): CompiledCatalogue {
  const lines = readCatalogue(`${language}.server`).map(
    ({ key, text }) => `  ${JSON.stringify(key)}: ${JSON.stringify(text)},`,
  );
  const source = [
    `// Generated from ${language}.server.po by build/compile-catalogues.ts.`,
    '',
    'export const sentences: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
  return { path: join(folder, `gen/${language}-server.ts`), source };
}

function describe(values: Map<string, string>): string {
  return JSON.stringify([...values]);
}

function moduleOf(
  { language, part }: { language: string; part: 'first' | 'later' },
  lines: string[],
): string {
  const uses = ['number', 'plural'].filter((name) => lines.some((line) => line.includes(`${name}(v.`)));
  const name = part === 'first' ? 'FirstWords' : 'LaterWords';
  const type = language === 'en' ? '' : `: ${name}`;
  return [
    `// Generated from ${language}.po by build/compile-catalogues.ts.`,
    '',
    ...(uses.length > 0 ? [`import { ${uses.join(', ')} } from '../../words/rules/${language}.ts';`] : []),
    ...(language === 'en' ? [] : [`import type { ${name} } from './en-${part}.ts';`]),
    '',
    `export const messages${type} = {`,
    ...lines,
    '};',
    ...(language === 'en' ? ['', `export type ${name} = typeof messages;`] : []),
    '',
  ].join('\n');
}

if (import.meta.main) for (const { path, source } of compileCatalogues()) writeFileSync(path, source);
