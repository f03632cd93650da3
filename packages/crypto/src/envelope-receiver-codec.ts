// EnvelopeReceiverState as bytes for the store: numbers as 64 bits, hashes raw.
import { concatBytes, fromHex, limits, toHex } from '@ganira/protocol';
import { CryptoError } from './errors.ts';
import {
  envelopeTrackingLimits,
  type EnvelopeGap,
  type EnvelopeReceiverState,
  type SeenEnvelope,
} from './envelope-tracking.ts';

const version = 1;
const noHash = 0;
const emptyHash = 1;
const wholeHash = 2;

export function encodeEnvelopeReceiver(state: EnvelopeReceiverState): Uint8Array {
  const { start, hashBeforeStart, nextSequence, lastHash, gaps, recent, strays } = state;
  const seen = ({ sequence, hash }: SeenEnvelope) => [writeNumber(sequence), writeHash(hash)];
  return concatBytes(
    new Uint8Array([version]),
    writeNumber(start),
    writeHash(hashBeforeStart),
    writeNumber(nextSequence),
    writeHash(lastHash),
    new Uint8Array([gaps.length, recent.length, strays.length]),
    ...gaps.flatMap(({ first, last, hashBefore, hashOfLast }) => [
      writeNumber(first),
      writeNumber(last),
      writeHash(hashBefore),
      writeHash(hashOfLast),
    ]),
    ...recent.flatMap(seen),
    ...strays.flatMap(seen),
  );
}

function writeNumber(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

function writeHash(hash: string | undefined): Uint8Array {
  if (hash === undefined) return new Uint8Array([noHash]);
  if (hash === '') return new Uint8Array([emptyHash]);
  const bytes = fromHex(hash);
  if (bytes?.length !== limits.hash) throw new CryptoError('usage', `hash of ${hash.length} characters`);
  return concatBytes(new Uint8Array([wholeHash]), bytes);
}

/** @throws CryptoError `state_invalid`: what was stored is not whole. */
export function decodeEnvelopeReceiver(bytes: Uint8Array): EnvelopeReceiverState {
  const reader = new Reader(bytes);
  if (reader.byte() !== version) throw invalid('version');
  const start = reader.number();
  const hashBeforeStart = reader.knownHash();
  const nextSequence = reader.number();
  const lastHash = reader.knownHash();
  const counts = [reader.byte(), reader.byte(), reader.byte()] as const;
  const { gaps: mostGaps, recent: mostRecent, strays: mostStrays } = envelopeTrackingLimits;
  if (counts[0] > mostGaps || counts[1] > mostRecent || counts[2] > mostStrays) throw invalid('counts');
  const gaps = Array.from({ length: counts[0] }, (): EnvelopeGap => ({
    first: reader.number(),
    last: reader.number(),
    hashBefore: reader.hash(),
    hashOfLast: reader.hash(),
  }));
  const seen = (): SeenEnvelope => ({ sequence: reader.number(), hash: reader.knownHash() });
  const recent = Array.from({ length: counts[1] }, seen);
  const strays = Array.from({ length: counts[2] }, seen);
  reader.finish();
  return { start, hashBeforeStart, nextSequence, lastHash, gaps, recent, strays };
}

function invalid(what: string): CryptoError {
  return new CryptoError('state_invalid', `envelope receiver state: ${what}`);
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#take(1)[0] ?? 0;
  }

  number(): number {
    const bytes = this.#take(8);
    const value = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw invalid('number');
    return Number(value);
  }

  hash(): string | undefined {
    const kind = this.byte();
    if (kind === noHash) return undefined;
    if (kind === emptyHash) return '';
    if (kind !== wholeHash) throw invalid('hash');
    return toHex(this.#take(limits.hash));
  }

  knownHash(): string {
    const hash = this.hash();
    if (hash === undefined) throw invalid('no hash');
    return hash;
  }

  finish(): void {
    if (this.#at !== this.#bytes.length) throw invalid('more bytes than it has');
  }

  #take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw invalid('cut short');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}
