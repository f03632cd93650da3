// What a member can do who holds valid keys and breaks one rule at a time.
import { concatBytes, utf8 } from '@ganira/protocol';
import {
  createApplicationMessage,
  createCommit,
  createProposal,
  encodeMlsMessage,
  encodeRequiredCapabilities,
  type ClientState,
  type Proposal,
} from 'ts-mls';
import { decodeRatchetTree, encodeNode, encodeRatchetTree } from 'ts-mls/ratchetTree.js';
import { varLenDataEncoder } from 'ts-mls/codec/variableLength.js';
import { encode } from 'ts-mls/codec/tlsEncoder.js';
import { signKeyPackage } from 'ts-mls/keyPackage.js';
import { signLeafNodeKeyPackage } from 'ts-mls/leafNode.js';
import { describe, expect, test } from 'vitest';
import { systemRandom } from '../random.ts';
import { addOf, createDishonestPair, rawKeyPackage, type Dishonest } from './dishonest-member.test-helper.ts';
import { groupContextExtensions } from './group-data.ts';
import { createGroupEngine } from './group-engine.ts';
import { holdState } from './group-state.ts';
import { createPair, createStory } from './group-story.test-helper.ts';
import { expectRefusal } from './refusal.test-helper.ts';
import { classicalSuite } from './suites.ts';
import { steal } from './thief.test-helper.ts';

const none = new Uint8Array();
const emptyParent = { hpkePublicKey: none, parentHash: none, unmergedLeaves: [] };

function removalOf(removed: number): Proposal {
  return { proposalType: 'remove', remove: { removed } };
}

function withOwnRatchet(
  state: ClientState,
  kind: 'application' | 'handshake',
  generation: number,
): ClientState {
  const secretTree = state.secretTree.slice();
  const own = secretTree[0];
  if (own === undefined) throw new Error('no ratchet');
  secretTree[0] = { ...own, [kind]: { ...own[kind], generation } };
  return { ...state, secretTree };
}

/** The library makes no commit that removes nobody: it must believe in a member at leaf 3. */
function withImaginaryMember(state: ClientState): ClientState {
  const [own, root, other] = state.ratchetTree;
  if (other?.nodeType !== 'leaf') throw new Error('no leaf');
  const leaf = { ...other.leaf, hpkePublicKey: systemRandom(32), signaturePublicKey: systemRandom(32) };
  return {
    ...state,
    ratchetTree: [own, root, other, undefined, undefined, undefined, { nodeType: 'leaf', leaf }],
  };
}

describe('proposals that no group of ours knows', () => {
  const nonce = systemRandom(32);
  const proposals: [string, Proposal][] = [
    [
      'GroupContextExtensions',
      {
        proposalType: 'group_context_extensions',
        groupContextExtensions: { extensions: groupContextExtensions(Uint8Array.of(9)) },
      },
    ],
    [
      'ReInit',
      {
        proposalType: 'reinit',
        reinit: { groupId: systemRandom(16), version: 'mls10', cipherSuite: classicalSuite, extensions: [] },
      },
    ],
    ['a custom one', { proposalType: 0xf001, proposalData: Uint8Array.of(1, 2, 3) }],
  ];

  test.each(proposals)('P16 %s is refused', async (_, proposal) => {
    const story = await createStory(classicalSuite);
    const { bobState, propose } = await createDishonestPair(story);
    await expectRefusal(story.engine.receive(bobState, await propose(proposal)), 'proposal_refused');
  });

  test('a pre-shared key is refused, also a resumption key that the group really has', async () => {
    const story = await createStory(classicalSuite);
    const { bobState, propose, state } = await createDishonestPair(story);
    const { groupId, epoch } = state.groupContext;
    const commit = await propose({
      proposalType: 'psk',
      psk: {
        preSharedKeyId: {
          psktype: 'resumption',
          usage: 'application',
          pskGroupId: groupId,
          pskEpoch: epoch,
          pskNonce: nonce,
        },
      },
    });
    await expectRefusal(story.engine.receive(bobState, commit), 'proposal_refused');
  });

  test('a proposal outside a commit is refused, and so is the commit that refers to it', async () => {
    const story = await createStory(classicalSuite);
    const { bobState, state, suite } = await createDishonestPair(story);
    const carol = story.newDevice();
    const { publicPackage } = await rawKeyPackage(story, carol, suite);
    const proposal: Proposal = { proposalType: 'add', add: { keyPackage: publicPackage } };
    const proposed = await createProposal(state, false, proposal, suite);
    await expectRefusal(
      story.engine.receive(bobState, encodeMlsMessage(proposed.message)),
      'proposal_refused',
    );
    const { commit } = await createCommit({ state: proposed.newState, cipherSuite: suite }, {});
    await expectRefusal(story.engine.receive(bobState, encodeMlsMessage(commit)), 'proposal_refused');
  });

  test('a commit in the clear is refused', async () => {
    const story = await createStory(classicalSuite);
    const { bobState, commit } = await createDishonestPair(story);
    const open = await commit({ wireAsPublicMessage: true });
    await expectRefusal(
      story.engine.receive(bobState, encodeMlsMessage(open.commit)),
      'public_message_refused',
    );
  });
});

