import { decodeMlsMessage, encodeMlsMessage } from 'ts-mls';
import type { AuthenticatedContent } from 'ts-mls/authenticatedContent.js';
import { decodeCommit, encodeCommit } from 'ts-mls/commit.js';
import type { GroupContext } from 'ts-mls/groupContext.js';
import { verifyGroupInfoConfirmationTag, verifyGroupInfoSignature } from 'ts-mls/groupInfo.js';
import { decodeGroupSecrets, encodeGroupSecrets } from 'ts-mls/groupSecrets.js';
import { makeKeyPackageRef } from 'ts-mls/keyPackage.js';
import { protectApplicationData, unprotectPrivateMessage } from 'ts-mls/messageProtection.js';
import { unprotectPublicMessage } from 'ts-mls/messageProtectionPublic.js';
import {
  decodeAdd,
  decodeExternalInit,
  decodeGroupContextExtensions,
  decodeProposal,
  decodePSK,
  decodeReinit,
  decodeRemove,
  decodeUpdate,
  encodeAdd,
  encodeExternalInit,
  encodeGroupContextExtensions,
  encodeProposal,
  encodePSK,
  encodeReinit,
  encodeRemove,
  encodeUpdate,
} from 'ts-mls/proposal.js';
import type { RatchetTree } from 'ts-mls';
import { decodeRatchetTree, encodeRatchetTree } from 'ts-mls/ratchetTree.js';
import { createSecretTree } from 'ts-mls/secretTree.js';
import { decryptGroupInfo, decryptGroupSecrets } from 'ts-mls/welcome.js';
import { describe, expect, test } from 'vitest';
import {
  arePresent,
  bytes,
  decodeAll,
  loadVectors,
  suiteOf,
  type Vectors,
} from './rfc9420-vectors.test-helper.ts';

interface MessageProtection {
  cipher_suite: number;
  group_id: string;
  epoch: number;
  tree_hash: string;
  confirmed_transcript_hash: string;
  signature_priv: string;
  signature_pub: string;
  encryption_secret: string;
  sender_data_secret: string;
  membership_key: string;
  proposal: string;
  proposal_priv: string;
  proposal_pub: string;
  commit: string;
  commit_priv: string;
  commit_pub: string;
  application: string;
  application_priv: string;
}

const keyRetention = {
  retainKeysForGenerations: 10,
  retainKeysForEpochs: 2,
  maximumForwardRatchetSteps: 100,
};

