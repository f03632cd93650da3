import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { apartPlugin } from './build/apart-plugin.ts';
import { buildId } from './build/build-id.ts';
import { cataloguesPlugin } from './build/catalogues-plugin.ts';
import { compressPlugin } from './build/compress-plugin.ts';
import { integrityPlugin } from './build/integrity-plugin.ts';
import { serviceWorkerPlugin } from './build/service-worker-plugin.ts';
import { sizesPlugins } from './build/sizes-plugin.ts';
import { sqlPlugin } from './build/sql-plugin.ts';
import { sqliteGluePlugin } from './build/sqlite-glue-plugin.ts';

interface Modules {
  getModuleInfo: (id: string) => { importedIds: string[] } | null;
}

/**
 * Everything that the worker needs at once, in one file: it packs better than many, and one request
 * brings it. Else what a lazy part shares with it would be a file of its own each time.
 */
function oneFileForTheWorker(): (id: string, modules: Modules) => string | null {
  const start = resolve(import.meta.dirname, 'src/worker/worker.ts');
  const reached = new Set<string>();
  const visit = (id: string, modules: Modules): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) visit(imported, modules);
  };
  return (id, modules) => {
    // Each worker is a build of its own; the others are small.
    if (modules.getModuleInfo(start) === null) return null;
    if (reached.size === 0) visit(start, modules);
    return reached.has(id) ? 'messenger' : null;
  };
}

export default defineConfig(() => {
  const sizes = sizesPlugins();
  return {
    root: import.meta.dirname,
    define: { __BUILD__: JSON.stringify(buildId()) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: {
        react: 'preact/compat',
        'react-dom': 'preact/compat',
        'react/jsx-runtime': 'preact/jsx-runtime',
      },
    },
    plugins: [cataloguesPlugin(), serviceWorkerPlugin(), integrityPlugin(), sizes.forPage, compressPlugin()],
    worker: {
      format: 'es',
      plugins: () => [apartPlugin(), sqliteGluePlugin(), sqlPlugin(), sizes.forWorkers()],
      rolldownOptions: {
        output: {
          advancedChunks: { groups: [{ name: oneFileForTheWorker() }] },
        },
      },
    },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2024',
      // Every byte that a page runs is a file of its own, so that the content security policy can name its origin.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          index: resolve(import.meta.dirname, 'index.html'),
          'service-worker': resolve(import.meta.dirname, 'src/service-worker/service-worker.ts'),
        },
        output: {
          entryFileNames: (chunk) =>
            chunk.name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  };
});
