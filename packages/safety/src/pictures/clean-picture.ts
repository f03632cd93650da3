// Before a picture is sent: drawn anew, so that place, device and time are gone and it stands upright.

import { readPictureFacts, type PictureFacts } from './picture-bytes.ts';

export type CleanType = 'jpeg' | 'png' | 'webp';

/** What a platform has to be able to do. */
export interface PictureCoder {
  /** Decodes, turns it as the picture asks for, and encodes anew. Rejects what it can't read. */
  redraw: (
    bytes: Uint8Array<ArrayBuffer>,
    from: PictureFacts['type'],
    to: CleanType,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

export type PictureRefusal = 'heic' | 'unknown-format' | 'too-large' | 'broken';

export type CleanedPicture =
  | {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly type: CleanType;
      /** It moved, and doesn't any more: to be said before it is sent. */
      readonly standsStill: boolean;
    }
  | { readonly refused: PictureRefusal };

const mostBytes = 32 * 1024 * 1024;
/** 50 megapixels: more than cameras of phones give out, less than what fills a memory. */
const mostPixels = 50_000_000;

/** Size, then shape, then the drawing: a flood of pixels is refused before anything is decoded. */
export async function cleanPicture(
  bytes: Uint8Array<ArrayBuffer>,
  coder: PictureCoder,
): Promise<CleanedPicture> {
  if (bytes.length > mostBytes) return { refused: 'too-large' };
  const { type, width, height, isAnimated } = readPictureFacts(bytes);
  if (type === 'heic') return { refused: 'heic' };
  if (type === 'unknown') return { refused: 'unknown-format' };
  if (width === 0 || height === 0) return { refused: 'broken' };
  if (width * height > mostPixels) return { refused: 'too-large' };
  const to = type === 'gif' ? 'png' : type;
  const drawn = await coder.redraw(bytes, type, to).catch(() => undefined);
  if (drawn === undefined) return { refused: 'broken' };
  // A platform that can't write a type writes another.
  const now = readPictureFacts(drawn);
  if (now.hasMetadata || now.type === 'gif' || now.type === 'heic' || now.type === 'unknown')
    return { refused: 'broken' };
  return { bytes: drawn, type: now.type, standsStill: isAnimated };
}