const messageProtection = loadVectors('message-protection') as Vectors<MessageProtection>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${messageProtection.title}`, () => {
  test.each(messageProtection.cases)('suite $cipher_suite', async (vector) => {
    const suite = await suiteOf(vector.cipher_suite);
    const groupContext: GroupContext = {
      version: 'mls10',
      cipherSuite: suite.name,
      groupId: bytes(vector.group_id),
      epoch: BigInt(vector.epoch),
      treeHash: bytes(vector.tree_hash),
      confirmedTranscriptHash: bytes(vector.confirmed_transcript_hash),
      extensions: [],
    };
    const signatureKey = bytes(vector.signature_pub);
    const senderDataSecret = bytes(vector.sender_data_secret);
    const secretTree = await createSecretTree(2, bytes(vector.encryption_secret), suite.kdf);
    const tree = treeWithSecondLeaf(signatureKey);
    const openPrivate = async (encoded: Uint8Array): Promise<AuthenticatedContent> => {
      const message = decodeAll(decodeMlsMessage, encoded);
      if (message.wireformat !== 'mls_private_message') throw new Error(message.wireformat);
      const opened = await unprotectPrivateMessage(
        senderDataSecret,
        message.privateMessage,
        secretTree,
        tree,
        groupContext,
        keyRetention,
        suite,
        signatureKey,
      );
      return opened.content;
    };
    const openPublic = (encoded: Uint8Array): Promise<AuthenticatedContent> => {
      const message = decodeAll(decodeMlsMessage, encoded);
      if (message.wireformat !== 'mls_public_message') throw new Error(message.wireformat);
      return unprotectPublicMessage(
        bytes(vector.membership_key),
        groupContext,
        [],
        message.publicMessage,
        suite,
        signatureKey,
      );
    };
    for (const { content } of [
      await openPrivate(bytes(vector.proposal_priv)),
      await openPublic(bytes(vector.proposal_pub)),
    ]) {
      if (content.contentType !== 'proposal') throw new Error(content.contentType);
      expect(encodeProposal(content.proposal)).toEqual(bytes(vector.proposal));
    }
    for (const { content } of [
      await openPrivate(bytes(vector.commit_priv)),
      await openPublic(bytes(vector.commit_pub)),
    ]) {
      if (content.contentType !== 'commit') throw new Error(content.contentType);
      expect(encodeCommit(content.commit)).toEqual(bytes(vector.commit));
    }
    const { content } = await openPrivate(bytes(vector.application_priv));
    if (content.contentType !== 'application') throw new Error(content.contentType);
    expect(content.applicationData).toEqual(bytes(vector.application));

    const protectedAgain = await protectApplicationData(
      bytes(vector.signature_priv),
      senderDataSecret,
      bytes(vector.application),
      new Uint8Array(),
      groupContext,
      secretTree,
      1,
      { kind: 'alwaysPad', paddingLength: 0 },
      suite,
    );
    const { privateMessage } = protectedAgain;
    const again = await openPrivate(
      encodeMlsMessage({ version: 'mls10', wireformat: 'mls_private_message', privateMessage }),
    );
    expect(again.content).toMatchObject({ applicationData: bytes(vector.application) });
  });
});

/** The vectors name no tree; the sender is the second leaf. */
function treeWithSecondLeaf(signaturePublicKey: Uint8Array): RatchetTree {
  const none = new Uint8Array();
  const leaf = {
    hpkePublicKey: none,
    signaturePublicKey,
    credential: { credentialType: 'basic' as const, identity: none },
    capabilities: { versions: [], ciphersuites: [], extensions: [], proposals: [], credentials: [] },
    leafNodeSource: 'update' as const,
    extensions: [],
    signature: none,
  };
  return [undefined, undefined, { nodeType: 'leaf', leaf }];
}

interface WelcomeCase {
  cipher_suite: number;
  init_priv: string;
  signer_pub: string;
  key_package: string;
  welcome: string;
}

const welcome = loadVectors('welcome') as Vectors<WelcomeCase>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${welcome.title}`, () => {
  test.each(welcome.cases)('suite $cipher_suite', async (vector) => {
    const suite = await suiteOf(vector.cipher_suite);
    const keyPackage = decodeAll(decodeMlsMessage, bytes(vector.key_package));
    const welcome = decodeAll(decodeMlsMessage, bytes(vector.welcome));
    if (keyPackage.wireformat !== 'mls_key_package' || welcome.wireformat !== 'mls_welcome')
      throw new Error('wire format');
    const reference = await makeKeyPackageRef(keyPackage.keyPackage, suite.hash);
    const initKey = await suite.hpke.importPrivateKey(bytes(vector.init_priv));
    const secrets = await decryptGroupSecrets(initKey, reference, welcome.welcome, suite.hpke);
    if (secrets === undefined) throw new Error('no group secrets');
    const noPsk = new Uint8Array(suite.kdf.size);
    const groupInfo = await decryptGroupInfo(welcome.welcome, secrets.joinerSecret, noPsk, suite);
    if (groupInfo === undefined) throw new Error('no group info');
    expect(await verifyGroupInfoSignature(groupInfo, bytes(vector.signer_pub), suite.signature)).toBe(true);
    expect(await verifyGroupInfoConfirmationTag(groupInfo, secrets.joinerSecret, noPsk, suite)).toBe(true);
  });
});

type Messages = Record<string, string>;

function roundTrip<T>(
  decode: (b: Uint8Array, offset: number) => [T, number] | undefined,
  encode: (value: T) => Uint8Array,
): (encoded: Uint8Array) => Uint8Array {
  return (encoded) => encode(decodeAll(decode, encoded));
}

const message = roundTrip(decodeMlsMessage, encodeMlsMessage);
const roundTrips: Record<string, (encoded: Uint8Array) => Uint8Array> = {
  mls_welcome: message,
  mls_group_info: message,
  mls_key_package: message,
  ratchet_tree: roundTrip(decodeRatchetTree, encodeRatchetTree),
  group_secrets: roundTrip(decodeGroupSecrets, encodeGroupSecrets),
  add_proposal: roundTrip(decodeAdd, encodeAdd),
  update_proposal: roundTrip(decodeUpdate, encodeUpdate),
  remove_proposal: roundTrip(decodeRemove, encodeRemove),
  pre_shared_key_proposal: roundTrip(decodePSK, encodePSK),
  re_init_proposal: roundTrip(decodeReinit, encodeReinit),
  external_init_proposal: roundTrip(decodeExternalInit, encodeExternalInit),
  group_context_extensions_proposal: roundTrip(decodeGroupContextExtensions, encodeGroupContextExtensions),
  commit: roundTrip(decodeCommit, encodeCommit),
  public_message_application: message,
  public_message_proposal: message,
  public_message_commit: message,
  private_message: message,
};

const messages = loadVectors('messages', 10) as Vectors<Messages>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${messages.title}`, () => {
  test('each structure has one encoding', () => {
    for (const vector of messages.cases) {
      for (const [name, hex] of Object.entries(vector)) {
        const encode = roundTrips[name];
        if (encode === undefined) throw new Error(`no codec for ${name}`);
        expect(encode(bytes(hex)), name).toEqual(bytes(hex));
      }
    }
  });
});

test('a proposal of each standard type is read as that type', () => {
  const remove = decodeAll(decodeProposal, bytes('000300000007'));
  expect(remove).toEqual({ proposalType: 'remove', remove: { removed: 7 } });
});
