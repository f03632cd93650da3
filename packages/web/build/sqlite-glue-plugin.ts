import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync, Visitor, type Statement } from 'oxc-parser';
import type { Plugin } from 'vite';

const glueFile = 'mc-wa-sqlite.mjs';
const users = resolve(import.meta.dirname, '../../client/src/store/database/sqlite-wasm.ts');

/**
 * Emscripten's JavaScript around SQLite carries a file system in memory and a name for each C
 * function: more than half of it. The store has a file system of its own (`StoreVfs`) and keeps what
 * it sorts in memory, so none of SQLite's own system calls is ever made; one that were is answered
 * with "not implemented". What no longer fits this fails the build.
 */
export function sqliteGluePlugin(): Plugin {
  return {
    name: 'ganira:sqlite-glue',
    transform: {
      filter: { id: new RegExp(`/${glueFile}$`) },
      handler: (code) => ({ code: withoutUnused(withoutFiles(code)), map: null }),
    },
  };
}

function withoutFiles(code: string): string {
  // The last by its name in a text.
  const isCalled = new Set([...(readFileSync(users, 'utf8').match(/\b_\w+/g) ?? []), '_libvfs_vfs_register']);
  const steps: [from: RegExp, to: string | ((whole: string, name: string) => string)][] = [
    [/(?<=[{,][\w$]+:)(?:___syscall_\w+|_fd_\w+|__mmap_js|__munmap_js)(?=[,}])/g, '()=>-52'],
    [/if\(!Module\["noFSInit"\]&&!FS\.initialized\)FS\.init\(\);TTY\.init\(\);/, ''],
    [/FS\.ignorePermissions=false(?=\}function preMain)/, ''],
    [/if\(typeof FS=="undefined"\|\|!\(e\.name==="ErrnoError"\)\)throw e;return e\.errno/g, 'throw e'],
    [/FS\.createPreloadedFile=FS_createPreloadedFile;/, ''],
    [/FS\.staticInit\(\);MEMFS\.doesNotExistError=[^;]*;MEMFS\.doesNotExistError\.stack=[^;]*;/, ''],
    [
      /var (\w+)=Module\["\w+"\]=(?=wasmExports\["\w+"\];)/g,
      (whole, name) => (isCalled.has(name) ? whole : `var ${name}=`),
    ],
  ];
  return steps.reduce((before, [from, to]) => {
    const after = before.replace(from, to as string);
    if (after === before) throw new Error(`SQLite's glue has changed: ${from} isn't there`);
    return after;
  }, code);
}

/** Leaves out what the factory declares and nothing leads to; a minifier keeps what names itself. */
function withoutUnused(code: string): string {
  const statements = factoryBody(code);
  const declaring = new Map<string, Statement[]>();
  const waiting: Statement[] = [];
  for (const statement of statements) {
    const names = declaredBy(statement);
    if (names === undefined) waiting.push(statement);
    else for (const name of names) declaring.set(name, [...(declaring.get(name) ?? []), statement]);
  }
  const kept = new Set<Statement>(waiting);
  for (let statement = waiting.pop(); statement !== undefined; statement = waiting.pop()) {
    for (const next of namesIn(statement).flatMap((name) => declaring.get(name) ?? [])) {
      if (kept.has(next)) continue;
      kept.add(next);
      waiting.push(next);
    }
  }
  return statements
    .filter((statement) => !kept.has(statement))
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
}

function factoryBody(code: string): Statement[] {
  let body: Statement[] = [];
  const { program, errors } = parseSync(glueFile, code);
  if (errors.length > 0) throw new Error(`SQLite’s glue has changed: ${errors[0]?.message}`);
  new Visitor({
    FunctionExpression(node) {
      if (node.async && node.body !== null && body.length === 0) body = node.body.body;
    },
  }).visit(program);
  if (body.length === 0) throw new Error('SQLite’s glue has changed: it has no factory');
  return body;
}

/** @returns undefined for what does more than declare: it stays, and so does what it names. */
function declaredBy(statement: Statement): string[] | undefined {
  if (statement.type === 'FunctionDeclaration')
    return statement.id === null ? undefined : [statement.id.name];
  if (statement.type !== 'VariableDeclaration') return undefined;
  let isMore = false;
  const more = (): void => void (isMore = true);
  const names = statement.declarations.map(({ id, init }) => {
    if (id.type !== 'Identifier' || init?.type === 'AssignmentExpression') more();
    return id.type === 'Identifier' ? id.name : '';
  });
  return isMore ? undefined : names;
}

function namesIn(statement: Statement): string[] {
  const names: string[] = [];
  new Visitor({ Identifier: ({ name }) => void names.push(name) }).visit({
    type: 'Program',
    body: [statement],
    sourceType: 'module',
    hashbang: null,
    start: statement.start,
    end: statement.end,
  });
  return names;
}
