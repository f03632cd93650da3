// A linear model over hashed features of which few are kept: so many buckets that features seldom meet in one, and a
// weight only for those that tell most.
//
// Bytes: 'GSM2'; kept u32; scale f32, bias f32; then for each that is kept, as bits from the lowest of a byte on: how
// many buckets lie before it since the last one (Golomb–Rice code, Rice 1971: what 32 goes into it, as so many ones and
// a zero; the rest, 5 bits), and its weight, 4 bits. Numbers are little-endian.

import { SafetyError } from '../errors.ts';
import { mostModelBytes } from './linear.ts';

const magic = 0x324d5347;
const headLength = 16;
const restBits = 5;
const levelBits = 4;
/** Of the 16 levels of a weight none is 0. */
export const mostLevel = 15;
export const sparseBuckets = 2 ** 20;

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
  const end = 8 * bytes.length;
  let at = 8 * headLength;
  const takeBits = (count: number): number => {
    let value = 0;
    for (let bit = 0; bit < count; bit++, at++) value |= (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) << bit;
    return value;
  };
  const weights = new Int8Array(sparseBuckets);
  let bucket = -1;
  for (let index = 0; index < kept; index++) {
    let gap = 1;
    // Behind the end all bits are zeros.
    while (takeBits(1) === 1) gap += 2 ** restBits;
    bucket += gap + takeBits(restBits);
    const level = takeBits(levelBits);
    if (at > end) throw new SafetyError('model_size', `${bytes.length} bytes for ${kept} weights`);
    if (bucket >= sparseBuckets) throw new SafetyError('model_shape', `weight ${index} is in no bucket`);
    weights[bucket] = 2 * level - mostLevel;
  }
  if (end - at >= 8) throw new SafetyError('model_size', `${(end - at) >> 3} bytes too many`);
  return { bias, scale, weights };
}

/** The opposite of `parseSparseModel`, for training. */
export function encodeSparseModel({ bias, scale, weights }: SparseModel): Uint8Array {
  const bits: number[] = [];
  const putBits = (value: number, count: number): void => {
    for (let bit = 0; bit < count; bit++) bits.push((value >> bit) & 1);
  };
  let kept = 0;
  let last = -1;
  for (const [bucket, weight] of weights.entries()) {
    if (weight === 0) continue;
    const gap = bucket - last - 1;
    for (let ones = gap >> restBits; ones > 0; ones--) putBits(1, 1);
    putBits(0, 1);
    putBits(gap, restBits);
    putBits((weight + mostLevel) / 2, levelBits);
    last = bucket;
    kept++;
  }
  const bytes = new Uint8Array(headLength + Math.ceil(bits.length / 8));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, kept, true);
  view.setFloat32(8, scale, true);
  view.setFloat32(12, bias, true);
  for (const [at, bit] of bits.entries()) {
    const byte = headLength + (at >> 3);
    bytes[byte] = (bytes[byte] ?? 0) | (bit << (at & 7));
  }
  return bytes;
}
