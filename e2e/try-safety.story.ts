import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { readPictureFacts } from '@ganira/safety/pictures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Guest } from './support/guest.ts';
import { Stage } from './support/stage.ts';
import { tracesOf, Wiretap } from './support/wiretap.ts';

let stage: Stage;
let visitor: Guest;
beforeAll(async () => {
  stage = await Stage.open();
  visitor = await stage.guest('Visitor');
});
afterAll(() => stage.close());

test('P62 R20 anybody can try what is said about an address, and the network carries nothing of it', async () => {
  await visitor.arriveAt(`${stage.origin}/try/safety`);
  await visitor.heading('try.title').waitFor();
  const wiretap = new Wiretap(visitor.page.context());
  const asked: string[] = [];
  visitor.page.context().on('request', (request) => asked.push(request.url()));

  const secret = 'https://paypa1-umuyobozi.com/inzira-yihariye';
  await visitor.field('try.text').fill(`Muraho! ${secret}`);
  await visitor.text('try.level.stop').waitFor();
  await visitor.page
    .getByText('It reads paypa1-umuyobozi.com, almost like PayPal, and is not theirs.')
    .waitFor();
  await visitor.page
    .getByLabel(visitor.say('try.register'))
    .selectOption({ label: visitor.say('try.register.child') });
  await visitor.page.getByText('It reads paypa1-umuyobozi.com. That is not PayPal.').waitFor();

  await visitor.page
    .getByLabel(visitor.say('try.kind'), { exact: true })
    .selectOption({ label: visitor.say('try.kind.personal') });
  await visitor.field('try.text').fill('my pin is 4821');
  await visitor.page.getByText('There is a password here. Keep it to yourself.').waitFor();
  await visitor.text('try.level.keep').waitFor();

  // Only files of the client itself were fetched (the service worker keeps them), and nothing that was typed left the page.
  for (const address of asked)
    expect(address.slice(stage.origin.length)).toMatch(/^\/(?:(?:assets|icons)\/)?[\w.-]*$/);
  const everything = await wiretap.everything();
  for (const [form, trace] of tracesOf(secret)) expect(everything.includes(trace), form).toBe(false);
});

test('R23 in Kinyarwanda the page and its reasons are Kinyarwanda', async () => {
  const keza = await stage.guest('Keza', { language: 'rw' });
  await keza.goTo('#try/safety');
  await keza.heading('try.title').waitFor();
  await keza.field('try.text').fill('https://paypa1.com/');
  await keza.text('try.level.stop').waitFor();
  await keza.page.getByText('Handitse paypa1.com, hafi nka PayPal, ariko si iyabo.').waitFor();

  const kind = keza.page.getByLabel(keza.say('try.kind'), { exact: true });
  await kind.selectOption({ label: keza.say('try.kind.language') });
  await keza.field('try.text').fill('Muraho neza, amakuru yawe?');
  await keza.page.getByText('Ikinyarwanda', { exact: true }).and(keza.page.locator('p')).waitFor();
  await keza.field('try.text').fill('Ich habe den Bus verpasst');
  await keza.text('try.language.unknown').waitFor();
  await kind.selectOption({ label: keza.say('try.kind.patterns') });
  await keza.text('try.a-line').waitFor();
});

describe('a picture before it is sent', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('a %s loses its place and device', async (type) => {
    const taken = withMetadata(await drawn(type), type);
    expect(readPictureFacts(taken)).toMatchObject({ type, width: 200, height: 100, hasMetadata: true });
    const cleaned = await cleanedInPage({ name: `a.${type}`, type: `image/${type}`, bytes: taken });
    expect(readPictureFacts(cleaned)).toMatchObject({ type, hasMetadata: false, isAnimated: false });
    for (const trace of ['Exif', 'EXIF', maker]) expect(cleaned.includes(trace), trace).toBe(false);
  });

  test('one that was taken on its side stands upright', async () => {
    const taken = withMetadata(await drawn('jpeg'), 'jpeg');
    const cleaned = await cleanedInPage({ name: 'a.jpg', type: 'image/jpeg', bytes: taken });
    expect(readPictureFacts(cleaned)).toMatchObject({ width: 100, height: 200 });
  });

  test('one that moves stands still, and the page says so', async () => {
    const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
    const screen = [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
    const moving = Uint8Array.from([...Buffer.from('GIF89a'), ...screen, ...frame, ...frame, 0x3b]);
    expect(readPictureFacts(moving)).toMatchObject({ type: 'gif', isAnimated: true });
    const cleaned = await cleanedInPage({ name: 'a.gif', type: 'image/gif', bytes: moving });
    await visitor.page.getByText('The picture is animated; what is sent stands still.').waitFor();
    expect(readPictureFacts(cleaned)).toMatchObject({ type: 'png', width: 1, isAnimated: false });
  });

  test('HEIC is refused, and the page says what to do instead', async () => {
    const heic = Uint8Array.from([
      0,
      0,
      0,
      24,
      ...Buffer.from('ftypheic'),
      0,
      0,
      0,
      0,
      ...Buffer.from('mif1heic'),
    ]);
    await choose({ name: 'a.heic', type: 'image/heic', bytes: heic });
    await visitor.page
      .getByText('Pictures of the kind HEIC or AVIF can’t be read here: send it as JPEG, or a screenshot.')
      .waitFor();
    expect(await visitor.button('try.save-picture').count()).toBe(0);
  });
});

