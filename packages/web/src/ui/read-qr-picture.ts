// The QR code in a picture from a file. The picture stays in this page: pixels go in, text comes out.
import { decodeQr } from './qr-decode.ts';

/** `unreadable`: no picture that the browser opens. `no-code`: none in it, or one that can’t be read. */
export type PictureProblem = 'too-large' | 'unreadable' | 'no-code';

/** Bytes: more is no screenshot and no photograph of a code. */
const largest = 20_000_000;
/** Pixels of the longer side, one after the other: a code that fills it, then one somewhere in it. */
const sides = [800, 1_600, 400];

export async function readQrPicture(file: Blob): Promise<{ text: string } | { problem: PictureProblem }> {
  if (file.size > largest) return { problem: 'too-large' };
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return { problem: 'unreadable' };
  }
  try {
    for (const side of sides) {
      const pixels = draw(picture, side);
      const text = pixels && decodeQr(pixels);
      if (text !== undefined) return { text };
    }
    return { problem: 'no-code' };
  } finally {
    picture.close();
  }
}

function draw(picture: ImageBitmap, side: number): ImageData | undefined {
  const scale = side / Math.max(picture.width, picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  // Where nothing was drawn is paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
