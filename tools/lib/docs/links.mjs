// Links that lead to files of ours and to places in them. Other addresses are not asked.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from '../processes.mjs';
import { lineAt, withoutCode } from './markdown.mjs';

const inline = /!?\[(?:[^[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const attribute = /<(?:img|a|source)\b[^>]*?\s(?:src|href|srcset)="([^"]+)"/g;

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
export function linkFaults(file, text) {
  const prose = withoutCode(text);
  return [inline, attribute].flatMap((pattern) =>
    [...prose.matchAll(pattern)].flatMap((found) => {
      const fault = faultOf(file, text, found[1] ?? '');
      return fault ? [`${file}:${lineAt(text, found.index)}: ${fault}`] : [];
    }),
  );
}

/**
 * @param {string} file
 * @param {string} text
 * @param {string} target
 */
function faultOf(file, text, target) {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return undefined;
  const [path = '', anchor] = target.split('#');
  const to = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)));
  if (to.startsWith('..')) return `${target} leads out of the project`;
  const full = join(root, to);
  if (!existsSync(full)) return `${target} leads nowhere`;
  if (anchor === undefined || !to.endsWith('.md') || statSync(full).isDirectory()) return undefined;
  const anchors = anchorsOf(to === file ? text : readFileSync(full, 'utf8'));
  return anchors.has(decodeURIComponent(anchor)) ? undefined : `${target}: no such heading`;
}

/**
 * As forges name them: lower case, without punctuation, hyphens for spaces, numbered when repeated.
 * @param {string} text
 */
function anchorsOf(text) {
  /** @type {Set<string>} */
  const anchors = new Set();
  for (const [, heading = ''] of text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const name = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-');
    let unique = name;
    for (let count = 1; anchors.has(unique); count++) unique = `${name}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}
