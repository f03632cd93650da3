import { expect, it } from 'vitest';
import { encodeLinearModel, linearScores, parseLinearModel } from './linear.ts';

const model = {
  classes: 2,
  leastGram: 1,
  mostGram: 3,
  buckets: 101,
  scales: [0.5, 2],
  biases: [-1, 0.25],
  weights: Int8Array.from({ length: 202 }, (_, i) => (i % 255) - 127),
};

it('a model is the same after it was written and read', () => {
  const read = parseLinearModel(encodeLinearModel(model));
  expect(read).toEqual(model);
  expect(linearScores(read, 'muraho')).toEqual(linearScores(model, 'muraho'));
});
