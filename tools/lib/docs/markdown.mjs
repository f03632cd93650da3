// Which Markdown files are ours, and what in them is text rather than code.
import { relative } from 'node:path';
import { filesBelow } from '../fingerprint.mjs';
import { root } from '../processes.mjs';

const outside = /^(?:\.|data\/|test-results\/)/;

/** @returns {string[]} from the root */
export function markdownFiles() {
  return [...filesBelow(root)]
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !outside.test(file));
}

const fence = /^(`{3,})([^\n`]*)\n([\s\S]*?)^\1[ \t]*$/gm;

/**
 * @param {string} text
 * @returns {{ language: string, code: string, line: number }[]}
 */
export function codeBlocks(text) {
  return [...text.matchAll(fence)].map((found) => ({
    language: (found[2] ?? '').trim(),
    code: found[3] ?? '',
    line: lineAt(text, found.index) + 1,
  }));
}

/**
 * The text with all code blanked out, so that places stay where they are.
 * @param {string} text
 */
export function withoutCode(text) {
  const blank = (/** @type {string} */ code) => code.replaceAll(/[^\n]/g, ' ');
  return text.replaceAll(fence, blank).replaceAll(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank);
}

/**
 * @param {string} text
 * @param {number} index
 */
export function lineAt(text, index) {
  return text.slice(0, index).split('\n').length;
}

/** @param {string} text for a cell of a table */
export function cell(text) {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}
