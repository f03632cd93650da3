import { decodeQR } from 'qr/decode.js';

/** @returns undefined when there is no code in the picture, or one that can't be read. */
export function decodeQr(picture: ImageData): string | undefined {
  try {
    return decodeQR(picture);
  } catch {
    // It throws for every picture without a code.
    return undefined;
  }
}
