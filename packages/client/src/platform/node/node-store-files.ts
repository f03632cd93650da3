import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { STORE_FILE_KINDS } from '../../store/database/index.ts';
import type {
  OpenStoreFiles,
  StoreFile,
  StoreFileKind,
  StoreFileSystem,
} from '../../store/database/index.ts';
import { makePrivateDirectory, syncDirectory, withStoreErrors } from './durable-files.ts';
import { acquireLock } from './exclusive-lock.ts';

const SUFFIX: Record<StoreFileKind, string> = {
  main: '.db',
  wal: '.db-wal',
  journal: '.db-journal',
  check: '.check',
};

/** Stores as files in `directory`, readable by their owner alone, one lock file each. */
export function nodeStoreFiles(directory: string): StoreFileSystem {
  const lock = (name: string) => {
    makePrivateDirectory(directory);
    return acquireLock(join(directory, `${name}.lock`));
  };
  return {
    async open(name) {
      const held = lock(name);
      const files = new Map<StoreFileKind, NodeStoreFile>();
      const close = (): void => {
        for (const file of files.values()) file.close();
        files.clear();
        held.release();
      };
      try {
        for (const kind of STORE_FILE_KINDS)
          files.set(kind, new NodeStoreFile(join(directory, name + SUFFIX[kind])));
        syncDirectory(directory);
      } catch (error) {
        close();
        throw error;
      }
      return new NodeStore(files, close);
    },
    async remove(name) {
      const held = lock(name);
      try {
        // The database goes last: as long as it is there, so is the need for its log.
        withStoreErrors('removing a store', () => {
          for (const kind of STORE_FILE_KINDS.toReversed())
            rmSync(join(directory, name + SUFFIX[kind]), { force: true });
        });
        syncDirectory(directory);
      } finally {
        held.release();
      }
    },
  };
}

class NodeStore implements OpenStoreFiles {
  readonly #files: ReadonlyMap<StoreFileKind, StoreFile>;
  readonly #close: () => void;

  constructor(files: ReadonlyMap<StoreFileKind, StoreFile>, close: () => void) {
    this.#files = files;
    this.#close = close;
  }

  file(kind: StoreFileKind): StoreFile {
    const file = this.#files.get(kind);
    if (file === undefined) throw new Error(`the ${kind} file is closed`);
    return file;
  }

  async close(): Promise<void> {
    if (this.#files.size > 0) this.#close();
  }
}

class NodeStoreFile implements StoreFile {
  readonly #descriptor: number;

  constructor(path: string) {
    this.#descriptor = withStoreErrors('opening a store file', () =>
      openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600),
    );
  }

  read(into: Uint8Array, at: number): number {
    return withStoreErrors('reading', () => {
      let count = 0;
      while (count < into.byteLength) {
        const more = readSync(this.#descriptor, into, count, into.byteLength - count, at + count);
        if (more === 0) break;
        count += more;
      }
      return count;
    });
  }

  write(from: Uint8Array, at: number): number {
    return withStoreErrors('writing', () => {
      let count = 0;
      while (count < from.byteLength) {
        const more = writeSync(this.#descriptor, from, count, from.byteLength - count, at + count);
        if (more === 0) break;
        count += more;
      }
      return count;
    });
  }

  truncate(size: number): void {
    withStoreErrors('truncating', () => ftruncateSync(this.#descriptor, size));
  }

  flush(): void {
    withStoreErrors('flushing', () => fsyncSync(this.#descriptor));
  }

  size(): number {
    return withStoreErrors('measuring', () => fstatSync(this.#descriptor).size);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
