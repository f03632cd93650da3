// `npm run generate`: TypeScript from the protobuf schema. With --check it only says whether that is up to date;
// with --image=FILE it only writes the schema as a FileDescriptorSet.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { filesBelow } from './lib/fingerprint.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { capture, environmentWith, root, runMain, ToolError } from './lib/processes.mjs';
import { shortenDescriptors } from './lib/short-descriptors.mjs';

const target = join(root, 'packages/protocol/src/gen');

await runMain(async () => {
  const node = await ensureInstalled();
  const folder = mkdtempSync(join(tmpdir(), 'ganira-generate-'));
  const fresh = join(folder, 'gen');
  const image = join(folder, 'schema.binpb');
  try {
    const [, wanted] = /^--image=(.+)$/.exec(process.argv[2] ?? '') ?? [];
    if (wanted !== undefined) return await buf(node, ['build', '--output', `${wanted}#format=binpb`]);
    await buf(node, ['lint']);
    await buf(node, ['generate', '--output', fresh]);
    await buf(node, ['build', '--output', image]);
    await shortenDescriptors(fresh, image);
    const stale = differences(fresh);
    if (process.argv.includes('--check')) {
      if (stale.length > 0)
        throw new ToolError(`Out of date, run \`npm run generate\`:\n${stale.join('\n')}`);
    } else {
      for (const name of stale) replace(name, fresh);
      console.log(`${stale.length} generated files changed.`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/**
 * @param {string} node
 * @param {string[]} args
 */
async function buf(node, args) {
  // The wrapper in @bufbuild/buf is ready only after its install script; the platform's package always is.
  const architecture = process.platform === 'linux' && process.arch === 'arm64' ? 'aarch64' : process.arch;
  const folder = join(root, `node_modules/@bufbuild/buf-${process.platform}-${architecture}`);
  const binary = join(folder, 'bin', process.platform === 'win32' ? 'buf.exe' : 'buf');
  const { code, output } = await capture(binary, args, { env: environmentWith(node) });
  if (code !== 0) throw new ToolError(output);
}

/**
 * @param {string} fresh
 * @returns {string[]} names of files that are missing, changed or too many in the target
 */
function differences(fresh) {
  const wanted = contents(fresh);
  const present = contents(target);
  const names = new Set([...wanted.keys(), ...present.keys()]);
  return [...names].filter((name) => wanted.get(name) !== present.get(name)).sort();
}

/** @param {string} folder */
function contents(folder) {
  const files = [...filesBelow(folder)];
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')]));
}

/**
 * @param {string} name
 * @param {string} fresh
 */
function replace(name, fresh) {
  const to = join(target, name);
  try {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(fresh, name), to);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    rmSync(to);
  }
}
