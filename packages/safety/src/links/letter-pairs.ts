// How surprising the letters of a label are: words of any language follow habits that random letters don't.

import { bytesOfBase64 } from '../model/base64.ts';
import { parseLinearModel } from '../model/linear.ts';
import { model } from './letter-pair-model.ts';

/** A letter, or the edge of a word; as context and as what follows. */
const signs = 27;
export const letterPairs = signs * signs;
const edge = signs - 1;

/** Calls with each pair of neighbours, edges of runs of letters included. */
export function eachLetterPair(text: string, visit: (pair: number) => void): void {
  let last = edge;
  for (let at = 0; at <= text.length; at++) {
    const letter = at === text.length ? -1 : text.charCodeAt(at) - 97;
    const next = letter >= 0 && letter < edge ? letter : edge;
    if (last !== edge || next !== edge) visit(last * signs + next);
    last = next;
  }
}

/** What a table of letter pairs says of a text. */
export interface Surprised {
  /** Bits a letter: words have about 4, random letters about 6. */
  readonly perLetter: number;
  /** Bits by which all of it surprises more than if every letter were as likely: the evidence that it is random. */
  readonly excess: number;
}
export type Surprise = (text: string) => Surprised;

export function shippedSurprise(): Surprise {
  return surpriseFrom(bytesOfBase64(model));
}

export function surpriseFrom(bytes: Uint8Array): Surprise {
  const { weights, scales, biases } = parseLinearModel(bytes);
  const [scale = 0, bias = 0] = [scales[0], biases[0]];
  return (text) => {
    let sum = 0;
    let count = 0;
    eachLetterPair(text, (pair) => {
      sum += weights[pair] ?? 0;
      count++;
    });
    const bits = bias * count + scale * sum;
    return { perLetter: bits / Math.max(1, count), excess: bits - count * Math.log2(signs) };
  };
}