describe('commits that do not fit the tree', () => {
  test('removing nobody and adding a device twice are refused', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { bobState, propose, bob, state, suite } = await createDishonestPair(story);
    const keysOfBob = await story.keyPackageOf(bob);
    await expectRefusal(engine.commit(bobState, { add: [keysOfBob.publicPart] }), 'commit_invalid');
    const carol = story.newDevice();
    const [first, second] = [await story.keyPackageOf(carol), await story.keyPackageOf(carol)];
    await expectRefusal(
      engine.commit(bobState, { add: [first.publicPart, second.publicPart] }),
      'commit_invalid',
    );

    await expect(propose(removalOf(3))).rejects.toThrow('Tried to remove empty leaf node');
    const { commit } = await createCommit(
      { state: withImaginaryMember(state), cipherSuite: suite },
      { extraProposals: [removalOf(3)] },
    );
    await expectRefusal(engine.receive(bobState, encodeMlsMessage(commit)), 'commit_invalid');
  });

  test('one signing key under two device ids is refused', async () => {
    const story = await createStory(classicalSuite);
    const { bobState, bob, propose } = await createDishonestPair(story);
    const twin = { ...bob, identity: { ...bob.identity, deviceId: systemRandom(16) } };
    story.policy.know(twin);
    const keys = await story.keyPackageOf(twin);
    await expectRefusal(story.engine.commit(bobState, { add: [keys.publicPart] }), 'commit_invalid');
    await expect(propose(addOf(keys.publicPart))).rejects.toThrow('already in the group');
  });

  test('one device id under two accounts is refused', async () => {
    const story = await createStory(classicalSuite);
    const { bobState, bob, propose } = await createDishonestPair(story);
    const twin = story.newDevice();
    const clash = { ...twin, identity: { ...twin.identity, deviceId: bob.identity.deviceId } };
    const everything = { isLeafValid: () => true, isCommitAllowed: () => true };
    const engine = await createGroupEngine({
      suite: classicalSuite,
      policy: everything,
      now: () => story.clock.now,
    });
    const keys = await story.keyPackageOf(clash);
    const bobThere = engine.decodeState(story.engine.encodeState(bobState));
    await expectRefusal(engine.commit(bobThere, { add: [keys.publicPart] }), 'commit_invalid');
    await expectRefusal(engine.receive(bobThere, await propose(addOf(keys.publicPart))), 'commit_invalid');
  });

  test('a key package whose encryption key is taken is refused', async () => {
    const story = await createStory(classicalSuite);
    const { bobState, suite, state, propose } = await createDishonestPair(story);
    const carol = story.newDevice();
    const { publicPackage } = await rawKeyPackage(story, carol, suite);
    const own = state.ratchetTree[0];
    if (own?.nodeType !== 'leaf') throw new Error('no leaf');
    const stolen = { ...publicPackage.leafNode, hpkePublicKey: own.leaf.hpkePublicKey };
    const leafNode = await signLeafNodeKeyPackage(stolen, carol.secretKey, suite.signature);
    const keyPackage = await signKeyPackage({ ...publicPackage, leafNode }, carol.secretKey, suite.signature);
    const commit = await propose({ proposalType: 'add', add: { keyPackage } });
    await expectRefusal(story.engine.receive(bobState, commit), 'commit_invalid');
  });
});

