import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCatalogues, readCatalogue, readPart } from '../../build/compile-catalogues.ts';
import { compileMessage } from '../../build/compile-message.ts';
import { firstWords } from '../../build/first-words.ts';
import { parsePo } from '../../build/po.ts';

describe('the catalogues', () => {
  it('fit together, and what is compiled is fresh', () => {
    for (const { path, source } of compileCatalogues()) expect(readFileSync(path, 'utf8')).toBe(source);
  });

  it('have what is said before the first message apart', () => {
    const first = firstWords(readCatalogue('en').map(({ key }) => key));
    for (const key of ['join.name', 'nav.chats', 'message.status.read', 'privacy.limits.3', 'strength.2']) {
      expect(first, key).toContain(key);
    }
    for (const key of ['linking.title', 'recovery.title', 'devices.title'])
      expect(first, key).not.toContain(key);
  });

  it('describe every text for translators', () => {
    expect(readCatalogue('en').filter(({ description }) => description === '')).toEqual([]);
  });

  it('say nothing in English where they should say it in Kinyarwanda', () => {
    const english = new Map(readCatalogue('en').map(({ key, text }) => [key, text]));
    const same = readCatalogue('rw').filter(({ key, text }) => english.get(key) === text);
    expect(same.map(({ key }) => key)).toEqual(['news.one']);
  });

  it('say of each wrong code, key and passkey what happened, and then what to do', () => {
    const refusals =
      /^(scan\.(own-code|another|other-(server|purpose|version)|old|used|foreign)|error\.(link-code-|code-refused|digits-unreadable|recovery-(key|refused)|webauthn))/;
    for (const language of ['en', 'rw']) {
      const texts = readCatalogue(language).filter(({ key }) => refusals.test(key));
      expect(texts.length).toBeGreaterThan(15);
      const sentences = (text: string) =>
        text
          .split(/(?<=[.;:?!])\s+/)
          .filter((part) => !/^(Nothing was (changed|kept)|Nta cya(hindutse|bitswe))\.$/.test(part));
      const short = texts.filter(({ text }) => sentences(text).length < 2);
      expect(short.map(({ key }) => key)).toEqual([]);
    }
  });

  it('speak to a child in one sentence of at most twelve words', () => {
    for (const language of ['en', 'rw']) {
      const texts = readCatalogue(language).filter(({ key }) => key.startsWith('child.'));
      expect(texts.length).toBeGreaterThan(3);
      for (const { text } of texts) expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(12);
    }
  });

  it('of the safety engine describe every text, say it otherwise in Kinyarwanda, and mark it for a native reader', () => {
    const parts = readdirSync(join(import.meta.dirname, '../../../safety/src'), { withFileTypes: true })
      .filter((entry) => existsSync(join(entry.parentPath, entry.name, 'words/en.po')))
      .map(({ name }) => name);
    expect(parts).toContain('pictures');
    for (const part of parts) {
      const english = new Map(readPart(part, 'en').map((entry) => [entry.key, entry]));
      for (const { key, description } of english.values()) expect(description, key).not.toBe('');
      for (const { key, text, flags } of readPart(part, 'rw')) {
        expect(text, key).not.toBe(english.get(key)?.text);
        expect(flags, key).toContain('native-review');
      }
    }
  });

  it('R19 the privacy notice can be read after six years of school', () => {
    const texts = readCatalogue('en').filter(
      ({ key }) => key.startsWith('privacy.') || key.startsWith('child.'),
    );
    const sentences = texts.flatMap(({ text }) =>
      text.split(/[.?:]\s*/).filter((sentence) => sentence !== ''),
    );
    expect(readingGrade(sentences)).toBeLessThan(6.5);
  });
});

/** Flesch and Kincaid (1975), with syllables counted as groups of vowels. */
function readingGrade(sentences: string[]): number {
  const words = sentences.flatMap((sentence) => sentence.toLowerCase().match(/[a-z’]+/g) ?? []);
  const syllables = words.reduce((sum, word) => {
    const sounded = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
    return sum + Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 1);
  }, 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

describe('a message', () => {
  it('without values is a string', () => {
    expect(compileMessage('It’s `here`').expression).toBe('"It’s `here`"');
  });

  it('with values is a function of them', () => {
    const { expression } = compileMessage('{name} has {count, plural, one {# thing} other {# things}}');
    expect(expression).toBe(
      '(v: { count: number; name: string }) => `${v.name} has ${plural(v.count, { one: `${number(v.count)} thing`, other: `${number(v.count)} things` })}`',
    );
  });

  it('cannot break out of its template', () => {
    expect(compileMessage('${x} ` {name}').expression).toBe(
      '(v: { name: string; x: string }) => `\\$${v.x} \\` ${v.name}`',
    );
  });

  it.each([
    '{',
    '{name',
    '}',
    '{count, plural, one {#}}',
    '{count, select, a {x}}',
    '{count, plural, one {a} other {b}',
  ])('with a mistake is refused: %s', (text) => {
    expect(() => compileMessage(text)).toThrow(/construct|closed|forms|unexpected/);
  });
});

describe('a catalogue file', () => {
  it('keeps description, flags and long texts', () => {
    const source = '#. What it is.\n#. More.\n#, native-review\nmsgid "a.b"\nmsgstr "one "\n"two\\n"\n';
    expect(parsePo(source)).toEqual([
      { key: 'a.b', text: 'one two\n', description: 'What it is. More.', flags: ['native-review'], line: 4 },
    ]);
  });

  it('names the line that it can’t read', () => {
    expect(() => parsePo('msgid "a"\nmsgstr broken')).toThrow('line 2');
  });
});
