import { toHex, utf8 } from '@ganira/protocol';
import {
  createApplicationMessage,
  createCommit,
  createGroup,
  decodeMlsMessage,
  emptyPskIndex,
  encodeMlsMessage,
  generateKeyPackageWithKey,
  getCiphersuiteFromName,
  getCiphersuiteImpl,
  joinGroup,
  mlsExporter,
  processPrivateMessage,
  type CiphersuiteImpl,
  type ClientState,
} from 'ts-mls';
import { verifyKeyPackage } from 'ts-mls/keyPackage.js';
import { verifyLeafNodeSignatureKeyPackage } from 'ts-mls/leafNode.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { acceptingConfig } from './dishonest-member.test-helper.ts';
import { createSigner } from './group-story.test-helper.ts';
import {
  loadOpenMls,
  openMlsSuite,
  readStoredKeyPackage,
  readStoredSecrets,
  readStoredTree,
  type LoadedOpenMls,
  type StoredBundle,
  type StoredSigner,
  type StoredTree,
} from './openmls.test-helper.ts';
import { withStrictSignatures } from './suites.ts';
import { systemRandom } from '../random.ts';

const context = Uint8Array.of(1);
const config = {
  ...acceptingConfig,
  lifetimeConfig: { ...acceptingConfig.lifetimeConfig, currentTime: undefined },
};

let suite: CiphersuiteImpl;
let openMls: LoadedOpenMls;

beforeAll(async () => {
  suite = withStrictSignatures(await getCiphersuiteImpl(getCiphersuiteFromName(openMlsSuite)), systemRandom);
  openMls = await loadOpenMls();
});

/** An identity of OpenMLS with a key package, and the secrets of both as its storage holds them. */
function createOpenMlsMember(nickname: string) {
  // Its memory remembers those of earlier tests.
  const name = `${nickname} ${toHex(systemRandom(8))}`;
  const { api, storedObjects } = openMls;
  const provider = new api.Provider();
  const identity = new api.Identity(provider, name);
  const object = identity.key_package(provider);
  const isOfMember = (bundle: StoredBundle): boolean => {
    const { credential } = bundle.key_package.payload.leaf_node.payload;
    return (
      'private_init_key' in bundle &&
      credential.serialized_credential_content.vec.join() === utf8(name).join()
    );
  };
  const bundle = (storedObjects('{"key_package"') as StoredBundle[]).find(isOfMember);
  if (bundle === undefined) throw new Error('no stored key package');
  const publicKey = bundle.key_package.payload.leaf_node.payload.signature_key.value.vec.join();
  const signer = (storedObjects('{"private"') as StoredSigner[]).find(
    (stored) => stored.public.join() === publicKey,
  );
  if (signer === undefined) throw new Error('no stored signer');
  return { provider, identity, object, keyPackage: readStoredKeyPackage(bundle.key_package), bundle, signer };
}

async function say(state: ClientState, text: string) {
  const { newState, privateMessage } = await createApplicationMessage(state, utf8(text), suite);
  const message = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_private_message', privateMessage });
  return { state: newState, message };
}

async function hear(state: ClientState, bytes: Uint8Array) {
  const message = decodeMlsMessage(bytes, 0)?.[0];
  if (message?.wireformat !== 'mls_private_message') throw new Error('not a private message');
  return processPrivateMessage(state, message.privateMessage, emptyPskIndex, suite);
}

function exported(state: ClientState): Promise<Uint8Array> {
  return mlsExporter(state.keySchedule.exporterSecret, 'interop', context, 32, suite);
}

test('signatures of OpenMLS on a key package and its leaf hold here', async () => {
  const { keyPackage } = createOpenMlsMember('bob');
  expect(await verifyLeafNodeSignatureKeyPackage(keyPackage.leafNode, suite.signature)).toBe(true);
  expect(await verifyKeyPackage(keyPackage, suite.signature)).toBe(true);
});

