import { encodeMlsMessage, type KeyPackage } from 'ts-mls';
import { signKeyPackage } from 'ts-mls/keyPackage.js';
import { signLeafNodeKeyPackage } from 'ts-mls/leafNode.js';
import { describe, expect, test } from 'vitest';
import { systemRandom } from '../random.ts';
import { openRawKeyPackage, rawKeyPackage } from './dishonest-member.test-helper.ts';
import { createPair, createStory, storyStart } from './group-story.test-helper.ts';
import { expectRefusal } from './refusal.test-helper.ts';
import { classicalSuite, hybridSuite, loadSuite } from './suites.ts';

const now = storyStart / 1_000;
const day = 86_400;
const none = new Uint8Array();

test('a key package says who it is for, how long it lives, and whether it is the last resort', async () => {
  const story = await createStory(hybridSuite);
  const { engine } = story;
  const bob = story.newDevice();
  for (const isLastResort of [false, true]) {
    const lifetime = { notBefore: now - day, notAfter: now + 7 * day };
    const made = await engine.createKeyPackage(bob, { ...lifetime, isLastResort });
    expect(await engine.readKeyPackage(made.publicPart)).toEqual({
      identity: bob.identity,
      signaturePublicKey: bob.publicKey,
      reference: made.reference,
      ...lifetime,
      isLastResort,
      suite: hybridSuite,
    });
    expect(made.reference).toHaveLength(64);
    // 8,192 bytes is what a server takes.
    expect(made.publicPart.length).toBeLessThan(3_000);
  }
});

test('P27 a key package that expired, one from the future and one that lives too long are told apart', async () => {
  const story = await createStory(classicalSuite);
  const { engine, clock } = story;
  const { aliceState } = await createPair(story);
  const keys = await story.keyPackageOf(story.newDevice());
  const years = 10 * 365 * day * 1_000;
  clock.now = storyStart + years;
  await expectRefusal(engine.readKeyPackage(keys.publicPart), 'key_package_expired');
  await expectRefusal(engine.commit(aliceState, { add: [keys.publicPart] }), 'key_package_expired');
  clock.now = storyStart - years;
  await expectRefusal(engine.readKeyPackage(keys.publicPart), 'key_package_not_yet_valid');
  clock.now = storyStart;
  const { publicPackage: keyPackage } = await rawKeyPackage(
    story,
    story.newDevice(),
    await loadSuite(classicalSuite, systemRandom),
  );
  const forever = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_key_package', keyPackage });
  await expectRefusal(engine.readKeyPackage(forever), 'key_package_lifetime_too_long');
});

test('members whose clocks are years off still follow who was added', async () => {
  const story = await createStory(classicalSuite);
  const { engine, clock } = story;
  const { aliceState, bobState } = await createPair(story);
  const carol = story.newDevice();
  const keyPackage = await story.keyPackageOf(carol);
  const added = await engine.commit(aliceState, { add: [keyPackage.publicPart] });
  clock.now = storyStart + 20 * 365 * day * 1_000;
  expect(await engine.receive(bobState, added.commit)).toMatchObject({ added: [carol.identity] });
  const { welcome = none, ratchetTree = none } = added;
  expect(engine.members(await engine.join(carol, { welcome, ratchetTree, keyPackage }))).toHaveLength(3);
});

