import { expect, test } from 'vitest';
import { FaultyStoreFiles, type FileOperation } from './faulty-store-files.test-helper.ts';
import { gathered } from './gathered-file.ts';
import type { StoreFile } from './store-files.ts';

interface Made {
  disk: FaultyStoreFiles;
  file: StoreFile;
  /** What reached the file, in order. */
  operations: FileOperation[];
  content: () => string;
}

async function made(): Promise<Made> {
  const disk = new FaultyStoreFiles();
  const file = gathered((await disk.open('test')).file('wal'));
  const operations: FileOperation[] = [];
  disk.onOperation = (operation) => operations.push(operation);
  const content = () => {
    const bytes = new Uint8Array(disk.file('test', 'wal').size());
    disk.onOperation = () => undefined;
    disk.file('test', 'wal').read(bytes, 0);
    return new TextDecoder().decode(bytes);
  };
  return { disk, file, operations, content };
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('what follows one another goes out as one write, before the flush', async () => {
  const { file, operations, content } = await made();
  for (const [i, piece] of ['aa', 'bb', 'cc'].entries()) expect(file.write(bytes(piece), 2 * i)).toBe(2);
  expect(operations).toEqual([]);
  file.flush();
  expect(operations).toEqual(['write', 'flush']);
  expect(content()).toBe('aabbcc');
});

test('what lies elsewhere, or over what was written, keeps its order', async () => {
  const { file, content } = await made();
  file.write(bytes('aaaa'), 0);
  file.write(bytes('bb'), 1);
  file.write(bytes('cc'), 6);
  file.write(bytes('d'), 4);
  file.flush();
  expect(content()).toBe('abbad\0cc');
});

test('reading, measuring and cutting see what was written', async () => {
  const { file } = await made();
  file.write(bytes('abcdef'), 0);
  const read = new Uint8Array(3);
  expect(file.read(read, 2)).toBe(3);
  expect(new TextDecoder().decode(read)).toBe('cde');
  file.write(bytes('gh'), 6);
  expect(file.size()).toBe(8);
  file.write(bytes('ij'), 8);
  file.truncate(9);
  expect(file.size()).toBe(9);
});

test('more than is gathered at once is written whole', async () => {
  const { file } = await made();
  const much = new Uint8Array(300_000).fill(7);
  file.write(bytes('a'), 0);
  expect(file.write(much, 1)).toBe(much.length);
  for (let i = 0; i < 100; i++) file.write(much.subarray(0, 4_096), 300_001 + 4_096 * i);
  expect(file.size()).toBe(300_001 + 409_600);
});

test('a full disk fails the call that had to write, once, and later writes go on', async () => {
  const { disk, file, content } = await made();
  disk.capacity = 3;
  expect(file.write(bytes('abcd'), 0)).toBe(4);
  expect(() => file.flush()).toThrow(expect.objectContaining({ code: 'storage_full' }));
  disk.capacity = Infinity;
  file.flush();
  file.write(bytes('xyz'), 0);
  file.flush();
  expect(content().slice(0, 3)).toBe('xyz');
});
