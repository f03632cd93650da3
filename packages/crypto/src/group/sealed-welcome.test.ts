import { concatBytes } from '@ganira/protocol';
import { describe, expect, test } from 'vitest';
import { systemRandom } from '../random.ts';
import { createPair, createStory, type Story } from './group-story.test-helper.ts';
import type { SealedWelcome } from './group-types.ts';
import { expectRefusal } from './refusal.test-helper.ts';
import { classicalSuite, hybridSuite } from './suites.ts';

const none = new Uint8Array();

/** Carol and Dave are welcomed together. */
async function welcomeTwo(story: Story) {
  const { engine } = story;
  const { aliceState } = await createPair(story);
  const carol = story.newDevice();
  const dave = story.newDevice();
  const keys = { carol: await story.keyPackageOf(carol), dave: await story.keyPackageOf(dave) };
  const keyPackages = [keys.carol.publicPart, keys.dave.publicPart];
  const { welcome = none, ratchetTree = none } = await engine.commit(aliceState, { add: keyPackages });
  const content = concatBytes(welcome, ratchetTree);
  const sealed = await engine.sealWelcome({ keyPackages, content });
  const open = (opened: Uint8Array) => ({
    welcome: opened.slice(0, welcome.length),
    ratchetTree: opened.slice(welcome.length),
  });
  return { carol, dave, keys, keyPackages, welcome, ratchetTree, content, sealed, open };
}

describe.each([hybridSuite, classicalSuite] as const)('a sealed welcome, %s', (suite) => {
  test('each newcomer opens it with its own key package, together or apart', async () => {
    const story = await createStory(suite);
    const { engine } = story;
    const { carol, dave, keys, content, sealed, open } = await welcomeTwo(story);
    for (const [signer, keyPackage] of [
      [carol, keys.carol],
      [dave, keys.dave],
    ] as const) {
      const apart = await engine.sealWelcome({ keyPackages: [keyPackage.publicPart], content });
      for (const one of [sealed, apart]) {
        const opened = await engine.openSealedWelcome(signer, { sealed: one, keyPackage });
        expect(opened).toEqual(content);
        const state = await engine.join(signer, { ...open(opened), keyPackage });
        expect(engine.members(state)).toHaveLength(4);
      }
    }
  });
});

test('R51 what two receivers get of one welcome has nothing in common but its size', async () => {
  const story = await createStory(classicalSuite);
  const { engine } = story;
  const { keyPackages, content } = await welcomeTwo(story);
  const [one, other] = await Promise.all(
    keyPackages.map(async (keyPackage) => {
      const { references, keys, sealed } = await engine.sealWelcome({ keyPackages: [keyPackage], content });
      const parts = keys.flatMap(({ kemOutput, ciphertext }) => [kemOutput, ciphertext]);
      return Buffer.concat([...references, ...parts, sealed]);
    }),
  );
  if (one === undefined || other === undefined) throw new Error('two newcomers');
  expect(one.length).toBe(other.length);
  for (let at = 0; at + 8 <= one.length; at++) expect(other.includes(one.subarray(at, at + 8))).toBe(false);
});

test('R51 a sealed welcome names nobody, and its length says little', async () => {
  const story = await createStory(classicalSuite);
  const { engine } = story;
  const { carol, keys, keyPackages, ratchetTree, sealed } = await welcomeTwo(story);
  const seen = Buffer.concat([
    sealed.sealed,
    ...sealed.references,
    ...sealed.keys.flatMap(({ kemOutput, ciphertext }) => [kemOutput, ciphertext]),
  ]);
  for (const { identity, signaturePublicKey } of await Promise.all(
    keyPackages.map((keyPackage) => engine.readKeyPackage(keyPackage)),
  )) {
    for (const trace of [identity.accountId, identity.deviceId, identity.chainHead, signaturePublicKey]) {
      expect(Buffer.from(ratchetTree).includes(Buffer.from(trace))).toBe(true);
      expect(seen.includes(Buffer.from(trace))).toBe(false);
    }
  }
  const lengths = new Set<number>();
  for (const length of [0, 1, 1_000, 4_092]) {
    const content = systemRandom(length);
    const one = await engine.sealWelcome({ keyPackages, content });
    lengths.add(one.sealed.length);
    const opened = engine.openSealedWelcome(carol, { sealed: one, keyPackage: keys.carol });
    expect(await opened).toEqual(content);
  }
  expect([...lengths]).toEqual([4_096 + 16]);
});

test('what was changed, moved or is for somebody else is refused', async () => {
  const story = await createStory(classicalSuite);
  const { engine } = story;
  const { carol, dave, keys, keyPackages, content, sealed } = await welcomeTwo(story);
  const open = (changed: Partial<SealedWelcome>) =>
    engine.openSealedWelcome(carol, { sealed: { ...sealed, ...changed }, keyPackage: keys.carol });
  const flipped = sealed.sealed.slice();
  flipped[40] = (flipped[40] ?? 0) ^ 1;
  await expectRefusal(open({ sealed: flipped }), 'undecryptable');
  await expectRefusal(open({ sealed: none }), 'undecryptable');
  await expectRefusal(open({ keys: sealed.keys.toReversed() }), 'undecryptable');
  await expectRefusal(open({ keys: sealed.keys.slice(1) }), 'malformed');
  // Who else it is for is part of what is sealed.
  const others = [sealed.references[0] ?? none, systemRandom(32)];
  await expectRefusal(open({ references: others }), 'undecryptable');
  for (const length of [32, 3]) {
    const wrong = sealed.keys.map((key) => ({ ...key, kemOutput: systemRandom(length) }));
    await expectRefusal(open({ keys: wrong }), 'undecryptable');
  }
  const elsewhere = await story.keyPackageOf(carol);
  await expectRefusal(
    engine.openSealedWelcome(carol, { sealed, keyPackage: elsewhere }),
    'welcome_for_another_key_package',
  );
  const secretPart = keys.dave.secretPart;
  await expectRefusal(
    engine.openSealedWelcome(dave, { sealed, keyPackage: { ...keys.carol, secretPart } }),
    'undecryptable',
  );
  await expectRefusal(engine.sealWelcome({ keyPackages: [], content: none }), 'usage');
  // Keys of one open no other.
  const other = await engine.sealWelcome({ keyPackages, content });
  await expectRefusal(open({ keys: other.keys }), 'undecryptable');
});
