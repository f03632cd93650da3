import { expect, test } from 'vitest';
import { arePresent } from './rfc9420-vectors.test-helper.ts';

test.runIf(process.env.CI === 'true')('continuous integration has the official vectors of RFC 9420', () => {
  expect(arePresent, 'the folder ../shared/vectors/mls beside the repository').toBe(true);
});

test.skipIf(arePresent)('RFC 9420 vectors are skipped: ../shared/vectors/mls is missing', () => {
  expect(arePresent).toBe(false);
});
