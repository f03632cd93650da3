import { chromium, type Browser } from 'playwright-core';

const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** What a machine without a screen, without root's sandbox and without the internet needs. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath, args: [...chromiumFlags, ...flags] });
}
