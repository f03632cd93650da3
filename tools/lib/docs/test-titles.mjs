// Which promise or requirement which test shows: a title begins with the ids that it is about.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { filesBelow } from '../fingerprint.mjs';
import { root, ToolError } from '../processes.mjs';
import { cell } from './markdown.mjs';

/** @typedef {{ file: string, title: string }} Shown */

const isTest = /\.(?:test|scenario|story)\.tsx?$/;
const leading = /^((?:[PR]\d{1,2})(?:(?:[ ,+&]| and )+(?=[PR]\d{1,2}\b)(?:[PR]\d{1,2}))*)[ :]/;

/** @type {Map<string, Shown[]> | undefined} */
let found;

/** @returns {Map<string, Shown[]>} by id */
function titles() {
  if (found) return found;
  found = new Map();
  for (const folder of ['packages', 'e2e', 'bench', 'tools']) {
    for (const path of filesBelow(join(root, folder))) {
      if (!isTest.test(path)) continue;
      const file = relative(root, path).replaceAll('\\', '/');
      for (const title of titlesIn(path)) {
        for (const id of leading.exec(title)?.[1]?.match(/[PR]\d{1,2}/g) ?? []) {
          found.set(id, [...(found.get(id) ?? []), { file, title }]);
        }
      }
    }
  }
  return found;
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function titlesIn(path) {
  const source = readFileSync(path, 'utf8');
  const { program } = parseSync(path, source);
  /** @type {string[]} */
  const said = [];
  /** @param {unknown} node */
  const visit = (node) => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const call = /** @type {Record<string, any>} */ (node);
    if (call['type'] === 'CallExpression' && ['test', 'it', 'describe'].includes(rootName(call['callee']))) {
      const [first] = call['arguments'];
      const isText = first?.type === 'Literal' && typeof first.value === 'string';
      if (isText) said.push(first.value);
      if (first?.type === 'TemplateLiteral') said.push(first.quasis[0].value.cooked);
    }
    for (const key of Object.keys(call)) visit(call[key]);
  };
  visit(program);
  return said;
}

/**
 * `test` of `test.each([…])`, `test.skipIf(…)` and the like.
 * @param {any} callee
 * @returns {string}
 */
function rootName(callee) {
  if (callee?.type === 'Identifier') return callee.name;
  return callee ? rootName(callee.object ?? callee.callee ?? callee.tag) : '';
}

const row = /^\| ([PR]\d{1,2}) \| (.+?) \| [^|]* \| .*\|$/;

/**
 * The rows keep their id and words; state and links come from the tests.
 * @param {string} file
 * @param {string} present
 */
export function promiseTable(file, present) {
  /** @type {string[]} */
  const ids = [];
  const lines = present.split('\n').map((line) => {
    const [, id, words = ''] = row.exec(line) ?? [];
    if (!id) return line;
    ids.push(id);
    const shown = titles().get(id) ?? [];
    const state = shown.length === 0 ? 'not yet' : words.includes('*So far:') ? 'in part' : 'tested';
    return `| ${id} | ${words} | ${state} | ${shown.map((one) => link(file, one)).join('<br>')} |`;
  });
  const kind = ids[0]?.[0];
  for (const [id, [one]] of titles()) {
    if (id[0] === kind && !ids.includes(id))
      throw new ToolError(`${one?.file}: "${one?.title}": no row ${id} in ${file}`);
  }
  return lines.join('\n');
}

/**
 * @param {string} from
 * @param {Shown} shown
 */
function link(from, { file, title }) {
  const words = cell(title.replace(leading, '').replaceAll(/[[\]<>]/g, '')) || title;
  return `[${words}](${relative(dirname(from), file).replaceAll('\\', '/')})`;
}
