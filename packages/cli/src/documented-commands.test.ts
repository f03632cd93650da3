// The pages for people who keep a server: what they are told to run has to be there.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);

test.each(['README.md', 'CONTRIBUTING.md', 'docs/self-hosting.md'])(
  'every script that %s names exists',
  (page) => {
    const text = readFileSync(new URL(page, root), 'utf8');
    const blocks = text.match(/^```(?:sh|ini)$[^]*?^```$/gm) ?? [];
    const files =
      blocks.join('\n').match(/(?<![\w/])(?:packages|tools|bench|e2e)\/[\w./-]+\.(?:m?js|ts)\b/g) ?? [];
    const scripts = text.match(/(?<=npm run (?:--silent )?)[a-z][\w:-]*/g) ?? [];
    const known = (JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: object })
      .scripts;
    expect([...files, ...scripts].length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(fileURLToPath(new URL(file, root))))).toEqual([]);
    expect(scripts.filter((script) => !Object.hasOwn(known, script))).toEqual([]);
  },
);
