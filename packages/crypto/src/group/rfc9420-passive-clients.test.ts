import {
  decodeMlsMessage,
  joinGroup,
  makePskIndex,
  processPrivateMessage,
  processPublicMessage,
  type CiphersuiteImpl,
  type ClientState,
  type MLSMessage,
} from 'ts-mls';
import { defaultClientConfig } from 'ts-mls/clientConfig.js';
import { bytesToBase64 } from 'ts-mls/util/byteArray.js';
import { decodeRatchetTree } from 'ts-mls/ratchetTree.js';
import { describe, expect, test } from 'vitest';
import {
  arePresent,
  bytes,
  decodeAll,
  isFull,
  loadVectors,
  suiteOf,
  type Vectors,
} from './rfc9420-vectors.test-helper.ts';

interface PassiveClient {
  cipher_suite: number;
  external_psks: { psk_id: string; psk: string }[];
  key_package: string;
  signature_priv: string;
  encryption_priv: string;
  init_priv: string;
  welcome: string;
  ratchet_tree: string | null;
  initial_epoch_authenticator: string;
  epochs: { proposals: string[]; commit: string; epoch_authenticator: string }[];
}

async function follow(vector: PassiveClient): Promise<void> {
  const suite = await suiteOf(vector.cipher_suite);
  const psks = Object.fromEntries(
    vector.external_psks.map(({ psk_id, psk }) => [bytesToBase64(bytes(psk_id)), bytes(psk)]),
  );
  let state = await join(vector, suite, psks);
  expect(state.keySchedule.epochAuthenticator).toEqual(bytes(vector.initial_epoch_authenticator));
  for (const epoch of isFull ? vector.epochs : vector.epochs.slice(0, 20)) {
    for (const message of [...epoch.proposals, epoch.commit]) {
      state = await process(state, decodeAll(decodeMlsMessage, bytes(message)), { suite, psks });
    }
    expect(state.keySchedule.epochAuthenticator).toEqual(bytes(epoch.epoch_authenticator));
  }
}

async function join(
  vector: PassiveClient,
  suite: CiphersuiteImpl,
  psks: Record<string, Uint8Array>,
): Promise<ClientState> {
  const keyPackage = decodeAll(decodeMlsMessage, bytes(vector.key_package));
  const welcome = decodeAll(decodeMlsMessage, bytes(vector.welcome));
  if (keyPackage.wireformat !== 'mls_key_package' || welcome.wireformat !== 'mls_welcome')
    throw new Error('wire format');
  return joinGroup(
    welcome.welcome,
    keyPackage.keyPackage,
    {
      initPrivateKey: bytes(vector.init_priv),
      hpkePrivateKey: bytes(vector.encryption_priv),
      signaturePrivateKey: bytes(vector.signature_priv),
    },
    makePskIndex(undefined, psks),
    suite,
    vector.ratchet_tree === null ? undefined : decodeAll(decodeRatchetTree, bytes(vector.ratchet_tree)),
    undefined,
    // The vectors' members are anybody, and their resumption keys reach far back.
    {
      ...defaultClientConfig,
      keyRetentionConfig: { ...defaultClientConfig.keyRetentionConfig, retainKeysForEpochs: 10 },
    },
  );
}

async function process(
  state: ClientState,
  message: MLSMessage,
  { suite, psks }: { suite: CiphersuiteImpl; psks: Record<string, Uint8Array> },
): Promise<ClientState> {
  const pskIndex = makePskIndex(state, psks);
  if (message.wireformat === 'mls_public_message') {
    return (await processPublicMessage(state, message.publicMessage, pskIndex, suite)).newState;
  }
  if (message.wireformat !== 'mls_private_message') throw new Error(message.wireformat);
  return (await processPrivateMessage(state, message.privateMessage, pskIndex, suite)).newState;
}

// Without the full run, of a history its first 20 epochs.
const files = [
  loadVectors('passive-client-welcome', 9),
  loadVectors('passive-client-handling-commit', 14),
  loadVectors('passive-client-random'),
];

describe.skipIf(!arePresent).each(files as Vectors<PassiveClient>[])(
  'RFC 9420 vectors: $title',
  ({ cases }) => {
    test.each(cases)('suite $cipher_suite, $epochs.length epochs', follow, 60_000);
  },
);