describe('numbers at their ends', () => {
  test.each([1_001, 2 ** 31, 2 ** 32 - 1])(
    'a message of generation %d is refused at once',
    async (generation) => {
      const story = await createStory(classicalSuite);
      const { bobState, say, state } = await createDishonestPair(story);
      const message = await say(utf8('far'), withOwnRatchet(state, 'application', generation));
      await expectRefusal(story.engine.receive(bobState, message), 'generation_too_far');
    },
  );

  test('a sender whose generations are used up must commit, and a group of the last epoch must end', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const { aliceState } = await createPair(story);
    const raw = steal(story, aliceState);
    const last = 0xffff_ffff;
    await expectRefusal(
      engine.encrypt(holdState(withOwnRatchet(raw, 'application', last)), none),
      'epoch_exhausted',
    );
    await expectRefusal(
      engine.commit(holdState(withOwnRatchet(raw, 'handshake', last)), {}),
      'epoch_exhausted',
    );
    const groupContext = { ...raw.groupContext, epoch: 0xffff_ffff_ffff_ffffn };
    await expectRefusal(engine.commit(holdState({ ...raw, groupContext }), {}), 'epoch_exhausted');
  });

  test('a commit that would turn the last epoch into the first is refused', async () => {
    const story = await createStory(classicalSuite);
    const change = (context: ClientState['groupContext']) => ({ ...context, epoch: 0xffff_ffff_ffff_fffen });
    const { bobState, propose } = await createDishonestPair(story, { change });
    expect(story.engine.epoch(bobState)).toBe(0xffff_ffff_ffff_ffffn);
    await expectRefusal(story.engine.receive(bobState, await propose()), 'commit_invalid');
  });

  test('a message of an epoch ahead, up to the last, is refused', async () => {
    const story = await createStory(classicalSuite);
    const { bobState, state, suite } = await createDishonestPair(story);
    const { privateMessage } = await createApplicationMessage(state, none, suite);
    for (const epoch of [2n, 0xffff_ffff_ffff_ffffn]) {
      const message = encodeMlsMessage({
        version: 'mls10',
        wireformat: 'mls_private_message',
        privateMessage: { ...privateMessage, epoch },
      });
      await expectRefusal(story.engine.receive(bobState, message), 'epoch_ahead');
    }
  });
});

describe('groups that are none of ours', () => {
  const required = encodeRequiredCapabilities({
    extensionTypes: [],
    proposalTypes: [],
    credentialTypes: ['basic'],
  });
  const groups: [string, (context: ClientState['groupContext']) => ClientState['groupContext']][] = [
    ['without group data', (context) => ({ ...context, extensions: [] })],
    [
      'with data of 4,097 bytes',
      (context) => ({ ...context, extensions: groupContextExtensions(new Uint8Array(4_097)) }),
    ],
    [
      'with other required capabilities',
      (context) => ({
        ...context,
        extensions: [
          { extensionType: 'required_capabilities', extensionData: required },
          ...context.extensions.slice(1),
        ],
      }),
    ],
    [
      'with an external sender',
      (context) => ({
        ...context,
        extensions: [...context.extensions, { extensionType: 'external_senders', extensionData: none }],
      }),
    ],
    ['with a group id of 64 bytes', (context) => ({ ...context, groupId: systemRandom(64) })],
  ];

  test.each(groups)('a welcome into a group %s is refused', async (_, change) => {
    const story = await createStory(classicalSuite);
    await expectRefusal(createDishonestPair(story, { change }), 'welcome_invalid');
  });
});

describe('trees made to be expensive', () => {
  async function joinWith(tree: (dishonest: Dishonest) => Uint8Array): Promise<Promise<unknown>> {
    const story = await createStory(classicalSuite);
    const dishonest = await createDishonestPair(story);
    const carol = story.newDevice();
    const keyPackage = await story.keyPackageOf(carol);
    const { welcome } = await dishonest.commit({ extraProposals: [addOf(keyPackage.publicPart)] });
    if (welcome === undefined) throw new Error('nobody was welcomed');
    return story.engine.join(carol, {
      welcome: encodeMlsMessage({ version: 'mls10', wireformat: 'mls_welcome', welcome }),
      ratchetTree: tree(dishonest),
      keyPackage,
    });
  }

  test('a tree of half a million blank nodes is refused', async () => {
    const refusal = joinWith(({ state }) => {
      const leaf = encodeNode(state.ratchetTree[0] ?? { nodeType: 'parent', parent: emptyParent });
      return encode(varLenDataEncoder)(concatBytes(new Uint8Array(500_000), Uint8Array.of(1), leaf));
    });
    await expectRefusal(refusal, 'malformed');
  });

  test.each([5, 1_000, 2 ** 31, 2 ** 32 - 1])(
    'a parent that lists the unmerged leaf %d outside of the tree is refused',
    async (leaf) => {
      const refusal = joinWith(({ state }) => {
        const tree = decodeRatchetTree(encodeRatchetTree(state.ratchetTree), 0)?.[0] ?? [];
        const parent = { hpkePublicKey: systemRandom(32), parentHash: none, unmergedLeaves: [leaf] };
        return encodeRatchetTree([tree[0], { nodeType: 'parent', parent }, tree[2]]);
      });
      await expectRefusal(refusal, 'commit_invalid');
    },
  );

  test('an empty tree, a tree of one blank, and the tree of another epoch are refused', async () => {
    await expectRefusal(
      joinWith(() => none),
      'malformed',
    );
    await expectRefusal(
      joinWith(() => Uint8Array.of(0)),
      'malformed',
    );
    await expectRefusal(
      joinWith(() => Uint8Array.of(1, 0)),
      'malformed',
    );
    await expectRefusal(
      joinWith(({ state }) => encodeRatchetTree(state.ratchetTree)),
      'welcome_invalid',
    );
  });
});
