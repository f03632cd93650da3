// A linear model over hashed character n-grams, quantised to a byte a weight.
//
// Bytes: 'GSM1', classes u8, least gram u8, most gram u8, 0; buckets u32; then per class scale f32, bias f32; then
// weights i8 [bucket][class]. Numbers are little-endian.

import { SafetyError } from '../errors.ts';

const magic = 0x314d5347;
const headLength = 12;
/** SAFETY: each model is at most 64 KB. */
export const mostModelBytes = 64_000;
const mostClasses = 16;
const longestGram = 8;

export interface LinearModel {
  readonly classes: number;
  readonly leastGram: number;
  readonly mostGram: number;
  readonly buckets: number;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** [bucket][class] */
  readonly weights: Int8Array;
}

/** @throws SafetyError `model_size`, `model_shape` */
export function parseLinearModel(bytes: Uint8Array): LinearModel {
  if (bytes.length < headLength || bytes.length > mostModelBytes)
    throw new SafetyError('model_size', `${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [classes, leastGram, mostGram] = [view.getUint8(4), view.getUint8(5), view.getUint8(6)];
  const buckets = view.getUint32(8, true);
  if (view.getUint32(0, true) !== magic || view.getUint8(7) !== 0)
    throw new SafetyError('model_shape', 'not a model of this kind');
  if (classes < 1 || classes > mostClasses || buckets < 1)
    throw new SafetyError('model_shape', `${classes} classes, ${buckets} buckets`);
  if (leastGram < 1 || leastGram > mostGram || mostGram > longestGram)
    throw new SafetyError('model_shape', `grams ${leastGram} to ${mostGram}`);
  const start = headLength + 8 * classes;
  if (bytes.length !== start + buckets * classes)
    throw new SafetyError('model_size', `${bytes.length} bytes for ${buckets} × ${classes} weights`);
  const numbers = Array.from({ length: 2 * classes }, (_, i) => view.getFloat32(headLength + 4 * i, true));
  if (!numbers.every((value) => Number.isFinite(value)))
    throw new SafetyError('model_shape', 'a number that is none');
  return {
    classes,
    leastGram,
    mostGram,
    buckets,
    scales: numbers.filter((_, i) => i % 2 === 0),
    biases: numbers.filter((_, i) => i % 2 === 1),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + start, buckets * classes),
  };
}

/** The opposite of `parseLinearModel`, for training. */
export function encodeLinearModel(model: LinearModel): Uint8Array {
  const start = headLength + 8 * model.classes;
  const bytes = new Uint8Array(start + model.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  bytes.set([model.classes, model.leastGram, model.mostGram, 0], 4);
  view.setUint32(8, model.buckets, true);
  for (let i = 0; i < model.classes; i++) {
    view.setFloat32(headLength + 8 * i, model.scales[i] ?? 0, true);
    view.setFloat32(headLength + 8 * i + 4, model.biases[i] ?? 0, true);
  }
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), start);
  return bytes;
}

export interface GramShape {
  readonly leastGram: number;
  readonly mostGram: number;
  readonly buckets: number;
}

/** Calls with the bucket of each n-gram of UTF-16 units, in order; FNV-1a (Fowler, Noll, Vo; 32 bits). */
export function eachGram(text: string, shape: GramShape, visit: (bucket: number) => void): void {
  const { leastGram, mostGram, buckets } = shape;
  for (let start = 0; start < text.length; start++) {
    let hash = 0x811c9dc5;
    const most = Math.min(mostGram, text.length - start);
    for (let length = 1; length <= most; length++) {
      hash = Math.imul(hash ^ text.charCodeAt(start + length - 1), 0x01000193);
      if (length >= leastGram) visit(((hash ^ (hash >>> 15)) >>> 0) % buckets);
    }
  }
}

/** One score for each class: bias + scale · mean of the weights of all grams, each as often as it is there. */
export function linearScores(model: LinearModel, text: string): number[] {
  const { classes, weights } = model;
  const sums = new Int32Array(classes);
  let count = 0;
  eachGram(text, model, (bucket) => {
    count++;
    const at = bucket * classes;
    for (let i = 0; i < classes; i++) sums[i] = (sums[i] ?? 0) + (weights[at + i] ?? 0);
  });
  return model.biases.map((bias, i) => bias + ((model.scales[i] ?? 0) * (sums[i] ?? 0)) / Math.max(1, count));
}
