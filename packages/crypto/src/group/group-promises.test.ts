// The promises of docs/security that rest on the group layer, each against somebody who breaks the rule.
import { concatBytes, utf8 } from '@ganira/protocol';
import {
  createCommit,
  createGroupInfoWithExternalPubAndRatchetTree,
  encodeMlsMessage,
  generateKeyPackageWithKey,
  joinGroupExternal,
} from 'ts-mls';
import { decryptSenderData } from 'ts-mls/privateMessage.js';
import { describe, expect, test } from 'vitest';
import { systemRandom } from '../random.ts';
import { acceptingConfig, createDishonestPair, rawKeyPackage } from './dishonest-member.test-helper.ts';
import { createPair, createSigner, createStory, storyGroup, type Story } from './group-story.test-helper.ts';
import { toCredential } from './leaf-identity.ts';
import { expectRefusal } from './refusal.test-helper.ts';
import { classicalSuite, hybridSuite, loadSuite } from './suites.ts';
import { openWithEverySecret, pathSecretsWithin, privateMessageOf, steal } from './thief.test-helper.ts';

const none = new Uint8Array();

async function createTrio(story: Story) {
  const { engine } = story;
  const pair = await createPair(story);
  const carol = story.newDevice();
  const keyPackage = await story.keyPackageOf(carol);
  const added = await engine.commit(pair.aliceState, { add: [keyPackage.publicPart] });
  const carolState = await engine.join(carol, {
    welcome: added.welcome ?? none,
    ratchetTree: added.ratchetTree ?? none,
    keyPackage,
  });
  const bobState = (await engine.receive(pair.bobState, added.commit)).state;
  return { ...pair, carol, aliceState: added.staged, bobState, carolState };
}

test('P1 a device that its account does not vouch for is neither added nor accepted', async () => {
  const story = await createStory(classicalSuite);
  const { engine } = story;
  const { aliceState } = await createPair(story);
  const ghost = createSigner();
  const ghostKeys = await story.keyPackageOf(ghost);
  expect((await engine.readKeyPackage(ghostKeys.publicPart)).identity).toEqual(ghost.identity);
  await expectRefusal(engine.commit(aliceState, { add: [ghostKeys.publicPart] }), 'leaf_refused');

  const dishonest = await createDishonestPair(story);
  const { publicPackage } = await rawKeyPackage(story, ghost, dishonest.suite);
  const commit = await dishonest.propose({ proposalType: 'add', add: { keyPackage: publicPackage } });
  await expectRefusal(engine.receive(dishonest.bobState, commit), 'leaf_refused');
});

test('P1 a welcome into a group with a ghost in it is refused', async () => {
  const story = await createStory(classicalSuite);
  const lax = await createStory(classicalSuite);
  const bob = story.newDevice();
  const keyPackage = await story.keyPackageOf(bob);
  const ghost = lax.newDevice();
  lax.policy.know(bob);
  const founded = await lax.engine.create(ghost, storyGroup());
  const { welcome = none, ratchetTree = none } = await lax.engine.commit(founded, {
    add: [keyPackage.publicPart],
  });
  await expectRefusal(story.engine.join(bob, { welcome, ratchetTree, keyPackage }), 'leaf_refused');
});

test('P2 nobody joins by an external commit', async () => {
  const story = await createStory(classicalSuite);
  const { state, suite, bobState } = await createDishonestPair(story);
  const groupInfo = await createGroupInfoWithExternalPubAndRatchetTree(state, [], suite);
  const intruder = story.newDevice();
  const { publicPackage, privatePackage } = await rawKeyPackage(story, intruder, suite);
  const { publicMessage } = await joinGroupExternal(
    groupInfo,
    publicPackage,
    privatePackage,
    false,
    suite,
    undefined,
    acceptingConfig,
  );
  const message = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_public_message', publicMessage });
  await expectRefusal(story.engine.receive(bobState, message), 'external_commit_refused');
});

test('P2 the stored state of an honest member holds nothing that an external commit could use', async () => {
  const story = await createStory(classicalSuite);
  const { aliceState, bobState } = await createPair(story);
  for (const state of [aliceState, bobState]) {
    const { keySchedule } = steal(story, state);
    expect(keySchedule.externalSecret).toHaveLength(0);
    expect(keySchedule.resumptionPsk).toHaveLength(0);
    expect(keySchedule.membershipKey).toHaveLength(0);
  }
});