describe('a key package of which one thing is wrong', () => {
  const extension = { extensionType: 0xf123, extensionData: none };
  const changes: [string, (keyPackage: KeyPackage) => KeyPackage][] = [
    ['the init key', (keyPackage) => ({ ...keyPackage, initKey: systemRandom(32) })],
    ['its extensions', (keyPackage) => ({ ...keyPackage, extensions: [extension] })],
    [
      'the leaf',
      (keyPackage) => ({
        ...keyPackage,
        leafNode: { ...keyPackage.leafNode, hpkePublicKey: systemRandom(32) },
      }),
    ],
    ['its signature', (keyPackage) => ({ ...keyPackage, signature: systemRandom(64) })],
    ['the length of its signature', (keyPackage) => ({ ...keyPackage, signature: none })],
  ];

  test.each(changes)('%s was changed after signing: refused', async (_, change) => {
    const story = await createStory(classicalSuite);
    const { publicPart } = await story.keyPackageOf(story.newDevice());
    const keyPackage = change(openRawKeyPackage(publicPart));
    const changed = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_key_package', keyPackage });
    await expectRefusal(story.engine.readKeyPackage(changed), 'key_package_invalid');
  });

  const signedChanges: [string, (keyPackage: KeyPackage) => KeyPackage][] = [
    [
      'one key for two purposes',
      (keyPackage) => ({ ...keyPackage, initKey: keyPackage.leafNode.hpkePublicKey }),
    ],
    ['an init key of 31 bytes', (keyPackage) => ({ ...keyPackage, initKey: systemRandom(31) })],
    ['an unknown extension', (keyPackage) => ({ ...keyPackage, extensions: [extension] })],
    [
      'an unknown extension of its leaf',
      (keyPackage) => ({ ...keyPackage, leafNode: { ...keyPackage.leafNode, extensions: [extension] } }),
    ],
    [
      'a credential of another layout',
      (keyPackage) => ({
        ...keyPackage,
        leafNode: {
          ...keyPackage.leafNode,
          credential: { credentialType: 'basic', identity: systemRandom(64) },
        },
      }),
    ],
    [
      'a certificate',
      (keyPackage) => ({
        ...keyPackage,
        leafNode: { ...keyPackage.leafNode, credential: { credentialType: 'x509', certificates: [none] } },
      }),
    ],
    [
      'no capabilities',
      (keyPackage) => ({
        ...keyPackage,
        leafNode: {
          ...keyPackage.leafNode,
          capabilities: { ...keyPackage.leafNode.capabilities, extensions: [] },
        },
      }),
    ],
  ];

  test.each(signedChanges)('%s, properly signed: refused', async (_, change) => {
    const story = await createStory(classicalSuite);
    const suite = await loadSuite(classicalSuite, systemRandom);
    const bob = story.newDevice();
    const changed = change(openRawKeyPackage((await story.keyPackageOf(bob)).publicPart));
    const leafNode = await signLeafNodeKeyPackage(changed.leafNode, bob.secretKey, suite.signature);
    const keyPackage = await signKeyPackage({ ...changed, leafNode }, bob.secretKey, suite.signature);
    const publicPart = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_key_package', keyPackage });
    await expectRefusal(story.engine.readKeyPackage(publicPart), 'key_package_invalid');
  });
});

test('a welcome opens with its own key package and device only', async () => {
  const story = await createStory(classicalSuite);
  const { engine } = story;
  const { bob, added, keyPackage } = await createPair(story);
  const { welcome = none, ratchetTree = none } = added;
  const other = await story.keyPackageOf(bob);
  await expectRefusal(
    engine.join(bob, { welcome, ratchetTree, keyPackage: other }),
    'welcome_for_another_key_package',
  );
  await expectRefusal(engine.join(story.newDevice(), { welcome, ratchetTree, keyPackage }), 'usage');
  const wrongSecret = { publicPart: keyPackage.publicPart, secretPart: other.secretPart };
  await expectRefusal(engine.join(bob, { welcome, ratchetTree, keyPackage: wrongSecret }), 'welcome_invalid');
  for (const secretPart of [none, keyPackage.secretPart.subarray(0, 40), Uint8Array.of(2, 0, 0, 0, 0)]) {
    const broken = { publicPart: keyPackage.publicPart, secretPart };
    await expectRefusal(engine.join(bob, { welcome, ratchetTree, keyPackage: broken }), 'state_invalid');
  }
});

test('what the policy throws passes through as it is', async () => {
  const story = await createStory(classicalSuite);
  const { aliceState } = await createPair(story);
  const keys = await story.keyPackageOf(story.newDevice());
  const failure = new Error('the store is closed');
  story.policy.isLeafValid = () => {
    throw failure;
  };
  await expect(story.engine.commit(aliceState, { add: [keys.publicPart] })).rejects.toBe(failure);
});
