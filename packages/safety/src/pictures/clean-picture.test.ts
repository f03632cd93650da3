import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { cleanPicture, type PictureCoder } from './clean-picture.ts';
import { readPictureFacts } from './picture-bytes.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : part,
    ),
  );
const frame = [0xff, 0xc0, 0, 17, 8, 0, 30, 0, 40, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
const end = [0xff, 0xda, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0];
const jpeg = bytes([0xff, 0xd8], frame, end);
const jpegWithPlace = bytes([0xff, 0xd8, 0xff, 0xe1, 0, 8], 'Exif\0\0', frame, end);
const chunk = (type: string, length: number): (string | number[])[] => [
  [0, 0, 0, length],
  type,
  Array.from({ length: length + 4 }, () => 0),
];
const header = (width: number[], height: number[]): (string | number[])[] => [
  '\u0089PNG\r\n\u001a\n',
  [0, 0, 0, 13],
  'IHDR',
  width,
  height,
  [8, 6, 0, 0, 0],
  [0, 0, 0, 0],
];
const png = bytes(...header([0, 0, 0, 40], [0, 0, 0, 30]), ...chunk('IDAT', 2));
const moving = bytes(...header([0, 0, 0, 40], [0, 0, 0, 30]), ...chunk('acTL', 8), ...chunk('tEXt', 3));
const flood = bytes(...header([0, 0, 0xc3, 0x50], [0, 0, 0xc3, 0x50]));
const image = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0];
const gif = (count: number): Uint8Array<ArrayBuffer> =>
  bytes('GIF89a', [40, 0, 30, 0, 0, 0, 0], ...Array.from({ length: count }, () => image), [0x3b]);
const webp = (flags: number): Uint8Array<ArrayBuffer> =>
  bytes(
    'RIFF',
    [0, 0, 0, 0],
    'WEBP',
    'VP8X',
    [10, 0, 0, 0, flags, 0, 0, 0, 39, 0, 0, 29, 0, 0],
    'EXIF',
    [2, 0, 0, 0, 1, 1],
  );
const heic = bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0]);
const drawsJpeg: PictureCoder = { redraw: () => Promise.resolve(jpeg) };

describe('what the bytes of a picture say', () => {
  it.each([
    ['a JPEG', jpeg, { type: 'jpeg', width: 40, height: 30, isAnimated: false, hasMetadata: false }],
    ['a JPEG with its place', jpegWithPlace, { type: 'jpeg', width: 40, height: 30, hasMetadata: true }],
    ['a PNG', png, { type: 'png', width: 40, height: 30, isAnimated: false, hasMetadata: false }],
    ['a PNG that moves, with words', moving, { type: 'png', isAnimated: true, hasMetadata: true }],
    ['a GIF', gif(1), { type: 'gif', width: 40, height: 30, isAnimated: false }],
    ['a GIF that moves', gif(3), { type: 'gif', isAnimated: true }],
    [
      'a WebP that moves',
      webp(2),
      { type: 'webp', width: 40, height: 30, isAnimated: true, hasMetadata: true },
    ],
    ['a HEIC', heic, { type: 'heic' }],
    ['a page', bytes('<html>'), { type: 'unknown' }],
    ['nothing', bytes(), { type: 'unknown' }],
  ])('%s', (_, picture, facts) => {
    expect(readPictureFacts(picture)).toMatchObject(facts);
  });

  it('are read to an end, whatever they are', () => {
    const heads = [jpeg, png, moving, gif(2), webp(2), heic].map((whole) => [...whole]);
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(60),
        (head, tail, cut) => {
          expect(
            readPictureFacts(Uint8Array.from([...head.slice(0, cut), ...tail])).width,
          ).toBeGreaterThanOrEqual(0);
        },
      ),
    );
    const endless = [gif(0).subarray(0, 13), webp(0).subarray(0, 12), png.subarray(0, 8)].map((head) => {
      const whole = new Uint8Array(1_000_000).fill(head[0] === 0x47 ? 0x21 : 0);
      whole.set(head);
      return whole;
    });
    for (const picture of endless)
      expect(
        computingTime(() => readPictureFacts(picture)),
        String(picture[0]),
      ).toBeLessThan(mostMs);
  });
});

describe('a picture before it is sent', () => {
  it('is drawn anew; one that moved is said to stand still', async () => {
    expect(await cleanPicture(jpegWithPlace, drawsJpeg)).toEqual({
      bytes: jpeg,
      type: 'jpeg',
      standsStill: false,
    });
    expect(await cleanPicture(gif(3), { redraw: () => Promise.resolve(png) })).toEqual({
      bytes: png,
      type: 'png',
      standsStill: true,
    });
  });

  it.each([
    ['HEIC', heic, 'heic'],
    ['no picture', bytes('<svg onload=x>'), 'unknown-format'],
    ['a flood of pixels', flood, 'too-large'],
    ['too many bytes', new Uint8Array(33 * 1024 * 1024), 'too-large'],
    ['a header without a picture', bytes([0xff, 0xd8, 0xff, 0xd9]), 'broken'],
  ])('is refused: %s', async (_, picture, refused) => {
    expect(await cleanPicture(picture, drawsJpeg)).toEqual({ refused });
  });

  it('is refused when the platform can’t read it, or leaves anything beside it', async () => {
    expect(await cleanPicture(jpeg, { redraw: () => Promise.reject(new Error('no')) })).toEqual({
      refused: 'broken',
    });
    expect(await cleanPicture(jpeg, { redraw: () => Promise.resolve(jpegWithPlace) })).toEqual({
      refused: 'broken',
    });
  });
});
