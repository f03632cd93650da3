import { expect, it } from 'vitest';
import { checkEnvironment, type BrowserParts } from './environment.ts';

const whole: BrowserParts = {
  isSecureContext: true,
  crypto: { subtle: {} },
  navigator: { locks: {}, storage: { getDirectory: () => undefined } },
};

it('says why a browser can’t run the client', () => {
  expect(checkEnvironment(whole)).toBe('ready');
  expect(checkEnvironment({ ...whole, isSecureContext: false })).toBe('insecure');
  expect(checkEnvironment({ ...whole, crypto: {} })).toBe('insecure');
  expect(checkEnvironment({ ...whole, navigator: { locks: {} } })).toBe('no-store');
  expect(checkEnvironment({ ...whole, navigator: { ...whole.navigator, locks: undefined } })).toBe(
    'no-locks',
  );
});