interface ChosenFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

async function choose({ name, type, bytes }: ChosenFile): Promise<void> {
  await visitor.goTo('#try/safety');
  await visitor.page
    .getByLabel(visitor.say('try.register'))
    .selectOption({ label: visitor.say('try.register.adult') });
  const choosing = visitor.page.waitForEvent('filechooser');
  await visitor.button('try.picture').click();
  await (await choosing).setFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
}

async function cleanedInPage(file: ChosenFile): Promise<Buffer> {
  await choose(file);
  const saving = visitor.page.waitForEvent('download');
  await visitor.button('try.save-picture').click();
  return readFileSync(await (await saving).path());
}

/** Twice as wide as high. */
async function drawn(type: string): Promise<Uint8Array> {
  const bytes = await visitor.page.evaluate(async (mime) => {
    const canvas = new OffscreenCanvas(200, 100);
    const context = canvas.getContext('2d');
    context?.fillRect(0, 0, 200, 100);
    const blob = await canvas.convertToBlob({ type: mime });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, `image/${type}`);
  return Uint8Array.from(bytes);
}

const maker = 'Camera of Aline';
/** TIFF 6.0: one directory with orientation 6 (turned by a quarter), and words where a camera would name itself. */
const directory = [
  0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
];
const exif = Uint8Array.from([...directory, ...Buffer.from(maker)]);

function withMetadata(picture: Uint8Array, type: 'jpeg' | 'png' | 'webp'): Uint8Array {
  if (type === 'jpeg') {
    const content = [...Buffer.from('Exif\0\0'), ...exif];
    const head = [0xff, 0xd8, 0xff, 0xe1, 0, content.length + 2];
    return Uint8Array.from([...head, ...content, ...picture.subarray(2)]);
  }
  return type === 'png' ? pngWithWords(picture) : webpWithExif(picture);
}

/** PNG, third edition, section 11.3.3: the author's words right after the header. */
function pngWithWords(png: Uint8Array): Uint8Array {
  const endOfHeader = 33;
  const chunk = Buffer.from(`tEXtSource\0${maker}`, 'latin1');
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(chunk.length - 4);
  check.writeUInt32BE(crc32(chunk));
  return Buffer.concat([png.subarray(0, endOfHeader), length, chunk, check, png.subarray(endOfHeader)]);
}

/** RFC 9649 section 2.7: the extended format, whose first chunk says that Exif comes after the picture. */
function webpWithExif(webp: Uint8Array): Uint8Array {
  const chunks = Buffer.from(webp.subarray(12));
  const { width, height } = readPictureFacts(webp);
  const isExtended = chunks.toString('latin1', 0, 4) === 'VP8X';
  const extended = isExtended ? Buffer.from(chunks.subarray(0, 18)) : Buffer.alloc(18);
  extended.write('VP8X');
  extended.writeUInt32LE(10, 4);
  extended.writeUInt8(extended.readUInt8(8) | 0x08, 8);
  extended.writeUIntLE(width - 1, 12, 3);
  extended.writeUIntLE(height - 1, 15, 3);
  const words = Buffer.alloc(8 + exif.length + (exif.length & 1));
  words.write('EXIF');
  words.writeUInt32LE(exif.length, 4);
  words.set(exif, 8);
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    extended,
    chunks.subarray(isExtended ? extended.length : 0),
    words,
  ]);
  const head = Buffer.alloc(8);
  head.write('RIFF');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
