// What patches/ts-mls+1.6.4.patch corrects and no other test here would miss. The joins that the
// unpatched library refuses are in group-histories.test.ts, its keys of messages already read in
// group-promises.test.ts (P42), a device removed and added at once in group-engine.test.ts.
import { encodeMlsMessage, joinGroup, emptyPskIndex, type Proposal, type RatchetTree } from 'ts-mls';
import { validateRatchetTree } from 'ts-mls/clientState.js';
import { encryptSenderData } from 'ts-mls/privateMessage.js';
import type { ReuseGuard } from 'ts-mls/sender.js';
import { expect, test } from 'vitest';
import { systemRandom } from '../random.ts';
import {
  acceptingConfig,
  addOf,
  createDishonestPair,
  openRawKeyPackage,
} from './dishonest-member.test-helper.ts';
import { groupContextExtensions } from './group-data.ts';
import { createStory } from './group-story.test-helper.ts';
import { decodeSecrets } from './key-packages.ts';
import { expectRefusal } from './refusal.test-helper.ts';
import { classicalSuite } from './suites.ts';
import { privateMessageOf } from './thief.test-helper.ts';

const none = new Uint8Array();

test('RFC 9420 section 12.4: a commit of GroupContextExtensions has a path', async () => {
  const { commit } = await createDishonestPair(await createStory(classicalSuite));
  const change: Proposal = {
    proposalType: 'group_context_extensions',
    groupContextExtensions: { extensions: groupContextExtensions(Uint8Array.of(7)) },
  };
  const made = await commit({ extraProposals: [change], wireAsPublicMessage: true });
  if (made.commit.wireformat !== 'mls_public_message') throw new Error(made.commit.wireformat);
  const { content } = made.commit.publicMessage;
  expect(content.contentType === 'commit' && content.commit.path !== undefined).toBe(true);
});

test.each([4, 5, 2 ** 32 - 1])(
  'a tree whose root lists the unmerged leaf %d, which it does not have, is refused and not searched for ever',
  async (leafIndex) => {
    const { state, suite } = await createDishonestPair(await createStory(classicalSuite));
    const parent = { hpkePublicKey: systemRandom(32), parentHash: none, unmergedLeaves: [leafIndex] };
    const tree: RatchetTree = [state.ratchetTree[0], { nodeType: 'parent', parent }, state.ratchetTree[2]];
    const { groupContext } = state;
    const { lifetimeConfig, authService } = acceptingConfig;
    const error = await validateRatchetTree(
      tree,
      groupContext,
      lifetimeConfig,
      authService,
      groupContext.treeHash,
      suite,
    );
    expect(error?.message).toBe('Unmerged leaf did not represent a non-blank leaf node');
  },
);

test('a tree inside the welcome does not replace the one that was checked', async () => {
  const story = await createStory(classicalSuite);
  const { commit, suite, state } = await createDishonestPair(story);
  const carol = story.newDevice();
  const keys = await story.keyPackageOf(carol);
  const { welcome } = await commit({ extraProposals: [addOf(keys.publicPart)], ratchetTreeExtension: true });
  if (welcome === undefined) throw new Error('nobody was welcomed');
  const joined = joinGroup(
    welcome,
    openRawKeyPackage(keys.publicPart),
    decodeSecrets(keys.secretPart, carol),
    emptyPskIndex,
    suite,
    state.ratchetTree,
    undefined,
    acceptingConfig,
  );
  await expect(joined).rejects.toThrow('Unable to verify tree hash');
});

test('sender data that names nobody is refused', async () => {
  const story = await createStory(classicalSuite);
  const { bobState, say, state, suite } = await createDishonestPair(story);
  const message = privateMessageOf(await say(none));
  for (const leafIndex of [2, 7, 2 ** 31, 2 ** 32 - 1]) {
    const encryptedSenderData = await encryptSenderData(
      state.keySchedule.senderDataSecret,
      { leafIndex, generation: 0, reuseGuard: systemRandom(4) as ReuseGuard },
      message,
      message.ciphertext,
      suite,
    );
    const privateMessage = { ...message, encryptedSenderData };
    const forged = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_private_message', privateMessage });
    await expectRefusal(story.engine.receive(bobState, forged), 'undecryptable');
  }
});
