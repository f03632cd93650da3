// What the two devices say to each other in the self group before messages move: an offer and an
// answer, each signed by the device that says it. Any own device could write the records; only these
// two can say these words.
import { isSignatureValid, signBytes, type VerifiedChain } from '@ganira/identity';
import {
  areEqual,
  create,
  decode,
  historySigningBytes,
  limits,
  ProtocolError,
  toBinary,
} from '@ganira/protocol';
import {
  HistoryAnswerSchema,
  HistoryOfferSchema,
  SignedHistorySchema,
  type HistoryAnswer,
  type HistoryOffer,
} from '@ganira/protocol/history';
import { sha256 } from '@noble/hashes/sha2.js';

const keyLength = 32;
const cardLimit = 512;

interface Said<T> {
  /** As it was signed. */
  body: Uint8Array;
  said: T;
}

export function signOffer(signingSecret: Uint8Array, body: Uint8Array): Uint8Array {
  return sign(signingSecret, 'offer', body);
}

export function signAnswer(signingSecret: Uint8Array, body: Uint8Array): Uint8Array {
  return sign(signingSecret, 'answer', body);
}

function sign(signingSecret: Uint8Array, what: 'offer' | 'answer', body: Uint8Array): Uint8Array {
  const signature = signBytes(signingSecret, historySigningBytes(what, body));
  return toBinary(SignedHistorySchema, create(SignedHistorySchema, { body, signature }));
}

/**
 * @param record of kind `history`.
 * @returns undefined unless a device that is active on the chain said it about the device that the key names.
 */
export function readOffer(
  chain: VerifiedChain,
  record: { key: Uint8Array; value: Uint8Array },
): Said<HistoryOffer> | undefined {
  return orNothing(() => {
    const { body, signature } = decode(SignedHistorySchema, record.value, cardLimit);
    const said = decode(HistoryOfferSchema, body, cardLimit);
    const isWhole =
      areEqual(said.toDevice, record.key) &&
      !areEqual(said.fromDevice, said.toDevice) &&
      said.publicKey.length === keyLength &&
      said.secret.length === keyLength;
    if (!isWhole || !isSaidBy(chain, said.fromDevice, { what: 'offer', body, signature })) return undefined;
    return { body, said };
  });
}

/** @param record of kind `history-answer`. @param offer the body that it has to answer. */
export function readAnswer(
  chain: VerifiedChain,
  record: { key: Uint8Array; value: Uint8Array },
  offer: Uint8Array,
): Said<HistoryAnswer> | undefined {
  return orNothing(() => {
    const { body, signature } = decode(SignedHistorySchema, record.value, cardLimit);
    const said = decode(HistoryAnswerSchema, body, cardLimit);
    const isWhole = areEqual(said.offerHash, sha256(offer)) && said.publicKey.length === keyLength;
    if (!isWhole || !isSaidBy(chain, record.key, { what: 'answer', body, signature })) return undefined;
    return { body, said };
  });
}

function isSaidBy(
  chain: VerifiedChain,
  deviceId: Uint8Array,
  { what, body, signature }: { what: 'offer' | 'answer'; body: Uint8Array; signature: Uint8Array },
): boolean {
  const device = chain.activeDevices.find((active) => areEqual(active.deviceId, deviceId));
  return (
    deviceId.length === limits.id &&
    device !== undefined &&
    isSignatureValid(device.signingKey, historySigningBytes(what, body), signature)
  );
}

function orNothing<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}
