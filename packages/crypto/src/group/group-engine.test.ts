import { utf8 } from '@ganira/protocol';
import { describe, expect, test } from 'vitest';
import { systemRandom } from '../random.ts';
import type { Received, ReceivedApplication, ReceivedCommit } from './group-types.ts';
import { createPair, createStory, type Story } from './group-story.test-helper.ts';
import { expectRefusal } from './refusal.test-helper.ts';
import { classicalSuite, hybridSuite, type SuiteName } from './suites.ts';

export function asApplication(received: Received): ReceivedApplication {
  if (received.kind !== 'application') throw new Error(received.kind);
  return received;
}

function asCommit(received: Received): ReceivedCommit {
  if (received.kind !== 'commit') throw new Error(received.kind);
  return received;
}

describe.each<SuiteName>([hybridSuite, classicalSuite])('%s', (suite) => {
  test('alice founds a conversation, bob joins it, and both read what the other wrote', async () => {
    const story = await createStory(suite);
    const { engine } = story;
    const { alice, bob, aliceState, bobState } = await createPair(story);
    expect(engine.epochAuthenticator(bobState)).toEqual(engine.epochAuthenticator(aliceState));
    expect(engine.members(bobState)).toEqual([alice.identity, bob.identity]);
    expect(engine.groupId(bobState)).toEqual(engine.groupId(aliceState));
    expect(engine.groupData(bobState)).toEqual(Uint8Array.of(1, 2, 3));
    expect(engine.epoch(bobState)).toBe(1n);
    expect(engine.self(bobState)).toEqual(bob.identity);

    const sent = await engine.encrypt(aliceState, utf8('muraho'));
    const atBob = asApplication(await engine.receive(bobState, sent.message));
    expect(atBob).toMatchObject({ plaintext: utf8('muraho'), sender: alice.identity, epoch: 1n });
    const answer = await engine.encrypt(atBob.state, utf8('yego'));
    const atAlice = asApplication(await engine.receive(sent.state, answer.message));
    expect(atAlice).toMatchObject({ plaintext: utf8('yego'), sender: bob.identity });
  });

  test('a state survives being stored at every step', async () => {
    const story = await createStory(suite);
    const { engine } = story;
    const pair = await createPair(story);
    let { aliceState, bobState } = pair;
    for (let round = 0; round < 4; round++) {
      aliceState = engine.decodeState(engine.encodeState(aliceState));
      const stored = engine.encodeState(bobState);
      bobState = engine.decodeState(stored);
      expect(engine.encodeState(bobState)).toEqual(stored);
      const sent = await engine.encrypt(aliceState, Uint8Array.of(round));
      const received = asApplication(await engine.receive(bobState, sent.message));
      expect(received.plaintext).toEqual(Uint8Array.of(round));
      const update = await engine.commit(received.state, {});
      bobState = engine.decodeState(engine.encodeState(update.staged));
      aliceState = (await engine.receive(sent.state, update.commit)).state;
    }
    expect(engine.epochAuthenticator(aliceState)).toEqual(engine.epochAuthenticator(bobState));
  });

  test('a device that lost its state comes back by one commit that removes and adds it', async () => {
    const story = await createStory(suite);
    const { engine } = story;
    const { bob, aliceState, bobState } = await createPair(story);
    const carol = story.newDevice();
    const { next: withCarol, joined: carolState } = await addMember(story, aliceState, carol);
    const bobAfter = (await engine.receive(bobState, withCarol.commit)).state;
    const freshKeys = await story.keyPackageOf(bob);
    const resync = await engine.commit(withCarol.staged, {
      remove: [bob.identity.deviceId],
      add: [freshKeys.publicPart],
    });
    const atCarol = asCommit(await engine.receive(carolState, resync.commit));
    expect(atCarol).toMatchObject({
      removed: [bob.identity],
      added: [bob.identity],
      isActive: true,
      epoch: 3n,
    });
    expect(atCarol.commitHash).toEqual(resync.commitHash);
    expect(asCommit(await engine.receive(bobAfter, resync.commit)).isActive).toBe(false);
    const bobBack = await engine.join(bob, {
      welcome: resync.welcome ?? new Uint8Array(),
      ratchetTree: resync.ratchetTree ?? new Uint8Array(),
      keyPackage: freshKeys,
    });
    expect(engine.epochAuthenticator(bobBack)).toEqual(engine.epochAuthenticator(atCarol.state));
    const sent = await engine.encrypt(bobBack, utf8('ndagarutse'));
    expect(asApplication(await engine.receive(atCarol.state, sent.message)).sender).toEqual(bob.identity);
  });
});