test('P3 a known device with another key is refused', async () => {
  const story = await createStory(classicalSuite);
  const { aliceState, bob, keyPackage } = await createPair(story);
  const swapped = { ...createSigner(), identity: bob.identity };
  const swappedKeys = await story.keyPackageOf(swapped);
  const { engine } = story;
  await expectRefusal(
    engine.commit(aliceState, { remove: [bob.identity.deviceId], add: [swappedKeys.publicPart] }),
    'leaf_refused',
  );
  await expectRefusal(engine.join(swapped, { welcome: none, ratchetTree: none, keyPackage }), 'malformed');
});

test('P3 a member cannot turn into another device by an update', async () => {
  const story = await createStory(classicalSuite);
  const { state, suite, bobState } = await createDishonestPair(story);
  const other = story.newDevice();
  const { publicPackage } = await rawKeyPackage(story, other, suite);
  const ratchetTree = state.ratchetTree.slice();
  const own = ratchetTree[0];
  if (own?.nodeType !== 'leaf') throw new Error('no leaf');
  ratchetTree[0] = { nodeType: 'leaf', leaf: { ...own.leaf, credential: publicPackage.leafNode.credential } };
  const { commit } = await createCommit({ state: { ...state, ratchetTree }, cipherSuite: suite }, {});
  await expectRefusal(story.engine.receive(bobState, encodeMlsMessage(commit)), 'leaf_refused');
});

test('P9 a replayed message or commit is refused', async () => {
  const story = await createStory(classicalSuite);
  const { engine } = story;
  const { aliceState, bobState } = await createPair(story);
  const sent = await engine.encrypt(aliceState, utf8('once'));
  const received = await engine.receive(bobState, sent.message);
  await expectRefusal(engine.receive(received.state, sent.message), 'replayed');
  const update = await engine.commit(sent.state, {});
  const after = await engine.receive(received.state, update.commit);
  await expectRefusal(engine.receive(after.state, update.commit), 'epoch_too_old');
  await expectRefusal(engine.receive(after.state, sent.message), 'replayed');
});

test('P14 a ciphertext moved into another conversation is refused', async () => {
  const story = await createStory(classicalSuite);
  const { engine } = story;
  const [one, other] = [await createPair(story), await createPair(story)];
  const { message } = await engine.encrypt(one.aliceState, utf8('for one group'));
  await expectRefusal(engine.receive(other.bobState, message), 'wrong_group');
  const privateMessage = { ...privateMessageOf(message), groupId: engine.groupId(other.bobState) };
  const moved = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_private_message', privateMessage });
  await expectRefusal(engine.receive(other.bobState, moved), 'undecryptable');
});

test('P15 two commits for one epoch: whoever took the one cannot follow the other, and the authenticators differ', async () => {
  const story = await createStory(classicalSuite);
  const { engine } = story;
  const { aliceState, bobState, carolState } = await createTrio(story);
  const left = await engine.commit(aliceState, {});
  const right = await engine.commit(aliceState, {});
  const atBob = await engine.receive(bobState, left.commit);
  const atCarol = await engine.receive(carolState, right.commit);
  await expectRefusal(engine.receive(atBob.state, right.commit), 'epoch_too_old');
  expect(engine.epoch(atBob.state)).toBe(engine.epoch(atCarol.state));
  expect(engine.epochAuthenticator(atBob.state)).not.toEqual(engine.epochAuthenticator(atCarol.state));
});

test('P16 a commit that the policy forbids is refused by every member, and by its author first', async () => {
  const story = await createStory(classicalSuite);
  const { engine, policy } = story;
  const { aliceState, bob, bobState, carolState } = await createTrio(story);
  const removal = await engine.commit(aliceState, { remove: [bob.identity.deviceId] });
  policy.isEveryCommitAllowed = false;
  for (const state of [bobState, carolState])
    await expectRefusal(engine.receive(state, removal.commit), 'commit_refused');
  const own = await expectRefusal(engine.commit(aliceState, {}), 'commit_refused');
  expect(own.fault).toBe('usage');
  expect(policy.seen.at(-2)).toMatchObject({ removes: [bob.identity], adds: [], isUpdate: true, epoch: 2n });
  policy.isEveryCommitAllowed = true;
  expect((await engine.receive(carolState, removal.commit)).kind).toBe('commit');
});

