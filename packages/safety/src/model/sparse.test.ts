import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeSparseModel, parseSparseModel, sparseBuckets, type SparseModel } from './sparse.ts';

type Kept = readonly (readonly [bucket: number, weight: number])[];

function modelOf(kept: Kept): SparseModel {
  const weights = new Int8Array(sparseBuckets);
  for (const [bucket, weight] of kept) weights[bucket] = weight;
  return { bias: -0.5, scale: 0.25, weights };
}

function expectSameAgain(kept: Kept): void {
  const { weights, ...rest } = parseSparseModel(encodeSparseModel(modelOf(kept)));
  expect(rest).toEqual({ bias: -0.5, scale: 0.25 });
  expect(Buffer.from(weights.buffer).equals(Buffer.from(modelOf(kept).weights.buffer))).toBe(true);
}

it('a model is the same after it was written and read, whatever lies between its weights', () => {
  const weight = fc.integer({ min: 0, max: 15 }).map((level) => 2 * level - 15);
  const bucket = fc.oneof(fc.nat({ max: sparseBuckets - 1 }), fc.nat({ max: 1_000 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(bucket, weight), { maxLength: 60 }), (kept) => {
      expectSameAgain(kept);
    }),
  );
  expectSameAgain([0, 1, 32, 65, 1_019, sparseBuckets - 1].map((each) => [each, 15]));
});