async function addMember(
  story: Story,
  state: Parameters<Story['engine']['commit']>[0],
  signer: ReturnType<Story['newDevice']>,
) {
  const keyPackage = await story.keyPackageOf(signer);
  const next = await story.engine.commit(state, { add: [keyPackage.publicPart] });
  const joined = await story.engine.join(signer, {
    welcome: next.welcome ?? new Uint8Array(),
    ratchetTree: next.ratchetTree ?? new Uint8Array(),
    keyPackage,
  });
  return { next, joined };
}

describe('staged commits', () => {
  test('a commit that lost the race is discarded, and its author follows the winner', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { aliceState, bobState } = await createPair(story);
    const lost = await engine.commit(aliceState, {});
    const won = await engine.commit(bobState, {});
    const followed = asCommit(await engine.receive(lost.current, won.commit));
    expect(engine.epochAuthenticator(followed.state)).toEqual(engine.epochAuthenticator(won.staged));
    await expectRefusal(engine.receive(won.staged, lost.commit), 'epoch_too_old');
  });

  test('after a discarded commit the next one uses a fresh key', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { aliceState, bobState } = await createPair(story);
    const discarded = await engine.commit(aliceState, {});
    const second = await engine.commit(discarded.current, {});
    const received = await engine.receive(bobState, second.commit);
    expect(engine.epochAuthenticator(received.state)).toEqual(engine.epochAuthenticator(second.staged));
    // The discarded one used the generation before: it can still be opened from the same state.
    expect((await engine.receive(bobState, discarded.commit)).kind).toBe('commit');
  });

  test('a device recognises its own commit and its own message when they come back', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { aliceState } = await createPair(story);
    const { commit, current } = await engine.commit(aliceState, {});
    await expectRefusal(engine.receive(current, commit), 'own_message');
    const { state, message } = await engine.encrypt(aliceState, utf8('x'));
    await expectRefusal(engine.receive(state, message), 'own_message');
  });

  test('members joined by additions with and without an update agree', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { aliceState, bobState } = await createPair(story);
    const carol = story.newDevice();
    const keyPackage = await story.keyPackageOf(carol);
    const added = await engine.commit(aliceState, { add: [keyPackage.publicPart], update: true });
    const carolState = await engine.join(carol, {
      welcome: added.welcome ?? new Uint8Array(),
      ratchetTree: added.ratchetTree ?? new Uint8Array(),
      keyPackage,
    });
    const atBob = await engine.receive(bobState, added.commit);
    for (const state of [carolState, atBob.state]) {
      expect(engine.epochAuthenticator(state)).toEqual(engine.epochAuthenticator(added.staged));
    }
    expect(story.policy.seen.at(-1)).toMatchObject({ isUpdate: true, adds: [carol.identity] });
  });
});

