// One message through the relay, as one or more parts that the relay takes. Each part is sealed
// with AES-256-GCM under the key of its direction, and bound to its place: nothing can be left
// out, repeated, swapped or sent back.
import { concatBytes } from '@ganira/protocol';
import { CryptoError } from '../errors.ts';
import type { RandomBytes } from '../random.ts';

/** Of a message. Before the exchange is done its key comes from the token, then from the exchange. */
export type LinkPhase = 'token' | 'agreed';

const phases: readonly LinkPhase[] = ['token', 'agreed'];
const nonceLength = 12;
const tagLength = 16;
/** Plaintext in one part, besides the byte that says whether another follows. */
export const linkPartLimit = 16_000;
export const linkPartOverhead = 1 + nonceLength + 1 + tagLength;

export interface LinkPartPlace {
  readonly channel: Uint8Array;
  readonly phase: LinkPhase;
  readonly from: 'old' | 'new';
  /** From 0, of all parts in this direction. */
  readonly index: number;
}

/** @param first the place of the first part; the others follow it. */
export async function sealLinkMessage(
  key: Uint8Array,
  message: Uint8Array,
  sealing: { readonly first: LinkPartPlace; readonly random: RandomBytes },
): Promise<Uint8Array[]> {
  const { first, random } = sealing;
  const count = Math.max(1, Math.ceil(message.length / linkPartLimit));
  const parts: Uint8Array[] = [];
  for (let at = 0; at < count; at++) {
    const piece = message.subarray(at * linkPartLimit, (at + 1) * linkPartLimit);
    const plaintext = concatBytes(Uint8Array.of(at === count - 1 ? 1 : 0), piece);
    parts.push(await sealPart(key, plaintext, { place: { ...first, index: first.index + at }, random }));
  }
  return parts;
}

/** Which key a part wants. @throws CryptoError `malformed` */
export function phaseOfLinkPart(part: Uint8Array): LinkPhase {
  const phase = phases[part[0] ?? 255];
  if (phase === undefined || part.length < linkPartOverhead)
    throw new CryptoError('malformed', `no part of a message: ${part.length} bytes`);
  return phase;
}

/** @throws CryptoError `malformed`, `too_large`, or `undecryptable`: by somebody else, or not at its place. */
export async function openLinkPart(
  key: Uint8Array,
  part: Uint8Array,
  place: LinkPartPlace,
): Promise<{ piece: Uint8Array; isLast: boolean }> {
  if (phaseOfLinkPart(part) !== place.phase) throw new CryptoError('malformed', 'a part of another phase');
  if (part.length > linkPartLimit + linkPartOverhead)
    throw new CryptoError('too_large', `${part.length} bytes, at most ${linkPartLimit + linkPartOverhead}`);
  const nonce = part.slice(1, 1 + nonceLength);
  let plaintext: Uint8Array;
  try {
    const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: bound(place) };
    const sealed = part.slice(1 + nonceLength);
    plaintext = new Uint8Array(
      await crypto.subtle.decrypt(algorithm, await importKey(key, 'decrypt'), sealed),
    );
  } catch (error) {
    throw new CryptoError('undecryptable', 'a part by somebody else, or not at its place', { cause: error });
  }
  if (plaintext[0] !== 0 && plaintext[0] !== 1)
    throw new CryptoError('malformed', 'a part that says neither yes nor no');
  return { piece: plaintext.subarray(1), isLast: plaintext[0] === 1 };
}

async function sealPart(
  key: Uint8Array,
  plaintext: Uint8Array,
  { place, random }: { place: LinkPartPlace; random: RandomBytes },
): Promise<Uint8Array> {
  // Random: the same code may be taken twice, and then the first keys are the same.
  const nonce = Uint8Array.from(random(nonceLength));
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: bound(place) };
  const sealed = await crypto.subtle.encrypt(
    algorithm,
    await importKey(key, 'encrypt'),
    Uint8Array.from(plaintext),
  );
  return concatBytes(Uint8Array.of(phases.indexOf(place.phase)), nonce, new Uint8Array(sealed));
}

function importKey(key: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', Uint8Array.from(key), 'AES-GCM', false, [use]);
}

/** Channel (16), phase (1), direction (1), index (4). */
function bound({ channel, phase, from, index }: LinkPartPlace): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(channel.length + 6);
  bytes.set(channel);
  const view = new DataView(bytes.buffer);
  view.setUint8(channel.length, phases.indexOf(phase));
  view.setUint8(channel.length + 1, from === 'old' ? 0 : 1);
  view.setUint32(channel.length + 2, index);
  return bytes;
}
