import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { compileCatalogues } from './compile-catalogues.ts';

/** Refuses to build with catalogues that were changed and not compiled. */
export function cataloguesPlugin(): Plugin {
  return {
    name: 'ganira-catalogues',
    buildStart() {
      for (const { path, source } of compileCatalogues()) {
        if (readFileSync(path, 'utf8') !== source) {
          this.error(`${path} is stale: run node packages/web/build/compile-catalogues.ts`);
        }
      }
    },
  };
}
