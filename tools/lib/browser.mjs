// Finds or installs the browser for the stories.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { capture, environmentWith, root, runOnStandardError, ToolError } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @param {string} node
 * @returns {Promise<string>} the path of a Chromium
 */
export async function ensureChromium(node) {
  await installDebianPackages();
  return findChromium() ?? (await installWithPlaywright(node));
}

/** @returns {string | undefined} */
function findChromium() {
  return [process.env.CHROMIUM_PATH, ...names.map(onPath), ...places].find(
    (path) => path && existsSync(path),
  );
}

/** Where this is a Debian of our own, as in a container: also what traces system calls, and emoji. */
async function installDebianPackages() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  const packages = [];
  if (!findChromium()) packages.push('chromium', 'fonts-noto-color-emoji');
  if (!onPath('strace')) packages.push('strace');
  if (packages.length === 0) return;
  console.error(`Installing ${packages.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await capture('apt-get', ['update'], { env });
  const { code, output } = await capture(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    { env },
  );
  if (code !== 0) console.error(output);
}

/** @param {string} node */
async function installWithPlaywright(node) {
  console.error('No Chromium here: fetching the one of Playwright…');
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  const code = await runOnStandardError(node, [cli, 'install', 'chromium'], { env: environmentWith(node) });
  const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  if (code === 0 && existsSync(path)) return path;
  throw new ToolError(
    'The browser stories need Chromium. Install it (on Debian: apt install chromium), or set CHROMIUM_PATH.',
  );
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
