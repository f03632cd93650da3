import { Chance } from './chance.ts';

/** The numbers below `length` in an order that is always the same. */
export function shuffled(length: number): number[] {
  const chance = new Chance(20_261_129);
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
