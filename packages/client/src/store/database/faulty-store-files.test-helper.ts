import { StoreError } from './store-error.ts';
import { STORE_FILE_KINDS } from './store-files.ts';
import type { OpenStoreFiles, StoreFile, StoreFileKind, StoreFileSystem } from './store-files.ts';

type Change = { at: number; bytes: Uint8Array } | { size: number };
export type FileOperation = 'read' | 'write' | 'truncate' | 'flush';

/** What a disk writes whole; a longer write may be cut between two of them. */
const SECTOR = 512;

/**
 * Stores in memory that know what was flushed. For tests: a power cut keeps any part of what was not flushed, the
 * disk has a size, and any operation can be made to fail.
 */
export class FaultyStoreFiles implements StoreFileSystem {
  /** Bytes of all files together. */
  capacity = Infinity;
  /** Throws to make an operation fail. */
  onOperation: (operation: FileOperation, kind: StoreFileKind) => void = () => undefined;
  readonly #stores = new Map<string, Map<StoreFileKind, FaultyFile>>();
  readonly #held = new Set<string>();

  async open(name: string): Promise<OpenStoreFiles> {
    if (this.#held.has(name)) throw new StoreError('store_in_use', name);
    this.#held.add(name);
    const files = this.#stores.get(name) ?? this.#make(name);
    return {
      file: (kind) => files.get(kind)!,
      close: async () => {
        this.#held.delete(name);
      },
    };
  }

  async remove(name: string): Promise<void> {
    if (this.#held.has(name)) throw new StoreError('store_in_use', name);
    this.#stores.delete(name);
  }

  file(name: string, kind: StoreFileKind): FaultyFile {
    return this.#stores.get(name)!.get(kind)!;
  }

  get used(): number {
    return [...this.#stores.values()]
      .flatMap((files) => [...files.values()])
      .reduce((sum, f) => sum + f.size(), 0);
  }

  /** The disk as the machine finds it after the cut: everything flushed, and of the rest what `keeps` says. */
  afterPowerCut(keeps: () => boolean): FaultyStoreFiles {
    const after = new FaultyStoreFiles();
    for (const [name, files] of this.#stores) {
      const made = after.#make(name);
      for (const [kind, file] of files) made.get(kind)!.restore(file.afterPowerCut(keeps));
    }
    return after;
  }

  #make(name: string): Map<StoreFileKind, FaultyFile> {
    const files = new Map(STORE_FILE_KINDS.map((kind) => [kind, new FaultyFile(this, kind)]));
    this.#stores.set(name, files);
    return files;
  }
}

export class FaultyFile implements StoreFile {
  readonly #disk: FaultyStoreFiles;
  readonly #kind: StoreFileKind;
  #content = new Uint8Array(0);
  #flushed = new Uint8Array(0);
  #unflushed: Change[] = [];

  constructor(disk: FaultyStoreFiles, kind: StoreFileKind) {
    this.#disk = disk;
    this.#kind = kind;
  }

  get isFlushed(): boolean {
    return this.#unflushed.length === 0;
  }

  read(into: Uint8Array, at: number): number {
    this.#disk.onOperation('read', this.#kind);
    const part = this.#content.subarray(at, at + into.byteLength);
    into.set(part);
    return part.byteLength;
  }

  write(from: Uint8Array, at: number): number {
    this.#disk.onOperation('write', this.#kind);
    const growth = Math.max(at + from.byteLength - this.#content.byteLength, 0);
    if (this.#disk.used + growth > this.#disk.capacity)
      throw new StoreError('storage_full', 'the test disk is full');
    this.#apply({ at, bytes: from.slice() });
    return from.byteLength;
  }

  truncate(size: number): void {
    this.#disk.onOperation('truncate', this.#kind);
    this.#apply({ size });
  }

  flush(): void {
    this.#disk.onOperation('flush', this.#kind);
    this.#flushed = this.#content.slice();
    this.#unflushed = [];
  }

  size(): number {
    return this.#content.byteLength;
  }

  flipBit(at: number, bit: number): void {
    this.#content[at]! ^= 1 << bit;
  }

  restore(content: Uint8Array<ArrayBuffer>): void {
    this.#content = content;
    this.#flushed = content.slice();
  }

  afterPowerCut(keeps: () => boolean): Uint8Array<ArrayBuffer> {
    const parts = this.#unflushed.flatMap((change) => ('size' in change ? [change] : sectors(change)));
    return parts.filter(keeps).reduce(changed, this.#flushed.slice());
  }

  #apply(change: Change): void {
    this.#content = changed(this.#content, change);
    this.#unflushed.push(change);
  }
}

function sectors(change: { at: number; bytes: Uint8Array }): Change[] {
  const count = Math.ceil(change.bytes.byteLength / SECTOR);
  return Array.from({ length: count }, (_, i) => ({
    at: change.at + i * SECTOR,
    bytes: change.bytes.subarray(i * SECTOR, (i + 1) * SECTOR),
  }));
}

function changed(content: Uint8Array<ArrayBuffer>, change: Change): Uint8Array<ArrayBuffer> {
  const size =
    'size' in change ? change.size : Math.max(content.byteLength, change.at + change.bytes.byteLength);
  let next = content;
  if (size !== content.byteLength) {
    next = new Uint8Array(size);
    next.set(content.subarray(0, size));
  }
  if ('bytes' in change) next.set(change.bytes, change.at);
  return next;
}
