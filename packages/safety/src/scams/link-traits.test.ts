import { expect, it } from 'vitest';
import { linkTraits } from './link-traits.ts';

it('an address of a known name has nothing to tell', () => {
  expect(linkTraits('Your statement is at https://www.bk.rw/ as always')).toEqual([
    '#link fine',
    '#link of 0',
  ]);
  expect(linkTraits('no address at all')).toEqual([]);
});

it.each(['http://dhl-parcel-fee.top/Xk3qR9a?u=1', 'hxxp://dhl-parcel-fee[.]top/Xk3qR9a/'])(
  '%s tells how odd it is, and why',
  (address) => {
    const traits = linkTraits(`Pay at ${address} today`);
    expect(traits.some((trait) => trait === '#link cover' || trait === '#link stop')).toBe(true);
    expect(traits).toContain('#link mixed signs');
    expect(traits.length).toBeGreaterThan(3);
  },
);

it('a good address hides no bad one', () => {
  const good = ['a', 'b', 'c', 'd'].map((name) => `https://${name}.wikipedia.org/`).join(' ');
  expect(linkTraits(`${good} http://dhl-parcel-fee.top/pay`)).not.toContain('#link fine');
});
