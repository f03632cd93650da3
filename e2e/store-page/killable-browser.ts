import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '../support/chromium.ts';

export interface KillableBrowser {
  page: Page;
  /** Of its debugger: a WebSocket. */
  endpoint: string;
  close(): Promise<void>;
  /** SIGKILL to every process of the browser, as the system does when memory runs out. */
  kill(): Promise<void>;
}

/** A browser on a profile that outlives it. */
export async function launchKillable(profile: string): Promise<KillableBrowser> {
  // A group of its own, so that one signal reaches all its processes and no other.
  const flags = ['--headless', '--remote-debugging-port=0', ...chromiumFlags];
  const child = spawn(chromiumPath, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const [, url] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(`the browser ended: ${said}`)));
    child.once('error', reject);
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const page = await browser.contexts()[0]!.newPage();
  return {
    page,
    endpoint,
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended;
    },
    async kill() {
      process.kill(-child.pid!, 'SIGKILL');
      await ended;
    },
  };
}
