import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { compressPlugin } from '../build/compress-plugin.ts';

test('each built file that gets smaller stands beside itself as browsers take it, and no other', async () => {
  const root = mkdtempSync(join(tmpdir(), 'ganira-compress-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public/muraho.txt'), 'muraho '.repeat(200));
  writeFileSync(join(root, 'public/short.txt'), 'm');
  writeFileSync(join(root, 'public/picture.png'), 'muraho '.repeat(200));
  writeFileSync(join(root, 'index.html'), '<!doctype html><p>muraho</p>'.repeat(20));
  await build({ root, configFile: false, logLevel: 'silent', plugins: [compressPlugin()] });
  const dist = join(root, 'dist');
  expect(readdirSync(dist).toSorted()).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'muraho.txt',
    'muraho.txt.br',
    'muraho.txt.gz',
    'picture.png',
    'short.txt',
  ]);
  // A server that runs lists them again by its time.
  const writtenAt = (name: string) => Math.floor(statSync(join(dist, name)).mtimeMs);
  expect(writtenAt('index.html')).toBe(Math.max(...readdirSync(dist).map(writtenAt)));
  const content = readFileSync(join(dist, 'muraho.txt'));
  expect(brotliDecompressSync(readFileSync(join(dist, 'muraho.txt.br')))).toEqual(content);
  expect(gunzipSync(readFileSync(join(dist, 'muraho.txt.gz')))).toEqual(content);
});
