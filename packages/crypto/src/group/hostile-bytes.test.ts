// P13: bytes that nobody in the group made. Whatever they are, they are refused with a code, and fast.
import fc from 'fast-check';
import { concatBytes, utf8 } from '@ganira/protocol';
import { beforeAll, describe, expect, test } from 'vitest';
import { CryptoError } from '../errors.ts';
import { createPair, createStory, type Story } from './group-story.test-helper.ts';
import { readMessageGroup } from './peek.ts';
import { expectRefusal } from './refusal.test-helper.ts';
import { classicalSuite } from './suites.ts';

type Pair = Awaited<ReturnType<typeof createPair>>;

let story: Story;
let pair: Pair;
let message: Uint8Array;
let commit: Uint8Array;

beforeAll(async () => {
  story = await createStory(classicalSuite);
  pair = await createPair(story);
  message = (await story.engine.encrypt(pair.aliceState, utf8('muraho'))).message;
  commit = (await story.engine.commit(pair.aliceState, {})).commit;
});

/** Changes the bytes in one of the ways that a network, a disk or an attacker does. */
function spoil(
  original: Uint8Array,
  { at, byte, kind }: { at: number; byte: number; kind: number },
): Uint8Array {
  const place = at % original.length;
  const bytes = original.slice();
  const before = bytes[place] ?? 0;
  if (kind === 0) bytes[place] = before ^ (1 << (byte % 8));
  if (kind === 1) return bytes.subarray(0, place);
  if (kind === 2) return concatBytes(bytes.subarray(0, place), Uint8Array.of(byte), bytes.subarray(place));
  if (kind === 3) return concatBytes(bytes.subarray(0, place), bytes.subarray(place + 1));
  if (kind === 4) bytes.fill(255, place, place + 8);
  if (kind === 5) return concatBytes(bytes, bytes.subarray(place));
  return bytes;
}

const spoiling = fc.record({ at: fc.nat(100_000), byte: fc.nat(255), kind: fc.nat(5) });

/** @returns what was thrown, if it was one of ours; fails on everything else. */
async function refusalOf(work: () => unknown): Promise<CryptoError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(CryptoError);
    return error as CryptoError;
  }
}

describe('P13 nothing can be injected', () => {
  test('random bytes are refused as message, welcome, tree, key package and state', async () => {
    const { engine } = story;
    const { bob, bobState, keyPackage, added } = pair;
    const { welcome = new Uint8Array(), ratchetTree = new Uint8Array() } = added;
    // The first bytes that decoders branch on come up often enough to get behind them.
    const head = fc.constantFrom<number[]>(
      [],
      [0, 1],
      [0, 1, 0, 1],
      [0, 1, 0, 2],
      [0, 1, 0, 3],
      [0, 1, 0, 4],
      [0, 1, 0, 5],
      [1],
    );
    const anything = fc.tuple(head, fc.uint8Array({ maxLength: 400 }));
    await fc.assert(
      fc.asyncProperty(anything, async ([first, rest]) => {
        const bytes = concatBytes(Uint8Array.from(first), rest);
        const refusals = [
          await refusalOf(() => engine.receive(bobState, bytes)),
          await refusalOf(() => engine.join(bob, { welcome: bytes, ratchetTree, keyPackage })),
          await refusalOf(() => engine.join(bob, { welcome, ratchetTree: bytes, keyPackage })),
          await refusalOf(() => engine.readKeyPackage(bytes)),
          await refusalOf(() => engine.decodeState(bytes)),
        ];
        for (const refusal of refusals) expect(refusal).toBeDefined();
      }),
      { numRuns: 1_500 },
    );
  });

  test('a message or commit that was changed anywhere is refused', async () => {
    const { engine } = story;
    await fc.assert(
      fc.asyncProperty(spoiling, fc.boolean(), async (how, isCommit) => {
        const original = isCommit ? commit : message;
        const spoiled = spoil(original, how);
        fc.pre(!isEqual(spoiled, original));
        const refusal = await refusalOf(() => engine.receive(pair.bobState, spoiled));
        expect(refusal?.fault).toBe('peer');
      }),
      { numRuns: 1_000 },
    );
    // None of it did any harm: the originals are still read.
    expect(await engine.receive(pair.bobState, message)).toMatchObject({ plaintext: utf8('muraho') });
    expect(await engine.receive(pair.bobState, commit)).toMatchObject({ kind: 'commit' });
  });

  test('a welcome, tree or key package that was changed anywhere is refused', async () => {
    const { engine } = story;
    const { bob, keyPackage, added } = pair;
    const { welcome = new Uint8Array(), ratchetTree = new Uint8Array() } = added;
    await fc.assert(
      fc.asyncProperty(spoiling, fc.nat(2), async (how, which) => {
        const original = [welcome, ratchetTree, keyPackage.publicPart][which] ?? welcome;
        const spoiled = spoil(original, how);
        fc.pre(!isEqual(spoiled, original));
        const works = [
          () => engine.join(bob, { welcome: spoiled, ratchetTree, keyPackage }),
          () => engine.join(bob, { welcome, ratchetTree: spoiled, keyPackage }),
          () => engine.readKeyPackage(spoiled),
        ];
        const refusal = await refusalOf(() => works[which]?.());
        expect(refusal?.fault).toBe('peer');
      }),
      { numRuns: 300 },
    );
  });

  test('a stored state that was damaged is refused, or fails with a code when it is used', async () => {
    const { engine } = story;
    const stored = engine.encodeState(pair.bobState);
    await fc.assert(
      fc.asyncProperty(spoiling, async (how) => {
        // A flip in a key that isn't used here goes unnoticed: the store's own seal is what detects it.
        await refusalOf(async () => {
          const state = engine.decodeState(spoil(stored, how));
          engine.members(state);
          await engine.encrypt(state, utf8('x'));
          await engine.receive(state, message);
        });
        expect(engine.encodeState(pair.bobState)).toEqual(stored);
      }),
      { numRuns: 400 },
    );
  });
});

