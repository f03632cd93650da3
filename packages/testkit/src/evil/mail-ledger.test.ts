import { expect, test } from 'vitest';
import { MailLedger, type EvilItem } from './mail-ledger.ts';

const item = (real?: number): EvilItem => ({
  body: Uint8Array.of(real ?? 0),
  class: 1,
  ...(real === undefined ? {} : { real }),
});

test('what is left out, added and moved has no gap in the numbers that the client sees', () => {
  const ledger = new MailLedger();
  ledger.begin('a');
  ledger.keepBack(item(1));
  const told = [item(3), item(), item(2)].map((one) => Number(ledger.number(one).sequence));
  expect(told).toEqual([1, 2, 3]);
  // The real server is told of all that the client has or never gets.
  expect([0, 1, 2, 3].map((evil) => ledger.toReal(evil))).toEqual([1, 3, 3, 3]);
});

test('what comes again is told by the same number, what was kept back is kept back', () => {
  const ledger = new MailLedger();
  ledger.begin('a');
  const first = ledger.number(item(1));
  ledger.keepBack(item(2));
  expect(ledger.known(1)?.item).toEqual(first);
  expect(ledger.known(2)).toEqual({ item: undefined });
  expect(ledger.known(3)).toBeUndefined();
  ledger.begin('a');
  expect(ledger.known(1)?.item).toEqual(first);
  ledger.begin('b');
  expect(ledger.known(1)).toBeUndefined();
});

test('what was held back and is given out later has a number of its own', () => {
  const ledger = new MailLedger();
  ledger.begin('a');
  ledger.keepBack(item(1));
  ledger.number(item(2));
  expect(Number(ledger.number(item(1)).sequence)).toBe(2);
  expect(Number(ledger.known(1)?.item?.sequence)).toBe(2);
});
