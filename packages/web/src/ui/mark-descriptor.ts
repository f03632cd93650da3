import type { ImigongoDescriptor } from '@ganira/identity/imigongo';

/** Also drawn into the icons by build/make-icons.ts. */
export const markDescriptor: ImigongoDescriptor = {
  motif: 'lattice',
  colour: 'plum',
  otherColour: 'clay',
  arrangement: 'quilt',
  columns: 4,
  rows: 4,
  turn: 0,
  cells: [0, 0, 0, 0],
};