test('what is larger than anything of ours is refused before it is decoded', async () => {
  const { engine } = story;
  const { bob, bobState, keyPackage } = pair;
  const large = new Uint8Array(1_048_577);
  await expectRefusal(engine.receive(bobState, large), 'too_large');
  await expectRefusal(engine.readKeyPackage(large.subarray(0, 8_193)), 'too_large');
  await expectRefusal(engine.join(bob, { welcome: large, ratchetTree: large, keyPackage }), 'too_large');
});

test('a vector that claims more than there is, and one with a longer length field than needed, are refused', async () => {
  const { engine } = story;
  const header = message.subarray(0, 4);
  const groupIdLength = message[4];
  expect(groupIdLength).toBe(16);
  for (const length of [
    [0xbf, 0xff, 0xff, 0xff],
    [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    [0x40, 16],
    [0x80, 0, 0, 16],
  ]) {
    const bytes = concatBytes(header, Uint8Array.from(length), message.subarray(5));
    await expectRefusal(engine.receive(pair.bobState, bytes), 'malformed');
  }
});

test('what a message says in the clear is read without any key, and nothing else is', async () => {
  const { engine } = story;
  const groupId = engine.groupId(pair.bobState);
  expect(readMessageGroup(message)).toEqual({ groupId, epoch: 1n });
  for (const bytes of [new Uint8Array(), pair.keyPackage.publicPart, Uint8Array.of(0, 1, 0, 2)]) {
    await expectRefusal(() => readMessageGroup(bytes), 'malformed');
  }
  await expectRefusal(() => readMessageGroup(new Uint8Array(2_000_000)), 'too_large');
});

test('a welcome or key package in place of a message is refused', async () => {
  const { engine } = story;
  await expectRefusal(engine.receive(pair.bobState, pair.added.welcome ?? new Uint8Array()), 'malformed');
  await expectRefusal(engine.receive(pair.bobState, pair.keyPackage.publicPart), 'malformed');
  await expectRefusal(engine.readKeyPackage(message), 'malformed');
  const options = { ratchetTree: pair.added.ratchetTree ?? new Uint8Array(), keyPackage: pair.keyPackage };
  await expectRefusal(engine.join(pair.bob, { ...options, welcome: message }), 'malformed');
});

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
