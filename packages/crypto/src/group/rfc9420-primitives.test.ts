import { decodeAuthenticatedContent } from 'ts-mls/authenticatedContent.js';
import { determineLength } from 'ts-mls/codec/variableLength.js';
import { refhash } from 'ts-mls/crypto/hash.js';
import { decryptWithLabel, encryptWithLabel } from 'ts-mls/crypto/hpke.js';
import { deriveSecret, deriveTreeSecret, expandWithLabel } from 'ts-mls/crypto/kdf.js';
import { signWithLabel, verifyWithLabel } from 'ts-mls/crypto/signature.js';
import { verifyConfirmationTag } from 'ts-mls/framedContent.js';
import { encodeGroupContext, type GroupContext } from 'ts-mls/groupContext.js';
import { initializeEpoch, mlsExporter } from 'ts-mls/keySchedule.js';
import { computePskSecret, type PreSharedKeyID } from 'ts-mls/presharedkey.js';
import { createSecretTree, ratchetToGeneration } from 'ts-mls/secretTree.js';
import { expandSenderDataKey, expandSenderDataNonce, type ReuseGuard } from 'ts-mls/sender.js';
import { createConfirmedHash, createInterimHash } from 'ts-mls/transcriptHash.js';
import { left, nodeWidth, parent, right, root, sibling, toNodeIndex } from 'ts-mls/treemath.js';
import { describe, expect, test } from 'vitest';
import {
  arePresent,
  bytes,
  decodeAll,
  loadVectors,
  suiteOf,
  type Vectors,
} from './rfc9420-vectors.test-helper.ts';

interface TreeMath {
  n_leaves: number;
  n_nodes: number;
  root: number;
  left: (number | null)[];
  right: (number | null)[];
  parent: (number | null)[];
  sibling: (number | null)[];
}

const treeMath = loadVectors('tree-math') as Vectors<TreeMath>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${treeMath.title}`, () => {
  test.each(treeMath.cases)('a tree of $n_leaves leaves', (vector) => {
    const width = vector.n_leaves;
    expect(nodeWidth(width)).toBe(vector.n_nodes);
    expect(root(width)).toBe(vector.root);
    // The library throws where the vectors have null.
    const orNull = (compute: () => number): number | null => {
      try {
        return compute();
      } catch {
        return null;
      }
    };
    for (let index = 0; index < vector.n_nodes; index++) {
      const node = toNodeIndex(index);
      expect(orNull(() => left(node))).toBe(vector.left[index]);
      expect(orNull(() => right(node))).toBe(vector.right[index]);
      expect(orNull(() => parent(node, width))).toBe(vector.parent[index]);
      expect(orNull(() => sibling(node, width))).toBe(vector.sibling[index]);
    }
  });
});

const deserialization = loadVectors('deserialization') as Vectors<{ vlbytes_header: string; length: number }>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${deserialization.title}`, () => {
  test.each(deserialization.cases)('the length $length', (vector) => {
    expect(determineLength(bytes(vector.vlbytes_header)).length).toBe(vector.length);
  });
});

interface CryptoBasics {
  cipher_suite: number;
  ref_hash: { label: string; value: string; out: string };
  expand_with_label: { secret: string; label: string; context: string; length: number; out: string };
  derive_secret: { secret: string; label: string; out: string };
  derive_tree_secret: { secret: string; label: string; generation: number; length: number; out: string };
  sign_with_label: { priv: string; pub: string; content: string; label: string; signature: string };
  encrypt_with_label: {
    priv: string;
    pub: string;
    label: string;
    context: string;
    plaintext: string;
    kem_output: string;
    ciphertext: string;
  };
}

