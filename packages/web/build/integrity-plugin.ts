import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Subresource integrity for every script and style that the page names. */
export function integrityPlugin(): Plugin {
  return {
    name: 'ganira-integrity',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        page.source = String(page.source).replaceAll(
          /<(?:script|link)\b[^>]*?(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"[^>]*>/g,
          (tag, file: string) => {
            const output = bundle[file];
            if (output === undefined) throw new Error(`index.html names ${file}, which isn't built`);
            const content = output.type === 'chunk' ? output.code : output.source;
            const digest = createHash('sha384').update(content).digest('base64');
            return tag.replace(/\s*\/?>$/, ` integrity="sha384-${digest}">`);
          },
        );
      },
    },
  };
}
