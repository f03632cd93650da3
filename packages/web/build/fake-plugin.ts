import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** In mode `fake` the worker opens a messenger that lives in memory, to look at every screen. */
export function fakePlugin(mode: string): Plugin {
  return {
    name: 'ganira-fake',
    enforce: 'pre',
    resolveId(source) {
      if (mode !== 'fake' || !source.endsWith('/open-messenger.ts')) return;
      return resolve(import.meta.dirname, '../src/dev/open-messenger.ts');
    },
  };
}
