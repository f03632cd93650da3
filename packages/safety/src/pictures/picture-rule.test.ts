import { expect, it } from 'vitest';
import { judgePicture } from './picture-rule.ts';

const met = { isSenderMet: true, isChildAccount: false, isFirstOfSender: false };

it.each([
  [met, [], 'fine'],
  [{ ...met, isFirstOfSender: true }, [], 'fine'],
  [{ ...met, isSenderMet: false }, ['not-met'], 'cover'],
  [{ ...met, isChildAccount: true, isFirstOfSender: true }, ['first-picture'], 'cover'],
  [{ ...met, isChildAccount: true }, [], 'fine'],
  [
    { isSenderMet: false, isChildAccount: true, isFirstOfSender: true },
    ['not-met', 'first-picture'],
    'cover',
  ],
] as const)('a picture in the situation %o is covered because of %o', (situation, reasons, level) => {
  expect(judgePicture(situation)).toEqual({
    kind: 'pictures',
    level,
    reasons,
    suggestion: level === 'fine' ? 'none' : 'tap-to-see',
  });
});
