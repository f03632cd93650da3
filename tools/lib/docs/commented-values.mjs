// Tables out of constants whose comments say what they are: limits, error codes, close codes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../processes.mjs';
import { cell } from './markdown.mjs';

/** @param {string} file */
export function limitTable(file) {
  return table(['Name', 'Value', ''], rowsOf(file, /^(\w+): (.+),$/));
}

/** @param {string} file */
export function closeCodeTable(file) {
  const rows = rowsOf(file, /^(\w+): (\d{4}),$/);
  return table(
    ['Code', 'Name', ''],
    rows.map(([name, code, words]) => [code, name, words]),
  );
}

/** @param {string} file */
export function errorCodeTable(file) {
  return table(
    ['Code', ''],
    rowsOf(file, /^'(\w+)'(),$/).map(([code, , words]) => [code, words]),
  );
}

/** @typedef {[string, string, string]} Row name, value, words */

/**
 * @param {string} file
 * @param {RegExp} pattern of a line: name and value
 * @returns {Row[]}
 */
function rowsOf(file, pattern) {
  const source = readFileSync(join(root, file), 'utf8');
  const body = source.slice(source.indexOf('export const'), source.indexOf('as const'));
  /** @type {Row[]} */
  const rows = [];
  let words = '';
  for (const raw of body.split('\n')) {
    const line = raw.trim();
    const [, comment] = /^\/\*\* (.+) \*\/$/.exec(line) ?? [];
    if (comment) words = comment;
    const [, name, value = ''] = pattern.exec(line) ?? [];
    if (!name) continue;
    rows.push([`\`${name}\``, value.replaceAll(/(?<=\d)_(?=\d)/g, ',').replaceAll(/[[\]]/g, ''), words]);
    words = '';
  }
  return rows;
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}
