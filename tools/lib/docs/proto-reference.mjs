// Tables of messages and fields out of the protobuf schema, with its comments.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../processes.mjs';
import { cell } from './markdown.mjs';

/** @typedef {{ number: number, name: string, type: string, words: string, choice: string | undefined }} Field */
/** @typedef {{ kind: 'message' | 'enum', name: string, words: string, fields: Field[] }} Entry */
/** @typedef {{ choice: string, words: string }} Choice what is said above one of its fields holds for those below */

/** @param {string} name of the file, without its ending */
export function protoReference(name) {
  const source = readFileSync(join(root, `packages/protocol/proto/ganira/v1/${name}.proto`), 'utf8');
  return readEntries(source).map(render).join('\n\n');
}

/**
 * @param {string} source one statement or comment a line, as `buf format` leaves it
 * @returns {Entry[]} in the order of the file
 */
function readEntries(source) {
  /** @type {Entry[]} */
  const entries = [];
  /** @type {(Entry | Choice)[]} */
  const open = [];
  /** @type {string[]} */
  let comment = [];
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    const [, kind, name = ''] = /^(message|enum|oneof) (\w+) \{/.exec(line) ?? [];
    if (line.startsWith('//')) {
      comment.push(line.slice(2).trim());
      continue;
    }
    if (kind === 'oneof') open.push({ choice: name, words: '' });
    else if (kind === 'message' || kind === 'enum') {
      const outer = open.findLast((one) => 'fields' in one);
      /** @type {Entry} */
      const entry = {
        kind,
        name: outer ? `${outer.name}.${name}` : name,
        words: comment.join(' '),
        fields: [],
      };
      entries.push(entry);
      if (!line.endsWith('}')) open.push(entry);
    } else if (line === '}') open.pop();
    else readField(line, comment, open);
    comment = [];
  }
  return entries;
}

/**
 * @param {string} line
 * @param {string[]} comment
 * @param {(Entry | Choice)[]} open
 */
function readField(line, comment, open) {
  const [, type = '', name = '', number] = /^((?:repeated )?[\w.]+ )?(\w+) = (\d+);/.exec(line) ?? [];
  const entry = open.findLast((one) => 'fields' in one);
  if (number === undefined || entry === undefined) return;
  const inner = open.at(-1);
  const choice = inner && 'choice' in inner ? inner : undefined;
  const words = comment.join(' ') || (choice?.words ?? '');
  if (choice) choice.words = words;
  entry.fields.push({ number: Number(number), name, type: type.trim(), words, choice: choice?.choice });
}

/** @param {Entry} entry */
function render({ kind, name, words, fields }) {
  const lines = [`### ${name}`];
  if (words) lines.push('', words);
  if (fields.length === 0) return [...lines, '', 'Without fields.'].join('\n');
  const isEnum = kind === 'enum';
  lines.push(
    '',
    isEnum ? '| Number | Name | |' : '| No. | Field | Type | |',
    isEnum ? '|---|---|---|' : '|---|---|---|---|',
  );
  for (const field of fields) {
    const said = cell([field.choice ? `One of *${field.choice}*.` : '', field.words].join(' '));
    const type = isEnum ? '' : ` \`${field.type}\` |`;
    lines.push(`| ${field.number} | \`${field.name}\` |${type} ${said} |`);
  }
  return lines.join('\n');
}