describe('P26 no downgrade of suite or version', () => {
  test('a key package, a welcome and a stored group of the classical suite are refused by the hybrid engine', async () => {
    const hybrid = await createStory(hybridSuite);
    const classical = await createStory(classicalSuite);
    const { aliceState } = await createPair(hybrid);
    const bob = hybrid.newDevice();
    classical.policy.know(bob);
    const classicalKeys = await classical.keyPackageOf(bob);
    await expectRefusal(hybrid.engine.readKeyPackage(classicalKeys.publicPart), 'suite_mismatch');
    await expectRefusal(
      hybrid.engine.commit(aliceState, { add: [classicalKeys.publicPart] }),
      'suite_mismatch',
    );
    const pair = await createPair(classical);
    const { welcome = none, ratchetTree = none } = pair.added;
    const keyPackage = await hybrid.keyPackageOf(bob);
    await expectRefusal(hybrid.engine.join(bob, { welcome, ratchetTree, keyPackage }), 'suite_mismatch');
    await expectRefusal(
      () => hybrid.engine.decodeState(classical.engine.encodeState(pair.aliceState)),
      'suite_mismatch',
    );
  });

  test('a key package that claims the hybrid suite but does not support it is refused', async () => {
    const story = await createStory(hybridSuite);
    const suite = await loadSuite(hybridSuite, systemRandom);
    const signer = story.newDevice();
    const now = BigInt(Math.floor(story.clock.now / 1_000));
    const { publicPackage: keyPackage } = await generateKeyPackageWithKey(
      toCredential(signer.identity),
      {
        versions: ['mls10'],
        ciphersuites: [classicalSuite],
        extensions: [0xf6a1, 10],
        proposals: [],
        credentials: ['basic'],
      },
      { notBefore: now - 10n, notAfter: now + 10n },
      [],
      { signKey: signer.secretKey, publicKey: signer.publicKey },
      suite,
    );
    const publicPart = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_key_package', keyPackage });
    await expectRefusal(story.engine.readKeyPackage(publicPart), 'key_package_invalid');
  });
});

test('P28 a removed member reads nothing of the next epoch, whatever code it runs', async () => {
  const story = await createStory(hybridSuite);
  const { engine } = story;
  const { aliceState, bob, bobState, carolState } = await createTrio(story);
  const removal = await engine.commit(aliceState, { remove: [bob.identity.deviceId] });
  const atCarol = await engine.receive(carolState, removal.commit);
  const secret = await engine.encrypt(removal.staged, utf8('without bob'));
  expect(await engine.receive(atCarol.state, secret.message)).toMatchObject({
    plaintext: utf8('without bob'),
  });
  const atBob = await engine.receive(bobState, removal.commit);
  expect(atBob).toMatchObject({ kind: 'commit', isActive: false });
  await expectRefusal(engine.receive(atBob.state, secret.message), 'epoch_ahead');
  await expectRefusal(engine.receive(bobState, secret.message), 'epoch_ahead');
  expect(await pathSecretsWithin(steal(story, bobState), removal.commit)).toBe(0);
  // The attack works for somebody who still belongs there.
  expect(await pathSecretsWithin(steal(story, carolState), removal.commit)).toBeGreaterThan(0);
  const { senderDataSecret } = steal(story, bobState).keySchedule;
  const suite = await loadSuite(hybridSuite, systemRandom);
  await expect(decryptSenderData(privateMessageOf(secret.message), senderDataSecret, suite)).rejects.toThrow(
    'OperationError',
  );
});