describe('OpenMLS joins a group that was founded here', () => {
  async function foundWithBob() {
    const bob = createOpenMlsMember('bob');
    const alice = createSigner();
    const { publicPackage, privatePackage } = await generateKeyPackageWithKey(
      { credentialType: 'basic', identity: utf8('alice') },
      {
        versions: ['mls10'],
        ciphersuites: [openMlsSuite],
        extensions: [],
        proposals: [],
        credentials: ['basic'],
      },
      // OpenMLS accepts about three months.
      {
        notBefore: BigInt(Math.floor(Date.now() / 1_000) - 3_600),
        notAfter: BigInt(Math.floor(Date.now() / 1_000) + 86_400),
      },
      [],
      { signKey: alice.secretKey, publicKey: alice.publicKey },
      suite,
    );
    const founded = await createGroup(utf8('here'), publicPackage, privatePackage, [], suite, config);
    const { newState, welcome } = await createCommit(
      { state: founded, cipherSuite: suite },
      {
        extraProposals: [{ proposalType: 'add', add: { keyPackage: bob.keyPackage } }],
        ratchetTreeExtension: true,
        forceUpdatePath: true,
      },
    );
    if (welcome === undefined) throw new Error('nobody was welcomed');
    const welcomeBytes = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_welcome', welcome });
    const { Group } = openMls.api;
    // Its API wants a tree object; the tree inside the welcome is the one that it takes.
    const unused = Group.create_new(bob.provider, bob.identity, 'unused').export_ratchet_tree();
    return { bob, bobGroup: Group.join(bob.provider, welcomeBytes, unused), state: newState };
  }

  test('both export the same secret and read each other', async () => {
    const { bob, bobGroup, state } = await foundWithBob();
    expect(bobGroup.export_key(bob.provider, 'interop', context, 32)).toEqual(await exported(state));
    const sent = await say(state, 'muraho');
    expect(bobGroup.process_message(bob.provider, sent.message)).toEqual(utf8('muraho'));
    const answer = bobGroup.create_message(bob.provider, bob.identity, utf8('yego'));
    const heard = await hear(sent.state, answer);
    expect(heard).toMatchObject({ kind: 'applicationMessage', message: utf8('yego') });
  });

  test('OpenMLS follows an update that was committed here', async () => {
    const { bob, bobGroup, state } = await foundWithBob();
    const { commit, newState } = await createCommit({ state, cipherSuite: suite }, {});
    bobGroup.process_message(bob.provider, encodeMlsMessage(commit));
    expect(bobGroup.export_key(bob.provider, 'interop', context, 32)).toEqual(await exported(newState));
    const answer = bobGroup.create_message(bob.provider, bob.identity, utf8('after'));
    expect(await hear(newState, answer)).toMatchObject({ message: utf8('after') });
  });

  test('what OpenMLS adds is followed here, and whom it added is heard here', async () => {
    const { bob, bobGroup, state } = await foundWithBob();
    const carol = createOpenMlsMember('carol');
    const added = bobGroup.propose_and_commit_add(bob.provider, bob.identity, carol.object);
    const proposed = await hear(state, added.proposal);
    const committed = await hear(proposed.newState, added.commit);
    const { welcome } = added;
    bobGroup.merge_pending_commit(bob.provider);
    expect(bobGroup.export_key(bob.provider, 'interop', context, 32)).toEqual(
      await exported(committed.newState),
    );
    const carolGroup = openMls.api.Group.join(carol.provider, welcome, bobGroup.export_ratchet_tree());
    const message = carolGroup.create_message(carol.provider, carol.identity, utf8('i am carol'));
    expect(await hear(committed.newState, message)).toMatchObject({ message: utf8('i am carol') });
    const sent = await say(committed.newState, 'hello carol');
    expect(carolGroup.process_message(carol.provider, sent.message)).toEqual(utf8('hello carol'));
  });
});

test('a group that OpenMLS founded is joined here, both export the same secret and read each other', async () => {
  const { api, storedObjects } = openMls;
  const [alice, dora] = [createOpenMlsMember('alice'), createOpenMlsMember('dora')];
  const group = api.Group.create_new(alice.provider, alice.identity, 'there');
  const { welcome: welcomeBytes } = group.propose_and_commit_add(alice.provider, alice.identity, dora.object);
  group.merge_pending_commit(alice.provider);
  const welcome = decodeMlsMessage(welcomeBytes, 0)?.[0];
  if (welcome?.wireformat !== 'mls_welcome') throw new Error('not a welcome');
  const doraKey = dora.signer.public.join();
  const tree = (storedObjects('{"tree"') as StoredTree[]).find(
    ({ tree: { leaf_nodes: leaves } }) => leaves[1]?.node?.payload.signature_key.value.vec.join() === doraKey,
  );
  if (tree === undefined) throw new Error('no stored tree');
  const state = await joinGroup(
    welcome.welcome,
    dora.keyPackage,
    readStoredSecrets(dora.bundle, dora.signer),
    emptyPskIndex,
    suite,
    readStoredTree(tree),
    undefined,
    config,
  );
  expect(group.export_key(alice.provider, 'interop', context, 32)).toEqual(await exported(state));
  const said = group.create_message(alice.provider, alice.identity, utf8('welcome'));
  const heard = await hear(state, said);
  expect(heard).toMatchObject({ message: utf8('welcome') });
  const sent = await say(heard.newState, 'thank you');
  expect(group.process_message(alice.provider, sent.message)).toEqual(utf8('thank you'));
  const { commit, newState } = await createCommit({ state: sent.state, cipherSuite: suite }, {});
  group.process_message(alice.provider, encodeMlsMessage(commit));
  expect(group.export_key(alice.provider, 'interop', context, 32)).toEqual(await exported(newState));
});