const cryptoBasics = loadVectors('crypto-basics') as Vectors<CryptoBasics>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${cryptoBasics.title}`, () => {
  test.each(cryptoBasics.cases)('suite $cipher_suite', async (vector) => {
    const suite = await suiteOf(vector.cipher_suite);
    const { ref_hash, expand_with_label, derive_secret, derive_tree_secret } = vector;
    expect(await refhash(ref_hash.label, bytes(ref_hash.value), suite.hash)).toEqual(bytes(ref_hash.out));
    const expanded = expandWithLabel(
      bytes(expand_with_label.secret),
      expand_with_label.label,
      bytes(expand_with_label.context),
      expand_with_label.length,
      suite.kdf,
    );
    expect(await expanded).toEqual(bytes(expand_with_label.out));
    const derived = deriveSecret(bytes(derive_secret.secret), derive_secret.label, suite.kdf);
    expect(await derived).toEqual(bytes(derive_secret.out));
    const fromTree = deriveTreeSecret(
      bytes(derive_tree_secret.secret),
      derive_tree_secret.label,
      derive_tree_secret.generation,
      derive_tree_secret.length,
      suite.kdf,
    );
    expect(await fromTree).toEqual(bytes(derive_tree_secret.out));
    const { sign_with_label: sign, encrypt_with_label: encrypt } = vector;
    const verify = (signature: Uint8Array): Promise<boolean> =>
      verifyWithLabel(bytes(sign.pub), sign.label, bytes(sign.content), signature, suite.signature);
    expect(await verify(bytes(sign.signature))).toBe(true);
    expect(
      await verify(await signWithLabel(bytes(sign.priv), sign.label, bytes(sign.content), suite.signature)),
    ).toBe(true);
    const secretKey = await suite.hpke.importPrivateKey(bytes(encrypt.priv));
    const open = (kemOutput: Uint8Array, ciphertext: Uint8Array): Promise<Uint8Array> =>
      decryptWithLabel(secretKey, encrypt.label, bytes(encrypt.context), kemOutput, ciphertext, suite.hpke);
    expect(await open(bytes(encrypt.kem_output), bytes(encrypt.ciphertext))).toEqual(
      bytes(encrypt.plaintext),
    );
    const publicKey = await suite.hpke.importPublicKey(bytes(encrypt.pub));
    const sealed = await encryptWithLabel(
      publicKey,
      encrypt.label,
      bytes(encrypt.context),
      bytes(encrypt.plaintext),
      suite.hpke,
    );
    expect(await open(sealed.enc, sealed.ct)).toEqual(bytes(encrypt.plaintext));
  });
});

interface PskSecret {
  cipher_suite: number;
  psks: { psk_id: string; psk: string; psk_nonce: string }[];
  psk_secret: string;
}

const pskSecret = loadVectors('psk_secret') as Vectors<PskSecret>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${pskSecret.title}`, () => {
  test.each(pskSecret.cases)('suite $cipher_suite, $psks.length keys', async (vector) => {
    const psks = vector.psks.map(({ psk_id, psk, psk_nonce }): [PreSharedKeyID, Uint8Array] => [
      { psktype: 'external', pskId: bytes(psk_id), pskNonce: bytes(psk_nonce) },
      bytes(psk),
    ]);
    expect(await computePskSecret(psks, await suiteOf(vector.cipher_suite))).toEqual(
      bytes(vector.psk_secret),
    );
  });
});

interface KeyScheduleEpoch {
  commit_secret: string;
  psk_secret: string;
  confirmed_transcript_hash: string;
  tree_hash: string;
  group_context: string;
  joiner_secret: string;
  welcome_secret: string;
  init_secret: string;
  sender_data_secret: string;
  encryption_secret: string;
  exporter_secret: string;
  epoch_authenticator: string;
  external_secret: string;
  confirmation_key: string;
  membership_key: string;
  resumption_psk: string;
  external_pub: string;
  exporter: { label: string; context: string; length: number; secret: string };
}

interface KeyScheduleCase {
  cipher_suite: number;
  group_id: string;
  initial_init_secret: string;
  epochs: KeyScheduleEpoch[];
}