describe('P42 forward secrecy', () => {
  test('a state stolen today opens nothing that was read or sent before, also where messages in between were skipped', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const pair = await createPair(story);
    let [a, b] = [pair.aliceState, pair.bobState];
    const recorded: Uint8Array[] = [];
    for (let number = 0; number < 8; number++) {
      const sent = await engine.encrypt(a, Uint8Array.of(number));
      recorded.push(sent.message);
      a = sent.state;
    }
    const skipped = new Set([1, 4]);
    for (const [number, message] of recorded.entries()) {
      if (!skipped.has(number)) b = (await engine.receive(b, message)).state;
    }
    const atRest = engine.encodeState(b);
    for (const [number, message] of recorded.entries()) {
      if (skipped.has(number)) continue;
      await expectRefusal(engine.receive(engine.decodeState(atRest), message), 'replayed');
      expect(await openWithEverySecret(steal(story, b), message), `bob, message ${number}`).toBe(false);
      expect(await openWithEverySecret(steal(story, a), message), `alice, message ${number}`).toBe(false);
    }
    // What was skipped and never read is what can still be opened, until it is given up.
    const late = recorded[4] ?? none;
    expect(await engine.receive(engine.decodeState(atRest), late)).toMatchObject({
      plaintext: Uint8Array.of(4),
    });
    const givenUp = engine.dropLateKeys(b);
    await expectRefusal(engine.receive(givenUp, late), 'replayed');
    expect(await openWithEverySecret(steal(story, givenUp), late)).toBe(false);
  });

  test('the attack works on a state from before', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { aliceState, bobState } = await createPair(story);
    const { message } = await engine.encrypt(aliceState, utf8('x'));
    expect(await openWithEverySecret(steal(story, bobState), message)).toBe(true);
  });

  test('a state of a later epoch opens nothing that was read in an earlier one', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { aliceState, bobState } = await createPair(story);
    const sent = await engine.encrypt(aliceState, utf8('yesterday'));
    const read = await engine.receive(bobState, sent.message);
    let [a, b] = [sent.state, read.state];
    for (let round = 0; round < 3; round++) {
      const update = await engine.commit(a, {});
      a = update.staged;
      b = (await engine.receive(b, update.commit)).state;
      expect(await openWithEverySecret(steal(story, b), sent.message)).toBe(false);
      expect(await openWithEverySecret(steal(story, a), sent.message)).toBe(false);
    }
  });
});

test('P43 after an update a stolen state stops decrypting', async () => {
  const story = await createStory(hybridSuite);
  const { engine } = story;
  const { aliceState, bobState, carolState } = await createTrio(story);
  const stolen = engine.encodeState(bobState);

  // Until then the thief follows everything, other members' commits too.
  const others = await engine.commit(carolState, {});
  const [a1, b1] = await Promise.all(
    [aliceState, bobState].map((state) => engine.receive(state, others.commit)),
  );
  const followed = await engine.receive(engine.decodeState(stolen), others.commit);
  expect(engine.epochAuthenticator(followed.state)).toEqual(engine.epochAuthenticator(others.staged));

  const healed = await engine.commit(b1?.state ?? bobState, {});
  const a2 = await engine.receive(a1?.state ?? aliceState, healed.commit);
  const secret = await engine.encrypt(a2.state, utf8('after the theft'));
  expect(await engine.receive(healed.staged, secret.message)).toMatchObject({
    plaintext: utf8('after the theft'),
  });
  await expectRefusal(engine.receive(followed.state, healed.commit), 'own_message');
  await expectRefusal(engine.receive(followed.state, secret.message), 'epoch_ahead');
  expect(await pathSecretsWithin(steal(story, followed.state), healed.commit)).toBe(0);
  expect(await pathSecretsWithin(steal(story, a1?.state ?? aliceState), healed.commit)).toBeGreaterThan(0);
});

test('a message is bound to its epoch: its number cannot be changed', async () => {
  const story = await createStory(classicalSuite);
  const { engine } = story;
  const { aliceState, bobState } = await createPair(story);
  const { message } = await engine.encrypt(aliceState, utf8('x'));
  const update = await engine.commit(aliceState, {});
  const next = await engine.receive(bobState, update.commit);
  const privateMessage = { ...privateMessageOf(message), epoch: 2n };
  const moved = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_private_message', privateMessage });
  await expectRefusal(engine.receive(next.state, moved), 'undecryptable');
  await expectRefusal(engine.receive(next.state, concatBytes(message, Uint8Array.of(0))), 'malformed');
});
