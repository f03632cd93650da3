// The person's own list (names of the family, school, street). It is kept as keyed digests: key and digests lie in the
// encrypted store, and the words themselves nowhere.

import { skeleton, words } from '../text/normalise.ts';

export interface PrivateList {
  /** 8 random bytes. */
  readonly key: Uint8Array;
  /** Of whole entries. */
  readonly digests: ReadonlySet<string>;
  /** Of first words of entries with several. */
  readonly beginnings: ReadonlySet<string>;
}

const mostWords = 5;
const fewestLetters = 3;

/** @param entries as the person wrote them; what has fewer than three letters is left out. */
export function makePrivateList(entries: readonly string[], key: Uint8Array): PrivateList {
  const digests = new Set<string>();
  const beginnings = new Set<string>();
  for (const entry of entries) {
    const parts = words(skeleton(entry)).slice(0, mostWords);
    if (parts.join('').length < fewestLetters) continue;
    digests.add(halfSipHash(key, parts.join(' ')));
    if (parts.length > 1) beginnings.add(halfSipHash(key, parts[0] ?? ''));
  }
  return { key, digests, beginnings };
}

export function holdsPrivate(text: string, list: PrivateList): boolean {
  if (list.digests.size === 0) return false;
  const parts = words(skeleton(text));
  return parts.some((part, at) => {
    const one = halfSipHash(list.key, part);
    if (list.digests.has(one)) return true;
    if (!list.beginnings.has(one)) return false;
    for (let count = 2; count <= mostWords && at + count <= parts.length; count++) {
      if (list.digests.has(halfSipHash(list.key, parts.slice(at, at + count).join(' ')))) return true;
    }
    return false;
  });
}

/** HalfSipHash-2-4 with 64 bits of output (Aumasson and Bernstein), over UTF-8. */
export function halfSipHash(key: Uint8Array, text: string): string {
  const bytes = new TextEncoder().encode(text);
  const word = (from: Uint8Array, at: number): number =>
    (from[at] ?? 0) | ((from[at + 1] ?? 0) << 8) | ((from[at + 2] ?? 0) << 16) | ((from[at + 3] ?? 0) << 24);
  const [k0, k1] = [word(key, 0), word(key, 4)];
  let [v0, v1, v2, v3] = [k0, k1 ^ 0xee, 0x6c796765 ^ k0, 0x74656462 ^ k1];
  const rounds = (count: number): void => {
    for (let i = 0; i < count; i++) {
      v0 = (v0 + v1) | 0;
      v1 = turn(v1, 5) ^ v0;
      v0 = turn(v0, 16);
      v2 = (v2 + v3) | 0;
      v3 = turn(v3, 8) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = turn(v3, 7) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = turn(v1, 13) ^ v2;
      v2 = turn(v2, 16);
    }
  };
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) {
    const m = word(bytes, at);
    v3 ^= m;
    rounds(2);
    v0 ^= m;
  }
  const last = word(bytes.subarray(whole), 0) | (bytes.length << 24);
  v3 ^= last;
  rounds(2);
  v0 ^= last;
  v2 ^= 0xee;
  rounds(4);
  const high = v1 ^ v3;
  v1 ^= 0xdd;
  rounds(4);
  return `${(high >>> 0).toString(16)}.${((v1 ^ v3) >>> 0).toString(16)}`;
}

function turn(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
