import type { Page } from 'playwright-core';
import { catalogueOf } from './words.ts';

/** Texts of the English catalogue that the Kinyarwanda one says in other words, as whole sentences. */
export function englishTexts(): RegExp[] {
  const kinyarwanda = new Set(catalogueOf('rw').values());
  return [...catalogueOf('en').values()].filter((text) => !kinyarwanda.has(text)).map(patternOf);
}

/** A text of the catalogue with anything for its values. */
function patternOf(text: string): RegExp {
  const plural = /\{count, plural, one \{((?:[^{}]|\{\w+\})*)\} other \{((?:[^{}]|\{\w+\})*)\}\}/g;
  const parts = text.split(
    /(\{count, plural, one \{(?:[^{}]|\{\w+\})*\} other \{(?:[^{}]|\{\w+\})*\}\}|\{\w+\})/,
  );
  const source = parts.map((part) => {
    const [forms] = [...part.matchAll(plural)];
    if (forms !== undefined) return `(?:${[forms[1], forms[2]].map((form) => plain(form ?? '')).join('|')})`;
    return plain(part);
  });
  return new RegExp(`^${source.join('')}$`, 'su');
}

function plain(text: string): string {
  return text
    .split(/(\{\w+\}|#)/)
    .map((part) => (/^(?:\{\w+\}|#)$/.test(part) ? '.+' : part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')))
    .join('');
}

/** Everything in the page that is read or read out, piece by piece. */
export async function spokenTexts(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          found.push(node.getAttribute(name) ?? '');
      } else if (node.parentElement?.closest('noscript, script, style, [translate=no]') === null)
        found.push(node.textContent ?? '');
    }
    return [...new Set(found.map((text) => text.trim()).filter((text) => text !== ''))];
  });
}
