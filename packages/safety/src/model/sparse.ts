// A linear model over hashed features of which few are kept: so many buckets that features seldom meet in one, and a
// weight only for those that tell most.
//
// Bytes: 'GSM2'; kept u32; scale f32, bias f32; kept × gap to the next bucket that is kept, u8 (255: 255 and more);
// kept × 4 bits of a weight, the first in the low half of a byte. Numbers are little-endian.

import { SafetyError } from '../errors.ts';
import { mostModelBytes } from './linear.ts';

const magic = 0x324d5347;
const headLength = 16;
const longGap = 255;
/** Of the 16 levels of a weight none is 0. */
export const mostLevel = 15;
const bucketBits = 20;
export const sparseBuckets = 2 ** bucketBits;

export interface SparseModel {
  readonly bias: number;
  readonly scale: number;
  /** [bucket]: odd, from -15 to 15, and 0 where a bucket isn't kept. */
  readonly weights: Int8Array;
}

/** The bucket of a 32-bit hash. */
export function sparseBucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (sparseBuckets - 1);
}

/** @throws SafetyError `model_size`, `model_shape` */
export function parseSparseModel(bytes: Uint8Array): SparseModel {
  if (bytes.length < headLength || bytes.length > mostModelBytes)
    throw new SafetyError('model_size', `${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic) throw new SafetyError('model_shape', 'not a model of this kind');
  const kept = view.getUint32(4, true);
  const [scale, bias] = [view.getFloat32(8, true), view.getFloat32(12, true)];
  if (!Number.isFinite(scale) || !Number.isFinite(bias))
    throw new SafetyError('model_shape', 'a number that is none');
  const atLevels = bytes.length - Math.ceil(kept / 2);
  if (atLevels < headLength + kept)
    throw new SafetyError('model_size', `${bytes.length} bytes for ${kept} weights`);
  const weights = new Int8Array(sparseBuckets);
  let bucket = -1;
  let at = headLength;
  for (let index = 0; index < kept; index++) {
    let gap = bytes[at++];
    while (gap === longGap && at < atLevels) {
      bucket += longGap;
      gap = bytes[at++];
    }
    bucket += gap ?? 0;
    if (gap === undefined || gap === longGap || at > atLevels || bucket < 0 || bucket >= sparseBuckets)
      throw new SafetyError('model_shape', `weight ${index} is in no bucket`);
    const pair = bytes[atLevels + (index >> 1)] ?? 0;
    weights[bucket] = 2 * (index % 2 === 0 ? pair & 15 : pair >> 4) - mostLevel;
  }
  if (at !== atLevels) throw new SafetyError('model_size', `${atLevels - at} bytes too many`);
  return { bias, scale, weights };
}

/** The opposite of `parseSparseModel`, for training. */
export function encodeSparseModel({ bias, scale, weights }: SparseModel): Uint8Array {
  const gaps: number[] = [];
  const levels: number[] = [];
  let last = -1;
  for (const [bucket, weight] of weights.entries()) {
    if (weight === 0) continue;
    for (; bucket - last >= longGap; last += longGap) gaps.push(longGap);
    gaps.push(bucket - last);
    last = bucket;
    levels.push((weight + mostLevel) / 2);
  }
  const bytes = new Uint8Array(headLength + gaps.length + Math.ceil(levels.length / 2));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, levels.length, true);
  view.setFloat32(8, scale, true);
  view.setFloat32(12, bias, true);
  bytes.set(gaps, headLength);
  for (const [index, level] of levels.entries()) {
    const byte = headLength + gaps.length + (index >> 1);
    bytes[byte] = (bytes[byte] ?? 0) | (index % 2 === 0 ? level : level << 4);
  }
  return bytes;
}
