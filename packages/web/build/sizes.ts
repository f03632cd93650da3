// How much a browser downloads, gzip, from the built files.

import { gzipSync } from 'node:zlib';
import type { Rollup } from 'vite';

/** Where the last build left its figures, seen from this folder. */
export const sizesFile = '../.cache/sizes.json';

/** No more than this, in bytes. The aims are 60,000 and 250,000; what is reached is kept. */
export const budgets = { firstPaint: 48_000, firstMessage: 246_000 } as const;

export interface Weight {
  bytes: number;
  /** Each with its bytes. */
  files: string[];
}

export interface Sizes {
  /** Everything that runs before a person sees the first screen; the largest of the first screens. */
  firstPaint: Weight;
  /** All that a new person loads until the first message is sent: page and worker, without WebAssembly. */
  firstMessage: Weight;
  /** WebAssembly files, and WebAssembly that a package carries as text. */
  webAssembly: Weight;
}

export interface SizesReport {
  budgets: typeof budgets;
  sizes: Sizes;
}

/** A script as built: what it imports at once, and the source files in it. */
export interface Script {
  code: string;
  imports: string[];
  modules: string[];
}

/** Screens that somebody may see first. Each is loaded on demand by the entry. */
const firstScreens = ['start/join.tsx', 'start/unlock.tsx', 'start/welcome.tsx', 'shell/main.tsx'];

/** The catalogue of a language; English stands for all. */
const words = ['locales/gen/en-first.ts', 'words/rules/en.ts'];

/** Loaded on demand between opening an invitation and sending a first message. */
const onTheWay = [
  'start/join.tsx',
  'start/password-strength.ts',
  'privacy/privacy-notice.tsx',
  'shell/main.tsx',
  'people/people-list.tsx',
  'people/people-pane.tsx',
  'people/request-sheet.tsx',
  'ui/qr-path.ts',
  'conversation/conversation-pane.tsx',
  'node_modules/@journeyapps/wa-sqlite/',
  'node_modules/@serenity-kit/opaque/',
  'node_modules/hash-wasm/',
  'crypto/src/x-wing.ts',
];

/** WebAssembly as base64 within a script. */
const embedded = /["'`][A-Za-z0-9+/]{8000,}={0,2}["'`]/g;

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** @param workers the chunks of the workers, which are mere assets in the bundle of the page. */
export function measure(bundle: Rollup.OutputBundle, workers: ReadonlyMap<string, Script>): Sizes {
  const scripts = new Map<string, Script>(workers);
  const webAssembly: Weight = { bytes: 0, files: [] };
  for (const [name, output] of Object.entries(bundle)) {
    if (output.type === 'chunk') scripts.set(name, scriptOf(output));
    else if (name.endsWith('.wasm')) add(webAssembly, name, gzipped(output.source));
  }
  scripts.delete('service-worker.js');

  const having = (parts: string[]): string[] =>
    parts.flatMap((part) => {
      const names = [...scripts].flatMap(([name, { modules }]) =>
        modules.some((id) => id.includes(part)) ? [name] : [],
      );
      // What is renamed or replaced would no longer be counted.
      if (names.length === 0) throw new Error(`No script has ${part}: sizes.ts weighs it`);
      return names;
    });
  const weigh = (names: Iterable<string>): Weight => {
    const weight: Weight = { bytes: 0, files: [] };
    for (const name of names) {
      const { code } = scripts.get(name) ?? { code: '' };
      add(weight, name, gzipped(code.replaceAll(embedded, '""')));
    }
    return weight;
  };
  const entry = having(['web/src/main.tsx']);
  const screens = firstScreens.map((screen) =>
    weigh(withImports(scripts, [...entry, ...having(words), ...having([screen])])),
  );
  const worker = having(['web/src/worker/worker.ts']);
  const way = withImports(scripts, [...entry, ...worker, ...having(words), ...having(onTheWay)]);
  for (const name of way) {
    const { code } = scripts.get(name) ?? { code: '' };
    const bytes = gzipped(code) - gzipped(code.replaceAll(embedded, '""'));
    if (bytes > 1_000) add(webAssembly, `in ${name}`, bytes);
  }
  const [firstPaint] = screens.toSorted((a, b) => b.bytes - a.bytes);
  return { firstPaint: firstPaint ?? { bytes: 0, files: [] }, firstMessage: weigh(way), webAssembly };
}

export function scriptOf(chunk: Rollup.OutputChunk): Script {
  const modules = [...chunk.moduleIds, chunk.facadeModuleId ?? ''].map((id) => id.replaceAll('\\', '/'));
  return { code: chunk.code, imports: chunk.imports, modules };
}

function withImports(scripts: ReadonlyMap<string, Script>, starts: string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    scripts.get(name)?.imports.forEach(visit);
  };
  starts.forEach(visit);
  return reached;
}

function add(weight: Weight, name: string, bytes: number): void {
  weight.bytes += bytes;
  weight.files.push(`${name} ${bytes}`);
}
