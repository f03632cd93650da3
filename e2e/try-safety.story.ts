import { readFileSync } from 'node:fs';
import { readPictureFacts } from '@ganira/safety/pictures';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  await visitor.page.getByText('It is written almost like a known name, and is not theirs.').waitFor();
  await visitor.page
    .getByLabel(visitor.say('try.register'))
    .selectOption({ label: visitor.say('try.register.child') });
  await visitor.page.getByText('This looks like a known name, but it isn’t.').waitFor();

  await visitor.page
    .getByLabel(visitor.say('try.kind'), { exact: true })
    .selectOption({ label: visitor.say('try.kind.personal') });
  await visitor.field('try.text').fill('my pin is 4821');
  await visitor.page.getByText('There is a password here. Keep it to yourself.').waitFor();

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
  await keza.page.getByText('Yanditse hafi nk’izina rizwi, ariko si iyabo.').waitFor();
});

test('a picture loses its place and device, and stands as it should', async () => {
  // With an Exif segment that says: turned by a quarter, taken at a place.
  const drawn = await visitor.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(200, 100);
    const context = canvas.getContext('2d');
    context?.fillRect(0, 0, 200, 100);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const taken = withExif(Uint8Array.from(drawn));
  expect(readPictureFacts(taken)).toMatchObject({ width: 200, height: 100, hasMetadata: true });
  const choosing = visitor.page.waitForEvent('filechooser');
  await visitor.button('try.picture').click();
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(taken) };
  await (await choosing).setFiles(file);
  const saving = visitor.page.waitForEvent('download');
  await visitor.button('try.save-picture').click();
  const cleaned = readFileSync(await (await saving).path());
  expect(readPictureFacts(cleaned)).toMatchObject({
    type: 'jpeg',
    width: 100,
    height: 200,
    hasMetadata: false,
  });
  expect(cleaned.includes('Exif')).toBe(false);
});

/** TIFF 6.0: one directory with orientation 6, and words where a camera would name itself. */
function withExif(jpeg: Uint8Array): Uint8Array {
  const directory = [
    0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
  ];
  const content = [...Buffer.from('Exif\0\0'), ...directory, ...Buffer.from('Camera of Aline')];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, content.length + 2, ...content, ...jpeg.subarray(2)]);
}
