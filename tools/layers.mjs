// Fails on an import against the rules of lib/layer-rules.mjs and on every import cycle, of types too.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { filesBelow } from './lib/fingerprint.mjs';
import { folderRules, libraryFiles, packageRules, purePackages } from './lib/layer-rules.mjs';
import { root, runMain, ToolError } from './lib/processes.mjs';

const isSource = /\.(ts|tsx)$/;
const isTest = /\.(test|test-helper|scenario|story)\.tsx?$|\/testing\//;

await runMain(async () => {
  const packages = Object.keys(packageRules);
  /** @type {Map<string, string[]>} file → files that it imports */
  const graph = new Map();
  const faults = packages.flatMap(referenceFaults);
  for (const home of packages) {
    for (const path of filesBelow(join(root, home))) {
      if (!isSource.test(path)) continue;
      const file = relative(root, path);
      /** @type {string[]} */
      const targets = [];
      for (const specifier of importsOf(path)) {
        const target = resolveOurs(specifier, file);
        faults.push(...importFaults({ home, file, specifier, target }));
        if (target) targets.push(target);
      }
      graph.set(file, targets);
    }
  }
  faults.push(...cycles(graph).map((files) => `cycle: ${files.join(', ')} import each other`));
  if (faults.length > 0) throw new ToolError(faults.join('\n'));
});

/**
 * @param {string} path
 * @returns {string[]} what the file imports, statically or dynamically
 */
function importsOf(path) {
  const source = readFileSync(path, 'utf8');
  const { module, errors } = parseSync(path, source);
  const [error] = errors;
  if (error) throw new ToolError(`${relative(root, path)}: ${error.message}`);
  return [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const [, literal] = /^['"`]([^'"`$]+)['"`]$/.exec(source.slice(start, end)) ?? [];
      return literal ?? [];
    }),
  ];
}

/**
 * @param {string} specifier
 * @param {string} file
 * @returns {string | undefined} the file of ours that is meant, from the root
 */
function resolveOurs(specifier, file) {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) {
    const target = relative(root, resolve(root, dirname(file), plain));
    return isSource.test(target) ? target : undefined;
  }
  const [, name, rest = ''] = /^@ganira\/([^/]+)(\/.+)?$/.exec(plain) ?? [];
  if (!name) return undefined;
  const home = `packages/${name}`;
  const exported = manifest(home)?.exports?.[`.${rest}`];
  return typeof exported === 'string' ? join(home, exported) : undefined;
}

/** @param {{ home: string, file: string, specifier: string, target: string | undefined }} found */
function* importFaults({ home, file, specifier, target }) {
  const said = `${file} imports ${specifier}`;
  const [, whole, ours] = /^@ganira\/(([^/]+).*)$/.exec(specifier) ?? [];
  if (whole && ours) {
    if (!packageRules[home]?.some((allowed) => allowed === ours || allowed === whole))
      yield `layer: ${said}, which ${home} may not`;
    else if (!target) yield `layer: ${said}, which packages/${ours}/package.json doesn't export`;
  } else if (target && !target.startsWith(`${home}/`)) {
    yield `layer: ${said}: other packages are imported by name`;
  }
  if (
    specifier.startsWith('node:') &&
    purePackages.includes(home) &&
    !libraryFiles.includes(file) &&
    file.startsWith(`${home}/src/`) &&
    !isTest.test(file)
  ) {
    yield `layer: ${said}, and ${home} is pure`;
  }
  for (const rule of folderRules) {
    const isHeld = file.startsWith(`${rule.folder}/`) && !(rule.except && file.startsWith(`${rule.except}/`));
    if (!isHeld || isTest.test(file)) continue;
    const broken = rule.never.some((never) =>
      never.startsWith('@') ? specifier.startsWith(never) : target?.startsWith(`${never}/`),
    );
    if (broken) yield `layer: ${said}, which ${rule.folder} may not`;
  }
}

/**
 * The compiler reads declarations through these references: they say the same as the rules.
 * @param {string} home
 */
function referenceFaults(home) {
  const references = readJson(join(home, 'tsconfig.json'))?.references ?? [];
  const names = references
    .map((/** @type {{ path: string }} */ { path }) => path)
    // A part of the same package with a compiler configuration of its own.
    .filter((/** @type {string} */ path) => path.startsWith('..'))
    .map((/** @type {string} */ path) => path.split('/').at(-1))
    .sort();
  const allowed = (packageRules[home] ?? []).map((name) => name.replace(/\/.*/, '')).sort();
  if (names.join() === allowed.join()) return [];
  return [
    `layer: ${home}/tsconfig.json references [${names.join(', ')}], the rule is [${allowed.join(', ')}]`,
  ];
}

/**
 * Tarjan's strongly connected components: every group of files that can reach each other.
 * @param {Map<string, string[]>} graph
 */
function cycles(graph) {
  /** @type {Map<string, { index: number, low: number, isOpen: boolean }>} */
  const seen = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const found = [];
  /** @param {string} file */
  const visit = (file) => {
    const state = { index: seen.size, low: seen.size, isOpen: true };
    seen.set(file, state);
    open.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!graph.has(target)) continue;
      const known = seen.get(target);
      if (!known) state.low = Math.min(state.low, visit(target).low);
      else if (known.isOpen) state.low = Math.min(state.low, known.index);
    }
    if (state.low === state.index) {
      const group = open.splice(open.indexOf(file));
      for (const member of group) /** @type {{ isOpen: boolean }} */ (seen.get(member)).isOpen = false;
      if (group.length > 1 || graph.get(file)?.includes(file)) found.push(group);
    }
    return state;
  };
  for (const file of graph.keys()) if (!seen.has(file)) visit(file);
  return found;
}

/** @param {string} home */
function manifest(home) {
  return readJson(join(home, 'package.json'));
}

/** @param {string} path from the root */
function readJson(path) {
  const full = join(root, path);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')) : undefined;
}
