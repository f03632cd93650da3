// What wraps every content inside MLS: sequence, hash of the envelope before, epoch, padding. MLS
// proves who sent a message; the envelope shows what is missing, repeated or out of its place.
import { sha256 } from '@noble/hashes/sha2.js';
import {
  create,
  decode,
  EnvelopeSchema,
  limits,
  ProtocolError,
  toBinary,
  utf8,
  type Content,
  type Envelope,
} from '@ganira/protocol';
import { CryptoError } from './errors.ts';

/** Of one device in one group. Stored before what it sealed is sent. */
export interface EnvelopeSenderState {
  /** Of the last envelope; 0 before the first. */
  readonly sequence: number;
  /** SHA-256 of the last envelope; empty before the first. */
  readonly lastHash: Uint8Array;
}

export const newEnvelopeSender: EnvelopeSenderState = { sequence: 0, lastHash: new Uint8Array() };

export interface EnvelopeInput {
  /** 16 bytes. */
  readonly messageId: Uint8Array;
  /** Of the epoch in which it is sealed. */
  readonly epochAuthenticator: Uint8Array;
  /** 32 bytes: head of the sender's own identity chain. */
  readonly chainHead: Uint8Array;
  /** Unix milliseconds. */
  readonly sentAt: number;
  readonly content: Content;
}

export interface SealedEnvelope {
  /** Padded to a bucket: what MLS encrypts. */
  readonly bytes: Uint8Array;
  /** The serialised Envelope: what is kept to be sent again, as it is. */
  readonly envelope: Uint8Array;
  /** SHA-256 of `envelope`. */
  readonly hash: Uint8Array;
  readonly next: EnvelopeSenderState;
}

export interface OpenedEnvelope {
  readonly envelope: Envelope;
  readonly sequence: number;
  /** Unix milliseconds by the sender's clock. */
  readonly sentAt: number;
  readonly content: Content;
  /** The serialised Envelope, without padding. */
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`. */
  readonly hash: Uint8Array;
}

const lengthBytes = 4;
const [smallestBucket] = limits.paddingBuckets;
const largestBucket = Math.max(...limits.paddingBuckets);
const authenticatorLengths: readonly number[] = [32, 48, 64];
/** ECMA-262 section 21.4.1.1: what a Date can hold. */
const lastDate = 8_640_000_000_000_000n;

/** @throws CryptoError `text_too_long`, `too_large` (other contents) or `usage`. */
export function sealEnvelope(sender: EnvelopeSenderState, input: EnvelopeInput): SealedEnvelope {
  const { messageId, epochAuthenticator, chainHead, sentAt, content } = input;
  const isText = content.body.case === 'text';
  if (content.body.case === 'text') refuseLongText(content.body.value.text);
  if (!Number.isSafeInteger(sentAt) || sentAt < 0) throw new CryptoError('usage', `sent at ${sentAt}`);
  const sequence = sender.sequence + 1;
  const envelope = serialise(
    create(EnvelopeSchema, {
      messageId,
      sequence: BigInt(sequence),
      previousHash: sender.lastHash,
      epochAuthenticator,
      chainHead,
      sentAt: BigInt(sentAt),
      content,
    }),
  );
  const room = largestBucket - lengthBytes;
  if (envelope.length > room) {
    throw new CryptoError(
      isText ? 'text_too_long' : 'too_large',
      `${envelope.length} bytes, at most ${room}`,
      {
        fault: 'usage',
      },
    );
  }
  const { hash } = readOwn(envelope);
  return { bytes: padEnvelope(envelope), envelope, hash, next: { sequence, lastHash: hash } };
}

function refuseLongText(text: string): void {
  const length = utf8(text).length;
  if (length > limits.text) throw new CryptoError('text_too_long', `${length} bytes, at most ${limits.text}`);
}

function serialise(envelope: Envelope): Uint8Array {
  try {
    return toBinary(EnvelopeSchema, envelope);
  } catch (cause) {
    throw new CryptoError('usage', 'content that cannot be serialised', { cause });
  }
}

/** What this device seals, every other one must be able to open. */
function readOwn(envelope: Uint8Array): OpenedEnvelope {
  try {
    return readEnvelope(envelope);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new CryptoError('usage', `others would refuse it: ${reason}`, { cause });
  }
}

/** A serialised Envelope as MLS encrypts it: the same bytes again, in a later epoch too. */
export function padEnvelope(envelope: Uint8Array): Uint8Array {
  const needed = lengthBytes + envelope.length;
  const bucket = limits.paddingBuckets.find((size) => size >= needed) ?? largestBucket;
  const padded = new Uint8Array(bucket);
  new DataView(padded.buffer).setUint32(0, envelope.length);
  padded.set(envelope, lengthBytes);
  return padded;
}

/** @throws CryptoError `too_large` or `malformed`; never anything else for bytes of any content. */
export function openEnvelope(padded: Uint8Array): OpenedEnvelope {
  if (padded.length > largestBucket) {
    throw new CryptoError('too_large', `${padded.length} bytes, at most ${largestBucket}`);
  }
  if (!(limits.paddingBuckets as readonly number[]).includes(padded.length)) {
    throw new CryptoError('malformed', `${padded.length} bytes, at least ${smallestBucket} and a bucket`);
  }
  const length = new DataView(padded.buffer, padded.byteOffset, padded.length).getUint32(0);
  const end = lengthBytes + length;
  if (end > padded.length) throw new CryptoError('malformed', `length ${length} in ${padded.length} bytes`);
  if (padded.subarray(end).some((byte) => byte !== 0))
    throw new CryptoError('malformed', 'padding is not zero');
  return readEnvelope(padded.slice(lengthBytes, end));
}

/**
 * Reads an Envelope without padding: one that is sent again. A content of a kind that this version
 * doesn't know is kept (its `body.case` is undefined), so that the sequence goes on.
 * @throws CryptoError `too_large` or `malformed`; never anything else for bytes of any content.
 */
export function readEnvelope(bytes: Uint8Array): OpenedEnvelope {
  const envelope = decodeEnvelope(bytes);
  const { messageId, sequence, previousHash, epochAuthenticator, chainHead, sentAt, content } = envelope;
  if (content === undefined) throw new CryptoError('malformed', 'no content');
  if (sequence < 1n || sequence > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new CryptoError('malformed', `sequence ${sequence}`);
  }
  if (sentAt > lastDate) throw new CryptoError('malformed', `sent at ${sentAt}`);
  expectLength('message id', messageId, [limits.id]);
  expectLength('previous hash', previousHash, [sequence === 1n ? 0 : limits.hash]);
  expectLength('epoch authenticator', epochAuthenticator, authenticatorLengths);
  expectLength('chain head', chainHead, [limits.hash]);
  return {
    envelope,
    content,
    bytes: Uint8Array.from(bytes),
    hash: sha256(bytes),
    sequence: Number(sequence),
    sentAt: Number(sentAt),
  };
}

function decodeEnvelope(bytes: Uint8Array): Envelope {
  try {
    return decode(EnvelopeSchema, bytes, largestBucket);
  } catch (error) {
    const code = error instanceof ProtocolError && error.code === 'too_large' ? 'too_large' : 'malformed';
    throw new CryptoError(code, 'no Envelope', { cause: error });
  }
}

function expectLength(field: string, bytes: Uint8Array, lengths: readonly number[]): void {
  if (!lengths.includes(bytes.length)) {
    throw new CryptoError('malformed', `${field}: ${bytes.length} bytes, expected ${lengths.join(' or ')}`);
  }
}
