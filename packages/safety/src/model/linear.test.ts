import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SafetyError } from '../errors.ts';
import { encodeLinearModel, linearScores, mostModelBytes, parseLinearModel } from './linear.ts';

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

it('a model that is cut, too large or altered is refused with a code, or is a model', () => {
  const whole = encodeLinearModel(model);
  const codeOf = (bytes: Uint8Array): string => {
    try {
      return String(parseLinearModel(bytes).classes);
    } catch (error) {
      return error instanceof SafetyError ? error.code : String(error);
    }
  };
  for (let length = 0; length < whole.length; length++)
    expect(codeOf(whole.slice(0, length))).toBe('model_size');
  expect(codeOf(new Uint8Array(mostModelBytes + 1))).toBe('model_size');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(codeOf(bytes)).toMatch(/^model_/);
    }),
  );
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, value) => {
      expect(codeOf(whole.with(at, value))).toMatch(/^(model_size|model_shape|2)$/);
    }),
  );
});