describe('secrets of an epoch', () => {
  test('an exported secret is the same for all members of an epoch, and for nothing else', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { aliceState, bobState } = await createPair(story);
    const what = { label: 'delivery', context: utf8('a'), length: 32 };
    const secret = await engine.exportSecret(aliceState, what);
    expect(secret).toHaveLength(32);
    expect(await engine.exportSecret(bobState, what)).toEqual(secret);
    expect(await engine.exportSecret(bobState, { ...what, context: utf8('b') })).not.toEqual(secret);
    expect(await engine.exportSecret(bobState, { ...what, label: 'calls' })).not.toEqual(secret);
    const { staged } = await engine.commit(bobState, {});
    expect(await engine.exportSecret(staged, what)).not.toEqual(secret);
    for (const length of [0, 257, 1.5])
      await expectRefusal(engine.exportSecret(aliceState, { ...what, length }), 'usage');
  });

  test('messages that arrive in another order are all read, each once', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const pair = await createPair(story);
    let from = pair.aliceState;
    const messages: Uint8Array[] = [];
    for (let number = 0; number < 6; number++) {
      const sent = await engine.encrypt(from, Uint8Array.of(number));
      messages.push(sent.message);
      from = sent.state;
    }
    let at = pair.bobState;
    for (const number of [4, 0, 5, 2, 1, 3]) {
      const received = asApplication(await engine.receive(at, messages[number] ?? new Uint8Array()));
      expect(received.plaintext).toEqual(Uint8Array.of(number));
      at = engine.decodeState(engine.encodeState(received.state));
    }
    for (const message of messages) await expectRefusal(engine.receive(at, message), 'replayed');
  });

  test('of many messages that were held back, the last 64 can still be read', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const pair = await createPair(story);
    let from = pair.aliceState;
    const messages: Uint8Array[] = [];
    for (let number = 0; number < 70; number++) {
      const sent = await engine.encrypt(from, Uint8Array.of(number));
      messages.push(sent.message);
      from = sent.state;
    }
    const last = await engine.receive(pair.bobState, messages[69] ?? new Uint8Array());
    for (const number of [68, 5]) {
      expect(
        asApplication(await engine.receive(last.state, messages[number] ?? new Uint8Array())).plaintext,
      ).toEqual(Uint8Array.of(number));
    }
    await expectRefusal(engine.receive(last.state, messages[4] ?? new Uint8Array()), 'replayed');
  });

  test('a message of one of the last two epochs is read late, one of an older epoch is not', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { alice, aliceState, bobState } = await createPair(story);
    const early = await engine.encrypt(aliceState, utf8('early'));
    let [a, b] = [early.state, bobState];
    for (let round = 0; round < 3; round++) {
      const update = await engine.commit(a, {});
      b = engine.decodeState(engine.encodeState((await engine.receive(b, update.commit)).state));
      a = update.staged;
      if (round === 2) continue;
      const late = asApplication(await engine.receive(b, early.message));
      expect(late).toMatchObject({ plaintext: utf8('early'), sender: alice.identity, epoch: 1n });
      await expectRefusal(engine.receive(late.state, early.message), 'replayed');
    }
    await expectRefusal(engine.receive(b, early.message), 'epoch_too_old');
    await expectRefusal(
      engine.receive(engine.dropLateKeys(bobState), (await engine.encrypt(a, utf8('x'))).message),
      'epoch_ahead',
    );
  });
});

describe('what a caller may get wrong', () => {
  test('each mistake has a code and changes nothing', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { alice, aliceState } = await createPair(story);
    const founding = { groupId: systemRandom(16), groupData: new Uint8Array() };
    await expectRefusal(engine.create(alice, { ...founding, groupId: systemRandom(15) }), 'usage');
    await expectRefusal(engine.create(alice, { ...founding, groupData: new Uint8Array(4_097) }), 'usage');
    await expectRefusal(engine.create({ ...alice, secretKey: new Uint8Array(31) }, founding), 'usage');
    await expectRefusal(
      engine.create({ ...alice, identity: { ...alice.identity, chainHead: new Uint8Array(31) } }, founding),
      'usage',
    );
    await expectRefusal(engine.encrypt(aliceState, new Uint8Array(131_073)), 'usage');
    await expectRefusal(engine.commit(aliceState, { remove: [systemRandom(16)] }), 'not_a_member');
    await expectRefusal(engine.commit(aliceState, { remove: [alice.identity.deviceId] }), 'usage');
    await expectRefusal(() => engine.epoch({} as typeof aliceState), 'usage');
    for (const lifetime of [
      { notBefore: 10, notAfter: 10 },
      { notBefore: -1, notAfter: 10 },
      { notBefore: 0, notAfter: 93 * 86_400 },
    ]) {
      await expectRefusal(engine.createKeyPackage(alice, lifetime), 'usage');
    }
  });

  test('a device that was removed can read what is late, but send nothing', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { bob, aliceState, bobState } = await createPair(story);
    const late = await engine.encrypt(aliceState, utf8('late'));
    const removal = await engine.commit(late.state, { remove: [bob.identity.deviceId] });
    const removed = asCommit(await engine.receive(bobState, removal.commit));
    expect(removed.isActive).toBe(false);
    const stored = engine.decodeState(engine.encodeState(removed.state));
    expect(engine.isActive(stored)).toBe(false);
    expect(asApplication(await engine.receive(stored, late.message)).plaintext).toEqual(utf8('late'));
    await expectRefusal(engine.encrypt(stored, utf8('x')), 'not_active');
    await expectRefusal(engine.commit(stored, {}), 'not_active');
    await expectRefusal(() => engine.self(stored), 'not_active');
    await expectRefusal(engine.receive(stored, removal.commit), 'not_active');
  });
});
