import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const publicFolder = join(import.meta.dirname, '../public');
/** Where the list goes; the minifier chooses the quotes. */
const placeholder = /(["'`])__PRECACHE__\1/;

/** Gives the service worker the list of files to keep for an offline start, and makes its bytes change with theirs. */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'ganira-service-worker',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle['service-worker.js'];
        if (worker?.type !== 'chunk') return;
        if (worker.imports.length > 0) this.error('the service worker must be one file');
        const hash = createHash('sha256');
        const files = ['/'];
        for (const [name, output] of Object.entries(bundle).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
          if (output === worker) continue;
          hash.update(name).update(output.type === 'chunk' ? output.code : output.source);
          if (name !== 'index.html') files.push(`/${name}`);
        }
        for (const name of publicFiles()) {
          hash.update(name).update(readFileSync(join(publicFolder, name)));
          files.push(`/${name}`);
        }
        if (!placeholder.test(worker.code)) this.error('the service worker has no place for its list');
        const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
        worker.code = worker.code.replace(placeholder, () => JSON.stringify(list));
      },
    },
  };
}

function publicFiles(): string[] {
  return readdirSync(publicFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(publicFolder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}
