// Draws the icons of the installed app from the mark: `node packages/web/build/make-icons.ts CHROMIUM`.
// Run it by hand after changing the mark; the pictures are committed.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imigongoSvgPaths } from '@ganira/identity/imigongo';
import { markDescriptor } from '../src/ui/mark-descriptor.ts';

const folder = join(import.meta.dirname, '../public/icons');
const paths = imigongoSvgPaths(markDescriptor, 48)
  .map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`)
  .join('');

/** Maskable icons fill the whole square: the system cuts them as it likes. */
const drawing = (radius: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><clipPath id="c"><rect width="48" height="48" rx="${radius}"/></clipPath><g clip-path="url(#c)">${paths}</g></svg>`;

writeFileSync(join(folder, 'icon.svg'), drawing(13));

const chromium = process.argv[2];
if (chromium !== undefined) {
  const pictures = [
    { name: 'icon-180', size: 180, radius: 0 },
    { name: 'icon-192', size: 192, radius: 13 },
    { name: 'icon-512', size: 512, radius: 13 },
    { name: 'maskable-512', size: 512, radius: 0 },
  ];
  for (const { name, size, radius } of pictures) {
    const page = join(mkdtempSync(join(tmpdir(), 'ganira-icon-')), 'icon.html');
    writeFileSync(
      page,
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing(radius)}`,
    );
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--default-background-color=00000000',
    ];
    execFileSync(chromium, [
      ...flags,
      `--window-size=${size},${size}`,
      `--screenshot=${join(folder, `${name}.png`)}`,
      page,
    ]);
  }
}
