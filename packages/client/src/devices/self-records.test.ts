import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNewer } from './self-records.ts';

const version = fc.record({
  counter: fc.integer({ min: 0, max: 3 }),
  deviceId: fc.uint8Array({ minLength: 1, maxLength: 1, max: 3 }),
  value: fc.uint8Array({ maxLength: 2, max: 3 }),
});

type Version = Parameters<typeof isNewer>[0];

function settle(versions: readonly Version[]): Version | undefined {
  let held: Version | undefined;
  for (const one of versions) if (held === undefined || isNewer(one, held)) held = one;
  return held;
}

test('R08 devices that hear of changes in any order, and twice, hold the same', () => {
  fc.assert(
    fc.property(
      fc
        .array(version, { minLength: 1, maxLength: 8 })
        .chain((versions) =>
          fc.tuple(
            fc.shuffledSubarray(versions, { minLength: versions.length }),
            fc.shuffledSubarray([...versions, ...versions], { minLength: 2 * versions.length }),
          ),
        ),
      ([once, twice]) => {
        expect(settle(once)).toEqual(settle(twice));
      },
    ),
  );
});

test('R08 what a device writes after it saw another version holds over that', () => {
  fc.assert(
    fc.property(version, version, (seen, written) => {
      const counter = seen.counter + 1;
      expect(isNewer({ ...written, counter }, seen)).toBe(true);
      expect(isNewer(seen, { ...written, counter })).toBe(false);
    }),
  );
});
