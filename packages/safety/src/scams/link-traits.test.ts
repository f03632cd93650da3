import { expect, it } from 'vitest';
import { linkTraits } from './link-traits.ts';

it('an address of a known name has nothing to tell', () => {
  expect(linkTraits('Your statement is at https://www.bk.rw/ as always')).toEqual([
    '#link fine',
    '#link of 0',
  ]);
  expect(linkTraits('no address at all')).toEqual([]);
});

it('an odd address tells how odd it is, and why', () => {
  const traits = linkTraits('Pay at http://dhl-parcel-fee.top/Xk3qR9a today');
  expect(traits.some((trait) => trait === '#link cover' || trait === '#link stop')).toBe(true);
  expect(traits).toContain('#link token');
  expect(traits.length).toBeGreaterThan(3);
});

it('of many addresses the first are enough', () => {
  const many = Array.from({ length: 50 }, (_, index) => `http://a${index}.example.com/`).join(' ');
  expect(linkTraits(many)).toHaveLength(2 * 3);
});
