/** Why this browser can't run the client here; `ready` when it can. */
export type Environment = 'ready' | 'insecure' | 'no-store' | 'no-locks';

/** What is asked of the browser, so that a test can answer for it. */
export interface BrowserParts {
  isSecureContext: boolean;
  crypto?: { subtle?: unknown };
  navigator: { locks?: unknown; storage?: { getDirectory?: unknown } };
}

/** Browsers withhold cryptography from pages that came over plain http, except from this machine itself. */
export function checkEnvironment(browser: BrowserParts): Environment {
  if (!browser.isSecureContext || browser.crypto?.subtle === undefined) return 'insecure';
  if (browser.navigator.storage?.getDirectory === undefined) return 'no-store';
  if (browser.navigator.locks === undefined) return 'no-locks';
  return 'ready';
}
