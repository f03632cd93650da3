import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SafetyError } from '../errors.ts';
import { encodeLinearModel, mostModelBytes, parseLinearModel } from './linear.ts';
import { encodeSparseModel, parseSparseModel, sparseBuckets } from './sparse.ts';

const dense = encodeLinearModel({
  classes: 2,
  leastGram: 1,
  mostGram: 3,
  buckets: 101,
  scales: [0.5, 2],
  biases: [-1, 0.25],
  weights: Int8Array.from({ length: 202 }, (_, i) => (i % 255) - 127),
});
const sparse = encodeSparseModel({
  bias: -0.5,
  scale: 0.25,
  weights: Int8Array.from({ length: sparseBuckets }, (_, i) => ([3, 9, 300, 900, 901].includes(i) ? -3 : 0)),
});

describe.each([
  { name: 'dense', whole: dense, parse: parseLinearModel, ofCut: /^model_size$/ },
  { name: 'sparse', whole: sparse, parse: parseSparseModel, ofCut: /^model_(?:size|shape)$/ },
])('a $name model', ({ whole, parse, ofCut }) => {
  const outcomeOf = (bytes: Uint8Array): string => {
    try {
      return parse(bytes).weights.length > 0 ? 'read' : 'empty';
    } catch (error) {
      return error instanceof SafetyError ? error.code : String(error);
    }
  };

  it('that is cut or too large is refused with a code', () => {
    for (let length = 0; length < whole.length; length++)
      expect(outcomeOf(whole.slice(0, length))).toMatch(ofCut);
    expect(outcomeOf(new Uint8Array(mostModelBytes + 1))).toBe('model_size');
  });

  it('of bytes by chance is refused with a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(outcomeOf(bytes)).toMatch(/^model_/);
      }),
    );
  });

  it('that was altered in a byte is refused with a code, or is a model', () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, value) => {
        expect(outcomeOf(whole.with(at, value))).toMatch(/^(model_size|model_shape|read)$/);
      }),
    );
  });
});
