import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { budgets, measure, scriptOf, sizesFile, type Script, type SizesReport } from './sizes.ts';

export interface SizesPlugins {
  forPage: Plugin;
  /** Notes the chunks of the workers, which the build of the page sees as mere assets. */
  forWorkers: () => Plugin;
}

/** Measures the build, keeps the figures for `size.mjs`, and fails when a budget is passed. */
export function sizesPlugins(): SizesPlugins {
  const workers = new Map<string, Script>();
  return {
    forWorkers: () => ({
      name: 'ganira-sizes-of-workers',
      generateBundle(_options, bundle) {
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === 'chunk') workers.set(name, scriptOf(output));
        }
      },
    }),
    forPage: {
      name: 'ganira-sizes',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const sizes = measure(bundle, workers);
          const file = join(import.meta.dirname, sizesFile);
          const report: SizesReport = { budgets, sizes };
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, JSON.stringify(report, null, 2));
          for (const name of ['firstPaint', 'firstMessage'] as const) {
            const { bytes } = sizes[name];
            if (bytes > budgets[name])
              this.error(`${name}: ${bytes} bytes gzip, the budget is ${budgets[name]}`);
          }
        },
      },
    },
  };
}
