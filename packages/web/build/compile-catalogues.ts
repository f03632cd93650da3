// Turns src/locales/*.po into src/locales/gen/*.ts. Run it after changing a catalogue
// (`node packages/web/build/compile-catalogues.ts`); the build and the unit tests refuse stale ones.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from './compile-message.ts';
import { parsePo, type PoEntry } from './po.ts';

export const languages = ['en', 'rw'] as const;

const folder = join(import.meta.dirname, '../src/locales');

export interface CompiledCatalogue {
  path: string;
  source: string;
}

export function readCatalogue(language: string): PoEntry[] {
  return parsePo(readFileSync(join(folder, `${language}.po`), 'utf8'));
}

/** @throws naming every key that is missing, double, empty or takes other values than in English. */
export function compileCatalogues(): CompiledCatalogue[] {
  const template = new Map(readCatalogue('en').map((entry) => [entry.key, entry]));
  const problems: string[] = [];
  const compiled = languages.map((language) => {
    const entries = readCatalogue(language);
    const keys = new Set<string>();
    const lines = entries.map((entry) => {
      if (keys.has(entry.key)) problems.push(`${language}: ${entry.key} is there twice`);
      keys.add(entry.key);
      if (entry.text === '') problems.push(`${language}: ${entry.key} is empty`);
      const { expression, values } = compileMessage(entry.text);
      const reference = template.get(entry.key);
      if (reference === undefined) problems.push(`${language}: ${entry.key} isn't in en.po`);
      else if (describe(values) !== describe(compileMessage(reference.text).values)) {
        problems.push(`${language}: ${entry.key} takes other values than in English`);
      }
      return `  ${JSON.stringify(entry.key)}: ${expression},`;
    });
    for (const key of template.keys()) if (!keys.has(key)) problems.push(`${language}: ${key} is missing`);
    return { path: join(folder, `gen/${language}.ts`), source: moduleOf(language, lines) };
  });
  if (problems.length > 0) throw new Error(`The catalogues don't fit together:\n${problems.join('\n')}`);
  return [...compiled, sentencesOfServer('rw')];
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

function moduleOf(language: string, lines: string[]): string {
  const uses = ['number', 'plural'].filter((name) => lines.some((line) => line.includes(`${name}(v.`)));
  const type = language === 'en' ? '' : ': Catalogue';
  return [
    `// Generated from ${language}.po by build/compile-catalogues.ts.`,
    '',
    ...(uses.length > 0 ? [`import { ${uses.join(', ')} } from '../../words/rules/${language}.ts';`] : []),
    ...(language === 'en' ? [] : [`import type { Catalogue } from './en.ts';`]),
    '',
    `export const messages${type} = {`,
    ...lines,
    '};',
    ...(language === 'en' ? ['', 'export type Catalogue = typeof messages;'] : []),
    '',
  ].join('\n');
}

if (import.meta.main) for (const { path, source } of compileCatalogues()) writeFileSync(path, source);
