// From bytes to structures of RFC 9420 and back: bounded, complete and canonical.
import { decodeMlsMessage, encodeMlsMessage, type MLSMessage, type RatchetTree } from 'ts-mls';
import { decodeRatchetTree, encodeRatchetTree } from 'ts-mls/ratchetTree.js';
import { areEqual } from '@ganira/protocol';
import { CryptoError } from '../errors.ts';

interface Codec<T> {
  decode: (bytes: Uint8Array, offset: number) => [T, number] | undefined;
  encode: (value: T) => Uint8Array;
}

/**
 * One value has one encoding (RFC 9420 section 2.1.2 forbids longer length fields than needed, and
 * leaves no room behind the value); otherwise a server could change the hash of a commit.
 */
export function decodeWhole<T>(codec: Codec<T>, bytes: Uint8Array, limit: number): T {
  if (bytes.length > limit) throw new CryptoError('too_large', `${bytes.length} bytes, at most ${limit}`);
  let value: T;
  let encoded: Uint8Array;
  try {
    // A copy: decoded structures point into it, and the caller may reuse its buffer.
    const decoded = codec.decode(bytes.slice(), 0);
    if (decoded === undefined) throw new CryptoError('malformed', 'not a structure of RFC 9420');
    value = decoded[0];
    encoded = codec.encode(value);
  } catch (error) {
    if (error instanceof CryptoError) throw error;
    throw new CryptoError('malformed', 'not a structure of RFC 9420', { cause: error });
  }
  if (!areEqual(encoded, bytes)) throw new CryptoError('malformed', 'not the canonical encoding');
  return value;
}

export function readMessage(bytes: Uint8Array, limit: number): MLSMessage {
  return decodeWhole({ decode: decodeMlsMessage, encode: encodeMlsMessage }, bytes, limit);
}

export function readRatchetTree(bytes: Uint8Array, limit: number): RatchetTree {
  return decodeWhole({ decode: decodeRatchetTree, encode: encodeRatchetTree }, bytes, limit);
}

export function writeRatchetTree(tree: RatchetTree): Uint8Array {
  return encodeRatchetTree(tree);
}

export function writeMessage(message: MLSMessage): Uint8Array {
  return encodeMlsMessage(message);
}

/** SHA-256, by which the server's register names a commit. */
export async function hashMessage(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
}
