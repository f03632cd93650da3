// A camera that films what somebody holds before it: Chromium's own capture path, fed from a file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';

const width = 640;
const height = 480;

export class FakeCamera {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ganira-camera-'));
  readonly #file = join(this.#folder, 'camera.y4m');

  constructor() {
    this.#film(new Uint8Array(width * height).fill(110));
  }

  /** For the browser that has it. It is read anew each time that a page starts the camera. */
  get flags(): string[] {
    return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${this.#file}`];
  }

  /** Holds a part of somebody's screen before it, as its pixels are. */
  async sees(browser: Browser, screen: Pick<Locator, 'screenshot'>): Promise<void> {
    const png = (await screen.screenshot()).toString('base64');
    const page = await browser.newPage();
    try {
      const luma = await page.evaluate(drawLuma, { png, width, height });
      this.#film(Uint8Array.from(Buffer.from(luma, 'base64')));
    } finally {
      await page.close();
    }
  }

  /** YUV4MPEG2: one frame, over and over. */
  #film(luma: Uint8Array): void {
    const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F15:1 Ip A1:1 C420mpeg2\nFRAME\n`);
    const chroma = new Uint8Array((width * height) / 2).fill(128);
    writeFileSync(this.#file, Buffer.concat([header, luma, chroma]));
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** In the page: everything it uses is its own. */
async function drawLuma(scene: { png: string; width: number; height: number }): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${scene.png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(scene.width, scene.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas here');
  context.fillStyle = '#6e6e6e';
  context.fillRect(0, 0, scene.width, scene.height);
  // As a hand holds it: not quite straight, not quite in the middle.
  const side = 0.8 * scene.height;
  context.translate(scene.width / 2 + 6, scene.height / 2 - 4);
  context.rotate(0.06);
  context.drawImage(image, -side / 2, -side / 2, side, (side * image.height) / image.width);
  const { data } = context.getImageData(0, 0, scene.width, scene.height);
  let text = '';
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    text += String.fromCharCode(Math.round(16 + (0.299 * red + 0.587 * green + 0.114 * blue) * (219 / 255)));
  }
  return btoa(text);
}
