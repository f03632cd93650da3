// What the first bytes of a picture say. Nothing is decoded; every walk is bounded by the length of the bytes.

export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'heic' | 'unknown';

export interface PictureFacts {
  readonly type: PictureType;
  /** As the header says, before it is turned upright; 0 where it says nothing. */
  readonly width: number;
  readonly height: number;
  readonly isAnimated: boolean;
  /** Place, device, time or words beside the picture (Exif, XMP, IPTC, text). */
  readonly hasMetadata: boolean;
}

/** No honest file has more parts; what comes after them isn't looked at. */
const mostParts = 4_096;
const nothing = { width: 0, height: 0, isAnimated: false, hasMetadata: false };

export function readPictureFacts(bytes: Uint8Array): PictureFacts {
  const is = (at: number, signature: string): boolean =>
    bytes.length >= at + signature.length && ascii(bytes, at, signature.length) === signature;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)
    return { ...readJpeg(bytes), type: 'jpeg' };
  if (is(0, '\u0089PNG\r\n\u001a\n')) return { ...readPng(bytes), type: 'png' };
  if (is(0, 'GIF87a') || is(0, 'GIF89a')) return { ...readGif(bytes), type: 'gif' };
  if (is(0, 'RIFF') && is(8, 'WEBP')) return { ...readWebp(bytes), type: 'webp' };
  if (is(4, 'ftyp') && /^(?:hei[cxms]|hev[cx]|mif1|msf1|avif|avis)/.test(ascii(bytes, 8, 4)))
    return { ...nothing, type: 'heic' };
  return { ...nothing, type: 'unknown' };
}

type Read = Omit<PictureFacts, 'type'>;

/** ITU-T T.81 annex B: segments up to the scan. */
function readJpeg(bytes: Uint8Array): Read {
  const found = { ...nothing };
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const length = big16(bytes, at + 2);
    if (length < 2) break;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) [found.height, found.width] = [big16(bytes, at + 5), big16(bytes, at + 7)];
    // APP1 (Exif, XMP), APP13 (IPTC) and comments; APP0 and APP2 say how to show it.
    if (marker === 0xe1 || marker === 0xed || marker === 0xfe) found.hasMetadata = true;
    at += 2 + length;
  }
  return found;
}

/** PNG, third edition, section 5. */
function readPng(bytes: Uint8Array): Read {
  const found = { ...nothing, width: big32(bytes, 16), height: big32(bytes, 20) };
  for (let at = 8; at + 12 <= bytes.length;) {
    const type = ascii(bytes, at + 4, 4);
    if (type === 'acTL') found.isAnimated = true;
    if (/^(?:eXIf|tEXt|zTXt|iTXt|tIME)$/.test(type)) found.hasMetadata = true;
    at += 12 + big32(bytes, at);
  }
  return found;
}

/** GIF89a sections 18 to 26: more than one image, walked block by block. */
function readGif(bytes: Uint8Array): Read {
  const found = { ...nothing, width: little16(bytes, 6), height: little16(bytes, 8) };
  const tableAfter = (at: number): number =>
    (bytes[at] ?? 0) & 0x80 ? 3 << (((bytes[at] ?? 0) & 7) + 1) : 0;
  let images = 0;
  let at = 13 + tableAfter(10);
  for (let part = 0; at < bytes.length && part < mostParts; part++) {
    if (bytes[at] === 0x2c) {
      if (++images > 1) return { ...found, isAnimated: true };
      at += 11 + tableAfter(at + 9);
    } else if (bytes[at] === 0x21) {
      if (bytes[at + 1] === 0xfe) found.hasMetadata = true;
      at += 2;
    } else break;
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
    at++;
  }
  return found;
}

/** RFC 9649 section 2. */
function readWebp(bytes: Uint8Array): Read {
  const found = { ...nothing };
  for (let at = 12; at + 8 <= bytes.length;) {
    const [type, length] = [ascii(bytes, at, 4), little32(bytes, at + 4)];
    if (type === 'VP8X') {
      found.isAnimated = ((bytes[at + 8] ?? 0) & 2) !== 0;
      found.width = 1 + little24(bytes, at + 12);
      found.height = 1 + little24(bytes, at + 15);
    } else if (type === 'VP8 ' && found.width === 0)
      [found.width, found.height] = [little16(bytes, at + 14) & 0x3fff, little16(bytes, at + 16) & 0x3fff];
    else if (type === 'VP8L' && found.width === 0) {
      const bits = little32(bytes, at + 9);
      [found.width, found.height] = [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
    } else if (type === 'EXIF' || type === 'XMP ') found.hasMetadata = true;
    at += 8 + length + (length & 1);
  }
  return found;
}

const byte = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));
const big16 = (bytes: Uint8Array, at: number): number => (byte(bytes, at) << 8) | byte(bytes, at + 1);
const big32 = (bytes: Uint8Array, at: number): number => big16(bytes, at) * 65_536 + big16(bytes, at + 2);
const little16 = (bytes: Uint8Array, at: number): number => byte(bytes, at) | (byte(bytes, at + 1) << 8);
const little24 = (bytes: Uint8Array, at: number): number => little16(bytes, at) | (byte(bytes, at + 2) << 16);
const little32 = (bytes: Uint8Array, at: number): number =>
  little24(bytes, at) + byte(bytes, at + 3) * 16_777_216;
