import type { Browser, Locator } from 'playwright-core';
import { readQr } from './read-qr.ts';

export interface QrPicture {
  text: string;
  /** The light margin around it, in modules; ISO 18004 asks for four. */
  margin: number;
}

interface Modules {
  /** Row by row, dark as `#`. */
  rows: string[];
  margin: number;
}

/** What a camera reads: from the pixels of a screenshot alone. */
export async function photographQr(browser: Browser, picture: Locator): Promise<QrPicture> {
  const png = (await picture.screenshot()).toString('base64');
  const page = await browser.newPage();
  try {
    const { rows, margin } = await page.evaluate(readModules, png);
    return { text: readQr(rows), margin };
  } finally {
    await page.close();
  }
}

/** In the page: everything it uses is its own. */
async function readModules(png: string): Promise<Modules> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas here');
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  const isDark = (x: number, y: number): boolean => {
    const at = 4 * (Math.floor(y) * width + Math.floor(x));
    return (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 3 * 128;
  };
  // A border may be dark, and the corners are round: what is dark there is the page behind.
  const border = 2;
  const isMiddle = (at: number, length: number): boolean => at > length / 4 && at < (length * 3) / 4;
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let y = border; y < height - border; y++) {
    for (let x = border; x < width - border; x++) {
      if (!isDark(x, y)) continue;
      if (isMiddle(y, height)) [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      if (isMiddle(x, width)) [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    }
  }
  // The upper edge of the first finder is seven modules of dark.
  let finder = 0;
  while (isDark(left + finder, top)) finder++;
  const side = 4 * Math.round(((7 * (right - left)) / finder - 17) / 4) + 17;
  const size = (right - left) / side;
  const rows = Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) =>
      isDark(left + (column + 0.5) * size, top + (row + 0.5) * size) ? '#' : '.',
    ).join(''),
  );
  return { rows, margin: Math.min(left, top, width - right, height - bottom) / size };
}
