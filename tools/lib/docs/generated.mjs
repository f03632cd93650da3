// Parts of pages that are made from the code: `<!-- generated: NAME -->` … `<!-- end -->`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, ToolError } from '../processes.mjs';
import { closeCodeTable, errorCodeTable, limitTable } from './commented-values.mjs';
import { endpointReference } from './endpoints.mjs';
import { protoReference } from './proto-reference.mjs';
import { promiseTable } from './test-titles.mjs';

/**
 * What each makes is given the page and what stands there now.
 * @type {Record<string, (place: { file: string, present: string }) => string | Promise<string>>}
 */
const generators = {
  'privacy table': async () =>
    (await ours('packages/server/src/adapters/embedded/schema.ts')).renderPrivacyTable(),
  'server options': async () => block((await ours('packages/server/src/options.ts')).helpText()),
  'terminal help': async () => {
    const [{ generalHelp }, { commands }, { translator }] = await Promise.all(
      ['help.ts', 'commands/index.ts', 'language.ts'].map((file) => ours(`packages/cli/src/${file}`)),
    );
    return block(generalHelp(commands, translator('en')).join('\n'));
  },
  limits: () => limitTable('packages/protocol/src/limits.ts'),
  'error codes': () => errorCodeTable('packages/protocol/src/errors.ts'),
  'close codes': () => closeCodeTable('packages/protocol/src/close-codes.ts'),
  endpoints: async () => {
    const [{ endpointPaths }, { endpointSchemas }] = await Promise.all(
      ['endpoint-paths.ts', 'http.ts'].map((file) => ours(`packages/protocol/src/${file}`)),
    );
    return endpointReference(endpointPaths, endpointSchemas);
  },
  'frames.proto': () => protoReference('frames'),
  'mail.proto': () => protoReference('mail'),
  'content.proto': () => protoReference('content'),
  'trust.proto': () => protoReference('trust'),
  'chain.proto': () => protoReference('chain'),
  'link.proto': () => protoReference('link'),
  'history.proto': () => protoReference('history'),
  'recovery.proto': () => protoReference('recovery'),
  promises: ({ file, present }) => promiseTable(file, present),
  requirements: ({ file, present }) => promiseTable(file, present),
};

const region = /^<!-- generated: (.+) -->\n([\s\S]*?)^<!-- end -->$/gm;

/**
 * @param {string} file
 * @param {string} text
 * @returns {Promise<{ fresh: string, faults: string[] }>} what can't be made stays as it is
 */
export async function refresh(file, text) {
  /** @type {string[]} */
  const faults = [];
  const found = [...text.matchAll(region)];
  const opened = text.match(/^<!-- generated: /gm)?.length ?? 0;
  if (opened !== found.length) faults.push(`${file}: a generated part has no end`);
  let fresh = text;
  for (const [all, name = '', present = ''] of found) {
    try {
      const made = await generators[name]?.({ file, present });
      if (made === undefined) throw new ToolError('nothing makes it');
      fresh = fresh.replace(all, () => `<!-- generated: ${name} -->\n\n${made.trim()}\n\n<!-- end -->`);
    } catch (error) {
      faults.push(`${file}, "${name}": ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { fresh, faults };
}

/**
 * By an address that the type checker doesn't follow: packages are checked on their own.
 * @param {string} path
 */
async function ours(path) {
  return import(pathToFileURL(join(root, path)).href);
}

/** @param {string} text */
function block(text) {
  return `\`\`\`text\n${text.trim()}\n\`\`\``;
}