const keySchedule = loadVectors('key-schedule') as Vectors<KeyScheduleCase>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${keySchedule.title}`, () => {
  test.each(keySchedule.cases)('suite $cipher_suite', async (vector) => {
    const suite = await suiteOf(vector.cipher_suite);
    let initSecret = bytes(vector.initial_init_secret);
    for (const [number, epoch] of vector.epochs.entries()) {
      const groupContext: GroupContext = {
        version: 'mls10',
        cipherSuite: suite.name,
        groupId: bytes(vector.group_id),
        epoch: BigInt(number),
        treeHash: bytes(epoch.tree_hash),
        confirmedTranscriptHash: bytes(epoch.confirmed_transcript_hash),
        extensions: [],
      };
      expect(encodeGroupContext(groupContext)).toEqual(bytes(epoch.group_context));
      const secrets = await initializeEpoch(
        initSecret,
        bytes(epoch.commit_secret),
        groupContext,
        bytes(epoch.psk_secret),
        suite.kdf,
      );
      expect(secrets).toEqual({
        welcomeSecret: bytes(epoch.welcome_secret),
        joinerSecret: bytes(epoch.joiner_secret),
        encryptionSecret: bytes(epoch.encryption_secret),
        keySchedule: {
          initSecret: bytes(epoch.init_secret),
          senderDataSecret: bytes(epoch.sender_data_secret),
          exporterSecret: bytes(epoch.exporter_secret),
          externalSecret: bytes(epoch.external_secret),
          confirmationKey: bytes(epoch.confirmation_key),
          membershipKey: bytes(epoch.membership_key),
          resumptionPsk: bytes(epoch.resumption_psk),
          epochAuthenticator: bytes(epoch.epoch_authenticator),
        },
      });
      const external = await suite.hpke.deriveKeyPair(secrets.keySchedule.externalSecret);
      expect(await suite.hpke.exportPublicKey(external.publicKey)).toEqual(bytes(epoch.external_pub));
      const { label, context, length, secret } = epoch.exporter;
      const exported = mlsExporter(secrets.keySchedule.exporterSecret, label, bytes(context), length, suite);
      expect(await exported).toEqual(bytes(secret));
      initSecret = secrets.keySchedule.initSecret;
    }
  });
});

interface TranscriptHashes {
  cipher_suite: number;
  confirmation_key: string;
  authenticated_content: string;
  interim_transcript_hash_before: string;
  confirmed_transcript_hash_after: string;
  interim_transcript_hash_after: string;
}

const transcriptHashes = loadVectors('transcript-hashes') as Vectors<TranscriptHashes>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${transcriptHashes.title}`, () => {
  test.each(transcriptHashes.cases)('suite $cipher_suite', async (vector) => {
    const suite = await suiteOf(vector.cipher_suite);
    const { content, auth, wireformat } = decodeAll(
      decodeAuthenticatedContent,
      bytes(vector.authenticated_content),
    );
    if (content.contentType !== 'commit' || auth.contentType !== 'commit') throw new Error('not a commit');
    const confirmed = await createConfirmedHash(
      bytes(vector.interim_transcript_hash_before),
      { wireformat, content, signature: auth.signature },
      suite.hash,
    );
    expect(confirmed).toEqual(bytes(vector.confirmed_transcript_hash_after));
    const interim = await createInterimHash(confirmed, auth.confirmationTag, suite.hash);
    expect(interim).toEqual(bytes(vector.interim_transcript_hash_after));
    const isConfirmed = verifyConfirmationTag(
      bytes(vector.confirmation_key),
      auth.confirmationTag,
      confirmed,
      suite.hash,
    );
    expect(await isConfirmed).toBe(true);
  });
});

interface SecretTreeLeafGeneration {
  generation: number;
  application_key: string;
  application_nonce: string;
  handshake_key: string;
  handshake_nonce: string;
}

interface SecretTreeCase {
  cipher_suite: number;
  encryption_secret: string;
  sender_data: { sender_data_secret: string; ciphertext: string; key: string; nonce: string };
  leaves: SecretTreeLeafGeneration[][];
}

const secretTree = loadVectors('secret-tree') as Vectors<SecretTreeCase>;

describe.skipIf(!arePresent)(`RFC 9420 vectors: ${secretTree.title}`, () => {
  test.each(secretTree.cases)('suite $cipher_suite, $leaves.length leaves', async (vector) => {
    const suite = await suiteOf(vector.cipher_suite);
    const { sender_data_secret, ciphertext, key, nonce } = vector.sender_data;
    expect(await expandSenderDataKey(suite, bytes(sender_data_secret), bytes(ciphertext))).toEqual(
      bytes(key),
    );
    expect(await expandSenderDataNonce(suite, bytes(sender_data_secret), bytes(ciphertext))).toEqual(
      bytes(nonce),
    );
    const tree = await createSecretTree(vector.leaves.length, bytes(vector.encryption_secret), suite.kdf);
    const config = {
      retainKeysForGenerations: 0,
      retainKeysForEpochs: 0,
      maximumForwardRatchetSteps: 1_000,
    };
    const reuseGuard = new Uint8Array(4) as ReuseGuard;
    for (const [leafIndex, generations] of vector.leaves.entries()) {
      for (const expected of generations) {
        const senderData = { leafIndex, generation: expected.generation, reuseGuard };
        const application = await ratchetToGeneration(tree, senderData, 'application', config, suite);
        expect(application.key).toEqual(bytes(expected.application_key));
        expect(application.nonce).toEqual(bytes(expected.application_nonce));
        const handshake = await ratchetToGeneration(tree, senderData, 'commit', config, suite);
        expect(handshake.key).toEqual(bytes(expected.handshake_key));
        expect(handshake.nonce).toEqual(bytes(expected.handshake_nonce));
      }
    }
  });
});
