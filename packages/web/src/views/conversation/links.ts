import { find } from 'linkifyjs';

export type TextPart = { kind: 'text'; text: string } | { kind: 'link'; text: string; href: string };

/** Texts with more than this are shown, but their links aren't looked for. */
const longest = 20_000;

/**
 * Splits a message at its web addresses. Only what leads where it says becomes a link: http or
 * https, a plain ASCII host with a dot, no name or password before the host.
 */
export function splitLinks(text: string): TextPart[] {
  if (text.length > longest) return [{ kind: 'text', text }];
  const parts: TextPart[] = [];
  let at = 0;
  for (const { value, start, end } of find(text, 'url', { defaultProtocol: 'https' })) {
    const href = plainAddress(value);
    if (href === undefined) continue;
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start) });
    parts.push({ kind: 'link', text: value, href });
    at = end;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** @returns the whole address, or undefined when its text and its goal could differ. */
export function plainAddress(value: string): string | undefined {
  if (!/^[\x21-\x7e]+$/.test(value) || value.includes('\\')) return undefined;
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(value) && !/^[\w.-]+:\d/.test(value);
  const url = URL.parse(hasScheme ? value : `https://${value}`);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  const labels = url.hostname.split('.');
  const isName =
    labels.length > 1 &&
    !labels.some((label) => label.startsWith('xn--')) &&
    !/^\d+$/.test(labels.at(-1) ?? '');
  return isName ? url.href : undefined;
}
